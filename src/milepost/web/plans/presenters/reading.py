"""What reading a plan assumed and could not place, arranged for its page."""

from dataclasses import dataclass

from milepost.core.plan.model import Plan
from milepost.web.plans.presenters.places import in_words
from milepost.web.words import SURE


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note in one sentence, where it belongs and how sure it is."""

    text: str
    where: str
    certainty: str


@dataclass(frozen=True, slots=True)
class UnplacedView:
    """Words that found no place in the plan, and why."""

    text: str
    reason: str
    where: str


@dataclass(frozen=True, slots=True)
class ReadingPage:
    """All of it."""

    file: str
    notes: tuple[NoteView, ...]
    unplaced: tuple[UnplacedView, ...]


def reading_page(plan: Plan) -> ReadingPage:
    """The plan's notes and unplaced words."""
    notes = tuple(NoteView(note.message, in_words(note.place), SURE[note.certainty]) for note in plan.notes)
    unplaced = tuple(UnplacedView(one.text, one.reason, in_words(one.place)) for one in plan.unplaced)
    return ReadingPage(plan.source.file_name, notes, unplaced)
