"""Saying who is asked: one person or several for one item or many."""

from collections.abc import Sequence

from django.db import transaction

from milepost.core.errors import InvalidInput
from milepost.records.access.may import require
from milepost.records.access.models import Membership
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.models import Plan
from milepost.records.rounds.chain import asked_about, known
from milepost.records.rounds.models import Item, Round, RoundState
from milepost.records.rounds.models.item import Source
from milepost.records.rounds.requests import requests_for
from milepost.records.rounds.sending import admit, send_request
from milepost.records.rounds.writing import lock, need_unfinished, tell


@transaction.atomic
def assign(
    *, by: Person, round_: Round, items: Sequence[Item], people: Sequence[Person], keep_others: bool = False
) -> None:
    """Lets these people be asked for these items, instead of or beside whoever is asked now.

    In a round that is open already, whoever was asked for nothing until now gets the mail at once.
    """
    require(by, Permission.RUN_ROUND, round_.scope)
    need_unfinished(lock(round_))
    _need_members(round_.plan, people)
    if not items:
        raise InvalidInput("Choose at least one action.", "items")
    if any(item.round_id != round_.pk for item in items):
        raise InvalidInput("One of these actions belongs to another round.", "items")
    if not people and not keep_others:
        raise InvalidInput("Choose who is asked.", "people")
    before = set(round_.requests.exclude(items=None).values_list("person", flat=True))
    asked = [(item, [*(_asked(item) if keep_others else ()), *people]) for item in items]
    requests_for(round_, [(item, {one.pk: one for one in many}.values()) for item, many in asked])
    Item.objects.filter(pk__in=[item.pk for item in items]).update(source=Source.BY_HAND)
    tell(
        by=by,
        verb="round_asks",
        round_=round_,
        subject=", ".join(person.name for person in people)[:300] or str(round_),
        after={"actions": [str(item) for item in items], "people": [person.name for person in people]},
    )
    if round_.is_open:
        for request in round_.requests.filter(items__in=items).distinct().select_related("person", "round__plan"):
            admit(by=by, request=request)
            if request.person_id not in before:
                send_request(request)


@transaction.atomic
def ask_by_chain(*, by: Person, round_: Round, items: Sequence[Item]) -> None:
    """Asks again whom the plan itself names: for leads that were matched or corrected since the round was begun."""
    require(by, Permission.RUN_ROUND, round_.scope)
    if lock(round_).state != RoundState.PREPARING:
        raise InvalidInput("The round is open. Choose by hand who is asked.")
    found = known(round_.plan)
    asked = [(item, asked_about(item.action, item.section_id, found)) for item in items]
    asked = [(item, link) for item, link in asked if not _stays_taken_on(item, link[0])]
    requests_for(round_, [(item, people) for item, (_, people) in asked])
    for item, (source, _) in asked:
        item.source = source
    Item.objects.bulk_update([item for item, _ in asked], ["source"])
    tell(by=by, verb="round_asks", round_=round_, after={"actions": [str(item) for item in items]})


@transaction.atomic
def take_on(*, by: Person, round_: Round, items: Sequence[Item]) -> tuple[Item, ...]:
    """Has oneself asked, knowingly, for those of these items that nobody was found for; gives them."""
    require(by, Permission.RUN_ROUND, round_.scope)
    if lock(round_).state != RoundState.PREPARING:
        raise InvalidInput("The round is open. Choose by hand who is asked.")
    _need_members(round_.plan, [by])
    fallen = tuple(round_.items.filter(pk__in=[item.pk for item in items], source=Source.COORDINATOR))
    if fallen:
        requests_for(round_, [(item, [by]) for item in fallen])
        round_.items.filter(pk__in=[item.pk for item in fallen]).update(source=Source.TAKEN_ON)
        tell(by=by, verb="round_taken_on", round_=round_, after={"actions": [str(item) for item in fallen]})
    return fallen


@transaction.atomic
def ask_again(*, by: Person, plan: Plan) -> tuple[Round, ...]:
    """Asks again whom a plan names in each of its rounds that is being prepared; gives those rounds.

    What was chosen by hand there stays.
    """
    require(by, Permission.RUN_ROUND, plan.scope)
    rounds = tuple(plan.rounds.filter(state=RoundState.PREPARING))
    for round_ in rounds:
        items = round_.items.exclude(source=Source.BY_HAND).select_related("action", "section", "round__plan")
        ask_by_chain(by=by, round_=round_, items=list(items))
    return rounds


def _stays_taken_on(item: Item, source: Source) -> bool:
    return item.source == Source.TAKEN_ON and source is Source.COORDINATOR


def _asked(item: Item) -> list[Person]:
    return [request.person for request in item.asked.select_related("person")]


def _need_members(plan: Plan, people: Sequence[Person]) -> None:
    members = Membership.objects.filter(partnership=plan.partnership_id, person__in=people, is_active=True)
    if members.count() < len({person.pk for person in people}):
        raise InvalidInput("Whoever is asked must be in the partnership’s list of people. Add the person first.")
