"""A day's use where there is no network, and every socket of it by family.

``python -m tests.faults.network [--times N]``: the real window and every command, each
in a namespace without a network and under strace. Prints how many sockets there were by family;
status 1 where one was of the Internet (or anything failed), 77 where this system forbids to look.
"""

import argparse
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PHOTO = str(ROOT / "resources" / "samples" / "fridge.png")
SOCKET = re.compile(r"\bsocket(?:pair)?\((AF_\w+|0x\w+|\d+)")
CONNECT = re.compile(r"\bconnect\(\d+, \{sa_family=(AF_\w+)(?:, sun_path=(@?\"[^\"]*\"))?")
ALONE = ("unshare", "-rn")
INTERNET = ("AF_INET", "AF_INET6", "AF_PACKET")
MISSING = 77
SECONDS = 300

COMMANDS: dict[str, tuple[str, ...]] = {
    "doctor": ("doctor", "--json"),
    "models list": ("models", "list", "--json"),
    "models fit": ("models", "fit", "--json"),
    "ask": ("ask", PHOTO, "What is this?", "--max-tokens", "8"),
    "history list": ("history", "list"),
    "history search": ("history", "search", "this"),
    "history export": ("history", "export", "--format", "html", "--out", "exported"),
    "embed": ("embed", PHOTO, "--out", "features.npy"),
    "chat": ("chat", PHOTO),
    "self-test": ("self-test",),
    "history forget-all": ("history", "forget-all", "--yes"),
}


def traced(log: Path) -> list[str]:
    """What writes every socket of a process and of its children into ``log``."""
    return ["strace", "-f", "-qq", "-e", "trace=socket,socketpair,connect", "-o", str(log)]


def can_look() -> bool:
    """May one process watch another here, and leave the network?"""
    try:
        looking = [*ALONE, *traced(Path(os.devnull)), sys.executable, "-c", ""]
        return not subprocess.run(looking, check=False, capture_output=True).returncode
    except OSError:
        return False


def families(log: Path) -> Counter[str]:
    """How many sockets there were of each family."""
    return Counter(SOCKET.findall(log.read_text("utf-8", "replace")))


def reached(log: Path) -> Counter[str]:
    """What was connected to, by family and address."""
    found = CONNECT.findall(log.read_text("utf-8", "replace"))
    return Counter(f"{family} {path}".strip() for family, path in found)


def watch(words: list[str], home: Path, typed: str = "") -> Path:
    """Run Python's ``words`` alone and watched; the trace. Raises where it fails."""
    log = home / f"trace-{len(list(home.glob('trace-*')))}"
    env = {
        **os.environ,
        "HOME": str(home),
        "LAVENDER_HOME": str(home / "lavender"),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join((str(ROOT / "app"), str(ROOT))),
    }
    ran = subprocess.run(
        [*ALONE, *traced(log), sys.executable, *words],
        check=False,
        capture_output=True,
        text=True,
        cwd=home,
        env=env,
        input=typed,
        timeout=SECONDS,
    )
    if ran.returncode:
        raise RuntimeError(f"{words}: {ran.stderr[-2000:]}")
    return log


def day(home: Path) -> dict[str, Counter[str]]:
    """Sockets by family, for the window and for every command."""
    seen = {}
    spent = watch(["-m", "tests.faults.day", str(home / "day"), "Quetzal"], home)
    seen["window"] = families(spent)
    for address, count in reached(spent).items():
        print(f"   the window connected to {address}: {count}")
    for name, words in COMMANDS.items():
        typed = "What is this?\n" if name == "chat" else ""
        seen[name] = families(watch(["-m", "lavender", *words], home, typed=typed))
    return seen


def main() -> int:
    """Watch and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=1)
    chosen = parser.parse_args()
    if not can_look():
        print("This system lets no process watch another, or none leave the network.")
        return MISSING
    total: Counter[str] = Counter()
    for _ in range(chosen.times):
        with tempfile.TemporaryDirectory(prefix="lavender-network-") as folder:
            for name, counts in day(Path(folder)).items():
                total += counts
                print(f"{name:20} {dict(counts)}", flush=True)
    print(f"in all: {dict(total)}")
    wrong = {family: total[family] for family in INTERNET if total[family]}
    print(f"of the Internet: {wrong or 'none'}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
