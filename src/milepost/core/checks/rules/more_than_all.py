"""A share is more than the whole.

Why: More than 100% of a group cannot be reached; the figure or what it is a share of is wrong.

Example:
    Action: 1.1 Open the hub
    Now: 110% of schools have been trained
Better:
    Action: 1.1 Open the hub
    Now: 110 of 120 schools have been trained
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.beyond_all import beyond_all
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_OVER = r"(?<![\d.,+-])(?:1(?:0[1-9]|[1-9]\d)|[2-9]\d\d)(?:\.\d+)? ?(?:%|per ?cent)"
_HOLDERS = r"(?:ers|ors|ists|ees|ants|men|women|dren|ents|ians|ies|hes|ses|ners|chools)"
_HUNDREDS = re.compile(r"\d\d\d(?:\.\d+)? ?[%pP]")  # soon found, in few answers
_MORE = re.compile(
    rf"{_OVER} of "
    r"(?:(?:all|the|our|its|their|these|those|eligible) ){0,2}"
    r"(?:them|staff|schools|pupils|children|families|parents|carers|people|young people|residents|homes|households|"
    r"tenants|patients|practices|practitioners|managers|providers|partners|venues|buildings|cases|actions|visits|"
    r"respondents|women|men|mothers|fathers|babies|girls|boys|adults|students|nurses|residents|members|volunteers|workers)"
    r"\b(?! (?:planned|expected|hoped|targeted|in|last))|"
    rf"{_OVER} of (?:all |all of )?(?:the|our|its|their|these|those|all) (?:[a-z]+ )?[a-z]+{_HOLDERS} (?:(?:are|were|"
    rf"is|have|had|has) )?"
    r"(?:now |already )?(?:through|trained|been|passed|had|have|done|signed|joined|attended|took|told|got|held|"
    r"vaccinated|"
    r"checked|seen|insured|screened|qualified|housed|registered|fitted)\b|"
    r"\b(?:recorded|completed|held|given|offered|used|known|seen|reached|made|done|shared|reviewed|available|in place|"
    rf"taken up|carried out|checked) (?:for|by|in|to|with|on|at) {_OVER} of (?:all |the |our |its |those )|"
    rf"{_OVER} (?:felt|said|told us|agreed|reported|answered|thought|knew|wanted|would recommend|passed|"
    rf"were satisfied)\b|"
    r"\b(?:fell|fallen|fall|dropped|decreased|reduced?|cut|down)"
    rf"(?: (?!after|from|and|but|while|rise|rose|rising|increase|gr[eo]w|up\b)[a-z]+){{0,5}} by {_OVER}(?! point)|"
    rf"{_OVER} (?:fewer|less|lower)\b|"
    rf"{_OVER} of all (?:of )?(?:the |our |its |their |these |those )?(?!target|plan|expect|last|budget|"
    rf"previous|forecast)"
    r"(?:[a-z-]+ ){0,2}?[a-z]{3,}s\b",
    re.IGNORECASE,
)
_RATHER = re.compile(
    rf"{_OVER} of (?:the|our|these|those|its) (?!(?:places?|budgets?|targets?|hours?|plans?|capacity|income|"
    rf"seats?|funds?|"
    r"money|grants?|costs?|sums?|numbers?|figures?|levels?|averages?|rates?|values?|baselines?|expected|planned|beds?|spaces?|"
    r"tickets?|sales?|visits?|amounts?|price|total|usual|forecast|required|national|county)\b)(?:[a-z-]+ )?[a-z]{2,}"
    r"(?:s|men|ople|ren)(?: (?:in|of|on) [a-z ]{3,30}?)? (?:have|had|has|were|was|are|came|went|took|got|now|"
    r"[a-z]+ed)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every share of more than 100% of people or things that are counted, and every fall by more than there was."""
    for one in written(plan, holding="% cent percent"):
        may_be = _HUNDREDS.search(one.answer.text)
        hit = (_MORE.search(one.answer.text) or _RATHER.search(one.answer.text)) if may_be else None
        if hit:
            yield one.fault(
                f"{name(one.action)} speaks of “{hit.group()}”, which is more than all.",
                "Put right the figure, or say what it is a share of.",
                next((text for text in one.sentences() if hit.group() in text), hit.group()),
                is_sure=hit.re is _MORE,
            )
    for share in beyond_all(gathered(plan)):
        yield share.said.fault(
            f"{name(share.said.action)} has a measure of {share.figure.words.strip()} of {share.who.lower()}, which is "
            "more than all.",
            "Put right the figure, or say what it is a share of.",
            share.text,
            is_sure=share.is_sure,
        )
