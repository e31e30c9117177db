"""How the next token is chosen: llama.cpp's sampler chain, built from our settings.

The order is llama.cpp's own: penalties, top-k, top-p, min-p, temperature, a draw. Temperature 0
is greedy, and repeats exactly. Penalties look at what the answer itself said, not at the
question: a person who asks about the cup wants to hear of the cup.
"""

import secrets
from types import TracebackType

from llama_cpp import llama_cpp as llama

from lavender.engine.protocol import Sampling

PENALTY_WINDOW = 64
"""Tokens of the answer that the repeat penalty looks back at; llama.cpp's default."""


class Sampler:
    """One answer's sampler; a context manager, because the chain is native memory."""

    def __init__(self, sampling: Sampling, vocabulary: int) -> None:
        seed = secrets.randbits(31) if sampling.seed is None else sampling.seed & 0x7FFFFFFF
        parts = []
        if sampling.repeat_penalty != 1.0:
            parts.append(
                llama.llama_sampler_init_penalties(
                    vocabulary, PENALTY_WINDOW, sampling.repeat_penalty, 0.0, 0.0
                )
            )
        if sampling.temperature <= 0:
            parts.append(llama.llama_sampler_init_greedy())
        else:
            parts += [
                llama.llama_sampler_init_top_k(sampling.top_k),
                llama.llama_sampler_init_top_p(sampling.top_p, 1),
                llama.llama_sampler_init_min_p(sampling.min_p, 1),
                llama.llama_sampler_init_temp(sampling.temperature),
                llama.llama_sampler_init_dist(seed),
            ]
        self._chain = llama.llama_sampler_chain_init(llama.llama_sampler_chain_default_params())
        for part in parts:
            llama.llama_sampler_chain_add(self._chain, part)

    def __enter__(self) -> "Sampler":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        llama.llama_sampler_free(self._chain)

    def next(self, context: object) -> int:
        """Choose from the logits of the context's last decoded token."""
        return int(llama.llama_sampler_sample(self._chain, context, -1))
