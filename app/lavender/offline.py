"""No process of the program opens an Internet socket, but for the one that downloads.

This is held by the interpreter itself: an audit hook refuses the socket before it is made, whoever
in the program or its libraries asks for one. It is set where every process begins and cannot be
taken back; the download child says, as the first thing it does, that it is the exception.
"""

import socket
import sys

_RESOLVING = ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr")


class _Switch:
    """Of this process."""

    forbidden = False


def forbid() -> None:
    """Refuse Internet sockets and names from now on, in this process."""
    if not _Switch.forbidden:
        _Switch.forbidden = True
        sys.addaudithook(_refuse)


def permit() -> None:
    """Let this process use the Internet: it was started for a download, by a person."""
    _Switch.forbidden = False


def _refuse(event: str, args: tuple[object, ...]) -> None:
    if not _Switch.forbidden or not event.startswith("socket."):
        return
    opens = event == "socket.__new__" and args[1] in (socket.AF_INET, socket.AF_INET6)
    if opens or event in _RESOLVING:
        raise PermissionError("nothing but a download that you start uses the Internet")
