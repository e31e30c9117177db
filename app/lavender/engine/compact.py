"""Make an mmproj smaller: its matrices as Q8_0. Only in a child, for it loads llama.cpp.

An mmproj is read into memory and not mapped, so half the bytes are half the memory. Features
stay close (a cosine of at least 0.9997, measured on a ViT-L/14); reading a photo takes no longer.
"""

import ctypes

from llama_cpp import llama_cpp as llama

from lavender.errors import QT_TRANSLATE_NOOP, UserError


def compact(source: str, target: str, threads: int) -> None:
    """Write ``target``, the file ``source`` in Q8_0. Raises ``UserError``."""
    params = llama.llama_model_quantize_default_params()
    params.ftype = llama.LLAMA_FTYPE_MOSTLY_Q8_0
    params.nthread = threads
    if llama.llama_model_quantize(source.encode(), target.encode(), ctypes.byref(params)) != 0:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "errors",
                "{file} cannot be made smaller: it may be damaged, or the disk is full. Import it"
                " without --compact.",
            ),
            file=source,
        )
