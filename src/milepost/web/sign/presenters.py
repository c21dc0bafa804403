"""A section as it will print, with what changed since last time marked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from milepost.core.plan.promised import WHOLE
from milepost.core.words.changed import Piece, changed_words
from milepost.records.rounds.models import Evidence, Item, ItemState
from milepost.records.rounds.models.item import SENT
from milepost.records.rounds.models.said import OutcomeKind
from milepost.records.rounds.queries import promises_of
from milepost.records.rounds.rules import date_said
from milepost.records.rounds.wording import Words, sent_words
from milepost.web.answer.presenters import STATES
from milepost.web.plans.presenters.status import StatusView, shown


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """A question, its answer, and where that differs from last time's as pieces."""

    heading: str
    text: str
    pieces: tuple[Piece, ...]
    is_same: bool


@dataclass(frozen=True, slots=True)
class ToSign:
    """One action as it will print: its answers, its promises in words, and what may be done with it.

    One that is sent and not settled is being changed: what was sent prints until it is sent again.
    """

    id: str
    name: str
    by: str
    state: StatusView
    status: str
    answers: tuple[AnswerWords, ...]
    promises: tuple[str, ...]
    evidence: tuple[Evidence, ...]
    nothing: bool
    is_sent: bool
    is_settled: bool
    is_accepted: bool


def to_sign(items: Iterable[Item]) -> tuple[ToSign, ...]:
    """The actions of the section, in the order of the plan."""
    return tuple(_one(item) for item in items)


def _one(item: Item) -> ToSign:
    is_sent = item.is_sent or item.state == ItemState.TAKEN
    words = sent_words(item)
    return ToSign(
        id=item.pk,
        name=item.name,
        by=item.given_for.name if item.given_for else item.given_by.name if item.given_by else "",
        state=shown(STATES[ItemState(item.state)], item.state_words),
        status=_status(item, words) if is_sent else "",
        answers=tuple(_answers(item, words)) if is_sent else (),
        promises=tuple(_promises(item, words)) if is_sent else (),
        evidence=tuple(item.evidence.all()) if is_sent else (),
        nothing=words.nothing_to_report and is_sent,
        is_sent=is_sent,
        is_settled=item.state in SENT,
        is_accepted=item.state == ItemState.ACCEPTED,
    )


def _status(item: Item, words: Words) -> str:
    chosen = next((one["label"] for one in item.round.plan.scheme if one["code"] == words.status), "")
    return ": ".join(filter(None, (chosen, words.status_because)))


def _answers(item: Item, words: Words) -> Iterator[AnswerWords]:
    for question in item.round.questions:
        key = question["key"]
        yield _words(question["heading"], words.answers.get(key, ""), item.last.get(key, ""))


def _words(heading: str, text: str, last: str) -> AnswerWords:
    return AnswerWords(heading, text, changed_words(last, text) if last and text else (), bool(text) and text == last)


def _promises(item: Item, words: Words) -> Iterator[str]:
    """What became of each promise, in words; nothing of those of which nothing was said."""
    for _, row in promises_of(item):
        said = words.outcomes.get(row.pk)
        if said:
            kind, instead = said["kind"], said["replaced_by"]
            new_date = date_said(said["new_date"])
            became = {"moved": f"moved to {new_date}", "replaced": f"replaced by “{instead}”"}
            word = became.get(kind, OutcomeKind(kind).label.lower())
            yield " – ".join(filter(None, [f"{row.text.strip() or WHOLE}: {word}", said["because"]]))
