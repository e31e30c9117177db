"""The way in. A child process starts here too, so nothing heavy is imported before it is sorted.

That is also why the Internet is closed here, in the program and in each of its children, and what
they write is closed to other people.
"""

import multiprocessing

from lavender import offline, packaged, privacy

packaged.prepare()
offline.forbid()
privacy.own_alone()


def main() -> None:
    """Run the command line; in a packaged program's child process, run the child instead."""
    multiprocessing.freeze_support()
    from lavender.cli import cli  # noqa: PLC0415 - a child process must not get this far

    cli(prog_name="lavender")


if __name__ == "__main__":
    main()
