"""A server that speaks the Hub's routes for files, and fails as real ones do.

``/OWNER/NAME/resolve/REVISION/FILE`` tells the facts of a file in its headers and leads to another
address, where the bytes are, as the Hub's own does.
"""

import hashlib
import socket
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from urllib.parse import urlsplit

SERVER_THREAD = "hub-server"
"""The only thread of the tests that may open an Internet socket."""

REPOSITORY = "owner/name"
COMMIT = "c0ffee" * 6 + "beef"
SEND = 1 << 16


@dataclass
class Sent:
    """One answer with bytes of a file: where it began, and how many were handed over."""

    file: str
    start: int
    size: int = 0


@dataclass
class Faults:
    """What goes wrong. Lists are used up from the front, an entry a request."""

    drop_after: list[int] = field(default_factory=list)
    """Bytes after which the connection is cut."""
    end_after: list[int] = field(default_factory=list)
    """Bytes after which the answer ends as if it were whole, without a length."""
    statuses: list[int] = field(default_factory=list)
    """Errors to answer with."""
    ignores_range: bool = False
    wrong_range: bool = False
    wrong_byte: int = -1
    """Place of a byte that is sent wrong, -1 for none."""
    no_etag: bool = False
    gated: bool = False
    login_page: bool = False
    stall_after: int = -1
    """Bytes after which nothing comes any more until ``go_on`` is set."""


class HubServer:
    """Serves ``files`` on this computer. Use it as a context manager."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.files = files
        self.faults = Faults()
        self.sent: list[Sent] = []
        self.requests: list[str] = []
        self.headers: list[dict[str, str]] = []
        self.go_on = threading.Event()
        server = self

        class Handler(_Handler):
            hub = server

        self._handler = Handler
        self._open = threading.Event()
        self._thread = threading.Thread(target=self._serve, name=SERVER_THREAD)

    def __enter__(self) -> "HubServer":
        self._thread.start()
        self._open.wait()
        return self

    def _serve(self) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler)
        self._server.daemon_threads = True
        self._server.socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, SEND)
        self._open.set()
        self._server.serve_forever(0.01)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.go_on.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def endpoint(self) -> str:
        """The address to give for the Hub's."""
        return f"http://127.0.0.1:{self._server.server_port}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    hub: HubServer

    def do_HEAD(self) -> None:
        self._answer(body=False)

    def do_GET(self) -> None:
        self._answer(body=True)

    def log_message(self, format: str, *args: object) -> None:
        pass

    def _answer(self, *, body: bool) -> None:
        hub, faults = self.hub, self.hub.faults
        path = urlsplit(self.path).path  # a proxy is asked for whole addresses
        hub.requests.append(f"{self.command} {path}")
        hub.headers.append({name.lower(): value for name, value in self.headers.items()})
        if faults.statuses:
            self._plain(faults.statuses.pop(0))
        elif faults.login_page:
            self._plain(200, "<html>Log in</html>", body=body)
        elif faults.gated:
            self._plain(401, error="GatedRepo")
        elif path.startswith("/bytes/") and body:
            self._bytes(path.removeprefix("/bytes/"))
        elif path.startswith(f"/{REPOSITORY}/resolve/"):
            self._resolve(path.rpartition("/")[2])
        else:
            self._plain(404, error="RepoNotFound")

    def _resolve(self, file: str) -> None:
        content = self.hub.files.get(file)
        if content is None:
            self._plain(404, error="EntryNotFound")
            return
        self.send_response(302)
        self.send_header("X-Repo-Commit", COMMIT)
        self.send_header("X-Linked-Size", str(len(content)))
        if not self.hub.faults.no_etag:
            self.send_header("X-Linked-Etag", f'"{hashlib.sha256(content).hexdigest()}"')
        host = self.headers["Host"].replace("127.0.0.1", "localhost").replace("hub.", "cdn.")
        self.send_header("Location", f"http://{host}/bytes/{file}")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _bytes(self, file: str) -> None:
        faults, content = self.hub.faults, self.hub.files[file]
        if 0 <= faults.wrong_byte < len(content):
            at = faults.wrong_byte
            content = content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :]
        start = 0
        if (asked := self.headers.get("Range")) and not faults.ignores_range:
            start = int(asked.removeprefix("bytes=").rstrip("-"))
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{len(content)}")
            start = 0 if faults.wrong_range else start
        else:
            self.send_response(200)
        cut = faults.drop_after.pop(0) if faults.drop_after else len(content)
        ends = bool(faults.end_after)
        cut = faults.end_after.pop(0) if ends else cut
        if not ends:
            self.send_header("Content-Length", str(len(content) - start))
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True
        sent = Sent(file, start)
        self.hub.sent.append(sent)
        try:
            for at in range(start, min(len(content), start + cut), SEND):
                if 0 <= faults.stall_after <= at - start:
                    self.hub.go_on.wait()
                piece = content[at : min(at + SEND, start + cut)]
                self.wfile.write(piece)
                sent.size += len(piece)
        except OSError:
            pass  # the other side was killed

    def _plain(self, status: int, text: str = "", *, error: str = "", body: bool = False) -> None:
        self.send_response(status)
        if error:
            self.send_header("X-Error-Code", error)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        if body:
            self.wfile.write(text.encode())
