"""The Hugging Face Hub as its own library asks it, with its errors in our terms.

The library reads its environment when it is imported, so it is told first what it must not do: no
telemetry, no second way of transport, no lines on the terminal.
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

from lavender.models.hub.fetch import Facts, LostError
from lavender.models.hub.order import FileOrder
from lavender.models.hub.part import Part
from lavender.models.hub.troubles import Trouble, TroubleError

os.environ.update(
    {
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "HF_HUB_DISABLE_XET": "1",
        "HF_HUB_DISABLE_PROGRESS_BARS": "1",
        "HF_HUB_VERBOSITY": "critical",
    }
)

from huggingface_hub import constants, errors, get_hf_file_metadata, hf_hub_url
from huggingface_hub.file_download import http_get
from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]

PIECE = 1 << 15
"""Bytes that are written at once, and so the most that a lost connection or a kill costs."""

LIBRARY = "lavender"
PASSING = (408, 425, 429)
SERVER_ERROR = 500
NOT_SATISFIABLE = 416
SHA256 = re.compile("[0-9a-f]{64}")


class HuggingFace:
    """The Hub at ``endpoint``; empty means HF_ENDPOINT, or else the usual address."""

    def __init__(self, endpoint: str = "") -> None:
        constants.DOWNLOAD_CHUNK_SIZE = PIECE
        self._endpoint = endpoint.rstrip("/") or constants.ENDPOINT
        self.host = urlsplit(self._endpoint).netloc or self._endpoint
        # A token is for the Hub's own eyes, not for a mirror's that somebody named.
        self._headers = build_hf_headers(
            token=False if endpoint else None, library_name=LIBRARY, library_version=""
        )

    def facts(self, order: FileOrder) -> Facts:
        """Size and checksum of a file; see :class:`lavender.models.hub.fetch.Hub`."""
        with self._errors(order):
            found = get_hf_file_metadata(
                self._url(order), headers=self._headers, endpoint=self._endpoint, token=False
            )
        if found.size is None:
            raise TroubleError(Trouble.UNSUMMED, file=order.file, host=self.host)
        etag = found.etag or ""
        sha256 = etag if SHA256.fullmatch(etag) else ""
        return Facts(found.size, sha256, found.commit_hash or "")

    def fetch(self, order: FileOrder, facts: Facts, part: Part) -> None:
        """Write what is missing; see :class:`lavender.models.hub.fetch.Hub`."""
        with self._errors(order, part):
            http_get(
                self._url(order),
                part,  # type: ignore[arg-type]  # as much of a file as it asks for
                resume_size=part.size,
                headers=self._headers,
                expected_size=facts.size,
                _nb_retries=0,
            )

    def _url(self, order: FileOrder) -> str:
        return hf_hub_url(
            order.repository, order.file, revision=order.revision, endpoint=self._endpoint
        )

    @contextmanager
    def _errors(self, order: FileOrder, part: Part | None = None) -> Iterator[None]:
        missing = (
            errors.RepositoryNotFoundError,
            errors.RevisionNotFoundError,
            errors.RemoteEntryNotFoundError,
            errors.DisabledRepoError,
        )
        try:
            yield
        except errors.OfflineModeIsEnabled as error:
            raise TroubleError(Trouble.FORBIDDEN) from error
        except errors.GatedRepoError as error:
            raise TroubleError(
                Trouble.GATED, repository=order.repository, host=self.host
            ) from error
        except missing as error:
            raise TroubleError(
                Trouble.MISSING, file=order.file, repository=order.repository, host=self.host
            ) from error
        except errors.HfHubHTTPError as error:
            status = error.response.status_code
            if status == NOT_SATISFIABLE and part is not None:
                part.restart()
            elif status < SERVER_ERROR and status not in PASSING:
                raise TroubleError(Trouble.REFUSED, host=self.host, status=status) from error
            raise LostError(f"error {status}") from error
        except (errors.HTTPError, OSError) as error:  # type: ignore[attr-defined]
            raise LostError(_reason(error)) from error


def _reason(error: Exception) -> str:
    """Without the numbers and addresses that some of these messages carry."""
    return re.sub(r"\[[^]]*\]\s*", "", str(error)).strip() or type(error).__name__
