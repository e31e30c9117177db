"""What ``models.toml`` says of a model that is known by name, whether it is here or not."""

from dataclasses import dataclass

from lavender.gguf import LanguageFacts


@dataclass(frozen=True)
class FileEntry:
    """A file by its name below a repository or a folder.

    ``size`` is in bytes and ``sha256`` in hex; 0 and empty where they are not known.
    ``quantization`` is the usual name ("Q4_K_M") of a language model's.
    """

    file: str
    size: int = 0
    sha256: str = ""
    quantization: str = ""


@dataclass(frozen=True)
class Shape:
    """Sizes of a language model, for the estimate of its memory before its file is here.

    ``head`` is a head's dimension; ``parameters`` counts weights in millions.
    """

    layers: int
    width: int
    heads: int
    kv_heads: int
    head: int
    vocabulary: int
    parameters: int


@dataclass(frozen=True)
class Entry:
    """One known model. ``repository`` is None for a model that ships with the program.

    ``context`` is in tokens, ``image_tokens`` for one photo, ``image_size`` in pixels; these and
    ``shape`` are known for every model that can be downloaded. ``recommended`` is larger for a
    model that is recommended more, and 0 for one that never is; ``note`` is something to know
    before it is downloaded. Of ``languages``, the same language
    model in several quantizations, the first is the one that is offered.
    """

    id: str
    name: str
    sentence: str
    licence: str
    family: str
    template: str
    tower_layers: int
    stop: tuple[str, ...]
    repository: str | None
    revision: str
    languages: tuple[FileEntry, ...]
    mmproj: FileEntry
    context: int = 0
    image_tokens: int = 0
    image_size: int = 0
    shape: Shape | None = None
    recommended: int = 0
    note: str = ""

    @property
    def built_in(self) -> bool:
        """Whether its files come with the program."""
        return self.repository is None

    @property
    def llm(self) -> FileEntry:
        """The language model that is offered."""
        return self.languages[0]

    def facts(self, language: FileEntry | None = None) -> LanguageFacts | None:
        """What the header of a language model's file would say, as far as memory depends on it.

        None for a model without a ``shape``.
        """
        shape, file = self.shape, language or self.llm
        if shape is None:
            return None
        return LanguageFacts(
            architecture="",
            name=self.name,
            embedding_length=shape.width,
            block_count=shape.layers,
            heads=shape.heads,
            kv_heads=shape.kv_heads,
            key_length=shape.head,
            value_length=shape.head,
            context_length=self.context,
            vocabulary=shape.vocabulary,
            quantization=file.quantization,
            has_chat_template=False,
            parameters=shape.parameters * 1_000_000,
            file_size=file.size,
        )
