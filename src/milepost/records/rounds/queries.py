"""The rounds of a plan, what a link leads to, and how far everybody has come."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from django.db import connection
from django.db.models import Count, F, Q, QuerySet, prefetch_related_objects

from milepost.core.errors import LinkExpired, NotAllowed
from milepost.core.plan import codec
from milepost.core.plan.model import MilestoneState
from milepost.core.words.due import Due
from milepost.records.access.may import Access, Somebody, access_of, may
from milepost.records.access.permissions import Permission, Scope
from milepost.records.history.models import Event
from milepost.records.people.models import Partnership
from milepost.records.plans.models import Measure, Milestone, Plan
from milepost.records.rounds.evidence import without_files
from milepost.records.rounds.models import Item, ItemState, Link, Request, ReturnedForm, Round, RoundState
from milepost.records.rounds.models.item import Source
from milepost.records.rounds.requests import is_member, taking_part, went_elsewhere
from milepost.records.rounds.sending import cause_of
from milepost.records.rounds.tokens import hashed

LEFT = "You no longer take part in this partnership. Ask the coordinator if that is wrong."
ELSEWHERE = (
    "This link was mailed to an address that was corrected since. Ask for a fresh link: it comes to the new one."
)
NO_LINK = (
    "This link does not work. Your mail program may have cut it in two. Copy it whole, or ask whoever mailed it to you "
    "for a fresh one."
)
DONE = (ItemState.GIVEN, ItemState.ACCEPTED, ItemState.TAKEN)
_PARTNERSHIP, _PLAN = "<partnership>", "<plan>"


def rounds_of(plan: Plan, person: Somebody) -> "QuerySet[Round]":
    """The rounds of a plan that this person may see, newest first, each with `total` and `done` items."""
    if not may(person, Permission.SEE_ROUNDS, plan.scope):
        return Round.objects.none()
    done = Count("items", filter=Q(items__state__in=DONE))
    return plan.rounds.annotate(total=Count("items"), done=done)


def being_prepared(plan: Plan) -> tuple[Round, ...]:
    """The rounds of a plan of which nobody has been told yet, newest first."""
    return tuple(plan.rounds.filter(state=RoundState.PREPARING))


@dataclass(frozen=True, slots=True)
class UnderWay:
    """A round that is open or being prepared, how many answers it asks for and how many are in.

    Of the round only its id, title, state and day are read.
    """

    round_: Round
    total: int
    done: int


def round_under_way(scope: Scope, access: Access) -> UnderWay | None:
    """The round of a plan that is open, else one being prepared; None where there is none or it may not be followed."""
    if not access.may(Permission.SEE_ROUNDS, scope):
        return None
    sql, markers = _statement()
    given = {_PARTNERSHIP: scope.partnership, _PLAN: scope.plan}
    with connection.cursor() as cursor:
        cursor.execute(sql, [given.get(marker, marker) for marker in markers])
        found = cursor.fetchone()
    if found is None:
        return None
    pk, title, state, answer_by, total, done = found
    day = date.fromisoformat(str(answer_by))  # SQLite keeps a day as text
    return UnderWay(Round(pk=pk, title=title, state=state, answer_by=day), total, done)


@cache
def _statement() -> tuple[str, tuple[Any, ...]]:
    """The statement, made once: it is asked before a page is known to be unchanged, and making it is what costs."""
    done = Count("items", filter=Q(items__state__in=DONE))
    states = (RoundState.OPEN, RoundState.PREPARING)
    rows = Round.objects.filter(partnership=_PARTNERSHIP, plan=_PLAN, state__in=states)
    # "open" stands before "preparing" in the alphabet too.
    rows = rows.annotate(total=Count("items"), done=done).order_by("state", "-created_at", "pk")
    columns = rows.values_list("pk", "title", "state", "answer_by", "total", "done")[:1]
    sql, markers = columns.query.sql_with_params()
    return sql, markers


def round_row(
    partnership: Partnership,
    person: Somebody,
    id: str,  # noqa: A002 - it is the id
    access: Access | None = None,
) -> Round:
    """One round; NotAllowed alike where it does not exist, is another partnership's, or may not be seen."""
    found = partnership.rounds.filter(pk=id).select_related("plan", "partnership").first()
    rights = access or access_of(person, partnership.pk)
    if found is None or not rights.may(Permission.SEE_ROUNDS, found.scope):
        raise NotAllowed("There is no such round, or you may not see it.")
    return found


def request_row(round_: Round, id: str) -> Request:  # noqa: A002 - it is the id
    """One request of this round."""
    found = round_.requests.filter(pk=id).select_related("person", "round__plan", "round__partnership").first()
    if found is None:
        raise NotAllowed("This round asks nobody like that.")
    return found


def item_row(round_: Round, id: str) -> Item:  # noqa: A002 - it is the id
    """One item of this round, with its action and where that sits."""
    found = _with_action(round_.items.filter(pk=id)).first()
    if found is None:
        raise NotAllowed("This round does not ask about that action.")
    return found


def request_of(token: str, now: datetime) -> Request:
    """What a link leads to; LinkExpired, with a sentence for who holds it, where it never was, is past or withdrawn."""
    found = _link(token)
    if found is None:
        raise LinkExpired(LEFT if Link.objects.filter(token_hash=hashed(token)).exists() else NO_LINK)
    if found.withdrawn_at:
        raise LinkExpired("This link was withdrawn by the coordinator. Look in your mail for a newer one.")
    if found.expires_at <= now:
        raise LinkExpired("This link is too old. Ask for a fresh one, which comes to the same mail address.")
    if went_elsewhere(found.created_at, found.request.person, found.token_hash):
        raise LinkExpired(ELSEWHERE)
    return found.request


def request_of_old_link(token: str) -> Request | None:
    """Whose link this was, however old; None where it never was or was withdrawn. Only good for mailing a fresh one."""
    found = _link(token)
    return None if found is None or found.withdrawn_at else found.request


def request_mailed(person: Somebody, partnership: str, cause: str) -> Request | None:
    """What a mail to this person was about, by its cause: their request in a round that is open, or None."""
    rows = Request.objects.filter(round__partnership=partnership, round__state=RoundState.OPEN, person=person.pk)
    found = rows.exclude(items=None).select_related("person", "round__plan", "round__partnership").distinct()
    return next((row for row in found if cause_of(row.round) == cause), None)


def task_list(request: Request) -> tuple[Item, ...]:
    """All that this person is asked for in the round, in the order of the plan, with what was said so far."""
    items = _with_action(request.items.all()).prefetch_related("drafts", "outcomes", "asked__person")
    return tuple(items)


def form_items(request: Request) -> tuple[Item, ...]:
    """As task_list, with the milestones of every action; a constant number of queries, for a form."""
    items = task_list(request)
    prefetch_related_objects(items, "action__milestones", "action__measures", "readings", without_files())
    return items


def items_by_request(round_: Round) -> dict[str, tuple[Item, ...]]:
    """As form_items for every request of a round at once, by its id."""
    found: dict[str, list[Item]] = {}
    rows = _with_action(round_.items.all())
    kept = ("drafts", "outcomes", "readings", "asked", "action__milestones", "action__measures")
    for item in rows.prefetch_related(*kept, without_files()):
        for request in item.asked.all():
            found.setdefault(request.pk, []).append(item)
    return {request: tuple(items) for request, items in found.items()}


def returned_form(request: Request, id: str) -> ReturnedForm:  # noqa: A002 - it is the id
    """A form of this request that came back."""
    found = request.returned_forms.defer("data").filter(pk=id).first()
    if found is None:
        raise NotAllowed("There is no such form, or it was set aside.")
    found.request = request
    return found


def waiting_forms(request: Request) -> tuple[ReturnedForm, ...]:
    """The forms of this request that came back and of which nothing was taken yet, the newest first."""
    return tuple(request.returned_forms.defer("data", "read").filter(taken_at=None))


def returned_forms_of(round_: Round) -> tuple[ReturnedForm, ...]:
    """The forms of this round that came back, those that nobody took yet first, then the newest."""
    return tuple(_forms(round_).order_by(F("taken_at").desc(nulls_first=True), "-at", "pk"))


def form_row(round_: Round, id: str) -> ReturnedForm:  # noqa: A002 - it is the id
    """One form of this round that came back."""
    found = _forms(round_).filter(pk=id).first()
    if found is None:
        raise NotAllowed("There is no such form, or it was set aside.")
    return found


def request_of_form(partnership: Partnership, form_id: str) -> Request | None:
    """The request that a form was made for, in whichever round of the partnership; None for no form of theirs."""
    rows = Request.objects.filter(pk=form_id, round__partnership=partnership)
    return rows.select_related("person", "round__plan", "round__partnership").first()


def asked_item(request: Request, id: str, *, with_words: bool = True) -> Item:  # noqa: A002 - it is the id
    """One of the items that this person is asked for, with what was said so far; NotAllowed for anybody else's."""
    rows = _with_action(request.items.filter(pk=id))
    found = (rows.prefetch_related("drafts", "outcomes", "readings") if with_words else rows).first()
    if found is None:
        raise NotAllowed("You are not asked for this one, or it was handed over.")
    return found


def item_asked(request: Request, id: str) -> Item | None:  # noqa: A002 - it is the id
    """One of the items that this person is asked for, or None; for a link that leads there."""
    return request.items.filter(pk=id).select_related("action").first()


def promises_of(item: Item) -> tuple[tuple[Due, Milestone], ...]:
    """The open milestones of an item's action, and those of which something was said, the earliest due first."""
    said = {row.milestone_id for row in item.outcomes.all()}
    rows = [row for row in item.action.milestones.all() if row.state == MilestoneState.OPEN or row.pk in said]
    dated = [(codec.decode(Due, row.due, "due"), row) for row in rows]
    return tuple(sorted(dated, key=lambda pair: pair[0].latest or date.max))


def measures_of(item: Item) -> tuple[Measure, ...]:
    """The measures of an item's action, with their readings so far."""
    return tuple(item.action.measures.all())


def last_reading(measure: Measure) -> str:
    """The last reading of a measure in words, "" for none."""
    last = measure.readings[-1] if measure.readings else None
    return f"{last['value']} ({last['date']['phrase']})" if last else ""


def board_of(round_: Round) -> tuple[Item, ...]:
    """Every item of a round with whom it asks, for the coordinator's page; three queries however many there are."""
    return tuple(_with_action(round_.items.all()).prefetch_related("asked__person"))


def people_of(round_: Round) -> tuple[Request, ...]:
    """Everybody whom a round asks, each with `total`, `done`, `started` and `returned`: how many of their items."""
    numbers = {
        name: Count("items", filter=Q(items__state__in=states), distinct=True)
        for name, states in (("done", DONE), ("started", (ItemState.STARTED,)), ("returned", (ItemState.RETURNED,)))
    }
    rows = round_.requests.exclude(items=None).select_related("person", "round__plan")
    # Grouping drops the order that the table has by itself.
    return tuple(rows.annotate(total=Count("items", distinct=True), **numbers).order_by("person__name", "pk"))


def out_of_reach(round_: Round) -> tuple[Item, ...]:
    """The items that nobody is asked for who takes part and has an address."""
    reached = taking_part(round_.requests.filter(person__email__isnull=False)).values("items")
    return tuple(round_.items.exclude(pk__in=reached.exclude(items=None)).select_related("action"))


def nobody_found(round_: Round) -> tuple[Item, ...]:
    """The items that the plan names nobody for, so that they fall to the coordinator, who has not taken them on."""
    return tuple(round_.items.filter(source=Source.COORDINATOR).select_related("action"))


def reasoned_list(request: Request) -> tuple[Item, ...]:
    """As task_list, with the leads of every action, for saying why this person is asked."""
    items = task_list(request)
    prefetch_related_objects(items, "action__leads")
    return items


def why_stopped(round_: Round) -> str:
    """The reason that was given when the round was stopped, "" where none was."""
    events = Event.objects.filter(partnership=round_.partnership_id, subject_kind="round", subject_id=round_.pk)
    last = events.filter(verb="round_stopped").order_by("-pk").first()
    return str(last.after.get("because", "")) if last else ""


def _forms(round_: Round) -> "QuerySet[ReturnedForm]":
    rows = ReturnedForm.objects.filter(request__round=round_).defer("data")
    return rows.select_related("request__person", "request__round__plan", "request__round__partnership", "by")


def _link(token: str) -> Link | None:
    """The link, unless its person no longer takes part."""
    rows = Link.objects.filter(is_member("request__person", "request__round__partnership"), token_hash=hashed(token))
    return rows.select_related("request__person", "request__round__plan", "request__round__partnership").first()


def _with_action(items: "QuerySet[Item]") -> "QuerySet[Item]":
    return items.select_related("action__focus_area", "section", "round__plan", "given_by", "given_for")
