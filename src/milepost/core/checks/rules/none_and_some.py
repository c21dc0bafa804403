"""An account says that there is none, and counts some.

Why: "No family for more than six weeks" beside "9 of them for more than six weeks": the reader cannot tell which holds.

Example:
    Action: 1.1 End the use of hotels
    Now: On 31 March 2023 there were 31 families in hotels, 9 of them for more than six weeks. Since January 2023 no
        family has been in one for more than six weeks.
Better:
    Action: 1.1 End the use of hotels
    Now: On 31 March 2023 there were 31 families in hotels, none of them for more than six weeks.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import chain

from milepost.core.checks.facts.figures.allowed import above
from milepost.core.checks.facts.figures.limits import beyond
from milepost.core.checks.facts.states.all_but_some import all_but_some
from milepost.core.checks.facts.states.every_and_part import every_and_part
from milepost.core.checks.facts.states.none_and_deed import none_and_deed
from milepost.core.checks.figures import AFTER, BEFORE, COUNT, figures, in_digits, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name, said, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import Frame, find

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_NONE = AnyCase(
    r"\b(?:no (?!longer\b|more\b|fewer\b|less\b|later\b|doubt\b|one else\b)[a-z]+|none of [a-z]+|nobody|no one|"
    r"not a single)\b"
)
_THEN = re.compile(
    r"\b(?:last year|previous(?:ly)?|before|earlier|had been|used to|compared|against|down from|fell|target|until|by|"
    r"will|would|aim|in 20\d\d)\b",
    re.IGNORECASE,
)
_LIMIT = re.compile(
    r"\b(?:(?:for |of |within |under |over )?(?:more|longer|less|fewer|later|older|younger) than|over|beyond|above|"
    r"outside|without|out of)(?: [\w’'-]+){2}",
    re.IGNORECASE,
)
_UNIT = r"(?P<unit>minutes|hours|days|weeks|months|years)"
_LONGEST = re.compile(
    rf"\blongest (?:[a-z]+ ){{0,3}}?(?:is|was|has been|stands at) (?:now )?(?P<number>{COUNT}) (?:working )?{_UNIT}\b",
    re.IGNORECASE,
)
_LONGER = re.compile(rf"\b(?:more|longer) than (?P<number>{COUNT}) (?:working )?{_UNIT}\b", re.IGNORECASE)
_SOME_WITHOUT = re.compile(
    rf"{BEFORE}{COUNT}{AFTER} of (?:the |our |these |those )?(?:{COUNT}|them|[a-z]+s)\b(?: [a-z]+){{0,3}}? "
    r"(?:have|had|has|give|gives|offer|offers|hold|holds|keep|keeps|run|runs|use|uses|pay|pays) (?:still )?no "
    r"(?P<what>[a-z-]+(?: (?!yet\b|at\b|in\b|for\b|but\b|and\b|so\b|of\b)[a-z-]+)?)",
    re.IGNORECASE,
)
_EVERY = re.compile(
    r"(?:every|each|all)\b(?!.*\b(?:but|except|apart|nearly|almost|will|should|to have)\b)[^.;]{0,80}?\b"
    r"(?:have|has|gives?|offers?|holds?|keeps?|runs?|uses?|pays?)\b",
    re.IGNORECASE,
)
_A_YEAR = timedelta(days=364)
_FROM = re.compile(r"\b(?:since|from|after)\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "no family …" in an answer that also counts some, by a limit, beyond the longest, or of every one."""
    frame = Frame(plan.calendar, today - _A_YEAR, today)  # "since July" is of the last twelve months
    roles = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL)
    for one in said(plan, *roles, holding="no none nobody not"):
        parts = one.sentences()
        for sentence in parts:
            limit = _limit(sentence) if _NONE.search(sentence) else ""
            others = [text for text in parts if limit and text != sentence and limit in _plain(text)]
            counted = next((text for text in others if _counts(text, limit)), "")
            if counted and not _is_earlier(counted, sentence, frame, parts):
                yield one.fault(
                    f"{name(one.action)} says that there is none “{limit}”, and counts some.",
                    "Put right whichever of the two is wrong, or say from when each holds.",
                    f"{counted} … {sentence}",
                )
    for past in beyond(gathered(plan)):
        yield past.said.fault(
            f"{name(past.said.action)} says “{past.limit}”, and tells of more: “{past.more}”.",
            "Put right whichever of the two is wrong, or say from when each holds.",
            past.text if past.limit in past.text else f"{past.limit} … {past.text}",
        )
    at_hand = gathered(plan)
    for pair in chain(all_but_some(at_hand), every_and_part(at_hand), none_and_deed(at_hand)):
        yield pair.said.fault(
            f"{name(pair.said.action)} says something of all or none, and the opposite of some of them.",
            "Put right whichever of the two is wrong, or say from when each holds.",
            f"{pair.every} … {pair.some}",
            is_sure=False,
        )
    for more in above(gathered(plan)):
        yield more.said.fault(
            f"{name(more.said.action)} says “{more.limit}”, and tells of more: “{more.more}”.",
            "Put right the figure that is wrong, or say why more was given.",
            more.text,
        )
    yield from _beyond_the_longest(plan, roles)
    yield from _some_without(plan, roles)


def _beyond_the_longest(plan: Plan, roles: Sequence[QuestionRole]) -> Iterator[Fault]:
    """Every "the longest wait is ten weeks" beside some who wait "for more than twelve weeks"."""
    for one, sentence in told(plan, *roles, holding="longest"):
        most = None if _THEN.search(sentence) else _LONGEST.search(in_digits(sentence))
        if most is None:
            continue
        for other in (text for text in one.sentences() if text != sentence and not _THEN.search(text)):
            more = next((hit for hit in _LONGER.finditer(in_digits(other)) if hit["unit"] == most["unit"]), None)
            if more and value(more["number"]) > value(most["number"]) and not _NONE.search(other):
                yield one.fault(
                    f"{name(one.action)} says that the longest is {most['number']} {most['unit']}, and counts some "
                    f"of more than {more['number']}.",
                    "Put right whichever of the two is wrong, or say from when each holds.",
                    f"{other} … {sentence}",
                )


def _some_without(plan: Plan, roles: Sequence[QuestionRole]) -> Iterator[Fault]:
    """Every "every employer gives paid leave" beside "four of the twelve give no paid leave"."""
    for one, sentence in told(plan, *roles, holding="no"):
        some = _SOME_WITHOUT.search(in_digits(sentence))
        if not some or _THEN.search(sentence):
            continue
        what = some["what"].casefold()
        claim = next((text for text in one.sentences() if _EVERY.match(text) and _ends_with(text, what)), "")
        if claim and not _THEN.search(claim):
            yield one.fault(
                f"{name(one.action)} says that every one has “{what}”, and counts some that have none.",
                "Put right whichever of the two is wrong, or say from when each holds.",
                f"{claim} … {sentence}",
            )


def _ends_with(sentence: str, what: str) -> bool:
    return re.search(rf"\b(?<!no ){re.escape(what)}\b", _plain(sentence)) is not None


def _limit(sentence: str) -> str:
    hit = _LIMIT.search(sentence)
    return _plain(hit.group()) if hit else ""


def _plain(text: str) -> str:
    return text.casefold().rstrip(" .;")


def _counts(sentence: str, limit: str) -> bool:
    """Whether a sentence gives a number before the limit, and speaks of the same time."""
    before = sentence[: _plain(sentence).find(limit)]
    return bool(figures(before)) and not _NONE.search(sentence) and not _THEN.search(sentence)


def _is_earlier(counted: str, none: str, frame: Frame, parts: Sequence[str]) -> bool:
    """Whether what is counted is of a time before the one from which there is none."""
    now = [found.due.latest for found in find(counted, frame) if found.due.latest]
    then = [found.due.earliest for found in find(none, frame) if found.due.earliest]
    if now and then:
        return max(now) < min(then)
    return bool(_FROM.search(none)) and not now and parts.index(none) > parts.index(counted)
