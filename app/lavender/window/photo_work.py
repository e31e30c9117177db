"""What happens on the page of photos: finding them, and opening what was said about one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal

from lavender.library import Library, Pictured, Shown
from lavender.window.bridge import Bridge
from lavender.window.conversation_menus import ChatsMenu
from lavender.window.photos_page import PhotosPage


class PhotoWork(QObject):
    """Joins the page to the library; ``tell`` shows an error to the person.

    Signals: ``opened(conversation_id, message_id)``.
    """

    opened = Signal(str, str)

    def __init__(
        self,
        page: PhotosPage,
        library: Library,
        bridge: Bridge,
        tell: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self._page = page
        self._library = library
        self._bridge = bridge
        self._tell = tell
        page.wanted.connect(self.find)
        page.pressed.connect(self.offer)

    def find(self, words: str) -> None:
        """Show the photos about which ``words`` were said, or all."""

        def show(photos: list[Pictured]) -> None:
            self._page.show_photos(words, photos)

        self._bridge.watch(self._library.photos.find(words), show, self._tell, self)

    def offer(self, sha256: str, place: QPoint) -> None:
        """Let the person choose among the conversations that show a photo."""

        def show(chats: list[Shown]) -> None:
            if not chats:  # deleted meanwhile
                self._page.ask()
                return
            menu = ChatsMenu(chats, self._page)
            menu.wanted.connect(self.opened)
            menu.popup(place)
            menu.setActiveAction(menu.actions()[0])

        self._bridge.watch(self._library.photos.chats(sha256), show, self._tell, self)
