"""Ask the PyTorch model: greedy answers, with keys and values kept between tokens."""

from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch import Tensor

from pocket.prompt import PHOTO, encode
from pocket.scene import SIZE
from pocket.targets import PATCHES
from pocket.train_language import Pocket, load, prepare_vocabulary
from pocket.turns import Turn
from pocket.vocabulary import Vocabulary

LONGEST_ANSWER = 120


class TorchRunner:
    """Answers of the trained weights in float32, before any quantization."""

    def __init__(self, folder: Path) -> None:
        self.words: Vocabulary = prepare_vocabulary(folder)
        self.pocket: Pocket = load(folder)[0].float().eval()

    @torch.no_grad()
    def converse(self, image: Image.Image, questions: list[str]) -> list[str]:
        """Ask one question after the other about one picture; the answers."""
        small = image.convert("RGB").resize((SIZE, SIZE), Image.Resampling.BICUBIC)
        pixels = torch.from_numpy(np.array(small)).unsqueeze(0)
        turns: list[Turn] = []
        for number, question in enumerate(questions):
            turns.append(Turn(question, "", photos=int(number == 0)))
            turns[-1] = Turn(question, self._next(turns, pixels), turns[-1].photos)
        return [turn.answer for turn in turns]

    def _next(self, turns: list[Turn], pixels: Tensor) -> str:
        ids, _ = encode(self.words, turns, open_end=True)
        wide = [i for token in ids for i in [token] * (PATCHES if token == PHOTO else 1)]
        past: list[list[Tensor]] = [[] for _ in self.pocket.language.layers]
        state = self.pocket.language.hidden(
            self.pocket.embed(torch.tensor([wide]), pixels), 0, past
        )
        out: list[int] = []
        while len(out) < LONGEST_ANSWER:
            token = int(self.pocket.language.output(state[0, -1]).argmax())
            if token == self.words.eos:
                break
            out.append(token)
            step = self.pocket.language.embed(torch.tensor([[token]]))
            state = self.pocket.language.hidden(step, len(wide) + len(out) - 1, past)
        return self.words.decode(out)
