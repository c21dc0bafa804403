"""Work waits for a body, a post or money that the plan itself says is no more.

Why: Nobody will ever approve it; whoever took over does not know that it is asked.

Example:
    Action: 1.1 Audit the files
    Worried: The Quality Panel, abolished in October 2022, must approve the form before it can be used.
Better:
    Action: 1.1 Audit the files
    Worried: The Practice Board, which took over from the Quality Panel, must approve the form before it can be used.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.states.endings import Ending, endings
from milepost.core.checks.facts.states.expected import expects, must_follow, waits_for
from milepost.core.checks.facts.states.named_again import Kind
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, Said, gathered
from milepost.core.checks.looking import WRITTEN, name
from milepost.core.checks.sayings.leaving_days import is_before
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.HIGH
_ASIDE = re.compile(r"(?: (?:in|on|at|last|this|by) [^,.;)]{2,40})?[,)]?")
_FILLING = "recruit recruitment recruiting advertised advert interviews interview appointed appointment starts cover"
_FROZEN = "frozen freeze"


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first sentence of each live action that still expects something of such a thing."""
    at_hand = gathered(plan)
    seen: set[str] = set()
    for ending in at_hand.once(endings):
        for said, text in _where_named(at_hand, ending):
            if said.action.id not in seen and is_live(said.action) and _waits(at_hand, ending, said, text):
                seen.add(said.action.id)
                yield said.fault(
                    f"{name(said.action)} waits for “{ending.name}”, and the plan says that it is no more.",
                    "Say who does, decides or pays it now.",
                    text if text == ending.text else f"{text} … {ending.text}",
                    is_sure=ending.kind is Kind.BODY and not ending.is_local,
                )


def _where_named(plan: Gathered, ending: Ending) -> Iterator[tuple[Said, str]]:
    """The sentences that may name it."""
    for place in sorted({place for word in ending.keys for place in plan.index.get(word, ())}):
        one, part = plan.told_at[place]
        is_here = ending.said is not None and one.action.id == ending.said.action.id
        if one.question.role in WRITTEN and (is_here or not ending.is_local):
            yield one, part.text


def _waits(plan: Gathered, ending: Ending, said: Said, text: str) -> bool:
    if text == ending.text:
        aside = _ASIDE.match(text, ending.end)
        named = ending.form.search(text)
        is_waited_for = named is not None and named.end() < ending.end and waits_for(text, named.start())
        return is_waited_for or bool(aside and must_follow(text, aside.end(), is_step=False))
    if ending.kind is Kind.POST and _is_being_filled(plan, ending):
        return False
    is_step = said.question.role is QuestionRole.NEXT
    return expects(ending.form, text, is_step=is_step) and not is_before(text, ending.text)


def _is_being_filled(plan: Gathered, ending: Ending) -> bool:
    """Whether the action that tells of an empty post, or its own sentence, speaks of filling it."""
    if ending.said is None:
        return False
    return ending.said.action.id in plan.once(_filling)


def _filling(plan: Gathered) -> frozenset[str]:
    """The ids of the actions that speak of filling a post, and of no frozen one."""
    filled, frozen = ({one.action.id for one in plan.said(WRITTEN, words)} for words in (_FILLING, _FROZEN))
    return frozenset(filled - frozen)
