"""What the header of an mmproj says, and what follows from it for fidelity.

LLaVA wants the features of the tower's last layer but one (``vision_feature_layer=-2``). The
classic converter therefore stores one layer fewer than the tower has, while llama.cpp runs one
layer fewer than are stored unless ``clip.vision.feature_layer`` says how many. Whether that comes
out right depends on the tower's true depth, which is a fact of its own.
"""

from dataclasses import dataclass

from lavender.errors import QT_TRANSLATE_NOOP, UserError
from lavender.gguf.header import Header, TensorInfo
from lavender.gguf.kinds import require_mmproj
from lavender.gguf.tower import is_whole

TOWER_LAYERS = "lavender.vision.tower_layers"
PINPOINTS = "clip.vision.image_grid_pinpoints"
NEWLINES = ("model.image_newline", "v.image_newline")
FEATURE_LAYER = "clip.vision.feature_layer"
PROJECTOR_TYPE = "clip.projector_type"
LLAVA_PROJECTORS = ("mlp", "mlp_norm", "ldp", "ldpv2")
"""Projectors that share LLaVA's graph in llama.cpp, and its two faults."""

KNOWN_TOWERS = {
    (768, 12, 3072): 12,
    (1024, 16, 4096): 24,
    (1280, 16, 5120): 32,
    (1408, 16, 6144): 40,
    (1664, 16, 8192): 48,
}
"""Depth of CLIP's towers B, L, H, g and bigG by width, heads and feed-forward width."""

WIDTHS = {
    "mlp": ("mm.2.weight", 1),
    "mlp_norm": ("mm.3.weight", 1),
    "linear": ("mm.0.weight", 1),
    "ldp": ("mm.model.mb_block.1.block.2.1.bias", 0),
    "ldpv2": ("mm.model.peg.0.bias", 0),
    "gemma3": ("mm.input_projection.weight", 0),
    "idefics3": ("mm.model.fc.weight", 1),
    "internvl": ("mm.3.weight", 1),
    "llama4": ("mm.model.fc.weight", 1),
    "pixtral": ("mm.2.weight", 1),
    "lfm2": ("mm.2.weight", 1),
    "kimivl": ("mm.2.weight", 1),
    "qwen2vl_merger": ("mm.2.bias", 0),
    "qwen2.5vl_merger": ("mm.2.bias", 0),
    "resampler": ("resampler.proj.weight", 0),
}
"""Which tensor's which axis is the projector's output width (``clip_n_mmproj_embd``)."""

MAX_IMAGE = 1 << 13
MAX_LAYERS = 512


@dataclass(frozen=True)
class VisionFacts:
    """Sizes and layout of a vision tower with its projector.

    ``image_size`` and ``patch_size`` are pixels; ``width`` is the projector's output width and
    ``image_tokens`` its rows for one image (both 0 if unknown); ``block_count`` counts stored
    layers and ``tower_layers`` the whole tower's (0 if unknown). ``tiles`` says that it was made to
    see photos in tiles (LLaVA 1.6); ``grids`` are the (height, width) in pixels that tiles may
    fill, where the file has all that it takes, and then ``image_tokens`` is 0, for it depends on
    the photo.
    """

    projector: str
    image_size: int
    patch_size: int
    image_tokens: int
    width: int
    embedding_length: int
    heads: int
    feed_forward_length: int
    block_count: int
    tower_layers: int
    feature_layers: tuple[int, ...] | None
    has_class_embedding: bool
    has_post_ln: bool
    names_projector: bool
    tiles: bool
    grids: tuple[tuple[int, int], ...]
    file_size: int

    @property
    def is_llava(self) -> bool:
        """Whether llama.cpp builds LLaVA's graph for it."""
        return self.projector in LLAVA_PROJECTORS

    @property
    def most_tokens(self) -> int:
        """Rows for the image that takes most."""
        side = self.image_size // self.patch_size
        counts = [grid_tokens(grid, self.patch_size) for grid in self.grids]
        return side * side + max(counts) if counts else self.image_tokens

    @property
    def layers_run(self) -> int:
        """How many layers llama.cpp runs for a LLaVA projector."""
        deepest = max(self.feature_layers or (-1,))
        return deepest if deepest >= 0 else self.block_count - 1

    @property
    def layers_right(self) -> bool:
        """Whether the features are those of the tower's last layer but one, as far as is known.

        A single feature layer that the file names itself is believed.
        """
        if self.has_post_ln or len(self.feature_layers or ()) > 1:
            return False
        if self.tower_layers:
            return self.layers_run == self.tower_layers - 1
        return max(self.feature_layers or (-1,)) > 0

    @staticmethod
    def of(header: Header) -> "VisionFacts":
        """Read the facts; raise UserError if this is no mmproj or an inconsistent one."""
        require_mmproj(header)
        projector = _projector(header)
        image, patch = (header.number(f"clip.vision.{key}_size") for key in ("image", "patch"))
        sizes = (
            header.number("clip.vision.embedding_length"),
            header.number("clip.vision.attention.head_count"),
            header.number("clip.vision.feed_forward_length"),
        )
        blocks = header.number("clip.vision.block_count")
        if not (0 < patch <= image <= MAX_IMAGE and sizes[0] > 0 and 0 < blocks <= MAX_LAYERS):
            raise _contradiction(header)
        grids = _grids(header, projector, image)
        facts = VisionFacts(
            projector=projector,
            image_size=image,
            patch_size=patch,
            image_tokens=0 if grids else _image_tokens(projector, image // patch),
            width=_width(header, projector),
            embedding_length=sizes[0],
            heads=sizes[1],
            feed_forward_length=sizes[2],
            block_count=blocks,
            tower_layers=_tower_layers(header, sizes),
            feature_layers=_feature_layers(header),
            has_class_embedding="v.class_embd" in header.tensors,
            has_post_ln="v.post_ln.weight" in header.tensors,
            names_projector=bool(_named_projector(header)),
            tiles=header.length(PINPOINTS) > 0,
            grids=grids,
            file_size=header.file_size,
        )
        if (facts.is_llava or projector == "linear") and not is_whole(header, facts):
            raise _contradiction(header)
        return facts


def grid_tokens(grid: tuple[int, int], patch: int) -> int:
    """Rows for a grid of tiles that nothing is cut off from: each line has one more at its end."""
    tall, wide = grid
    return (tall // patch) * (wide // patch + 1)


def newline_of(header: Header) -> TensorInfo | None:
    """The row that ends a line of tiles, under either of its names."""
    return next((header.tensors[name] for name in NEWLINES if name in header.tensors), None)


def _grids(header: Header, projector: str, image: int) -> tuple[tuple[int, int], ...]:
    """Grids of tiles that can be put together as LLaVA 1.6 does; none for any other model."""
    value, newline = header.metadata.get(PINPOINTS), newline_of(header)
    if projector != "mlp" or newline is None or not isinstance(value, tuple):
        return ()
    if len(newline.shape) != 1 or newline.shape[0] != _width(header, projector):
        return ()
    numbers = [each for each in value if isinstance(each, int)]
    grids = tuple(zip(numbers[::2], numbers[1::2], strict=False))
    sound = all(image <= side <= MAX_IMAGE and side % image == 0 for grid in grids for side in grid)
    return grids if sound and len(numbers) == len(value) else ()


def _named_projector(header: Header) -> str:
    return header.text(PROJECTOR_TYPE) or header.text("clip.vision.projector_type")


def _projector(header: Header) -> str:
    """The projector's type; the oldest LLaVA files do not name it."""
    named = _named_projector(header) or ("mlp" if "mm.0.weight" in header.tensors else "")
    if named != "mlp":
        return named
    if "mm.3.weight" in header.tensors:
        return "mlp_norm"
    return "mlp" if "mm.2.weight" in header.tensors else "linear"


def _image_tokens(projector: str, side: int) -> int:
    if projector in ("mlp", "mlp_norm", "linear"):
        return side * side
    return (side // 2) ** 2 if projector in ("ldp", "ldpv2") else 0


def _width(header: Header, projector: str) -> int:
    name, axis = WIDTHS.get(projector, ("", 0))
    info = header.tensors.get(name)
    return info.shape[axis] if info is not None and axis < len(info.shape) else 0


def _tower_layers(header: Header, sizes: tuple[int, int, int]) -> int:
    written = header.number(TOWER_LAYERS)
    return written if 0 < written <= MAX_LAYERS else KNOWN_TOWERS.get(sizes, 0)


def _feature_layers(header: Header) -> tuple[int, ...] | None:
    value = header.metadata.get(FEATURE_LAYER)
    if not isinstance(value, tuple):
        return None
    return tuple(item for item in value if isinstance(item, int))


def _contradiction(header: Header) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP(
            "errors",
            "{file} contradicts itself, so it would not run. Download or convert it again.",
        ),
        file=header.path.name,
    )
