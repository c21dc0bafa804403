"""A section as it will print, with what changed since last time marked."""

from collections.abc import Iterable
from dataclasses import dataclass

from milepost.core.words.changed import Piece, changed_words
from milepost.records.rounds.models import Item, ItemState
from milepost.web.answer.presenters import STATES, MilestoneBox, item_view
from milepost.web.plans.presenters.status import StatusView, shown

PRINTS = (ItemState.GIVEN, ItemState.ACCEPTED, ItemState.TAKEN)


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """A question, its answer, and where that differs from last time's as pieces."""

    heading: str
    text: str
    pieces: tuple[Piece, ...]
    is_same: bool


@dataclass(frozen=True, slots=True)
class ToSign:
    """One action as it will print: its answers, its promises in words, and what may be done with it."""

    id: str
    name: str
    by: str
    state: StatusView
    status: str
    answers: tuple[AnswerWords, ...]
    promises: tuple[str, ...]
    nothing: bool
    is_sent: bool
    is_accepted: bool


def to_sign(items: Iterable[Item]) -> tuple[ToSign, ...]:
    """The actions of the section, in the order of the plan."""
    return tuple(_one(item) for item in items)


def _one(item: Item) -> ToSign:
    view, state = item_view(item), ItemState(item.state)
    is_sent = state in PRINTS
    chosen = next((choice.view.word for choice in view.statuses if choice.is_chosen), "")
    return ToSign(
        id=item.pk,
        name=item.name,
        by=item.given_for.name if item.given_for else item.given_by.name if item.given_by else "",
        state=shown(STATES[state], str(state.label)),
        status=f"{chosen}: {item.status_because}" if chosen and item.status_because else chosen,
        answers=tuple(_words(box.heading, box.text, box.last) for box in view.questions) if is_sent else (),
        promises=tuple(filter(None, map(_promise, (*view.due_now, *view.later)))) if is_sent else (),
        nothing=item.nothing_to_report and is_sent,
        is_sent=is_sent,
        is_accepted=state is ItemState.ACCEPTED,
    )


def _words(heading: str, text: str, last: str) -> AnswerWords:
    return AnswerWords(heading, text, changed_words(last, text) if last and text else (), bool(text) and text == last)


def _promise(box: MilestoneBox) -> str:
    """What became of a promise, in words; nothing where nothing was said of it."""
    if not box.kind:
        return ""
    word = dict(box.choices)[box.kind].lower()
    became = {"moved": f"moved to {box.new_date}", "replaced": f"replaced by “{box.replaced_by}”"}.get(box.kind, word)
    return " – ".join(filter(None, [f"{box.text}: {became}", box.because]))
