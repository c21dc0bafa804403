"""One action counts more of something than another says there are in the area.

Why: "Of the 60 care homes in the area" and, elsewhere, 90 care homes trained: one of the two is wrong.

Example:
    Action: 1.1 Prevent falls
    Now: In the year 90 care homes had training.
    Action: 1.2 Support carers
    Now: Of the 60 care homes in the area, all have the charter.
Better:
    Action: 1.1 Prevent falls
    Now: In the year 40 care homes had training.
    Action: 1.2 Support carers
    Now: Of the 60 care homes in the area, all have the charter.
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from milepost.core.checks.facts.figures.capacity import too_many_inside
from milepost.core.checks.facts.figures.votes import too_many_votes
from milepost.core.checks.facts.speech.things import stem
from milepost.core.checks.figures import counted, in_digits, opening, reckoned, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import called, name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_NOUN = r"(?P<noun>(?:[a-z][a-z’'-]+ ){0,2}[a-z][a-z’'-]+s)"
_AREAS = "area district borough city county town region island parish"
_AREA = rf"(?:in|across|within) (?:the|our|this) (?:whole |entire )?(?:{'|'.join(_AREAS.split())})\b"
_ALL = re.compile(rf"\b(?:the|all|our|its|all the|all our) {counted('number')} {_NOUN} {_AREA}", re.IGNORECASE)
_COUNTED = re.compile(
    rf"{opening('number')} {_NOUN}\b(?! (?:in|across|within|from) (?!the year|the quarter))",
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"\b(?:visits|days|weeks|months|years|hours|times|sessions|referrals|cases|calls|events)$", re.IGNORECASE
)
_GROUPS = "target eligible cohort population workforce headcount scope altogether total list"
_GROUP = re.compile(
    rf"\b(?:target (?:group|population|audience|cohort)|(?:eligible|total) (?:[a-z]+ )?(?:group|population|cohort|"
    rf"number|workforce)|cohort|workforce|headcount|numbers? (?:eligible|in scope)|in scope)"
    rf"(?: is| are| of|:| comprises)*(?: about| only)? {counted('whole')} (?P<noun>[a-z-]{{3,}}(?: [a-z-]+)?)",
    re.IGNORECASE,
)
_COUNTED_IN_TITLE = re.compile(rf"{opening('number')} (?P<noun>(?:[a-z-]+ ){{0,3}}[a-z-]{{3,}})\b", re.IGNORECASE)
_OF_THEM = re.compile(rf"{opening('part')} of (?:the|these|those|our) (?P<noun>[a-z-]{{3,}}s)\b")
_THERE = re.compile(rf"\b[Tt]here are (?:now )?{counted('whole')} (?:[a-z-]+ ){{0,3}}?(?P<noun>[a-z-]{{3,}}s)\b")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first count of each thing that is higher than what another action says there is in the area."""
    there_are: dict[str, tuple[Decimal, Said]] = {}
    for one, sentence in reckoned(plan, 1, holding=_AREAS):
        for hit in _ALL.finditer(in_digits(sentence)):
            if not _TIMES.search(hit["noun"]):
                there_are.setdefault(hit["noun"].casefold(), (value(hit["number"]), one))
    yield from _of_those_just_counted(plan)
    yield from _of_the_title(plan)
    for many in (*too_many_votes(gathered(plan)), *too_many_inside(gathered(plan))):
        yield many.said.fault(
            f"{name(many.said.action)} tells of {many.number}, where there are no more than {many.whole}.",
            "Put right the number that is wrong.",
            many.where,
        )
    last_words = " ".join({noun.split()[-1] for noun in there_are})
    for one, sentence in reckoned(plan, 1, holding=last_words) if there_are else ():
        for hit in _COUNTED.finditer(in_digits(sentence)):
            known = there_are.get(hit["noun"].casefold())
            if known and known[1].action.id != one.action.id and value(hit["number"]) > known[0]:
                del there_are[hit["noun"].casefold()]
                yield one.fault(
                    f"{name(one.action)} counts {hit['number']} {hit['noun']}, and {called(known[1].action)} says "
                    f"that there are {known[0]} in the area.",
                    "Put right the number that is wrong.",
                    sentence,
                )


def _of_the_title(plan: Plan) -> Iterator[Fault]:
    """Every "Target group: 520 staff" of an action that is to reach 600 of them by its title."""
    for one, sentence in reckoned(plan, 1, holding=_GROUPS):
        text, title = in_digits(sentence), in_digits(one.action.title)
        group = _GROUP.search(text)
        aims = list(_COUNTED_IN_TITLE.finditer(title)) if group else []
        if not group or len(aims) != 1 or not value(aims[0]["number"]) > value(group["whole"]):
            continue
        if stem(group["noun"].split()[0].casefold()) in map(stem, aims[0]["noun"].casefold().split()):
            yield one.fault(
                f"{name(one.action)} is of {aims[0]['number']}, and says that there are {group['whole']} in all.",
                "Put right the number that is wrong.",
                f"{one.action.title} … {sentence}",
            )


def _of_those_just_counted(plan: Plan) -> Iterator[Fault]:
    """Every "There are 24 care homes. … 27 of the homes …" of one answer."""
    for one, sentence in reckoned(plan, 1, holding="there, are"):
        there = _THERE.search(in_digits(sentence))
        if not there or _TIMES.search(there["noun"]):
            continue
        parts = one.sentences()
        behind = in_digits(" ".join(parts[parts.index(sentence) + 1 :]))
        of_them = (hit for hit in _OF_THEM.finditer(behind) if hit["noun"] == there["noun"])
        more = next((hit for hit in of_them if value(hit["part"]) > value(there["whole"])), None)
        if more:
            text = next((text for text in parts if more.group() in in_digits(text)), sentence)
            yield one.fault(
                f"{name(one.action)} counts {more.group()}, and says that there are {there['whole']}.",
                "Put right the number that is wrong.",
                f"{sentence} … {text}",
            )
