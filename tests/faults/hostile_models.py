"""Spoiled model files through the real opening, with what it cost at worst.

    python -m tests.faults.hostile_models [--times 10000] [--opened 300] [--seed 1]

All go through our reader, and one in so many (``--opened`` in all) through what the program does
with a file that a person drops: ``propose``, ``import`` and the engine's check, in which llama.cpp
opens both files in children. Odd numbers are also written into the fields of a sound header, where
random damage rarely gets. Each must end in a model or in one sentence. Ends with 1 otherwise.
"""

import argparse
import os
import random
import resource
import shutil
import struct
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from lavender.engine.child import Patience
from lavender.engine.client import Engine
from lavender.engine.protocol import ModelSpec, RunPlan
from lavender.errors import UserError
from lavender.gguf import Header, read_header
from lavender.models import Model, Models
from tests.faults.spoiled import NASTY
from tests.gguf.test_mutations import examine, mutated
from tests.tiny import Tiny, write_pair

ROOT = Path(__file__).parents[2]
SECONDS = 2.0
"""For our reader, with one file."""
MEMORY = 100_000_000
"""Bytes by which our reader may let the program grow, over all files."""
OPEN_SECONDS = 30.0
OPEN_MEMORY = 1_500_000_000
"""Bytes of a child: the allowance for small files, and what it has before."""
SIZES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
"""Bytes of each of GGUF's kinds of number."""


@dataclass
class Tally:
    """What came of it."""

    passed: int = 0
    refused: int = 0
    opened: int = 0
    rejected: int = 0
    died: int = 0
    seconds: float = 0.0
    open_seconds: float = 0.0
    memory: int = 0
    open_memory: int = 0
    sentences: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


def odd_field(content: bytes, header: Header, chance: random.Random) -> bytes:
    """``content`` with an odd number in one of its scalar fields, its form kept."""
    data = bytearray(content)
    names = [name for name, value in header.metadata.items() if isinstance(value, int | float)]
    for name in chance.sample(names, chance.randint(1, 2)):
        key = struct.pack("<Q", len(name)) + name.encode()
        at = bytes(data).find(key) + len(key)
        size = SIZES.get(int.from_bytes(data[at : at + 4], "little"), 0)
        number = chance.choice((*NASTY, chance.randrange(1 << 20)))
        data[at + 4 : at + 4 + size] = (number % (1 << (8 * size))).to_bytes(size, "little")
    return bytes(data)


@contextmanager
def watched(tally: Tally) -> Iterator[None]:
    """Note the most memory of any child meanwhile."""
    over = threading.Event()

    def watch() -> None:
        while not over.wait(0.02):
            for child in psutil.Process().children(recursive=True):
                with suppress(psutil.Error):
                    tally.open_memory = max(tally.open_memory, child.memory_info().rss)

    watcher = threading.Thread(target=watch)
    watcher.start()
    try:
        yield
    finally:
        over.set()
        watcher.join()


def open_really(engine: Engine, llm: Path, mmproj: Path, folder: Path, tally: Tally) -> None:
    """Propose, import and check a pair as the program does."""
    models = Models(ROOT / "models.toml", ROOT / "resources", folder / "models")

    def verify(model: Model) -> None:
        plan = RunPlan(n_ctx=256, n_batch=64, n_ubatch=64, threads=1)
        sizes = model.vision.image_size if model.vision is not None else 0
        engine.check(
            ModelSpec(model.id, str(model.llm), str(model.mmproj), model.template, sizes, plan=plan)
        )

    began = time.monotonic()
    try:
        with watched(tally):
            found = models.propose([llm, mmproj])
            models.import_pair(found.llm, found.mmproj, found.id, verify)
        tally.opened += 1
    except UserError as error:
        tally.rejected += 1
        tally.died += "llama.cpp ended" in str(error)
        said = error.sentence.template[:60]
        tally.sentences[said] = tally.sentences.get(said, 0) + 1
        if "\n" in str(error):
            tally.wrong.append(f"no sentence: {error}")
    except Exception as error:
        tally.wrong.append(f"{type(error).__name__}: {error}")
    tally.open_seconds = max(tally.open_seconds, time.monotonic() - began)
    shutil.rmtree(folder / "models", ignore_errors=True)


def run(times: int, opened: int, seed: int, pocket: bool = True) -> Tally:
    """Spoil ``times`` files and really open ``opened`` of them."""
    chance = random.Random(seed)
    tally = Tally()
    with tempfile.TemporaryDirectory() as name, Engine(Patience(silent=20, open=20)) as engine:
        folder = Path(name)
        small = Tiny(vision_width=32, vision_heads=1, vision_ff=64, vision_layers=2, layers=1)
        pairs = [write_pair(folder / "tiny", small)]
        pairs.append(write_pair(folder / "q8", Tiny(weights="q8_0", vision_weights="q8_0")))
        if pocket:
            llm, mmproj = sorted(
                (ROOT / "resources").rglob("*.gguf"), key=lambda f: "mmproj" in f.name
            )
            pairs.append((llm, mmproj))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        for number in range(times):
            pair = pairs[number % len(pairs)]
            at = chance.randrange(2)
            source, other = pair[at], pair[1 - at]
            header = read_header(source)
            content = source.read_bytes()
            if chance.random() < 0.5:
                content = odd_field(content, header, chance)
            else:
                content = mutated(content, header.infos_end, chance)
            path = folder / f"spoiled-{'mmproj' if at else 'llm'}.gguf"
            path.write_bytes(content)
            began = time.process_time()
            try:
                ok = examine(path, folder)
            except Exception as error:
                tally.wrong.append(f"{type(error).__name__}: {error}")
                continue
            tally.seconds = max(tally.seconds, time.process_time() - began)
            tally.passed, tally.refused = tally.passed + ok, tally.refused + (not ok)
            # Mostly those that our reader lets pass: the others never get to a child.
            due = tally.opened + tally.rejected < opened * (number + 1) / times
            if due and (ok or chance.random() < 0.02):
                pairing = (other, path) if at else (path, other)
                open_really(engine, *pairing, folder, tally)
        after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        tally.memory = (after - before) * 1024
    if tally.seconds > SECONDS or tally.memory > MEMORY:
        tally.wrong.append("our reader was past its bounds")
    if tally.open_seconds > OPEN_SECONDS or tally.open_memory > OPEN_MEMORY:
        tally.wrong.append("opening was past its bounds")
    return tally


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=10_000)
    parser.add_argument("--opened", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    os.environ.setdefault("PYTHONPATH", str(ROOT / "app"))
    t = run(given.times, given.opened, given.seed)
    print(f"our reader: {t.passed} passed, {t.refused} refused; {t.seconds:.2f} s and")
    print(f"  {t.memory / 1e6:.0f} MB at worst")
    print(f"opened by llama.cpp: {t.opened} worked, {t.rejected} rejected, in {t.died} the child")
    print(f"  ended; {t.open_seconds:.1f} s and {t.open_memory / 1e6:.0f} MB in a child at worst")
    for said, count in sorted(t.sentences.items(), key=lambda pair: -pair[1]):
        print(f"  {count:>5}  {said}")
    for wrong in t.wrong[:20]:
        print(f"  wrong: {wrong}")
    return int(bool(t.wrong))


if __name__ == "__main__":
    sys.exit(main())
