"""One warm decoder for the tests of a module that do not harm it."""

from collections.abc import Iterator

import pytest

from lavender.chat.decoder import Decoder


@pytest.fixture(scope="module")
def decoder() -> Iterator[Decoder]:
    """A decoder with its real child process."""
    made = Decoder()
    yield made
    made.close()
