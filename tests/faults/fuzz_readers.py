"""Coverage-guided fuzzing of what reads bytes from outside: atheris over our own readers.

    python -m tests.faults.fuzz_readers TARGET [--seconds 120]

Whatever a target does not expect ends the run with a traceback and leaves the input beside it.
``make fuzz`` installs atheris into a place of its own; nothing else needs it.
"""

import argparse
import json
import os
import struct
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["lavender"]):
    from lavender.chat.strip import stripped
    from lavender.engine import wire
    from lavender.engine.container import Draft, Unusable, payload, read_head
    from lavender.engine.messages import Embedding, Encoded, Opened, OpenLanguage
    from lavender.errors import UserError
    from lavender.gguf import read_header
    from lavender.markup.parts import parts
    from lavender.store.document import read_document
    from lavender.store.document_files import load_document

from lavender.engine.protocol import RunPlan
from tests.faults.hostile_documents import sound
from tests.faults.hostile_images import seeds
from tests.gguf.test_mutations import examine
from tests.tiny import Tiny, write_pair


def _gguf(content: bytes, folder: Path) -> None:
    path = folder / "fuzzed.gguf"
    path.write_bytes(content)
    examine(path, folder)


def _container(content: bytes, folder: Path) -> None:
    path = folder / "fuzzed.state"
    path.write_bytes(content)
    with suppress(Unusable), payload(path, read_head(path)) as view:
        bytes(view)


def _wire(content: bytes, folder: Path) -> None:
    del folder
    with suppress(wire.WireError):
        message, sizes = wire.decode(content)
        wire.encode(message, sizes)


def _document(content: bytes, folder: Path) -> None:
    path = folder / "fuzzed.json"
    path.write_bytes(content)
    with suppress(UserError):
        read_document(load_document(path))


def _strip(content: bytes, folder: Path) -> None:
    del folder
    with suppress(ValueError, struct.error):
        stripped(content)


def _markup(content: bytes, folder: Path) -> None:
    del folder
    text = content.decode("utf-8", "replace")
    assert len(parts(text)) <= len(text) + 1


TARGETS: dict[str, Callable[[bytes, Path], None]] = {
    "gguf": _gguf,
    "container": _container,
    "wire": _wire,
    "document": _document,
    "strip": _strip,
    "markup": _markup,
}


def examples(target: str, folder: Path) -> list[bytes]:
    """Sound inputs to begin with."""
    match target:
        case "gguf":
            small = Tiny(vision_width=32, vision_heads=1, vision_ff=64, vision_layers=2, layers=1)
            files = write_pair(folder / "pair", small)
            return [file.read_bytes()[: read_header(file).data_start] for file in files]
        case "container":
            draft = Draft(folder / "state", {"llm": "x", "tokens": [1, 2]}, 256)
            draft.fill(len)
            draft.publish()
            return [(folder / "state").read_bytes()]
        case "wire":
            opening = OpenLanguage("/x", RunPlan(), "", 0, {"a": 1})
            return [
                wire.encode(message)
                for message in (opening, Embedding("a" * 64, 4, 8), Encoded(4, 8, 0.5, ()))
            ] + [wire.encode(Opened(0.5))]
        case "document":
            return [json.dumps(sound()).encode()]
        case "strip":
            return [file for kind in ("JPEG", "PNG", "WebP") for file in seeds()[kind]]
        case _:
            return [b"# A\n\n```python\nx\n```\n\n| a | b |\n|-|-|\n| $x^2$ | \\(y\\) |\n\n- [ ] z"]


def main() -> None:
    """The command. libFuzzer ends the process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target", choices=TARGETS)
    parser.add_argument("--seconds", type=int, default=120)
    given = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="lavender-fuzz-"))
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, content in enumerate(examples(given.target, folder)):
        (corpus / str(number)).write_bytes(content)
    print(f"{given.target}: {corpus}", file=sys.stderr)
    os.chdir(folder)
    work = TARGETS[given.target]
    options = [f"-max_total_time={given.seconds}", "-timeout=10", "-rss_limit_mb=1500"]
    options += ["-max_len=200000", "-print_final_stats=1", "-verbosity=1"]
    atheris.Setup([sys.argv[0], *options, str(corpus)], lambda content: work(content, folder))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
