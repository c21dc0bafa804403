"""Those who are named as the rest are more or fewer than what is left.

Why: "27 of 31, and the six others" leaves the reader two too many; one of the three figures is wrong.

Example:
    Action: 1.1 Find wardens
    Now: Wardens are in place in 27 of 31 streets. The other six have none.
Better:
    Action: 1.1 Find wardens
    Now: Wardens are in place in 27 of 31 streets. The other four have none.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from milepost.core.checks.figures import counted, figures, in_digits, so_many_of, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name, told, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import (
    Plan,
    QuestionRole,
)

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_NOUNS = r"(?: [a-z][a-z'’-]*)"
_OF = re.compile(so_many_of(rf"{_NOUNS}{{0,3}}?"), re.IGNORECASE)
_REST = re.compile(
    rf"\b(?:the )?(?:other|remaining) {counted('rest')}(?! (?:of|to|weeks|months|days|years))|"
    rf"\bthe {counted('last')}{_NOUNS}{{0,2}} (?:who|that|which) (?:are|were|have|has|had|did|do) not\b|"
    rf"\bleav(?:es|ing) (?:just |only |another |a further )?{counted('leaves')}(?! (?:weeks|months|days|years))|"
    rf"\b(?:and|but|with) {counted('open')} (?:are |is )?(?:still )?(?:remain(?:s|ing)? )?(?:open|outstanding|"
    rf"incomplete|to be done)\b|"
    rf"\bthe {counted('without')} (?:without|left over|still to (?:do|come|join|sign))\b",
    re.IGNORECASE,
)
_OF_NOUN = re.compile(rf"{so_many_of('')}{_NOUNS}{{0,2}}? (?P<noun>[a-z]{{3,}}s)\b", re.IGNORECASE)
_REMAINING = re.compile(
    rf"\b(?:other|remaining) {counted('rest')}{_NOUNS}{{0,2}}? (?P<noun>[a-z]{{3,}}s)\b", re.IGNORECASE
)
_ALL_OF = re.compile(
    rf"\b(?:all|each of|every one of|there (?:are|were)|we (?:have|had|saw|helped)|of)(?: of)?"
    rf"(?: the| our| these| those)? {counted('whole')}",
    re.IGNORECASE,
)
_PART_AND_REST = re.compile(
    rf"(?:so far,? |of (?:these|those|them),? |by then |in all )?{counted('part')}(?: of (?:them|these|those))? "
    r"(?:have|has|had|were|are|was|took|said|did|found|now|got|went|chose|accepted|joined|signed|completed|passed|came|"
    rf"moved)\b[^:]{{1,90}}?\b(?:the|our) (?:other|remaining) {counted('rest')}(?! (?:of|to|weeks|months|days|years))",
    re.IGNORECASE,
)
_BOTH = 2
_REACH = 2  # sentences
_NOUN = re.compile(r" (?!(?:begins|starts|follows|needs|remains|comes|opens|joins|goes)\b)([a-z]{3,}s)\b")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "A of B" with a rest, in the same answer or in the next steps, that is not B less A."""
    for one in written(
        plan, holding="other remaining not without left still leaves leaving open outstanding incomplete"
    ):
        parts = one.sentences()
        for at, (here, words) in enumerate(one.parts):
            whole = list(_OF.finditer(in_digits(here))) if "of" in words else []
            rest = _rest(parts, at, whole[0]) if len(whole) == 1 else None
            if rest and _is_off(whole[0], rest):
                yield _fault(one, whole[0], _said(rest), f"{here} … {rest.group()}")
            elif at and not whole and ("other" in words or "remaining" in words):
                yield from _of_all_before(one, parts[:at], here)
    yield from _in_next_steps(plan)


def _in_next_steps(plan: Plan) -> Iterator[Fault]:
    """Every "the remaining four leaflets" of next steps, where the account counts leaflets once, as three of seven."""
    steps = list(told(plan, QuestionRole.NEXT, holding="remaining other"))
    wholes: dict[tuple[str, str], list[re.Match[str]]] = defaultdict(list)
    for one, sentence in told(plan, QuestionRole.WHERE_NOW, holding="of") if steps else ():
        for whole in _OF_NOUN.finditer(in_digits(sentence)):
            wholes[one.action.id, whole["noun"].casefold()].append(whole)
    for one, sentence in steps:
        rest = _REMAINING.search(in_digits(sentence))
        known = wholes.get((one.action.id, rest["noun"].casefold()), []) if rest else []
        if rest and len(known) == 1 and _is_another_rest(known[0], value(rest["rest"])):
            yield _fault(one, known[0], rest["rest"], f"{sentence} … {known[0].group()}")


def _of_all_before(one: Said, told_before: Sequence[str], here: str) -> Iterator[Fault]:
    """ "All 22 were asked. Eighteen have been housed; the other 6 we have lost touch with"."""
    if told_before[-1].endswith(";"):
        told_before, here = told_before[:-1], f"{told_before[-1]} {here}"
    before = told_before[-1] if told_before else ""
    whole, both = _ALL_OF.search(in_digits(before)), _PART_AND_REST.match(in_digits(here))
    if whole is None or both is None or _counts(before, 0) != 1 or _counts(here, 0) != _BOTH:
        return
    noun = _NOUN.match(both.string, both.end())
    every, part, rest = value(whole["whole"]), value(both["part"]), value(both["rest"])
    if part + rest != every and max(part, rest) < every and (noun is None or noun[1] in before):
        yield one.fault(
            f"{name(one.action)} parts {every} into {part} and the other {rest}, which make {part + rest}.",
            "Put right the figure that is wrong.",
            f"{before} {here}",
        )


def _is_another_rest(whole: re.Match[str], rest: Decimal) -> bool:
    left = value(whole["whole"]) - value(whole["part"])
    return left >= 0 and rest > left


def _fault(one: Said, whole: re.Match[str], rest: str, evidence: str) -> Fault:
    left = value(whole["whole"]) - value(whole["part"])
    return one.fault(
        f"{name(one.action)} says {whole['part']} of {whole['whole']}, which leaves {left}, and goes on with {rest}.",
        "Put right the figure that is wrong.",
        evidence,
    )


def _said(rest: re.Match[str]) -> str:
    return next(words for words in rest.groups() if words)


def _rest(parts: Sequence[str], at: int, whole: re.Match[str]) -> re.Match[str] | None:
    """What is named as the rest, before another "A of B" is spoken of."""
    between = _counts(whole.string, whole.end())
    here = _REST.search(whole.string, whole.end())
    if here:
        return here if _is_told_of(here, whole, _counts(whole.string, whole.end(), here.start())) else None
    for after in parts[at + 1 : at + 1 + _REACH]:
        text = in_digits(after)
        found = _REST.search(text)
        if found:
            return found if _is_told_of(found, whole, between + _counts(text, 0, found.start())) else None
        if _OF.search(text):
            return None
        between += _counts(text, 0)
    return None


def _is_told_of(rest: re.Match[str], whole: re.Match[str], between: int) -> bool:
    """Whether the rest is that of the whole: nothing else was counted in between, or it is called as the whole is."""
    noun = _NOUN.match(rest.string, rest.end())
    return not between or (noun is not None and noun[1] in whole.string)


def _counts(text: str, start: int, end: int | None = None) -> int:
    """How many things are counted in a part of a text, shares left out."""
    last = len(text) if end is None else end
    return sum(start <= one.start < last and not one.is_share for one in figures(text))


def _is_off(hit: re.Match[str], rest: re.Match[str]) -> bool:
    left = value(hit["whole"]) - value(hit["part"])
    said = value(_said(rest))
    others = [one for one in figures(rest.string) if one.start > rest.end()]
    noun = _NOUN.match(rest.string, rest.end()) if rest["rest"] else None
    is_other = noun is not None and noun[1] not in hit.string
    return left >= 0 and said != left and not is_other and not (others and said < left)
