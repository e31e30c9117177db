"""The program's part of one answer: try, try again where there is another way, and end.

Whatever happens to a child, the listener hears exactly one last event.
"""

from collections.abc import Callable

from lavender.engine import sentences
from lavender.engine.attempt import Attempt
from lavender.engine.child import ChildGone
from lavender.engine.crew import Crew
from lavender.engine.ears import Interrupted
from lavender.engine.pressure import NoRoomError, for_memory
from lavender.engine.protocol import Event, FailedEvent
from lavender.engine.question import Question
from lavender.errors import UserError


class Conductor:
    """Conducts one question with a crew. ``tell`` gives an event to the question's listener."""

    def __init__(self, crew: Crew, question: Question, tell: Callable[[Event], None]) -> None:
        self._crew = crew
        self._question = question
        self._tell = tell
        self._spec = question.request.model
        self._alone = not self._spec.together

    def run(self) -> Event:
        """Do all the work; return the last event, which the caller tells."""
        try:
            while True:
                attempt = self._attempt()
                try:
                    return attempt.run()
                except Interrupted:
                    return attempt.stopped()
                except (ChildGone, NoRoomError) as trouble:
                    if self._question.stop and isinstance(trouble, ChildGone):
                        self._drop(trouble)
                        return attempt.stopped()
                    if self._tries_again(attempt, trouble):
                        continue
                    if isinstance(trouble, ChildGone):
                        return self._gone(attempt, trouble)
                    return FailedEvent(trouble.sentence)
                except UserError as error:
                    return FailedEvent(error.sentence)
        finally:
            self._crew.rest()

    def _attempt(self) -> Attempt:
        self._spec = self._crew.pressure.fitted(self._question.request.model)
        return Attempt(self._crew, self._question, self._spec, self._tell, alone=self._alone)

    def _tries_again(self, attempt: Attempt, trouble: ChildGone | NoRoomError) -> bool:
        """Is there another way, and nothing said yet that would be said twice?"""
        crew = self._crew
        if isinstance(trouble, ChildGone) and _died_before(attempt, trouble):
            crew.drop_language(at_once=True)
            return True
        if attempt.first_s or attempt.told_at is not None or not self._for_memory(trouble):
            return False
        if isinstance(trouble, ChildGone) and trouble.name == "vision":
            if self._alone or not crew.has_language(self._spec):
                return False
            self._alone = True
            crew.drop_language()
            crew.pressure.put_away()
            return True
        if not crew.pressure.squeeze(self._question.request.model):
            return False
        crew.drop_language(at_once=True)
        crew.sight.give_up()
        return True

    def _for_memory(self, trouble: ChildGone | NoRoomError) -> bool:
        return for_memory(trouble, self._spec.plan)

    def _drop(self, gone: ChildGone) -> None:
        """Let go of the child that is gone, and of what only it needed."""
        if gone.name == "language":
            self._crew.drop_language(at_once=True)
        else:
            self._crew.sight.drop(at_once=True)

    def _gone(self, attempt: Attempt, gone: ChildGone) -> FailedEvent:
        if gone.name == "vision":
            return FailedEvent(sentences.photo_unread(gone))
        if self._spec.plan.gpu_layers and self._for_memory(gone):
            # The next question is asked of less of the card.
            self._crew.pressure.squeeze(self._question.request.model)
        self._drop(gone)
        why = sentences.model_gone(gone, loading=attempt.loads, file=self._spec.llm)
        return FailedEvent(why)


def _died_before(attempt: Attempt, gone: ChildGone) -> bool:
    """Was this an older child that was dead already when the question came?"""
    reused = attempt.load_s == 0 and not attempt.loads
    return gone.name == "language" and reused and not gone.hung and not attempt.heard
