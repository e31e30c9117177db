"""Make the stored results with transformers, or check them: the only user of torch.

``python -m tests.reference.generate`` writes, ``… --check`` compares and ends with an error where
they differ. It needs the extra ``reference`` in a virtual environment of its own.
"""

import sys
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image
from transformers import (
    CLIPImageProcessorPil,
    CLIPVisionConfig,
    LlamaConfig,
    LlavaConfig,
    LlavaForConditionalGeneration,
    LlavaNextConfig,
    LlavaNextForConditionalGeneration,
    LlavaNextImageProcessorPil,
)

from tests.reference.cases import (
    CONFIGURATIONS,
    FEATURES,
    NEXT,
    NEXT_FEATURES,
    NEXT_PIXELS,
    NEXT_SIZES,
    PIXELS,
    SIDE,
    SIZES,
    photo,
    picture,
)
from tests.tiny import CLIP_MEAN, CLIP_STD, Tiny, vision_weights

BACKGROUND = (122, 116, 104)
PARTS = ("vision_tower", "projector", "image_newline")


def model(config: Tiny) -> Any:
    """LLaVA-1.5's architecture, or 1.6's where it looks at tiles, with the random weights of
    ``config``, in float32."""
    vision = CLIPVisionConfig(
        hidden_size=config.vision_width,
        intermediate_size=config.vision_ff,
        num_hidden_layers=config.vision_layers,
        num_attention_heads=config.vision_heads,
        image_size=config.image_size,
        patch_size=config.patch_size,
        hidden_act="quick_gelu",
        layer_norm_eps=1e-5,
        projection_dim=config.width,
    )
    text = LlamaConfig(
        hidden_size=config.width,
        intermediate_size=32,
        num_hidden_layers=1,
        num_attention_heads=1,
        num_key_value_heads=1,
        vocab_size=64,
        pad_token_id=0,
        bos_token_id=1,
        eos_token_id=2,
    )
    common: dict[str, Any] = {
        "vision_config": vision,
        "text_config": text,
        "image_token_index": 3,
        "projector_hidden_act": "gelu",
        "vision_feature_layer": -2,
        "vision_feature_select_strategy": "default",
    }
    if config.grids:
        grids = [list(grid) for grid in config.grids]
        whole: Any = LlavaNextForConditionalGeneration(
            LlavaNextConfig(**common, image_grid_pinpoints=grids)
        ).eval()
    else:
        whole = LlavaForConditionalGeneration(LlavaConfig(**common)).eval()
    state = whole.state_dict()
    loaded: set[str] = set()
    for name, array in vision_weights(config).items():
        matches = [
            key for key in state if key.endswith("." + name) and any(part in key for part in PARTS)
        ]
        assert len(matches) == 1, (name, matches)
        assert tuple(state[matches[0]].shape) == array.shape
        state[matches[0]].copy_(torch.from_numpy(array))
        loaded.add(matches[0])
    if config.projector == "linear":  # LLaVA 1.0: nothing behind the first layer
        state = {key: value for key, value in state.items() if "linear_2" not in key}
        whole.model.multi_modal_projector = whole.model.multi_modal_projector.linear_1
    rest = {key for key in state if any(part in key for part in PARTS)} - loaded
    assert all("post_layernorm" in key or "position_ids" in key for key in rest), rest
    return whole


def features(name: str) -> NDArray[np.float32]:
    """What the language model gets for the photo of ``name``: float32 (tokens, width)."""
    config = CONFIGURATIONS[name]
    pixels = (photo(name) / 255.0 - np.array(CLIP_MEAN)) / np.array(CLIP_STD)
    batch = torch.from_numpy(pixels.transpose(2, 0, 1)[None].astype(np.float32))
    with torch.no_grad():
        found = model(config).get_image_features(pixel_values=batch)
    found = getattr(found, "pooler_output", found)
    rows = found[0] if isinstance(found, (list, tuple)) else found
    array: NDArray[np.float32] = rows.reshape(config.patches, config.width).numpy()
    return array


def next_inputs(name: str, size: tuple[int, int]) -> Any:
    """What LLaVA-1.6's processor makes of a picture of ``size`` for ``name``: torch tensors."""
    config = NEXT[name]
    processor = LlavaNextImageProcessorPil(
        size={"shortest_edge": config.image_size},
        crop_size={"height": config.image_size, "width": config.image_size},
        image_mean=CLIP_MEAN,
        image_std=CLIP_STD,
        image_grid_pinpoints=[list(grid) for grid in config.grids],
    )
    return processor(images=Image.fromarray(picture(*size)), return_tensors="pt")


def next_features(name: str, size: tuple[int, int]) -> NDArray[np.float32]:
    """What the language model gets for a picture of ``size``: float32 (tokens, width)."""
    inputs = next_inputs(name, size)
    with torch.no_grad():
        found = model(NEXT[name]).get_image_features(
            pixel_values=inputs["pixel_values"], image_sizes=inputs["image_sizes"]
        )
    rows: NDArray[np.float32] = getattr(found, "pooler_output", found)[0].numpy()
    return rows


def next_pixels(name: str, size: tuple[int, int]) -> NDArray[np.uint8]:
    """The squares before normalisation, below each other: uint8 (height, side, 3)."""
    values = next_inputs(name, size)["pixel_values"][0].numpy().transpose(0, 2, 3, 1)
    scaled = values * np.array(CLIP_STD) + np.array(CLIP_MEAN)
    stack: NDArray[np.uint8] = np.rint(scaled * 255).astype(np.uint8)
    return stack.reshape(-1, *stack.shape[2:])


def expand_to_square(image: Image.Image) -> Image.Image:
    """LLaVA's ``expand2square``: the picture in the middle of a square of CLIP's mean colour."""
    width, height = image.size
    side = max(width, height)
    padded = Image.new("RGB", (side, side), BACKGROUND)
    padded.paste(image, ((side - width) // 2, (side - height) // 2))
    return padded


def preprocessed(size: tuple[int, int]) -> NDArray[np.uint8]:
    """What LLaVA-1.5 makes of a picture of ``size``, before normalisation: (SIDE, SIDE, 3)."""
    processor = CLIPImageProcessorPil(
        size={"shortest_edge": SIDE},
        crop_size={"height": SIDE, "width": SIDE},
        image_mean=CLIP_MEAN,
        image_std=CLIP_STD,
    )
    image = expand_to_square(Image.fromarray(picture(*size)))
    values = np.asarray(processor(images=image, return_tensors="np")["pixel_values"][0])
    scaled = values.transpose(1, 2, 0) * np.array(CLIP_STD) + np.array(CLIP_MEAN)
    square: NDArray[np.uint8] = np.rint(scaled * 255).astype(np.uint8)
    return square


def cosines(found: NDArray[np.float32], wanted: NDArray[np.float32]) -> NDArray[np.float64]:
    """Cosine of each row with its counterpart."""
    a, b = found.astype(np.float64), wanted.astype(np.float64)
    lengths = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
    result: NDArray[np.float64] = (a * b).sum(axis=1) / lengths
    return result


def main() -> None:
    """Write the stored results, or check them with ``--check``."""
    torch.set_num_threads(2)
    rows: dict[str, Any] = {name: features(name) for name in CONFIGURATIONS}
    squares: dict[str, Any] = {name: preprocessed(size) for name, size in SIZES.items()}
    cases = [(name, kind) for name in NEXT for kind in NEXT_SIZES]
    next_rows: dict[str, Any] = {
        f"{name} {kind}": next_features(name, NEXT_SIZES[kind]) for name, kind in cases
    }
    next_squares: dict[str, Any] = {
        kind: next_pixels("next", size) for kind, size in NEXT_SIZES.items()
    }
    if "--check" not in sys.argv[1:]:
        np.savez_compressed(FEATURES, **rows)
        np.savez_compressed(PIXELS, **squares)
        np.savez_compressed(NEXT_FEATURES, **next_rows)
        np.savez_compressed(NEXT_PIXELS, **next_squares)
        return
    for path, found in ((FEATURES, rows), (NEXT_FEATURES, next_rows)):
        with np.load(path) as stored:
            assert set(stored.files) == set(found), "other configurations are stored"
            for name, array in found.items():
                worst = cosines(stored[name], array).min()
                print(f"features {name}: lowest cosine {worst:.8f}")
                assert worst > 0.999999, name
                assert np.allclose(stored[name], array, rtol=1e-3, atol=1e-3), name
    for path, made in ((PIXELS, squares), (NEXT_PIXELS, next_squares)):
        with np.load(path) as stored:
            assert set(stored.files) == set(made), "other pictures are stored"
            for name, square in made.items():
                worst = np.abs(stored[name].astype(int) - square).max()
                print(f"pixels {name}: largest difference {worst} of 255")
                assert worst == 0, name


if __name__ == "__main__":
    main()
