"""What can go wrong with a download, as the child names it and as people read it."""

from enum import StrEnum

from lavender.errors import QT_TRANSLATE_NOOP, Amount, Sentence


class Trouble(StrEnum):
    """Each becomes one sentence."""

    OFFLINE = "offline"
    FORBIDDEN = "forbidden"
    GATED = "gated"
    MISSING = "missing"
    REFUSED = "refused"
    UNSUMMED = "unsummed"
    CHANGED = "changed"
    NO_MODEL = "no_model"
    DAMAGED = "damaged"
    NO_SPACE = "no_space"
    DISK = "disk"
    LOST = "lost"
    BUSY = "busy"
    BUG = "bug"


class TroubleError(Exception):
    """Ends a download in its child; ``values`` go into the sentence."""

    def __init__(self, trouble: Trouble, **values: object) -> None:
        super().__init__(trouble)
        self.trouble = trouble
        self.values = values


_SENTENCES = {
    Trouble.OFFLINE: QT_TRANSLATE_NOOP(
        "download",
        "{host} cannot be reached ({reason}). Connect to the Internet and try again.",
    ),
    Trouble.FORBIDDEN: QT_TRANSLATE_NOOP(
        "download",
        "Downloads are switched off by HF_HUB_OFFLINE. Start Lavender without it to download.",
    ),
    Trouble.GATED: QT_TRANSLATE_NOOP(
        "download",
        "{repository} is given out only to people who agreed to its terms. Agree to them on"
        " {host}, set HF_TOKEN to your token there, and try again.",
    ),
    Trouble.MISSING: QT_TRANSLATE_NOOP(
        "download",
        "{file} of {repository} is no longer on {host}. Choose another model.",
    ),
    Trouble.REFUSED: QT_TRANSLATE_NOOP(
        "download",
        "{host} answered with an error ({status}). Try again later; what was fetched is kept.",
    ),
    Trouble.UNSUMMED: QT_TRANSLATE_NOOP(
        "download",
        "{host} names no checksum of {file}, so it could not be told whether it is right. Choose"
        " another mirror.",
    ),
    Trouble.CHANGED: QT_TRANSLATE_NOOP(
        "download",
        "{file} of {repository} is another file than the one that Lavender knows. Nothing was"
        " downloaded.",
    ),
    Trouble.NO_MODEL: QT_TRANSLATE_NOOP(
        "download",
        "What {host} sent for {file} is no model. A network that asks you to log in does that:"
        " open a web page, then try again.",
    ),
    Trouble.DAMAGED: QT_TRANSLATE_NOOP(
        "download",
        "{file} arrived damaged twice, and was thrown away; what else was fetched is kept. Try"
        " again later or choose a mirror.",
    ),
    Trouble.NO_SPACE: QT_TRANSLATE_NOOP(
        "download",
        "There is not enough room on the disk: {wanted} more are needed, {free} are free. Make"
        " room and try again; what was fetched is kept.",
    ),
    Trouble.DISK: QT_TRANSLATE_NOOP(
        "download", "{file} could not be written ({reason}). What was fetched before is kept."
    ),
    Trouble.LOST: QT_TRANSLATE_NOOP(
        "download",
        "The connection to {host} was lost and did not come back. Try again; what was fetched is"
        " kept.",
    ),
    Trouble.BUSY: QT_TRANSLATE_NOOP(
        "download", "This model is being downloaded already, in another window or command."
    ),
    Trouble.BUG: QT_TRANSLATE_NOOP(
        "download",
        "The download ended unexpectedly. Try again; what was fetched is kept. The log says more.",
    ),
}


def sentence(trouble: Trouble, values: dict[str, object]) -> Sentence:
    """The sentence for a person. ``values`` came as text, amounts in bytes."""
    if trouble is Trouble.NO_SPACE:
        values = {name: Amount(int(str(value))) for name, value in values.items()}
    return Sentence(_SENTENCES[trouble], values)
