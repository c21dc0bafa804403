"""What happened, as the history list shows it."""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from milepost.records.history.models import Event
from milepost.web.dates import moment
from milepost.web.plans.presenters.head import sentence_case


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that an event changed."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class EventView:
    """One event."""

    when: str
    text: str
    changes: tuple[Change, ...]


def event_views(events: Iterable[Event]) -> tuple[EventView, ...]:
    """The events in the order given."""
    return tuple(EventView(moment(one.at), one.sentence, _changes(one)) for one in events)


def _changes(event: Event) -> tuple[Change, ...]:
    fields = dict.fromkeys((*event.before, *event.after))
    return tuple(
        Change(sentence_case(field.replace("_", " ")), _text(event.before.get(field)), _text(event.after.get(field)))
        for field in fields
        if event.before.get(field) != event.after.get(field)
    )


def _text(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
