"""A sentence breaks off, announces a list that is not there, or was joined to another that began otherwise.

Why: The rest was cut or never written, and it may be what matters.

Example:
    Action: 1.1 Open the hub
    Now: The lease will be signed by the
Better:
    Action: 1.1 Open the hub
    Now: The lease will be signed by the two landlords
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.texts.broken import broken, told_twice
from milepost.core.checks.facts.texts.gaps import without_noun
from milepost.core.checks.facts.texts.lists_missing import colons_last, lists_missing
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import PROSE, name, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.WORDING
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.LOW


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Sure is a last word that cannot be one; not sure, one that hardly is, and two verbs that nothing joins."""
    at_hand = gathered(plan)
    for one in at_hand.once(broken):
        breaks, mend = ("breaks", "") if one.is_sure else ("seems to break", ", or give it its full stop")
        yield one.said.fault(
            f"{name(one.said.action)} {breaks} off after “{one.words}”.",
            f"Finish the sentence{mend}.",
            one.shown,
            is_sure=one.is_sure,
        )
    for one in without_noun(at_hand):
        yield one.said.fault(
            f"{name(one.said.action)} leaves out a word at “{one.words}”.", "Put it in.", one.shown, is_sure=one.is_sure
        )
    gaps = {id(one.said): one for one in (*colons_last(at_hand), *lists_missing(at_hand))}
    for missing in gaps.values():
        yield missing.said.fault(
            f"{name(missing.said.action)} announces a list, and gives none.",
            "Put in what was to follow.",
            missing.text,
            is_sure=missing.is_sure,
        )
    for said, sentence in told(at_hand, *PROSE, holding="we they she he i, was were is are been"):
        twice = told_twice(sentence)
        if twice:
            message = f"{name(said.action)} has a sentence that goes wrong at “{twice}”."
            yield said.fault(message, "Write it anew.", sentence, is_sure=False)
