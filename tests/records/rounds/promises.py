"""What must hold of every round after every step of a story, looked up in the tables and not in the code under test."""

import json
from collections.abc import Iterable

from tests.cast import Cast

from milepost.core.plan import codec
from milepost.records.access.models import Grant, Membership
from milepost.records.history.models import Event
from milepost.records.people.models import Person
from milepost.records.plans.models import Answer, Plan
from milepost.records.plans.queries import plan_value
from milepost.records.rounds.models import Draft, Evidence, Item, ItemState, Link, Outcome, Round, RoundState
from milepost.records.rounds.queries import out_of_reach
from milepost.records.signoff.models import Signature, Signing

WAITING, STARTED, GIVEN, RETURNED, ACCEPTED, TAKEN, CARRIED = (state.value for state in ItemState)
LIVE = (WAITING, STARTED, RETURNED)
EDGES = {
    WAITING: {STARTED},
    STARTED: {GIVEN},
    GIVEN: {STARTED, RETURNED, ACCEPTED},
    RETURNED: {GIVEN},
    ACCEPTED: {STARTED, RETURNED},
    TAKEN: set(),
    CARRIED: set(),
}
# What was sent once and is being changed is taken as it was sent.
CLOSES = {WAITING: {CARRIED}, STARTED: {CARRIED, TAKEN}, RETURNED: {CARRIED}, GIVEN: {TAKEN}, ACCEPTED: {TAKEN}}
REOPENS = {TAKEN: {GIVEN, STARTED}, CARRIED: {WAITING, STARTED, RETURNED}}


def states(rounds: Iterable[Round]) -> dict[str, str]:
    """The state of every item."""
    return dict(Item.objects.filter(round__in=list(rounds)).values_list("pk", "state"))


def moved_along_the_edges(before: dict[str, str], after: dict[str, str], step: str) -> None:
    """Every item moved as the step allows."""
    for item, state in after.items():
        old = before.get(item, state)
        if state == old:
            continue
        allowed = {"close": CLOSES, "reopen": REOPENS}.get(step, EDGES).get(old, set())
        assert state in allowed, f"{step}: an item went from {old} to {state}"


def words(plan: Plan) -> str:
    """Everything that anybody ever said, wherever it is kept now."""
    kept = [codec.to_json(plan_value(plan))]
    kept += Draft.objects.values_list("text", flat=True)
    kept += Item.objects.values_list("status_because", flat=True)
    kept += Outcome.objects.values_list("because", flat=True)
    kept += (json.dumps([event.before, event.after]) for event in Event.objects.filter(plan=plan.pk))
    return "\n".join(kept)


def frozen(round_: Round) -> object:
    """All that a round that is over must not change any more."""
    items = round_.items.order_by("pk").values_list(
        "pk", "state", "version", "status", "note", "source", "given_by", "returned_because"
    )
    return [
        list(items),
        list(Draft.objects.filter(item__round=round_).order_by("pk").values_list("pk", "text", "version")),
        list(Outcome.objects.filter(item__round=round_).order_by("pk").values_list("pk", "kind", "because")),
        list(Evidence.objects.filter(item__round=round_).order_by("pk").values_list("pk")),
        list(round_.requests.order_by("pk").values_list("pk", "answer_by", "is_paused", "sent_at", "reminders")),
        list(Item.asked.through.objects.filter(item__round=round_).order_by("pk").values_list("item", "request")),
        list(Signing.objects.filter(round=round_).order_by("pk").values_list("pk", "ended_at", "reminded_at")),
        list(Signature.objects.filter(signing__round=round_).order_by("pk").values_list("pk", "recalled_at")),
        [round_.answer_by, round_.title, Link.objects.filter(request__round=round_).count()],
    ]


def access_lasts_as_long_as_the_round(round_: Round, cast: Cast) -> None:
    """Grants of a round live while it is open: for whoever is asked to answer or to sign, and for nobody else."""
    live = Grant.objects.filter(cause__contains=round_.pk, revoked_at=None)
    if round_.state != RoundState.OPEN:
        assert not live.exists(), "access outlives the round"
        return
    members = set(Membership.objects.filter(partnership=cast.partnership).values_list("person", flat=True))
    asked = set(round_.requests.exclude(items=None).values_list("person", flat=True)) & members
    given = list(live.filter(permission="answer").values_list("person", flat=True))
    assert asked <= set(given), "somebody is asked and may not answer"
    assert len(given) == len(set(given)), "somebody has access twice"
    signs = set(live.filter(permission="sign").values_list("person", "section"))
    asked_to_sign = set(round_.signings.filter(ended_at=None).values_list("person", "section"))
    assert signs == asked_to_sign, "who may sign is not who is asked to sign"


def everybody_is_within_reach(round_: Round) -> None:
    """Every item of an open round has somebody with an address who was mailed, or is listed as out of reach."""
    listed = {item.pk for item in out_of_reach(round_)}
    for item in round_.items.prefetch_related("asked__person"):
        mailed = [one for one in item.asked.all() if one.person.email and one.sent_at and is_member(one.person, round_)]
        assert mailed or item.pk in listed, f"nobody was told of {item}, and it is not listed"


def is_member(person: Person, round_: Round) -> bool:
    """Whether the person takes part in the partnership now."""
    return Membership.objects.filter(partnership=round_.partnership_id, person=person, is_active=True).exists()


def printed(item: Item) -> tuple[str, ...]:
    """What will print of an action's first question and its milestone, told without the code that previews it."""
    if item.round.state == RoundState.OPEN and item.state == STARTED and item.sent is not None:
        text = item.sent["answers"].get("now", "")
        outcome = next((f"{one['kind']} {one['because']}" for one in item.sent["outcomes"].values()), "")
        if item.sent["nothing_to_report"] or text:
            return text, outcome
    if item.round.state == RoundState.OPEN and item.state in (GIVEN, ACCEPTED):
        text = next((draft.text for draft in item.drafts.all() if draft.question == "now"), "")
        outcome = next((f"{row.kind} {row.because}" for row in item.outcomes.all()), "")
        if item.nothing_to_report or text:
            return text, outcome
    found = Answer.objects.filter(action=item.action_id, question="now", period=item.round.period).first()
    return (found.text if found else "", "")
