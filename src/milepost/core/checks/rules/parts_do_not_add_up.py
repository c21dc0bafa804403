"""Figures that are said to make up a total do not add up to it.

Why: One of them is wrong, and a reader who adds them up doubts all the others.

Example:
    Action: 1.1 Open the hub
    Now: 246 homes are insulated: 120 in the north, 84 in the south and 52 in the villages
Better:
    Action: 1.1 Open the hub
    Now: 256 homes are insulated: 120 in the north, 84 in the south and 52 in the villages
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain, combinations
from math import prod

from milepost.core.checks.figures import COUNT, Figure, figures, reckoned, timeless
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, words_of
from milepost.core.checks.looking import called, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_AFTER_TOTAL = re.compile(
    r"(?: [a-z’'-]+){0,2},? (?:in all|altogether|in total|all told|overall|together|combined|between them)\b",
    re.IGNORECASE,
)
_BEFORE_TOTAL = re.compile(
    r"\b(?:totalling|making|making up|giving|which makes|that makes|adding up to|comes to|which is) "
    r"(?:a |an |the )?(?:grand |overall |combined )?(?:total of )?$|"
    r"\b(?:combined|total|overall|joint) (?!of\b)[a-z]+ of $|"
    r"\b(?:a |an |the )?(?:grand |overall |combined )?total (?:of |is |was |: ?)?$",
    re.IGNORECASE,
)
_MAKING = re.compile(
    r"\b(?:total|mak|giving|adding|in all|altogether|all told|together|combined|between them|overall)", re.IGNORECASE
)
_LOOSE = re.compile(
    r"\b(?:including|includes|among|between(?! ·)|ranging|ranged|such as|about|around|nearly|almost|over|more than|"
    r"at least|both|roughly|"
    r"approximately|"
    r"some of|rounded|rounding|twice|half|third|remaining|others?|rest)\b",
    re.IGNORECASE,
)
_MADE_UP_OF = re.compile(
    r",? \(?(?:(?:is |was |are |were |which is )?made up of|compris(?:ing|es|ed)|consist(?:ing|s|ed) of|"
    r"broken down (?:as|into)|"
    r"split(?: as| into)?) | = (?=£?\d|[a-z]+ £)",
    re.IGNORECASE,
)
_EACH = re.compile(r"\b(?:each|every|apiece|per|times|by|an?)\b", re.IGNORECASE)
_LEADS = re.compile(r"(?:[a-z]+ )?[ £]*")  # "= staff £148,200 + premises £41,250"
_UNIT = re.compile(r" ?([a-z]+)\b", re.IGNORECASE)
_COLON = re.compile(r": ")
_IN_BRACKETS = re.compile(r"\((?=£?\d)")
_ONE_MORE = re.compile(r"(?:,| and|:| of) (?:an?|one) [a-z]", re.IGNORECASE)  # "two nurses, a doctor and three clerks"
_LISTED = re.compile(r"(?:,| and|, and|;|\+| plus)(?: [a-z’'-]+){0,5} ?\(?£? ?$", re.IGNORECASE)
_START = re.compile(rf"(?<=\bfrom ){COUNT}(?=(?: to (?:£ ?)?\d))")  # "from 8 to 14" adds 14
_AGE = re.compile(r"(?<=··) to \d+|(?<=\bunder )\d\d\b(?!,\d)|(?<=\bover )\d\d\b(?!,\d)")
_LOOK_BACK = 40  # characters
_THEN_TOTAL = re.compile(r"[^.;\n]{10,160}\d[^.;\n]{0,40}\. Total(?: of|:| is)? £?\d[\d,]*(?=\.?(?:\s|$))")
_OF_THE = re.compile(r"\d[^.;]{0,20} of (?:the|a|an|its|our|all) (?:£ ?)?$", re.IGNORECASE)
_NEAR = Decimal("0.8")
_SEMICOLONS = re.compile(
    r"[^.:;\n]{1,80}: £?\d[^.:;\n]{1,60};(?: (?:and )?£?\d[^.:;\n]{1,60};){0,6} (?:and )£?\d[^.:;\n]{1,60}"
)
_FEWEST, _MOST = 2, 7
_TAIL = 60  # characters after the last part within which its total stands


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every total that the figures listed before or after it do not reach, all of one kind."""
    for one, sentence in chain(reckoned(plan, 3), _lists(plan)):
        text = _without_starts(sentence)
        found = figures(text)
        wrong = _listed_before(text, found) or _listed_after(text, found)
        if wrong:
            parts, total = wrong
            made = sum((part.value for part in parts), Decimal(0))
            sign, share = "£" if total.is_money else "", "%" if total.is_share else ""
            yield one.fault(
                f"The parts that {called(one.action)} gives make {sign}{made.normalize():,f}{share}, "
                f"and the total is said to be {total.words}.",
                "Put right the figure that is wrong, or say what is counted twice or left out.",
                sentence,
            )


def _lists(plan: Plan) -> Iterator[tuple[Said, str]]:
    """A count with its parts behind a colon, cut into sentences by semicolons: "58 starts: 29 here; and 17 there"."""
    for one in written(plan, holding="0"):
        text = one.answer.text
        for hit in _THEN_TOTAL.finditer(text) if "otal" in text else ():
            yield one, hit.group().replace(". T", ", t")
        if ";" in text and ":" in text:
            for hit in _SEMICOLONS.finditer(text):
                yield one, hit.group().replace(";", ",")


def _without_starts(sentence: str) -> str:
    """The sentence without its times and ages, and without what a change starts from; nothing moves."""
    text = timeless(sentence)
    text = _AGE.sub(_blank, text) if "aged " in sentence else text
    return _START.sub(_blank, text)


def _blank(hit: re.Match[str]) -> str:
    return "x" * len(hit.group())


def _listed_before(text: str, found: Sequence[Figure]) -> tuple[list[Figure], Figure] | None:
    """ "£20,000 from the council and £15,000 from the fund, £36,000 in all"."""
    for at, total in enumerate(found):
        before = _BEFORE_TOTAL.search(text, max(0, total.start - _LOOK_BACK), total.start)
        after = _AFTER_TOTAL.match(text, total.end)
        if not after and not (before and _MAKING.search(before.group())):
            continue
        if _OF_THE.search(text, max(0, total.start - _LOOK_BACK), total.start):
            continue  # "5.5 km of the 7 km in all": the whole, of which the parts are some
        parts = [
            one for one in found[max(0, at - 2 * _MOST) : at] if one.is_money == total.is_money and not one.is_share
        ][-_MOST:]
        if len(parts) >= _FEWEST and _is_list(text, parts, total) and not _reaches(parts, total.value):
            listed = _run(text, parts)
            return (listed, total) if len(listed) >= _FEWEST else None
    return None


def _listed_after(text: str, found: Sequence[Figure]) -> tuple[list[Figure], Figure] | None:
    """ "246 homes: 120 in the north and 84 in the south", "£30,000, made up of £20,000 … and £5,000 …"."""
    opens = _MADE_UP_OF.search(text) or _COLON.search(text) or _IN_BRACKETS.search(text)
    if not opens:
        return None
    last = text.find(")", opens.end()) if opens.group() == "(" else len(text)
    parts = [one for one in found if opens.end() <= one.start and one.end <= last]
    before = _of_their_unit(text, [one for one in found if one.end <= opens.start()], parts)
    if (
        len(before) != 1
        or not _are_parts(text, before[0], parts)
        or not _LEADS.fullmatch(text, opens.end(), parts[0].start)
    ):
        return None
    listed = text[opens.start() : last]
    is_list = _is_all(listed, parts, before[0]) and not _ONE_MORE.search(listed) and not _LOOSE.search(text)
    is_run = is_list and len(_run(text, parts)) == len(parts)
    is_open = opens.group() == "(" and sum(one.value for one in parts) < before[0].value  # brackets may name a few
    reaches = _reaches(parts, before[0].value, is_product=_EACH.search(text) is not None) if is_run else True
    return None if is_open or reaches else (parts, before[0])


def _of_their_unit(text: str, before: Sequence[Figure], parts: Sequence[Figure]) -> Sequence[Figure]:
    """Of several figures those that count what each part counts: "34 tonnes in 19 days: 15 tonnes of …"."""
    units = {_unit(text, one) for one in parts} if len(before) > 1 else set()
    return [one for one in before if _unit(text, one) in units] if len(units) == 1 and "" not in units else before


def _unit(text: str, figure: Figure) -> str:
    hit = _UNIT.match(text, figure.end)
    return hit[1].casefold() if hit else ""


def _is_all(listed: str, parts: Sequence[Figure], total: Figure) -> bool:
    """Whether a list is closed, by an "and" or a plus, or as it comes to more than its total or near it."""
    made = sum((one.value for one in parts), Decimal(0))
    is_near = len(parts) > _FEWEST and made >= _NEAR * total.value
    return " and " in listed or " + " in listed or is_near


def _are_parts(text: str, total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether all are of one kind and none is more than the total; shares are parts where they are named before."""
    is_one_kind = all(one.is_money == total.is_money and one.is_share == total.is_share for one in parts)
    fits = all(one.value <= total.value for one in parts) and _FEWEST <= len(parts) <= _MOST
    return is_one_kind and fits and (not total.is_share or _are_named_before(text, total, parts))


def _are_named_before(text: str, total: Figure, parts: Sequence[Figure]) -> bool:
    """Whether the total is said of just what its shares are of: "94% in full or in part: 71% in full, 33% in part"."""
    known = words_of(text[total.end : parts[0].start]) | {"and", "%"}
    return words_of(text[parts[0].start :]) <= known and len(words_of(text[parts[0].end : parts[1].start])) > 1


def _is_list(text: str, parts: Sequence[Figure], total: Figure) -> bool:
    is_near = total.start - parts[-1].end <= _TAIL
    return is_near and not _LOOSE.search(text, max(0, parts[0].start - _LOOK_BACK // 2), total.start)


def _run(text: str, parts: Sequence[Figure]) -> list[Figure]:
    """The last parts that follow each other in a list."""
    run = [parts[-1]]
    for earlier, later in zip(reversed(parts[:-1]), reversed(parts[1:]), strict=True):
        if not _LISTED.search(text, earlier.end, later.start):
            break
        run.insert(0, earlier)
    return run


def _reaches(parts: Sequence[Figure], total: Decimal, *, is_product: bool = True) -> bool:
    """Whether some of the parts make the total, added or, where they may be, multiplied."""
    values = [part.value for part in parts]
    some = (each for many in range(1, len(values) + 1) for each in combinations(values, many))
    return any(total == sum(each) or (is_product and total == prod(each)) for each in some)
