"""The house's rules: which room may know which, and who owns which library."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parent.parent / "app" / "lavender"

EVERYTHING = {"*"}
MAY_IMPORT: dict[str, set[str]] = {
    "errors": set(),
    "chat": {"errors"},
    "gguf": {"errors"},
    "memory": {"gguf", "errors"},
    "store": {"chat", "errors"},
    "models": {"gguf", "memory", "errors", "offline"},
    "engine": {"chat", "gguf", "memory", "errors"},
    "assistant": {"chat", "store", "engine.client", "engine.protocol", "errors"},
    "export": {"chat", "store", "errors"},
    "library": {"chat", "export", "store", "errors"},
    "bench": {"assistant", "chat", "gguf", "memory", "errors"},
    "window": {
        "assistant",
        "library",
        "licences",
        "chat",
        "export",
        "markup",
        "models",
        "memory",
        "settings",
        "speech",
        "errors",
    },
    "licences": set(),
    "speech": set(),
    "handover": set(),
    "markup": set(),
    "settings": set(),
    "paths": set(),
    "logs": {"errors", "paths"},
    "privacy": {"paths"},
    "forgetting": {"logs", "settings", "startup"},
    "plans": {"memory", "engine.protocol", "gguf", "settings"},
    "startup": EVERYTHING,
    "cli": EVERYTHING,
    "offline": set(),
    "__main__": {"cli", "offline", "packaged", "privacy"},
    "packaged": set(),
    "__init__": set(),
}
OWNERS: dict[str, set[str]] = {
    "PIL": {"chat"},
    "pi_heif": {"chat"},
    "pypdfium2": {"chat"},
    "psutil": {"memory"},
    "sqlite_utils": {"store"},
    "sqlite3": {"store", "cli"},
    "huggingface_hub": {"models"},
    "llama_cpp": {"engine"},
    "PySide6": {"window", "startup"},
    "platformdirs": {"paths"},
    "click": {"cli"},
    "markdown_it": {"export"},
    "pygments": {"markup"},
    "ziamath": {"markup"},
    "latex2mathml": {"markup"},
}


def files() -> list[Path]:
    """Every source file of the package."""
    return sorted(APP.rglob("*.py"))


def room_of(path: Path) -> str:
    """The room that a file belongs to: the first part of its module's name."""
    first = path.relative_to(APP).parts[0]
    return first.removesuffix(".py")


def imports(path: Path) -> set[str]:
    """Full names of the modules that a file imports, wherever in the file it does."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: imports are absolute"
            module = node.module or ""
            if module == "lavender":
                names |= {f"lavender.{alias.name}" for alias in node.names}
            else:
                names.add(module)
    return names


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(APP)))
def test_a_room_imports_only_what_it_may_know(path: Path) -> None:
    room = room_of(path)
    allowed = MAY_IMPORT[room]
    for name in imports(path):
        if not name.startswith("lavender.") or allowed == EVERYTHING:
            continue
        other = name.removeprefix("lavender.")
        if other == "__version__":
            continue
        known = {other, other.split(".")[0]}
        assert other.split(".")[0] == room or known & allowed, f"{room} must not know {name}"


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(APP)))
def test_a_library_is_used_by_its_owner_alone(path: Path) -> None:
    for name in imports(path):
        owners = OWNERS.get(name.split(".")[0])
        assert owners is None or room_of(path) in owners, f"{name} belongs to {owners}"


NETWORKING = {
    "aiohttp",
    "ftplib",
    "http",
    "httpx",
    "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore",
    "requests",
    "smtplib",
    "sentry_sdk",
    "urllib.request",
    "urllib3",
    "webbrowser",
}


def test_nothing_but_the_download_knows_how_to_use_a_network() -> None:
    """So there is no place from which it could be told who uses Lavender, or asked for updates."""
    for path in files():
        found = {
            each
            for each in imports(path)
            for name in NETWORKING
            if (each + ".").startswith(name + ".")
        }
        assert not found, f"{path} imports {found}"


def test_files_stay_small() -> None:
    long = {
        str(path.relative_to(APP)): lines
        for path in files()
        if (lines := path.read_text("utf-8").count("\n")) > 400
    }
    assert not long, "look for the two ideas in these"


def loaded(code: str, names: str = "sys.modules") -> set[str]:
    """Top-level names of the modules that a fresh process has loaded after ``code``, or of those
    that ``code`` left in ``names``."""
    script = f"{code}\nimport json, sys\nprint(json.dumps(sorted({names})))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    return {name.split(".")[0] for name in json.loads(done.stdout.splitlines()[-1])}


def test_the_way_in_loads_nothing_heavy() -> None:
    heavy = {"llama_cpp", "PySide6", "PIL", "numpy", "sqlite_utils", "click"}
    assert not heavy & loaded("import lavender.__main__")


def test_the_window_process_does_not_load_llama() -> None:
    names = loaded("import lavender.startup, lavender.window.app")
    assert not {"llama_cpp", "pypdfium2", "PIL"} & names


def test_the_engine_process_does_not_load_qt() -> None:
    names = loaded("import lavender.engine.worker, lavender.engine.encoder")
    assert not {"PySide6", "sqlite_utils"} & names


def test_the_window_process_does_not_load_what_typesets() -> None:
    heavy = {"pygments", "ziamath", "latex2mathml"}
    assert not heavy & loaded("import lavender.startup, lavender.window.app")


PAINTED = """
import sys, time
from dataclasses import replace
from pathlib import Path
from lavender import paths, startup
from lavender.window.app import the_application
from lavender.window.shell import Shell
startup.PAINT_S = 60.0
painted = []
with startup.Program(paths.find(Path({folder!r}))) as program:
    application = the_application()
    services = program.window_services()
    shell = Shell(application, replace(services, warm=lambda: painted.extend(sys.modules)))
    shell.open([])
    deadline = time.monotonic() + 30
    while not painted and time.monotonic() < deadline:
        application.processEvents()
    shell.close()
assert painted, "it was never painted"
"""


def test_a_window_is_painted_before_anything_heavy_is_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    names = loaded(PAINTED.format(folder=str(tmp_path)), "painted")
    assert "PySide6" in names
    heavy = {"numpy", "PIL", "sqlite_utils", "filelock", "asyncio", "huggingface_hub"}
    assert not heavy & names
    assert not {"markdown_it", "jinja2", "pygments", "llama_cpp", "pypdfium2"} & names
