"""The command line: one small function a command, in files by subject.

Exit codes: 0; 1 with one sentence on standard error for what a person can mend; 2 for wrong
usage. Answers and lists go to standard output, progress to standard error. ``--json`` output is
a contract with other programs.
"""

from pathlib import Path

import click

from lavender import __version__
from lavender.cli.frame import Frame, LavenderGroup
from lavender.paths import HOME_VARIABLE, find, packaged_program


@click.group(
    cls=LavenderGroup,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--data-dir",
    type=click.Path(path_type=Path, file_okay=False),
    envvar=HOME_VARIABLE,
    help="Keep conversations, photos, models and settings in this folder.",
)
@click.version_option(__version__, package_name="lavender", message="lavender %(version)s")
@click.pass_context
def cli(context: click.Context, data_dir: Path | None) -> None:
    """Chat about your own photos, offline.

    Without a command, the window opens, with the PHOTOs attached.
    """
    context.obj = Frame(find(data_dir, program=packaged_program()))
    context.call_on_close(context.obj.close)
    if context.invoked_subcommand is None:
        context.invoke(LavenderGroup.load("open"), photos=())
