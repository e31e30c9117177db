"""llama-server as what is measured, at its defaults, over a local socket that is a file."""

import base64
import contextlib
import http.client
import json
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

from lavender.bench import Answer
from lavender.bench.lavender import LONGEST
from lavender.memory.usage import Usage, Watch, usage

START_S = 300.0
"""It may take this long to load a model."""

LEAVE_S = 30.0


class _Connection(http.client.HTTPConnection):
    """HTTP over a socket in the file system."""

    def __init__(self, path: Path) -> None:
        super().__init__("localhost", timeout=600)
        self._path = path

    def connect(self) -> None:
        """Open the socket."""
        self.sock = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.sock.settimeout(self.timeout)
        self.sock.connect(str(self._path))


class Server:
    """``program`` is llama-server; ``threads`` and ``context`` are those that Lavender uses."""

    def __init__(
        self, program: Path, llm: Path, mmproj: Path, folder: Path, threads: int, context: int
    ) -> None:
        self._socket = folder / "server.sock"
        self._log = folder / "server.log"
        self._command = [
            *(str(program), "--model", str(llm), "--mmproj", str(mmproj)),
            *("--host", str(self._socket), "--threads", str(threads), "--ctx-size", str(context)),
            # LLaVA-1.5's own prompt, which its files do not carry. With Jinja, the server's
            # default, the name would be taken for a template's text.
            *("--no-jinja", "--chat-template", "vicuna"),
        ]
        self._process: subprocess.Popen[bytes] | None = None
        self._chats: dict[str, list[dict[str, object]]] = {}
        self.launch_s = 0.0
        self.load_s = 0.0

    def start(self) -> None:
        """Start the process and wait until it takes questions."""
        self._socket.unlink(missing_ok=True)
        began = perf_counter()
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(self._command, stdout=log, stderr=log)
        while not self._healthy():
            if self._process.poll() is not None or perf_counter() - began > START_S:
                raise RuntimeError(f"llama-server did not start; see {self._log}")
            time.sleep(0.02)
        self.load_s = perf_counter() - began

    def stop(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(LEAVE_S)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
            self._process = None

    def ask(self, chat: str, question: str, photo: bytes | None = None) -> Answer:
        """One streamed answer; the whole chat is sent, as every client does."""
        began = perf_counter()
        content: list[dict[str, object]] = [{"type": "text", "text": question}]
        if photo is not None:
            url = "data:image/bmp;base64," + base64.b64encode(photo).decode()
            content.insert(0, {"type": "image_url", "image_url": {"url": url}})
        said = self._chats.setdefault(chat, [])
        said.append({"role": "user", "content": content})
        first_at, token_s, words = 0.0, 0.0, ""
        for event in self._stream(said):
            choices = event.get("choices") or [{}]
            piece = choices[0].get("delta", {}).get("content") or ""
            if piece and not first_at:
                first_at = perf_counter()
            words += piece
            if "timings" in event:
                token_s = event["timings"]["predicted_per_token_ms"] / 1000
        said.append({"role": "assistant", "content": words})
        return Answer(began, first_at or perf_counter(), token_s)

    def ask_later(self, chat: str, question: str, photo: bytes) -> Answer:
        """It cannot read a photo before there is a question."""
        return self.ask(chat, question, photo)

    def usage(self) -> Usage:
        """Of the server's process."""
        return usage(self._pid)

    def watch(self) -> Watch:
        """Over the server's process."""
        return Watch(self._pid)

    @property
    def _pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    def _stream(self, messages: list[dict[str, object]]) -> Iterator[dict[str, Any]]:
        body = {"messages": messages, "stream": True, "temperature": 0, "max_tokens": LONGEST}
        with contextlib.closing(_Connection(self._socket)) as connection:
            connection.request(
                "POST",
                "/v1/chat/completions",
                json.dumps(body),
                {"Content-Type": "application/json"},
            )
            answer = connection.getresponse()
            if answer.status != http.client.OK:
                raise RuntimeError(answer.read().decode("utf-8", "replace"))
            for line in answer:
                data = line.decode("utf-8", "replace").strip().removeprefix("data: ")
                if data.startswith("{"):
                    yield json.loads(data)

    def _healthy(self) -> bool:
        try:
            with contextlib.closing(_Connection(self._socket)) as connection:
                connection.request("GET", "/health")
                return connection.getresponse().status == http.client.OK
        except OSError:
            return False
