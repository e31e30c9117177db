"""Lavender beside llama-server: one run, one machine, the same pair of files.

``python -m tests.benchmarks --server PATH [--shape 7b] [--profile lean quick] [--out FILE.json]``
"""

import json
from argparse import ArgumentParser, Namespace
from pathlib import Path
from tempfile import TemporaryDirectory

from lavender import bench, settings
from lavender.cli.bench import apart, subject
from lavender.models.opening import open_folder
from lavender.paths import find
from tests.benchmarks.server import Server
from tests.benchmarks.shapes import SHAPES, write_pair


def main() -> None:
    """Measure both and print the table."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--server", type=Path, required=True, help="the llama-server program")
    parser.add_argument("--shape", choices=SHAPES, default="7b")
    parser.add_argument("--profile", choices=tuple(bench.GOALS), nargs="+", default=["lean"])
    parser.add_argument("--pairs", type=Path, help="where pairs are kept; else made anew")
    parser.add_argument("--photos", type=int, default=10, help="in a row, to see memory grow")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--context", type=int, default=4096)
    parser.add_argument("--out", type=Path, help="write the figures here as JSON")
    options = parser.parse_args()
    with TemporaryDirectory(prefix="lavender-") as name:
        folder = Path(name)
        pair = (options.pairs or folder / "pairs") / options.shape
        llm, mmproj = write_pair(options.shape, pair)
        model = open_folder(pair, folder / "copies")
        assert model.vision is not None
        machine = bench.limits(options.threads)
        least = bench.least(machine, model.language, model.vision.image_tokens)
        ours = {}
        for profile in options.profile:
            print(f"Lavender, {profile}")
            ours[profile] = _lavender(folder / profile, pair, profile, options)
        print("llama-server")
        server = Server(options.server, llm, mmproj, folder, options.threads, options.context)
        theirs = bench.run(server, print, options.photos)
    facts = {}
    for profile, figures in ours.items():
        print(f"\n{profile}")
        print(bench.table(figures, least, theirs, profile, "llama-server"))
        facts[profile] = bench.as_object(figures, least, theirs, profile)
    if options.out:
        options.out.write_text(json.dumps(facts, indent=1))


def _lavender(folder: Path, pair: Path, profile: str, options: Namespace) -> bench.Figures:
    """Lavender with everything of its own in ``folder``."""
    paths = apart(find(folder / "home"), folder)
    chosen = settings.Settings(profile=profile, threads=options.threads, context=options.context)
    settings.save(chosen, paths.settings)
    return bench.run(subject(paths, str(pair)), print, options.photos)


if __name__ == "__main__":
    main()
