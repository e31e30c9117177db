"""A model's vocabulary: text to token ids and back, and its special tokens.

A person's words are tokenized with ``parse_special=False``, so ``</s>`` and ``<0x41>`` in them
stay text. llama.cpp still recognises "user defined" tokens then; words that spell one are cut in
two inside it.
"""

import ctypes
import re
from collections.abc import Iterator

from llama_cpp import llama_cpp as llama

from lavender.engine.text import clean
from lavender.errors import QT_TRANSLATE_NOOP, UserError


class Vocabulary:
    """The vocabulary of a loaded model; valid for as long as the model is."""

    def __init__(self, model: object) -> None:
        self._vocab = llama.llama_model_get_vocab(model)
        self.size = int(llama.llama_vocab_n_tokens(self._vocab))
        self._bos = int(llama.llama_vocab_bos(self._vocab))
        self._eos = int(llama.llama_vocab_eos(self._vocab))
        self.begins_with_bos = bool(llama.llama_vocab_get_add_bos(self._vocab))
        markers = [
            re.escape(text)
            for token, text in self._texts()
            if self._attribute(token) & llama.LLAMA_TOKEN_ATTR_USER_DEFINED
            and len(text) > 1
            and not text.isspace()
        ]
        self._marker = re.compile("|".join(sorted(markers, key=len, reverse=True)) or r"(?!)")
        self._buffer = ctypes.create_string_buffer(512)

    def tokens(self, text: str) -> list[int]:
        """Plain text to ids; special tokens in it are not parsed."""
        text = clean(text)
        ids: list[int] = []
        start = 0
        for found in self._marker.finditer(text):
            ids += self._tokenize(text[start : found.start() + 1], special=False)
            start = found.start() + 1
        return ids + self._tokenize(text[start:], special=False)

    def special(self, name: str) -> int:
        """The id of ``bos``, ``eos`` or a special token's text. ``UserError`` if unknown."""
        if name in ("bos", "eos"):
            return self._bos if name == "bos" else self._eos
        ids = self._tokenize(name, special=True)
        if len(ids) != 1:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "This model has no token {token}: its prompt format is another one than"
                    " the one that was chosen for it.",
                ),
                token=name,
            )
        return ids[0]

    def ends(self, token: int) -> bool:
        """Does this token end an answer?"""
        return bool(llama.llama_vocab_is_eog(self._vocab, token))

    def piece(self, token: int) -> bytes:
        """The bytes of a token; special tokens have none."""
        length = llama.llama_token_to_piece(
            self._vocab, token, self._buffer, len(self._buffer), 0, False
        )
        if length < 0:
            self._buffer = ctypes.create_string_buffer(-length)
            return self.piece(token)
        return bytes(self._buffer.raw[:length])

    def special_texts(self) -> list[str]:
        """Texts of all control and user defined tokens, the longest first."""
        kinds = llama.LLAMA_TOKEN_ATTR_CONTROL | llama.LLAMA_TOKEN_ATTR_USER_DEFINED
        texts = [text for token, text in self._texts() if self._attribute(token) & kinds]
        return sorted((text for text in texts if text), key=len, reverse=True)

    def text_of(self, name: str) -> str:
        """How ``bos`` or ``eos`` is written, or an empty string where there is none."""
        token = self.special(name)
        return self._text(token) if token >= 0 else ""

    def _tokenize(self, text: str, *, special: bool) -> list[int]:
        data = text.encode("utf-8")
        if not data:
            return []
        count = len(data) + 8
        ids = (llama.llama_token * count)()
        found = llama.llama_tokenize(self._vocab, data, len(data), ids, count, False, special)
        if found < 0:
            raise RuntimeError("llama_tokenize found more tokens than bytes")
        return list(ids[:found])

    def _texts(self) -> Iterator[tuple[int, str]]:
        return ((token, self._text(token)) for token in range(self.size))

    def _text(self, token: int) -> str:
        text = llama.llama_vocab_get_text(self._vocab, token)
        return text.decode("utf-8", "replace") if text else ""

    def _attribute(self, token: int) -> int:
        return int(llama.llama_vocab_get_attr(self._vocab, token))
