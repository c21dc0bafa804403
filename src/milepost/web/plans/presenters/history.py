"""What happened, as the history list shows it: words for people, and no code of ours."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from milepost.core.plan.model import ConcernState, Plan
from milepost.core.plan.promised import WHOLE
from milepost.core.words.papers import KEPT_FOR_GROUP
from milepost.records.access.roles import Role
from milepost.records.history.models import Event
from milepost.records.history.sentences import SENTENCES
from milepost.records.rounds.models import ItemState
from milepost.web.dates import moment
from milepost.web.plans.presenters.head import sentence_case
from milepost.web.words import ASKED, MAY_READ, MILESTONE_STATES, STAGES


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that an event changed."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class EventView:
    """One event; `about` says which question or milestone of its subject it was, or that its words are kept."""

    when: str
    text: str
    about: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class _OwnWords:
    """The headings of a plan's questions by their keys, and its status words by their codes."""

    headings: Mapping[str, str]
    statuses: Mapping[str, str]


# What is kept for the machine, and says nothing that the sentence does not say.
_UNTOLD = ("stage_source", "is_active", "version", "position")
_ABOUT = ("question", "milestone")
# What is called by a title; anything else may be called by its own words.
NAMED = ("action", "section", "focus_area", "plan", "round")
KEPT = "…"
_NAMES = {
    "text": "Words",
    "ask": "Asked of the board",
    "audience": "Who may read it",
    "because": "Why",
    "role": "Asks for",
    "due": "Date",
    "sentence": "The words",
    "sha256": "Fingerprint of the words (SHA-256)",
}
_CODES: Mapping[str, Mapping[str, str]] = {
    "stage": {code.value: word for code, word in STAGES.items()},
    "state": {state.value: str(state.label) for state in ItemState}
    | {code.value: sentence_case(code.value) for code in ConcernState}
    | {code.value: word for code, word in MILESTONE_STATES.items()},
    "audience": {reach.value: words for reach, words in MAY_READ.items()},
    "role": {code.value: word for code, word in ASKED.items()} | {role.value: role.label for role in Role},
}


def event_views(
    events: Iterable[Event],
    hidden: Collection[str] = (),
    keeps: Callable[[str], bool] = lambda _words: False,
    plan: Plan | None = None,
) -> tuple[EventView, ...]:
    """The events in the order given; of what is hidden, by its id, and where words are kept, no word is told.

    `plan` says what its questions and status words are called.
    """
    own = _own_words(plan or Plan())
    return tuple(_kept(one) if _is_kept(one, hidden, keeps) else _told(one, own) for one in events)


def _own_words(plan: Plan) -> _OwnWords:
    headings = {question.key: question.heading for question in plan.questions if question.heading}
    return _OwnWords(headings, {entry.code: entry.label for entry in plan.scheme if entry.label})


def _told(event: Event, own: _OwnWords) -> EventView:
    return EventView(moment(event.at), event.sentence, _about(event), tuple(_changes(event, own)))


def _kept(event: Event) -> EventView:
    subject = event.subject if event.subject_kind in NAMED else KEPT
    sentence = SENTENCES[event.verb].format(by=event.by.get_full_name(), subject=subject)
    return EventView(moment(event.at), sentence, f"{KEPT_FOR_GROUP}.", ())


def _is_kept(event: Event, hidden: Collection[str], keeps: Callable[[str], bool]) -> bool:
    return event.subject_id in hidden or any(
        keeps(_text(field, value)) for side in (event.before, event.after) for field, value in side.items()
    )


def _about(event: Event) -> str:
    return "; ".join(str(event.after[field]) for field in _ABOUT if event.after.get(field))


def _changes(event: Event, own: _OwnWords) -> Iterator[Change]:
    for field in dict.fromkeys((*event.before, *event.after)):
        before, after = (_text(field, side.get(field)) for side in (event.before, event.after))
        if field == "status":
            before, after = (own.statuses.get(word, word) for word in (before, after))
        if field not in (*_UNTOLD, *_ABOUT) and before != after:
            yield Change(_name(field, own), before, after)


def _name(field: str, own: _OwnWords) -> str:
    """What a field is called: a promise without words is its action's."""
    known = _NAMES.get(field) or own.headings.get(field)
    return known or sentence_case(field.replace("_", " ")) or WHOLE


def _text(field: str, value: Any) -> str:
    """The value in words; "" for what only the machine can read."""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    if isinstance(value, list):
        return "\n".join(f"- {one}" for one in value if isinstance(one, str))
    if value is None or isinstance(value, dict):
        return ""
    return _CODES.get(field, {}).get(str(value), str(value))
