"""Was llama.cpp built for graphics cards? Looks at file names and loads nothing.

llama.cpp itself can only be asked in a child. A program without such a backend, as most are, should
not start one to hear that there is no card.
"""

from importlib.util import find_spec
from pathlib import Path

PROCESSOR_BACKENDS = ("base", "cpu", "blas")


def has_card_backend() -> bool:
    """Is there a ggml backend for something else than processors beside llama.cpp?"""
    found = find_spec("llama_cpp")
    folders = found.submodule_search_locations if found else None
    for folder in folders or ():
        for library in Path(folder, "lib").glob("*ggml-*"):
            backend = library.name.split("ggml-", 1)[1].split(".")[0]
            if not backend.startswith(PROCESSOR_BACKENDS):
                return True
    return False
