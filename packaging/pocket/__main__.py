"""`python -m pocket …`, from the folder above: train, export, measure, draw samples."""

# Commands import what they need: most work without torch, and some without llama.cpp.
# ruff: noqa: PLC0415

import argparse
import os
import warnings
from pathlib import Path

from pocket.files import F16_NAMES, SHIPPED_NAMES

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
MINUTES = {"vision": 120.0, "text": 4.0, "align": 2.5, "instruct": 150.0}


def _train(options: argparse.Namespace) -> None:
    import torch

    from pocket import parallel, train_language, train_vision
    from pocket.corpus import STAGES

    device = "cuda" if torch.cuda.is_available() else "cpu"
    together = 1 if device == "cuda" else max(1, min(options.threads, 4))
    stages = options.stages.split(",") if options.stages else ["vision", *STAGES]
    for stage in stages:
        minutes = (options.minutes or MINUTES[stage]) if len(stages) == 1 else MINUTES[stage]
        if stage == "vision":
            parallel.run(together, train_vision.train, options.build, minutes, device)
        else:
            train_language.prepare_vocabulary(options.build)
            stages_work = train_language.train_stage
            parallel.run(together, stages_work, options.build, stage, minutes, device)
    if not options.stages:
        _export(options)


def _export(options: argparse.Namespace) -> None:
    from pocket import export
    from pocket.train_language import load, prepare_vocabulary

    pocket, _ = load(options.build)
    words = prepare_vocabulary(options.build)
    export.write_pair(
        ROOT / "resources" / "pocket", pocket.tower, pocket.projector, pocket.language, words
    )
    f16 = options.build / "f16"
    export.write_pair(f16, pocket.tower, pocket.projector, pocket.language, words, export.F16)


def _restore(options: argparse.Namespace) -> None:
    from pocket.restore import restore

    shipped = ROOT / "resources" / "pocket"
    llm, mmproj = (shipped / name for name in SHIPPED_NAMES)
    minutes = MINUTES | {"instruct": options.minutes}
    restore(llm, mmproj, options.build, minutes, options.seen)


def _measure(options: argparse.Namespace) -> None:
    from pocket import evaluate

    if options.through == "torch":
        import torch

        from pocket.answer import TorchRunner

        torch.set_num_threads(options.threads)
        runner: evaluate.Runner = TorchRunner(options.build)
        column = "torch"
    else:
        from pocket.engine_runner import EngineRunner

        f16 = options.through == "f16"
        folder = options.build / "f16" if f16 else ROOT / "resources" / "pocket"
        llm, mmproj = (folder / name for name in (F16_NAMES if f16 else SHIPPED_NAMES))
        # The engine's own environment runs this as its main module: its children need that.
        runner = EngineRunner(
            llm, mmproj, repair=options.through != "unrepaired", threads=options.threads
        )
        column = options.through
    evaluate.run(runner, column, options.build, options.per_row)


def _card(options: argparse.Namespace) -> None:
    from pocket.card import write

    write(options.build / "scores.json", ROOT / "resources" / "pocket" / "CARD.md")


def _samples(options: argparse.Namespace) -> None:
    from pocket.samples import write

    write(ROOT / "resources" / "samples")


def main() -> None:
    """Parse the command line and run one command."""
    parser = argparse.ArgumentParser(prog="pocket", description=__doc__)
    parser.add_argument("--build", type=Path, default=HERE / "build", help="folder for checkpoints")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    commands = parser.add_subparsers(required=True)
    train = commands.add_parser("train", help="train what is not yet trained, then export")
    train.add_argument("--stages", default="", help="only these, of vision,text,align,instruct")
    train.add_argument("--minutes", type=float, default=0.0, help="in all, for the one stage given")
    train.set_defaults(run=_train)
    commands.add_parser("export", help="write the GGUF pairs").set_defaults(run=_export)
    restore = commands.add_parser("restore", help="make checkpoints again from the shipped pair")
    restore.add_argument("--minutes", type=float, required=True, help="that instruct has taken")
    restore.add_argument("--seen", type=int, required=True, help="conversations not to use again")
    restore.set_defaults(run=_restore)
    measure = commands.add_parser("measure", help="answer the held-out questions")
    measure.add_argument(
        "--through", choices=("torch", "f16", "shipped", "unrepaired"), default="torch"
    )
    measure.add_argument("--per-row", type=int, default=200)
    measure.set_defaults(run=_measure)
    commands.add_parser("card", help="write the model card from the measurements").set_defaults(
        run=_card
    )
    commands.add_parser("samples", help="draw the sample pictures").set_defaults(run=_samples)
    options = parser.parse_args()
    options.build.mkdir(parents=True, exist_ok=True)
    # Drawing emoji and padding masks are noisy in the libraries, and harmless.
    warnings.simplefilter("ignore")
    options.run(options)


if __name__ == "__main__":
    main()
