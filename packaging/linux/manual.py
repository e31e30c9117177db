"""The manual page, made of the real command line: what ``--help`` says is what it says.

Only what no command can say of itself is written here: files, variables, exit codes, examples.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

import click

from lavender.cli import cli
from linux.facts import SUMMARY, epoch, version

_AFTER = r"""
.SH KEYS
Ctrl+/ in the window lists every key.
.SH EXIT STATUS
.TP
.B 0
It is done.
.TP
.B 1
Something that you can mend; one sentence on standard error says what.
.TP
.B 2
The command was not understood.
.SH ENVIRONMENT
.TP
.B LAVENDER_HOME
The same as
.BR \-\-data\-dir .
.TP
.BR HF_ENDPOINT ", " HF_TOKEN ", " HTTPS_PROXY
Where and how
.B lavender models download
fetches a model. Nothing else opens a connection to the Internet.
.SH FILES
.TP
.I \(ti/.local/share/lavender
Conversations, photos, backups and models. Removing the program leaves this folder alone.
.TP
.I \(ti/.cache/lavender
What models have read already; it may go at any time.
.TP
.I \(ti/.config/lavender/settings.json
The settings.
.TP
.I \(ti/.local/state/lavender/log
Logs, without a word that you wrote, showed or named.
.PP
.B lavender doctor
names the folders that are really used.
.B lavender history forget\-all \-\-models
empties all of them.
.SH EXAMPLES
.TP
Open the window with a photo:
.B lavender photo.jpg
.TP
Ask one question:
.B lavender ask photo.jpg \(dqWhat is this?\(dq
.TP
Get the model that suits this computer:
.B lavender models download \-\-use
.TP
Prove that the program works here:
.B lavender self\-test
"""


def page() -> str:
    """The page lavender(1) in the macros of man(7)."""
    day = datetime.fromtimestamp(epoch(), UTC).date().isoformat()
    context = click.Context(cli, info_name="lavender", **cli.context_settings)
    lines = [
        f'.TH LAVENDER 1 "{day}" "Lavender {version()}" "User Commands"',
        ".SH NAME",
        f"lavender \\- {_plain(SUMMARY[0].lower() + SUMMARY[1:])}",
        ".SH SYNOPSIS",
        ".B lavender",
        r"[\fIOPTION\fR]... [\fIPHOTO\fR]...",
        ".br",
        ".B lavender",
        r"[\fIOPTION\fR]... \fICOMMAND\fR [\fIARGUMENT\fR]...",
        ".SH DESCRIPTION",
        *_help(cli),
        ".SH OPTIONS",
        *_options(cli, context),
        ".SH COMMANDS",
        *_commands(cli, context, ""),
    ]
    return "\n".join(lines) + _AFTER


def _commands(group: click.Group, context: click.Context, before: str) -> Iterator[str]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        inner = click.Context(command, info_name=name, parent=context)
        full = f"{before}{name}"
        if isinstance(command, click.Group):
            yield from _commands(command, inner, f"{full} ")
            continue
        words = [piece for each in command.params for piece in _argument(each, inner)]
        yield f'.SS "{_plain(" ".join([full, *words]))}"'
        yield from _help(command)
        yield from _options(command, inner)


def _argument(parameter: click.Parameter, context: click.Context) -> list[str]:
    return [parameter.make_metavar(context)] if isinstance(parameter, click.Argument) else []


def _help(command: click.Command) -> Iterator[str]:
    for number, paragraph in enumerate((command.help or "").split("\n\n")):
        if number:
            yield ".PP"
        yield _plain(" ".join(paragraph.split()))


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for parameter in command.get_params(context):
        said = parameter.get_help_record(context)
        if not isinstance(parameter, click.Option) or said is None:
            continue
        if "--help" in parameter.opts and context.parent is not None:
            continue  # the same everywhere
        name, meaning = said
        yield f'.TP\n.B "{_plain(name)}"'
        yield _plain(meaning) or "Print JSON."


def _plain(text: str) -> str:
    """``text`` as roff prints it: no character of it is a command."""
    for character, escape in (("\\", r"\e"), ("-", r"\-"), ('"', r"\(dq"), ("~", r"\(ti")):
        text = text.replace(character, escape)
    text = text.replace("'", r"\(aq").replace("^", r"\(ha")
    return rf"\&{text}" if text.startswith(".") else text


if __name__ == "__main__":
    print(page(), end="")
