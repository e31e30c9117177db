"""Pins and folders."""

from collections.abc import Iterable
from concurrent.futures import Future

from lavender.chat.types import Folder
from lavender.library.submit import Submit
from lavender.store import Store


class Folders:
    """The folders of one library, and its pins."""

    def __init__(self, submit: Submit) -> None:
        self._submit = submit

    def list(self) -> Future[tuple[Folder, ...]]:
        """By name."""
        return self._submit(lambda store: store.order.folders())

    def make(self, name: str, conversation_ids: Iterable[str] = ()) -> Future[Folder]:
        """A new folder with these conversations in it."""
        wanted = [*conversation_ids]

        def make(store: Store) -> Folder:
            with store.transaction():
                folder = store.order.make(name)
                store.order.move(wanted, folder.id)
            return folder

        return self._submit(make)

    def rename(self, folder_id: str, name: str) -> Future[None]:
        """Give a folder another name."""
        return self._submit(lambda store: store.order.rename(folder_id, name))

    def delete(self, folder_id: str) -> Future[None]:
        """Delete a folder. Its conversations stay."""
        return self._submit(lambda store: store.order.delete(folder_id))

    def show(self, folder_id: str, opened: bool) -> Future[None]:
        """Remember whether a folder is open in the list."""
        return self._submit(lambda store: store.order.show(folder_id, opened))

    def move(self, conversation_ids: Iterable[str], folder_id: str | None) -> Future[None]:
        """Put conversations into a folder, or into none."""
        wanted = [*conversation_ids]
        return self._submit(lambda store: store.order.move(wanted, folder_id))

    def pin(self, conversation_ids: Iterable[str], pinned: bool) -> Future[None]:
        """Keep conversations at the top of the list, or no longer."""
        wanted = [*conversation_ids]
        return self._submit(lambda store: store.order.pin(wanted, pinned))
