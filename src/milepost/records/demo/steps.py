"""What the demonstration's people have done in its round so far, each by the action that a real person would use."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from milepost.core.plan.signed import sha256
from milepost.records.demo.round import item_called
from milepost.records.demo.years import moved
from milepost.records.outbox.models import Message
from milepost.records.people.models import Person
from milepost.records.plans.models import Section
from milepost.records.rounds import actions
from milepost.records.rounds.models import Item, Request, Round
from milepost.records.rounds.queries import promises_of
from milepost.records.rounds.typed import Typed, TypedOutcome, TypedState, Work
from milepost.records.signoff.actions import ask_for_code, ask_person, sign
from milepost.records.signoff.models import Signing
from milepost.records.signoff.standing import printing, words_of

Step = Mapping[str, Any]


def play(*, round_: Round, steps: Iterable[Step], years: int) -> None:
    """Does one step after the other: `by` says who, `do` what, and the rest is what that needs."""
    people = {one.person.name: one.person for one in round_.partnership.memberships.select_related("person")}
    for step in steps:
        STEPS[step["do"]](round_, people[step["by"]], step, years)


def _start(round_: Round, by: Person, step: Step, years: int) -> Item:
    """Opens the page and writes, without sending."""
    item = item_called(round_, step["action"])
    actions.mark_opened(by=by, request=Request.objects.get(round=round_, person=by))
    actions.save_work(by=by, item=item, work=_work(item, step, years))
    return item


def _send(round_: Round, by: Person, step: Step, years: int) -> None:
    item = _start(round_, by, step, years)
    actions.send_answer(by=by, item=Item.objects.select_related("round__plan", "action").get(pk=item.pk))


def _return(round_: Round, by: Person, step: Step, years: int) -> None:
    actions.return_answer(by=by, item=item_called(round_, step["action"]), because=moved(step["because"], years))


def _hand_over(round_: Round, by: Person, step: Step, years: int) -> None:
    item = item_called(round_, step["action"])
    actions.ask_for_code(by=by, item=item)
    actions.hand_over(by=by, item=item, code=_code(by), name=step["name"], email=step["email"], why=step["why"])


def _ask_to_sign(round_: Round, by: Person, step: Step, years: int) -> None:
    lead = Person.objects.get(name=step["person"], memberships__partnership=round_.partnership_id)
    ask_person(by=by, round_=round_, section=_section(round_, step["section"]), person=lead)


def _sign(round_: Round, by: Person, step: Step, years: int) -> None:
    signing = Signing.objects.select_related("round__plan").get(round=round_, person=by)
    seen = sha256(words_of(printing(round_), signing.section_id, round_.period))
    ask_for_code(by=by, signing=signing)
    sign(by=by, signing=signing, code=_code(by), statement=moved(step["statement"], years), seen=seen)


STEPS: Mapping[str, Callable[[Round, Person, Step, int], object]] = {
    "start": _start,
    "send": _send,
    "return": _return,
    "hand over": _hand_over,
    "ask to sign": _ask_to_sign,
    "sign": _sign,
}


def _work(item: Item, step: Step, years: int) -> Work:
    """What the step says about the action; of a promise that is kept already it says nothing."""
    code = next((one["code"] for one in item.round.plan.scheme if one["label"] == step.get("status")), "")
    said = step.get("milestones", {})
    outcomes = {
        row.pk: TypedOutcome(became["kind"], moved(became.get("new_date", ""), years), became.get("because", ""))
        for _, row in promises_of(item)
        for opening, became in said.items()
        if row.text.startswith(opening)
    }
    state = TypedState(
        status=code,
        status_because=step.get("because", ""),
        nothing_to_report=step.get("nothing", False),
        version=item.version,
    )
    answers = {key: Typed(moved(text, years)) for key, text in step.get("answers", {}).items()}
    return Work(answers=answers, outcomes=outcomes, state=state)


def _section(round_: Round, number: str) -> Section:
    return Section.objects.get(plan=round_.plan, number=number)


def _code(person: Person) -> str:
    """The code in the newest mail to this person, which they would read there."""
    mail = Message.objects.filter(person=person).order_by("-pk")[0]
    found = re.search(r"\b\d{6}\b", mail.subject)
    return found[0] if found else ""
