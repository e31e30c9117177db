"""Reading aloud by the speech program that the system has, if it has one.

Nothing is installed for it and nothing is sent anywhere: text goes into the program's standard
input, and stopping ends the program.
"""

import logging
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping

log = logging.getLogger(__name__)

WINDOWS = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8;"
    "Add-Type -AssemblyName System.Speech;"
    "(New-Object System.Speech.Synthesis.SpeechSynthesizer).Speak([Console]::In.ReadToEnd())"
)
COMMANDS: dict[str, tuple[tuple[str, ...], ...]] = {
    "darwin": (("say", "-f", "-"),),
    "win32": (("powershell", "-NoProfile", "-NonInteractive", "-Command", WINDOWS),),
    "linux": (("espeak-ng", "--stdin"), ("espeak", "--stdin"), ("spd-say", "-w", "-e")),
}
"""What speaks its standard input, by ``sys.platform``, the best first: a program that speaks by
itself falls silent when it is ended, which speech-dispatcher's client does not."""


_ENDS = re.compile(r"[.!?…]+[\"'”’)\]]*\s|[。！？]|\n")
"""Where a sentence, a line of a list or a heading is over."""


def spoken_until(text: str, start: int) -> int:
    """The end of the last whole sentence of ``text`` after ``start``; ``start`` where none is."""
    end = start
    for found in _ENDS.finditer(text, start):
        end = found.end()
    return end


def find_command(environment: Mapping[str, str], platform: str = sys.platform) -> list[str]:
    """The command that speaks here, with its full path; empty where there is none."""
    for name, *arguments in COMMANDS.get(platform, ()):
        path = shutil.which(name, path=environment.get("PATH"))
        if path is not None:
            return [path, *arguments]
    return []


class Speaker:
    """Speaks one text at a time; another one ends it."""

    def __init__(self, command: list[str]) -> None:
        self._command = command
        self._lock = threading.Lock()
        self._turn = 0
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def able(self) -> bool:
        """Is there anything that speaks?"""
        return bool(self._command)

    @property
    def busy(self) -> bool:
        """Is something being read?"""
        with self._lock:
            return self._process is not None and self._process.poll() is None

    def speak(self, text: str, over: Callable[[], object]) -> None:
        """Read ``text`` aloud. Returns at once; ``over`` is called on another thread at its end,
        however it ended."""
        self.stop()
        with self._lock:
            work = (self._turn, text, over)
        threading.Thread(target=self._speak, args=work, name="speech", daemon=True).start()

    def stop(self) -> None:
        """Be silent."""
        with self._lock:
            self._turn += 1
            if self._process is not None:
                self._process.terminate()

    def _speak(self, turn: int, text: str, over: Callable[[], object]) -> None:
        try:
            with self._lock:
                if turn != self._turn:
                    return
                process = self._process = subprocess.Popen(
                    self._command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                )
            with process:
                process.communicate(text.encode("utf-8", "replace"))
        except (OSError, ValueError):
            log.warning("reading aloud failed", exc_info=True)
        finally:
            over()
