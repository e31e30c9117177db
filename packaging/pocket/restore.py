"""Take a shipped pair apart into checkpoints again, so that training goes on where none were kept.

The weights come back as the files hold them, rounded to Q8_0.  What the files do not hold starts
anew: the tower's last block, its heads and the optimiser's memory.
"""

from pathlib import Path

import gguf
import torch
from torch import Tensor, nn

from pocket import language, vision
from pocket.contrast import Contrast
from pocket.export import LANGUAGE_PARTS, VISION_PARTS
from pocket.helper import Helper, colour_pieces, name_pieces
from pocket.language import Language, Projector
from pocket.train_language import prepare_vocabulary
from pocket.train_vision import save
from pocket.vision import Tower


def _tensors(path: Path) -> dict[str, Tensor]:
    """All tensors of a GGUF file in float32, in torch's order of dimensions."""
    return {
        tensor.name: torch.from_numpy(
            gguf.quants.dequantize(tensor.data, tensor.tensor_type).astype("float32").copy()
        )
        for tensor in gguf.GGUFReader(path).tensors
    }


def _set(parameter: nn.Parameter | Tensor, value: Tensor) -> None:
    with torch.no_grad():
        parameter.copy_(value.view_as(parameter))


def _linear(layer: nn.Module, name: str, stored: dict[str, Tensor]) -> None:
    for part in ("weight", "bias"):
        if f"{name}.{part}" in stored:
            _set(layer.get_parameter(part), stored[f"{name}.{part}"])


def read_language(path: Path, pieces: int) -> Language:
    """The language model of a file written by `export.write_language`."""
    stored, model = _tensors(path), Language(pieces)
    _set(model.embed.weight, stored["token_embd.weight"])
    _set(model.norm.weight, stored["output_norm.weight"])
    _set(model.output.weight, stored["output.weight"])
    for i in range(language.LAYERS):
        for ours, theirs in LANGUAGE_PARTS.items():
            _linear(model.layers[i].get_submodule(ours), f"blk.{i}.{theirs}", stored)
    return model


def read_vision(path: Path) -> tuple[Tower, Projector]:
    """Tower and projector of a file written by `export.write_vision`."""
    stored, tower, projector = _tensors(path), Tower(), Projector()
    _set(tower.class_token, stored["v.class_embd"])
    _set(tower.patch.weight, stored["v.patch_embd.weight"])
    _set(tower.position, stored["v.position_embd.weight"])
    _linear(tower.pre_ln, "v.pre_ln", stored)
    for i in range(vision.DEPTH - 1):
        for ours, theirs in VISION_PARTS.items():
            _linear(tower.blocks[i].get_submodule(ours), f"v.blk.{i}.{theirs}", stored)
    _linear(projector.first, "mm.0", stored)
    _linear(projector.second, "mm.2", stored)
    return tower, projector


def restore(llm: Path, mmproj: Path, folder: Path, minutes: dict[str, float], seen: int) -> None:
    """Write `folder`'s checkpoints as if `minutes` had been spent in each stage.

    Training goes on with seeds after the first `seen`.
    """
    words = prepare_vocabulary(folder)
    model = read_language(llm, len(words))
    tower, projector = read_vision(mmproj)
    network = Contrast()
    network.tower.load_state_dict(tower.state_dict())
    kept = [p.detach() for p in network.parameters()]
    spent = minutes["vision"] * 60
    save(folder / "vision.pt", {"master": {"kept": kept}, "spent": spent, "seen": 0})
    save(
        folder / "language.pt",
        {
            "projector": projector.state_dict(),
            "language": model.state_dict(),
            "helper": Helper(name_pieces(words), colour_pieces(words)).state_dict(),
            "spent": {stage: minutes[stage] * 60 for stage in ("text", "align", "instruct")},
            "seen": seen,
            "stage": "restored",
        },
    )
