"""Write Pocket as a pair of GGUF files in the layout that LLaVA 1.5 files have.

The layout is the old converter's on purpose: the class token is stored, the tower's last block and
post-norm are not, and no key names the feature layer.  So whatever a real LLaVA file goes through
in Lavender, Pocket goes through too.  The extra key `lavender.vision.tower_layers` says how deep
the tower was, which a repair has to know.
"""

from pathlib import Path

import gguf
import numpy as np
import torch
from torch import Tensor

from pocket import language, vision
from pocket.files import F16_NAMES, SHIPPED_NAMES
from pocket.language import Language, Projector
from pocket.scene import PATCH, SIZE
from pocket.vision import Tower
from pocket.vocabulary import Vocabulary

F16 = gguf.GGMLQuantizationType.F16
Q8_0 = gguf.GGMLQuantizationType.Q8_0
NAMES = {Q8_0: SHIPPED_NAMES, F16: F16_NAMES}
LICENSE = "Apache-2.0"
# Our names of a layer's parts, and the format's.
LANGUAGE_PARTS = {
    "attn_norm": "attn_norm",
    "q": "attn_q",
    "k": "attn_k",
    "v": "attn_v",
    "out": "attn_output",
    "ffn_norm": "ffn_norm",
    "gate": "ffn_gate",
    "up": "ffn_up",
    "down": "ffn_down",
}
VISION_PARTS = {
    "ln1": "ln1",
    "q": "attn_q",
    "k": "attn_k",
    "v": "attn_v",
    "out": "attn_out",
    "ln2": "ln2",
    "up": "ffn_down",
    "down": "ffn_up",
}


def _add(
    writer: gguf.GGUFWriter, name: str, tensor: Tensor, kind: gguf.GGMLQuantizationType
) -> None:
    """Add one tensor: matrices as `kind`, vectors as float32."""
    array = tensor.detach().float().cpu().numpy()
    if array.ndim == 1:
        writer.add_tensor(name, np.ascontiguousarray(array, dtype=np.float32))
    elif kind is F16:
        writer.add_tensor(name, array.astype(np.float16))
    else:
        writer.add_tensor(name, gguf.quants.quantize(array, kind), raw_dtype=kind)


def write_language(
    path: Path, model: Language, vocabulary: Vocabulary, kind: gguf.GGMLQuantizationType
) -> None:
    """The language model with its vocabulary."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("Lavender Pocket")
    writer.add_license(LICENSE)
    writer.add_context_length(language.CONTEXT)
    writer.add_embedding_length(language.WIDTH)
    writer.add_block_count(language.LAYERS)
    writer.add_feed_forward_length(language.FEED)
    writer.add_head_count(language.HEADS)
    writer.add_head_count_kv(language.HEADS)
    writer.add_layer_norm_rms_eps(language.EPSILON)
    writer.add_rope_dimension_count(language.HEAD)
    writer.add_rope_freq_base(language.THETA)
    writer.add_vocab_size(len(vocabulary))
    writer.add_file_type(
        gguf.LlamaFileType.MOSTLY_F16 if kind is F16 else gguf.LlamaFileType.MOSTLY_Q8_0
    )
    pieces = vocabulary.pieces()
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list([piece.text for piece in pieces])
    writer.add_token_scores([piece.score for piece in pieces])
    writer.add_token_types([piece.kind for piece in pieces])
    writer.add_bos_token_id(vocabulary.bos)
    writer.add_eos_token_id(vocabulary.eos)
    writer.add_unk_token_id(vocabulary.unknown)
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)
    writer.add_add_space_prefix(True)
    _add(writer, "token_embd.weight", model.embed.weight, kind)
    _add(writer, "output_norm.weight", model.norm.weight, kind)
    _add(writer, "output.weight", model.output.weight, kind)
    for i, layer in enumerate(model.layers):
        for ours, theirs in LANGUAGE_PARTS.items():
            _add(writer, f"blk.{i}.{theirs}.weight", layer.get_submodule(ours).weight, kind)
    _finish(writer)


def write_vision(
    path: Path, tower: Tower, projector: Projector, kind: gguf.GGMLQuantizationType
) -> None:
    """The vision tower without its last block, and the projector."""
    writer = gguf.GGUFWriter(path, "clip")
    writer.add_name("Lavender Pocket vision")
    writer.add_license(LICENSE)
    writer.add_file_type(
        gguf.LlamaFileType.MOSTLY_F16 if kind is F16 else gguf.LlamaFileType.MOSTLY_Q8_0
    )
    writer.add_bool("clip.has_text_encoder", False)
    writer.add_bool("clip.has_vision_encoder", True)
    writer.add_bool("clip.has_llava_projector", True)
    writer.add_string("clip.projector_type", "mlp")
    writer.add_bool("clip.use_gelu", False)
    writer.add_uint32("clip.vision.image_size", SIZE)
    writer.add_uint32("clip.vision.patch_size", PATCH)
    writer.add_uint32("clip.vision.embedding_length", vision.WIDTH)
    writer.add_uint32("clip.vision.feed_forward_length", vision.MLP)
    writer.add_uint32("clip.vision.projection_dim", language.WIDTH)
    writer.add_uint32("clip.vision.block_count", vision.DEPTH - 1)
    writer.add_uint32("clip.vision.attention.head_count", vision.HEADS)
    writer.add_float32("clip.vision.attention.layer_norm_epsilon", vision.EPSILON)
    writer.add_array("clip.vision.image_mean", list(vision.MEAN))
    writer.add_array("clip.vision.image_std", list(vision.STD))
    writer.add_uint32("lavender.vision.tower_layers", vision.DEPTH)
    _add(writer, "v.class_embd", tower.class_token, kind)
    patches = tower.patch.weight.view(vision.WIDTH, 3, PATCH, PATCH)
    # The convolution and the table of positions are not read in blocks.
    _add(writer, "v.patch_embd.weight", patches, F16)
    _add(writer, "v.position_embd.weight", tower.position, F16)
    _pair(writer, "v.pre_ln", tower.pre_ln, kind)
    for i, block in enumerate(tower.blocks[:-1]):
        for ours, theirs in VISION_PARTS.items():
            _pair(writer, f"v.blk.{i}.{theirs}", block.get_submodule(ours), kind)
    _pair(writer, "mm.0", projector.first, kind)
    _pair(writer, "mm.2", projector.second, kind)
    _finish(writer)


def _pair(
    writer: gguf.GGUFWriter, name: str, layer: torch.nn.Module, kind: gguf.GGMLQuantizationType
) -> None:
    _add(writer, f"{name}.weight", layer.weight, kind)
    _add(writer, f"{name}.bias", layer.bias, kind)


def _finish(writer: gguf.GGUFWriter) -> None:
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def write_pair(
    folder: Path,
    tower: Tower,
    projector: Projector,
    model: Language,
    vocabulary: Vocabulary,
    kind: gguf.GGMLQuantizationType = Q8_0,
) -> None:
    """Both files of the pair, under the names of `NAMES`; each appears whole or not at all."""
    folder.mkdir(parents=True, exist_ok=True)
    names = NAMES[kind]
    parts = [folder / f"{name}.part" for name in names]
    write_language(parts[0], model, vocabulary, kind)
    write_vision(parts[1], tower, projector, kind)
    for part, name in zip(parts, names, strict=True):
        part.replace(folder / name)
