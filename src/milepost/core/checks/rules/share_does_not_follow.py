"""A share does not follow from the figures beside it.

Why: One of the figures is wrong, and a reader with a calculator will ask which.

Example:
    Action: 1.1 Insulate the homes
    Now: 31 of 40 (88%) homes are insulated.

Better:
    Action: 1.1 Insulate the homes
    Now: 31 of 40 (78%) homes are insulated.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal

from milepost.core.checks.facts.figures.goal_shares import wrong_goal_shares
from milepost.core.checks.facts.figures.in_favour import in_favour
from milepost.core.checks.facts.figures.shares import shares_of
from milepost.core.checks.figures import (
    BEFORE,
    counted,
    figures,
    first,
    in_digits,
    in_one_unit,
    opening,
    reckoned,
    value,
)
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gates import Gated, GatedForms
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.checks.rough import ROUGH
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_NOUNS = r"(?: [A-Za-z][A-Za-z'’-]*| \d(?= [a-z])){0,8}?"  # "310 of the 388 high-risk cases (80%)", "grade 2 calls"
_FEW = r"(?: [a-z][a-z'’-]*){0,3}?"
_THINGS = r"(?: (?!(?:is|are|was|were|has|have|had|did|do|came|said|can|will)\b)[a-z][a-z’'-]*){0,3}?"
_WHICH = r"(?:(?:the|all|our|its|their|these|those|[A-Z][a-z]+[’']s) ){0,2}"  # "of Strathelm's 41"
_AFTER = r"(?![\d,]*[\d/%])"
_PART, _WHOLE = counted("part", _AFTER), counted("whole", _AFTER)
_PERCENT = r"(?P<share>\d{1,3}(?:\.\d)?) ?(?:%|per ?cent\b)"
_FRACTIONS = {
    "half": 50, "a third": 33, "one third": 33, "2 thirds": 67, "a quarter": 25, "one quarter": 25,
    "3 quarters": 75, "a fifth": 20, "a tenth": 10, "nine in ten": 90, "nine out of ten": 90,
}  # fmt: skip
_FRACTION = rf"(?P<fraction>{'|'.join(_FRACTIONS)})\b"
_SHARE = rf"(?:{_PERCENT}|{_FRACTION})"
_OF_THEM = r"(?: of [a-z][a-z'’-]*(?: [a-z][a-z'’-]*){0,4}?)?"  # "half of the boats (12 of 24)"
_THAT_IS = r"or |that is,? |which is |i\.e\.,? |namely "
_MOST = r"(?P<most>most|(?:an?|the)(?: [a-z]+)? majority)"
_PER_CENT = "% cent percent"
_FRACTION_WORDS = "half third thirds quarter quarters fifth tenth nine"
_MOST_WORDS = "most majority"
_EITHER = f"{_PER_CENT} {_FRACTION_WORDS}"
_IN_TEN = "of"
_FORMS = GatedForms(
    Gated(words, AnyCase(form))
    for words, form in (
        (
            _EITHER,
            (
                rf"{opening('part', _AFTER)}{_FEW} (?:out )?of {_WHICH}{_WHOLE}{_NOUNS},? ?"
                rf"(?:\(|or |that is,? |– |which is ){_SHARE}"
            ),
        ),
        (
            _EITHER,
            rf"{BEFORE}{_SHARE}{_OF_THEM},? ?(?:\(|{_THAT_IS}){_PART}{_FEW} (?:out )?of {_WHICH}{_WHOLE}",
        ),
        (
            _EITHER,
            rf"{opening('part', _AFTER)}(?: ?\(|, or ){_SHARE}[),]{_FEW} (?:out )?of {_WHICH}{_WHOLE}",
        ),
        (
            _FRACTION_WORDS,
            (
                rf"{BEFORE}(?P<loose>more than |over |nearly |almost )?(?P<fraction>{'|'.join(_FRACTIONS)}) of "
                rf"[a-z’'-]+(?: [a-z’'-]+)?, {_PART} (?:out )?of {_WHICH}{_WHOLE}"
            ),
        ),
        (
            _IN_TEN,
            (
                rf"{BEFORE}(?P<few>\d) (?:in|out of) (?:every )?(?P<many>\d{{1,2}}) [a-z’'-]+(?: [a-z’'-]+){{0,3}} ?"
                rf"\({_PART} (?:out )?of {_WHOLE}"
            ),
        ),
        (
            _PER_CENT,
            rf"{opening('whole', _AFTER)}{_NOUNS},? {_PERCENT} of (?:them|these|whom)(?: [a-z]+){{0,3}} \({_PART}\)",
        ),
        (
            _PER_CENT,
            rf"{BEFORE}{_PERCENT} of {_WHICH}{_WHOLE}{_NOUNS} ?\({_PART}\)",
        ),
        (
            _PER_CENT,
            rf"{opening('whole', _AFTER)}{_NOUNS}, (?:and )?of (?:which|whom|these|them) {_PART}{_FEW} ?\({_PERCENT}\)",
        ),
        (
            _PER_CENT,
            rf"\bof {_WHICH}{_WHOLE}{_NOUNS},? {_PART}{_FEW} ?\({_PERCENT}\)",
        ),
        (
            _PER_CENT,
            rf"{opening('part', _AFTER)}{_FEW} (?:out )?of {_WHICH}{_WHOLE}{_NOUNS}, {_PERCENT}(?=,|\.?$)",
        ),
        (
            _FRACTION_WORDS,
            (
                rf"{BEFORE}(?P<loose>more than |over |nearly |almost )?(?P<fraction>{'|'.join(_FRACTIONS)}) (?:of )?"
                rf"{_WHICH}{_WHOLE}{_NOUNS}(?:, | \(|: | – )(?:just |only )?{_PART}(?= so far|[,).;]|$)"
            ),  # "half of the 18 parishes have signed: eleven so far"
        ),
        (
            _EITHER,
            (
                rf"{opening('part', _AFTER)}{_FEW}(?:, | \(| – )(?:{_THAT_IS})?"
                rf"(?P<loose>(?:well )?(?:more than|over) |nearly |almost )?{_SHARE} of {_WHICH}{_WHOLE}{_THINGS}"
                r"(?=[,.;)]|$| (?:in|across|at|of|that|who|which|we|on)\b)"
            ),
        ),  # "70 miles, which is more than half of the 160"
        (
            _MOST_WORDS,
            rf"\b{_MOST} of {_WHICH}{_WHOLE}{_NOUNS}(?:, | \(){_PART}[,)]",
        ),
        (
            _MOST_WORDS,
            rf"\b{_MOST} of {_WHICH}[a-z’'-]+(?: [a-z’'-]+)?(?:, | \(){_PART}{_FEW} (?:out )?of {_WHICH}{_WHOLE}",
        ),
        (
            _MOST_WORDS,
            (
                rf"{opening('whole', _AFTER)}{_NOUNS},? {_MOST} of (?:them|whom|these|which)"
                rf"(?: [a-z]+){{0,3}}? \({_PART}\)"
            ),
        ),
    )
)
_SUSPECT = "% cent percent half third thirds quarter quarters fifth fifths tenth tenths four five ten most majority"
_HALF = 50
_ALLOWED = Decimal("1.0")  # points: 77.5 may be printed as 77 or 78
_ROUNDED = 2  # points
_ALLOWED_IN_WORDS = Decimal(9)  # "a third" is said of 30 in 100, and "half" of 45
_LOOSE = re.compile(
    rf"\b(?:{ROUGH}|less than|fewer than|under|some)\b[^\d]{{0,12}}$",
    re.IGNORECASE,
)

_SOFT = re.compile(
    r"\b(?P<loose>(?:well |just )?(?:over|more than)|at least|(?:well |just )?under|(?:less|fewer) than|nearly|"
    r"almost|not quite) $",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "31 of 40 (88%)", in whatever order, that is further off than rounding can be."""
    for one, sentence in reckoned(plan, 1, holding=_SUSPECT):
        text = in_one_unit(in_digits(sentence)).replace("£", "")
        hit = first(_FORMS.tried(text), text, _is_off)
        if hit:
            right = round(100 * value(hit["part"]) / value(hit["whole"]))
            yield one.fault(
                f"{name(one.action)} says {_said(hit)}, and {hit['part']} of {hit['whole']} is {right}%.",
                "Put right the figure that is wrong.",
                sentence,
            )
            continue
        off = next((each for each in shares_of(one, sentence) if each.is_sure and each.is_off), None)
        if off:
            yield one.fault(f"{name(one.action)} says {off.told}.", "Put right the figure that is wrong.", off.words)
    for vote in in_favour(gathered(plan)):
        yield vote.said.fault(
            f"{name(vote.said.action)} says “{vote.told}”, and {vote.part} of {vote.whole} is "
            f"{round(100 * vote.part / vote.whole)}%.",
            "Put right the figure that is wrong.",
            vote.text,
        )
    for wrong in wrong_goal_shares(gathered(plan)):
        made = f"{wrong.part.figure.words} of {wrong.whole.figure.words} is {round(wrong.right)}%"
        yield wrong.said.fault(
            f"{name(wrong.said.action)} says “{wrong.told}”, and {made}.",
            "Put right the figure that is wrong.",
            wrong.text,
        )


def _said(hit: re.Match[str]) -> str:
    said = hit.groupdict()
    if said.get("many"):
        return f"“{said['few']} in {said['many']}”"
    return f"{said['share']}%" if said.get("share") else f"“{said.get('fraction') or said.get('most')}”"


def _fits_another(hit: re.Match[str], whole: Decimal, share: Decimal) -> bool:
    """Whether another figure before the share is that share of the whole: "612 of 1,020 had all six checks (60%)"."""
    others = (one.value for one in figures(hit.string[: hit.start("share")]) if not one.is_share)
    return any(one != value(hit["part"]) and abs(100 * one / whole - share) <= _ALLOWED for one in others)


def _is_off(hit: re.Match[str]) -> bool:
    part, whole = value(hit["part"]), value(hit["whole"])
    if part > whole or not whole:
        return False
    share = 100 * part / whole
    said = hit.groupdict()
    if said.get("share"):
        return not _fits_another(hit, whole, Decimal(said["share"])) and _is_off_by_figures(hit, share)
    soft = (
        _SOFT.search(hit.string, 0, hit.start("fraction")) if said.get("fraction") and not said.get("loose") else None
    )
    return _is_off_in_words({**said, "loose": soft["loose"]} if soft else said, share)


def _is_off_by_figures(hit: re.Match[str], share: Decimal) -> bool:
    is_loose = _LOOSE.search(hit.string, max(0, hit.start("share") - 24), hit.start("share"))
    return abs(share - Decimal(hit["share"])) > (_ALLOWED_IN_WORDS if is_loose else _ALLOWED)


def _is_off_in_words(said: Mapping[str, str], share: Decimal) -> bool:
    if said.get("most"):
        return share < _HALF
    if said.get("many"):
        return abs(share - 100 * value(said["few"]) / value(said["many"])) > _ALLOWED_IN_WORDS
    wanted = _FRACTIONS[said["fraction"].casefold()]
    if said.get("loose"):
        is_over = said["loose"].strip().casefold().endswith(("more than", "over", "at least"))
        return share < wanted - _ROUNDED if is_over else share > wanted + _ROUNDED
    return abs(share - wanted) > _ALLOWED_IN_WORDS
