"""A small program's worth of models: a catalog, resources with a tiny built-in, a data folder."""

from dataclasses import dataclass
from pathlib import Path

from lavender.models import Models
from tests.tiny import Tiny, write_pair

CATALOG = """
format = 1
[models.tiny]
name = "Tiny"
sentence = "It says {nothing}."
licence = "none"
template = "vicuna_v1"
tower_layers = 4
family = "LLaVA 1.5"
llm = [{ file = "tiny/llm.gguf" }]
mmproj = { file = "tiny/mmproj.gguf" }

[models.elsewhere]
name = "Elsewhere"
sentence = "It is not here."
licence = "none"
template = "mistral"
tower_layers = 24
stop = ["###"]
repository = "someone/Elsewhere"
family = "LLaVA Mistral"
context = 4096
image_size = 336
image_tokens = 576
shape = { layers = 2, width = 8, heads = 4, kv_heads = 2, head = 2, vocabulary = 9, parameters = 7 }
llm = [{ file = "e.gguf" }]
mmproj = { file = "e-mmproj.gguf" }
"""


@dataclass(frozen=True)
class House:
    """``llm`` and ``mmproj`` are a person's pair in legacy layout, ``data`` the models folder."""

    models: Models
    data: Path
    resources: Path
    llm: Path
    mmproj: Path

    def written(self) -> list[str]:
        """Everything in the data folder, by its place there."""
        return sorted(path.relative_to(self.data).as_posix() for path in self.data.rglob("*"))

    def theirs(self) -> dict[str, tuple[bytes, int]]:
        """Bytes and times of everything in the person's own folder."""
        files = self.llm.parent.iterdir()
        return {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in files}


def build(tmp_path: Path) -> House:
    """A house in ``tmp_path``, with nothing in its data folder yet."""
    catalog = tmp_path / "models.toml"
    catalog.write_text(CATALOG, "utf-8")
    resources, data = tmp_path / "resources", tmp_path / "data" / "models"
    write_pair(resources / "tiny", Tiny())
    llm, mmproj = write_pair(tmp_path / "mine äöü 冰箱", Tiny(seed=2))
    return House(Models(catalog, resources, data), data, resources, llm, mmproj)
