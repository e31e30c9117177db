"""A language model of two words of metadata, for the vision encoder to be opened with.

``mtmd`` looks at the language model for the way in which positions are counted, and where it is
given none it leaves that field as the memory happened to be: now and then it takes the photo for
one of another family's and ends the process. A file of a hundred bytes that says ``llama`` is
read in a millisecond and settles it.
"""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from llama_cpp import llama_cpp as llama

from lavender.gguf import file_without_tensors, text_field

FIELDS = (text_field("general.architecture", "llama"), text_field("tokenizer.ggml.model", "none"))


def open_stand_in() -> object:
    """llama.cpp's model, to be freed with ``llama_model_free``; None where it cannot be had."""
    params = llama.llama_model_default_params()
    params.vocab_only = True
    try:
        with _file(file_without_tensors(FIELDS)) as path:
            return llama.llama_model_load_from_file(path.encode(), params)
    except OSError:
        return None


@contextlib.contextmanager
def _file(content: bytes) -> Iterator[str]:
    """The path of a file with this content: in memory where that can be, for a photo is to be
    read also where the disk is full. ``OSError``."""
    if hasattr(os, "memfd_create") and Path("/proc/self/fd").is_dir():
        handle = os.memfd_create("stand-in.gguf")
        try:
            os.write(handle, content)
            yield f"/proc/self/fd/{handle}"
        finally:
            os.close(handle)
        return
    with tempfile.TemporaryDirectory(prefix="lavender-") as folder:
        path = Path(folder) / "stand-in.gguf"
        path.write_bytes(content)
        yield str(path)
