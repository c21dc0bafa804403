"""What happened: to one thing, in one plan, in one partnership, newest first."""

from django.core.paginator import Page, Paginator
from django.db.models import Q

from milepost.records.history.models import Event, EventQuerySet

PAGE = 50


def of_subject(partnership: str, kind: str, id: str, page: int = 1) -> "Page[Event]":  # noqa: A002 - it is the id
    """What happened to one thing, given the ids of its partnership and of itself."""
    return _page(Event.objects.filter(partnership=partnership, subject_kind=kind, subject_id=id), page)


def ever_narrowed_to(partnership: str, plan: str, audience: str) -> frozenset[str]:
    """The ids of what had, at any time, words for this audience alone, as far as the history tells."""
    events = Event.objects.filter(partnership=partnership, plan=plan)
    told = events.filter(Q(before__audience=audience) | Q(after__audience=audience))
    return frozenset(told.order_by().values_list("subject_id", flat=True))


def of_plan(partnership: str, plan: str, page: int = 1) -> "Page[Event]":
    """What happened in one plan and to everything in it."""
    return _page(Event.objects.filter(partnership=partnership, plan=plan), page)


def _page(events: EventQuerySet, page: int) -> "Page[Event]":
    return Paginator(events.select_related("by"), PAGE).get_page(page)
