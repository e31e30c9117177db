"""What was typed and not asked, and texts that a person saved."""

from concurrent.futures import Future

from lavender.chat.drafts import Draft, Prompt
from lavender.library.submit import Submit


class Drafts:
    """The drafts of one library; the empty id is a conversation that is not begun."""

    def __init__(self, submit: Submit) -> None:
        self._submit = submit

    def get(self, conversation_id: str) -> Future[Draft]:
        """What was typed and not asked."""
        return self._submit(lambda store: store.drafts.get(conversation_id))

    def keep(self, conversation_id: str, draft: Draft) -> Future[None]:
        """Keep it in the place of the one before; an empty one is none."""
        return self._submit(lambda store: store.drafts.keep(conversation_id, draft))

    def add(self, conversation_id: str, more: Draft) -> Future[None]:
        """Keep ``more`` behind what the draft has already."""
        return self._submit(lambda store: store.drafts.add(conversation_id, more))


class Prompts:
    """The saved texts of one library."""

    def __init__(self, submit: Submit) -> None:
        self._submit = submit

    def list(self) -> Future[list[Prompt]]:
        """Saved texts of both kinds, by name."""
        return self._submit(lambda store: store.prompts.list())

    def keep(self, prompt: Prompt) -> Future[Prompt]:
        """Save a text, new or changed, or one that was deleted."""
        return self._submit(lambda store: store.prompts.keep(prompt))

    def drop(self, prompt_id: str) -> Future[None]:
        """Delete a saved text."""
        return self._submit(lambda store: store.prompts.drop(prompt_id))
