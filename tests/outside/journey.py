"""One person's way through the window, by names and keys: each step says what it asserts."""

import json

from tests.outside.hand import HOME, SAMPLES, Hand, history, lavender
from tests.outside.reach import (
    Ears,
    Heard,
    Node,
    act,
    below,
    enabled,
    focused,
    has,
    keys,
    picture,
    shown,
    type_,
    until,
    words,
)
from tests.outside.walk import walk

QUESTION = "What is in this photo?"
OTHER = "Which colours do you see?"
LONG = "Talk until I stop you."


class Journey(Hand):
    """The steps, in their order."""

    def __init__(self) -> None:
        self.ears = Ears()
        self.window = self.start(str(SAMPLES / "fridge.png"))
        self.id = ""

    def controls_have_names(self) -> None:
        """What other programs rely on, and what kind of thing it is."""
        window = self.window
        for name, role in (
            ("Conversations", "list"),
            ("Search conversations", "text"),
            ("New chat", "push button"),
            ("Message", "text"),
            ("Attach photo", "push button"),
            ("Photos to send", "panel"),
            ("Send", "push button"),
            ("Model", "combo box"),
            ("Settings", "push button"),
        ):
            assert len(window.all(name, role)) == 1 or window.find(name, role), name
        assert not enabled(window.find("Send")), "there is nothing to send yet"
        until(lambda: self._said("Reading the photo"), "it is said that the photo is being read")
        chips = [each.get_name() for each in below(window.find("Photos to send"))]
        assert any(name.startswith("fridge.png") for name in chips), chips

    def a_photo_comes_through_the_dialog(self) -> None:
        """“Attach photo”, the file dialog, and another picture on the strip."""
        window = self.window
        window.tab_to("Attach photo")
        keys("Return")
        self._answer_dialog("Choose photos", str(SAMPLES / "street.png"))
        strip = window.find("Photos to send")

        def here() -> bool:
            names = [each.get_name() for each in below(strip)]
            return any("street.png" in name and "pixels" in name for name in names)

        until(here, "street.png is on the strip")

    def a_question_is_answered(self) -> None:
        """Typed, sent with Return, answered in words that another process finds."""
        window = self.window
        window.tab_to("Message", "shift+Tab")
        type_(QUESTION)
        until(lambda: words(window.find("Message")) == QUESTION, "the question is typed")
        mark = len(self.ears.heard)
        keys("Return")
        answer = window.find("The answer", "label")
        window.find("Copy this answer", "push button")
        said = words(answer).strip()
        assert said, "the answer is empty"
        assert window.find("Transcript", "panel") is not None
        for name in ("You asked", "Answer"):
            assert window.find(name, "panel", window.find("Transcript")), name
        heard = "".join(
            e.words for e in self.ears.since(mark, "object:text-changed:insert", "The answer")
        )
        assert heard.split() == said.split(), (heard, said)
        told = " ".join(e.words for e in self.ears.since(mark, "object:announcement", "Answer"))
        assert told.split() == said.split(), (told, said)
        window.gone("Photos to send")
        (kept,) = history()
        self.id = str(kept["id"])
        shown_ = json.loads(lavender("history", "show", self.id, "--json"))
        assert said.split()[0] in json.dumps(shown_, ensure_ascii=False), shown_

    def a_long_answer_is_heard_and_stopped(self) -> None:
        """New words are told as they come, each once; “Stop” ends it and keeps them."""
        window = self.window
        window.tab_to("Model", "shift+Tab")
        keys("Down")
        model = window.find("Model")
        until(lambda: model.get_description().startswith("tiny"), "the other model is chosen")
        keys("Down", "Down")
        assert window.find("Transcript"), "arrow keys lead to no other page"
        assert model.get_description().startswith("tiny")
        window.tab_to("Message")
        type_(LONG)
        mark = len(self.ears.heard)
        keys("Return")
        stop = window.find("Stop", "push button")

        def came() -> list[Heard]:
            return self.ears.since(mark, "object:text-changed:insert", "The answer")

        until(lambda: len(came()) > 5, "words are told as they come")
        assert shown(stop), "they came only at the end"
        act(stop)
        window.gone("Stop", "push button")
        window.find("Send", "push button")
        last = window.all("The answer")[-1]
        told = sum(len(each.words) for each in came())
        assert told < 2 * len(words(last)), "the same words were told over and over"
        until(lambda: "topped" in lavender("history", "show", self.id, "--json"), "it is kept")

    def a_question_is_asked_in_other_words(self) -> None:
        """Ctrl+Shift+E, and the way back to the version before."""
        window = self.window
        window.tab_to("Model", "shift+Tab")
        keys("Up")
        until(lambda: window.find("Model").get_description().startswith("Pocket"), "Pocket again")
        window.tab_to("Message")
        keys("ctrl+shift+e")
        editor = window.find("Edit the question", "text")
        until(lambda: focused(editor), "the keyboard is in the editor")
        assert words(editor) == LONG
        keys("ctrl+a")
        type_(OTHER)
        keys("Return")
        place = until(lambda: window.all("Version 2 of 2"), "there are two versions")[0]
        assert place.get_role_name() == "label"
        until(lambda: not window.all("Stop", "push button"), "it is answered", 60)
        assert window.says(OTHER)
        assert not window.says(LONG, window.find("Transcript"))
        earlier = until(lambda: [b for b in window.all("Earlier version") if enabled(b)], "‹")[-1]
        act(earlier)
        until(lambda: window.all("Version 1 of 2"), "the first version is back")
        assert window.says(LONG, window.find("Transcript"))
        act(until(lambda: [b for b in window.all("Later version") if enabled(b)], "›")[-1])
        until(lambda: window.all("Version 2 of 2"), "and the second")

    def what_was_said_is_found(self) -> None:
        """Ctrl+F, some words, and the hit that opens."""
        window = self.window
        keys("ctrl+n")
        window.gone("Transcript")
        keys("ctrl+f")
        until(lambda: focused(window.find("Search conversations")), "the keyboard is in the search")
        type_("colours")
        hits = window.find("Search results", "list")
        until(lambda: hits.get_child_count() > 0, "something is found")
        assert "colours" in hits.get_child_at_index(0).get_name()
        until(lambda: self._said("found"), "it is said how much was found")
        keys("Return")
        transcript = window.find("Transcript")
        until(lambda: window.says(OTHER, transcript), "the hit is open")
        keys("ctrl+f", "BackSpace")
        window.find("Conversations", "list")

    def it_is_exported(self) -> None:
        """File, Export conversation, JSON: by keys alone."""
        window = self.window
        self._open_menu("alt+f", "Export conversation")
        self._menu_to("Export conversation")
        keys("Right")
        self._menu_to("JSON for Lavender…")
        keys("Return")
        path = HOME / "taken.json"
        self._answer_dialog("Export for Lavender", str(path))
        until(path.exists, "the file is there")
        document = json.loads(path.read_text(encoding="utf-8"))
        assert OTHER in json.dumps(document, ensure_ascii=False)
        window.gone("Export for Lavender")

    def it_is_deleted_and_comes_back(self) -> None:
        """Delete in the list, Undo below it."""
        window = self.window
        window.tab_to("Conversations", "shift+Tab")
        rows = window.find("Conversations")
        until(lambda: any(has(each, "SELECTED") for each in below(rows)), "a line is chosen")
        keys("Delete")
        undo = window.find("Undo", "push button")
        until(lambda: self._said("was deleted."), "it is said that it was deleted")
        until(lambda: not history(), "it is gone for another process")
        act(undo)
        until(history, "it is back")
        until(lambda: any(QUESTION in (e.get_name() or "") for e in below(rows)), "it is listed")

    def settings_open_and_close(self) -> None:
        """The button at the foot of the list, and Escape."""
        window = self.window
        window.tab_to("Settings")
        keys("Return")
        window.find("Settings", "dialog")
        picture("settings")
        window.activate()
        keys("Escape")
        window.gone("Settings", "dialog")
        window.activate()

    def a_second_pane_comes_and_goes(self) -> None:
        r"""Ctrl+\ and Ctrl+W."""
        window = self.window
        keys("ctrl+backslash")
        until(lambda: len(window.all("Message")) == 2, "there are two panes")
        keys("ctrl+w")
        until(lambda: len(window.all("Message")) == 1, "there is one pane")

    def it_ends_and_starts_again(self) -> None:
        """Ctrl+Q, status 0; the conversation is there at the next start."""
        keys("ctrl+q")
        process = self.window.process
        until(lambda: process.poll() is not None, "the program ends")
        assert process.returncode == 0, process.returncode
        window = self.window = self.start()
        rows = window.find("Conversations", "list")
        until(lambda: any(QUESTION in (e.get_name() or "") for e in below(rows)), "it is listed")
        window.tab_to("Conversations", "shift+Tab")
        keys("Home", "Return")
        transcript = window.find("Transcript")
        until(lambda: window.says(QUESTION, transcript), "it opens")

    def _said(self, part: str) -> bool:
        return any(part in each.words for each in self.ears.since(0, "object:announcement"))

    def every_place_is_reached(self) -> None:
        """Around each page and each dialog by the Tab key."""
        window = self.window
        wrong: list[str] = []

        def look(page: str, node: Node) -> None:
            picture(f"walk {page}")
            wrong.extend(f"{page}: {each}" for each in walk(window, node))

        frame = window.root.get_child_at_index(0)
        window.tab_to("Message")
        look("conversation", frame)
        for page, opens in (
            ("models", ("ctrl+shift+m",)),
            ("photos", ("ctrl+shift+p",)),
            ("bin", ()),
        ):
            if opens:
                keys(*opens)
            else:
                window.press("Deleted", "push button")
            done = window.find("Done", "push button")
            look(page, frame)
            act(done)
            window.find("Message", "text")
        window.focus("Message")
        keys("ctrl+comma")
        look("settings", self._dialog("Settings"))
        keys("Escape")
        window.gone("Settings", "dialog")
        window.activate()
        keys("ctrl+slash")
        look("keys", self._dialog("Keyboard shortcuts"))
        keys("Escape")
        window.gone("Keyboard shortcuts", "dialog")
        window.activate()
        photo = next(
            each
            for each in below(window.find("Transcript"))
            if "Photo, " in (each.get_name() or "")
        )
        act(photo)
        look("viewer", self._dialog("Photo"))
        keys("Escape")
        window.activate()
        print("\n".join(wrong))
        assert not wrong


STEPS = (
    Journey.controls_have_names,
    Journey.a_photo_comes_through_the_dialog,
    Journey.a_question_is_answered,
    Journey.a_long_answer_is_heard_and_stopped,
    Journey.a_question_is_asked_in_other_words,
    Journey.what_was_said_is_found,
    Journey.it_is_exported,
    Journey.it_is_deleted_and_comes_back,
    Journey.settings_open_and_close,
    Journey.a_second_pane_comes_and_goes,
    Journey.it_ends_and_starts_again,
    Journey.every_place_is_reached,
)
