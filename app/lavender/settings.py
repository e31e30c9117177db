"""What a person chose: one frozen value, saved whole and at once.

A settings file that cannot be read is set aside under another name and the defaults are used:
it is never overwritten, because what it says may be mended by hand.
"""

import json
import logging
import os
import tempfile
import time
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, get_args

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class ModelSettings:
    """What a person chose for one model; None and an empty text leave it to :class:`Settings`."""

    context: int | None = None
    gpu_layers: int | None = None
    temperature: float | None = None
    max_tokens: int | None = None
    system: str = ""


@dataclass(frozen=True)
class Settings:
    """Every choice and its default.

    ``theme`` is system, light or dark; ``text_percent`` is of the system's text size. ``context``
    is in tokens, ``threads`` counts threads; 0 leaves either to the memory policy; so do an empty
    ``profile`` (lean or quick), ``kv_keys`` and ``kv_values`` (ggml's type names), a ``batch`` of 0
    tokens, and a ``repack`` of None, which decides whether weights are copied into memory in
    another form, and ``gpu_layers`` of None; else so many layers run on a graphics card, 0 for
    none. ``residents`` counts the conversations that stay in memory, and 0 leaves that to the
    policy. ``system`` empty means the model family's own text.
    ``language`` is a code like "de", empty for the system's. ``top_k``, ``top_p``, ``min_p`` and
    ``repeat_penalty`` shape answers as in llama.cpp.
    ``unload_minutes`` is how long a model stays in memory that nobody asks; 0 means for ever.
    ``data_folder`` is where conversations, photos and models are kept, from the next start on;
    empty is the usual place, and a folder named at the start goes before it.
    ``downloads`` False forbids those too that a person starts. ``mirror`` is another address for
    the Hub, which then gets no token. ``per_model`` has what differs for a model, by its id.
    ``window_geometry``, ``window_parts`` and ``open_panes`` are how the window was left.
    ``cache_gb`` is what may be kept on disk so that nothing is read twice, in 10⁹ bytes; 0 keeps
    nothing.
    """

    model: str = "pocket"
    theme: str = "system"
    text_percent: int = 100
    language: str = ""
    system: str = ""
    temperature: float = 0.2
    max_tokens: int = 512
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    context: int = 0
    threads: int = 0
    profile: str = ""
    kv_keys: str = ""
    kv_values: str = ""
    batch: int = 0
    repack: bool | None = None
    gpu_layers: int | None = None
    residents: int = 0
    unload_minutes: float = 10.0
    cache_gb: float = 2.0
    data_folder: str = ""
    downloads: bool = True
    mirror: str = ""
    per_model: dict[str, ModelSettings] = field(default_factory=dict)
    window_geometry: str = ""
    window_parts: str = ""
    open_panes: str = ""

    def for_model(self, model_id: str) -> "Settings":
        """The choices in force where this model is asked."""
        own = self.per_model.get(model_id, ModelSettings())
        chosen = {
            each.name: value
            for each in fields(ModelSettings)
            if (value := getattr(own, each.name)) not in (None, "")
        }
        return replace(self, **chosen)

    def with_model(self, model_id: str, own: ModelSettings) -> "Settings":
        """The same with ``own`` for one model."""
        others = {name: each for name, each in self.per_model.items() if name != model_id}
        return replace(
            self, per_model=others if own == ModelSettings() else {**others, model_id: own}
        )


def load(path: Path) -> Settings:
    """The saved settings; defaults where there are none.

    A value of the wrong type or a name that this version does not know is passed over, so that
    one bad line does not cost the rest.
    """
    try:
        stored = json.loads(path.read_text("utf-8"))
        if not isinstance(stored, dict):
            raise TypeError("settings are not an object")
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, TypeError) as error:
        _set_aside(path, error)
        return Settings()
    per_model = stored.pop("per_model", {})
    models = {
        name: ModelSettings(**_known(ModelSettings, own))
        for name, own in (per_model.items() if isinstance(per_model, dict) else ())
        if isinstance(own, dict)
    }
    return Settings(**_known(Settings, stored), per_model=models)


def _known(kind: type[Settings] | type[ModelSettings], stored: dict[str, Any]) -> dict[str, Any]:
    """What of ``stored`` is a value of its field's type."""
    known: dict[str, Any] = {}
    for each in fields(kind):
        value = stored.get(each.name)
        kinds = get_args(each.type) or (each.type,)
        if isinstance(value, int) and not isinstance(value, bool) and float in kinds:
            value = float(value)
        if type(value) in kinds and each.name in stored:
            known[each.name] = value
    return known


def save(settings: Settings, path: Path) -> None:
    """Write the settings whole: a reader sees the old file or the new one, never a part."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".new")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(asdict(settings), file, indent=2, ensure_ascii=False)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def _set_aside(path: Path, error: Exception) -> None:
    kept = path.with_name(f"{path.stem}.unreadable-{time.strftime('%Y%m%d-%H%M%S')}{path.suffix}")
    try:
        path.rename(kept)
        log.warning("settings could not be read (%s); kept as %s", error, kept)
    except OSError:
        log.warning("settings could not be read (%s)", error)
