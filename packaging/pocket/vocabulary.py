"""Pocket's SentencePiece vocabulary: BPE with byte fallback, as LLaMA's, only smaller."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import sentencepiece
from sentencepiece import SentencePieceProcessor, SentencePieceTrainer

PIECES = 1408


@dataclass(frozen=True)
class Piece:
    """One token as GGUF wants it: text, score and type (llama.cpp's numbering)."""

    text: str
    score: float
    kind: int


class Vocabulary:
    """A trained vocabulary."""

    def __init__(self, path: Path) -> None:
        self._processor: SentencePieceProcessor = sentencepiece.SentencePieceProcessor(str(path))
        self.bos: int = self._processor.bos_id()
        self.eos: int = self._processor.eos_id()
        self.unknown: int = self._processor.unk_id()

    def __len__(self) -> int:
        return int(self._processor.get_piece_size())

    def encode(self, text: str) -> list[int]:
        """Ids of one run of text, with the dummy prefix and without BOS or EOS."""
        return [int(i) for i in self._processor.encode(text)]

    def decode(self, ids: list[int]) -> str:
        """The text of some ids; BOS and EOS vanish."""
        return str(self._processor.decode(ids))

    def texts(self, ids: list[int]) -> list[str]:
        """The text of each id by itself, all the same when joined; a space for what has none."""
        p = self._processor
        return [
            " " if i < 0 or p.is_control(i) or p.is_byte(i) else p.id_to_piece(i).replace("▁", " ")
            for i in ids
        ]

    def pieces(self) -> list[Piece]:
        """All tokens in the order of their ids."""
        p = self._processor
        out = []
        for i in range(len(self)):
            kind = 2 if p.is_unknown(i) else 3 if p.is_control(i) else 6 if p.is_byte(i) else 1
            out.append(Piece(p.id_to_piece(i), p.get_score(i), kind))
        return out


def train(lines: Iterable[str], path: Path) -> None:
    """Train on lines of text and write `path` (a .model file)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    SentencePieceTrainer.train(
        sentence_iterator=iter(lines),
        model_prefix=str(path.with_suffix("")),
        model_type="bpe",
        vocab_size=PIECES,
        byte_fallback=True,
        character_coverage=1.0,
        normalization_rule_name="identity",
        add_dummy_prefix=True,
        remove_extra_whitespaces=False,
        split_digits=True,
        unk_id=0,
        bos_id=1,
        eos_id=2,
        pad_id=-1,
        num_threads=1,
        minloglevel=2,
    )
