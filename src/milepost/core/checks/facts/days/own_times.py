"""The time that a thing has by its own account – from its first day until it closed – and what is told outside it."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import EVERYWHERE
from milepost.core.plan.model import QuestionRole
from milepost.core.words.dates import Found, Frame, find

_ROLES = EVERYWHERE - {QuestionRole.MEASURE, QuestionRole.DUE}
_FIRST_WORDS = "first, met opened ran began gathered sat came held, 0"
_FIRST = re.compile(
    r"\b(?:(?:met|opened|ran|began|gathered|sat|came together|was held)\b[^.;\d]{0,30}? for the (?:very )?first time|"
    r"first (?:met|opened|ran|began|gathered|sat))\b[^.;\d]{0,8}$",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:it|they|we|group|board|forum|panel|club|network) (?:has|have) (?:since |now )?(?:met|run|gathered|sat)\b|"
    r"\b(?:session|meeting|class|evening|gathering|opening|visit)\b[^.;\d]{0,30}\b(?:was|were) (?:the one|held)\b",
    re.IGNORECASE,
)
_ALL_WORDS = "all, between"
_ALL = re.compile(r"\ball (?:(?:of them|were|made|held|done|seen|taken|carried out|completed) ){0,3}$", re.IGNORECASE)
_END = re.compile(
    r"\b(?:the )?(?:last|final|first|earliest|latest) (?:of (?:the|these|those|them)(?: [a-z]+)?|one|visit|session|"
    r"meeting|survey|count)(?: (?:was|came))?,? $",
    re.IGNORECASE,
)
_CLOSED_WORDS = "closed, to for, 0"
_CLOSED = re.compile(r"\bclosed (?:to|for) (?:new |further )?(?P<what>[a-z]{4,}s)\b[^.;\d]{0,6}$", re.IGNORECASE)
_CAME = r"\b{}\b[^.;\d]{{0,20}}\b(?:made|received|sent in|submitted|handed in|that came|taken)\b[^.;\d]{{0,6}}$"
_REPORT_WORDS = "report review survey evaluation audit study statement return account, 0, from"
_DATED = re.compile(
    r"\b(?:report|review|survey|evaluation|audit|study|inspection) (?:of|dated|published (?:on|in)) $", re.IGNORECASE
)
_FOUND = re.compile(r"\b(?:found|finds|showed|shows|concluded|concludes|said|says|praised|confirmed|confirms)\b")
_NEXT_ONE = re.compile(
    r"\b(?:statement|report|return|account|review),? (?:on|of|for|covering) (?:the )?(?:[a-z-]+ )?$", re.IGNORECASE
)
_WILL = re.compile(r"\bwill be (?:sent|published|issued|presented|ready|printed|laid|given|made)\b[^.;\d]{0,30}$")
_ASIDE = re.compile(
    r"\b(?:re-?open\w*|again|before that|planned|propos\w+|forecast|draft|interim|shadow|informal\w*|pilot|trial|"
    r"predecessor|old|former|late applications)\b",
    re.IGNORECASE,
)
_HELD_WORDS = "held place ran finished ended, 0"
_HELD_ON = re.compile(
    r"\b[Tt]he (?P<what>[a-z]+(?: [a-z]+)?) (?:was held|took place|ran|finished|ended)\b[^.;\d]{0,14}$"
)
_TOLD_OF = (
    r"\b(?:report|review|evaluation|lessons|findings|results|debrief|write-up) (?:of|on|from|about)\b"
    r"[^.;]{{0,20}}\b{}\b[^.;\d]{{0,30}}\b(?:was|were) "
    r"(?:accepted|adopted|approved|agreed|published|noted|received|presented|considered)\b"
    r"[^.;\d]{{0,30}}$"
)
_LAST_OF = re.compile(r"\b(?:last|final|first|earliest|latest) (?:of|one|visit|session|meeting|survey|count)\b")
_COMES = re.compile(r"\b(?:made|received|sent in|submitted|handed in|that came|taken)\b")
_PAPER = re.compile(r"\b(?:report|review|evaluation|lessons|findings|results|debrief|write-up)\b")
_PAIR = 2
_LONGEST = 320  # letters of a sentence; longer ones are lists


class Outside(NamedTuple):
    """What is told of a time that lies outside of its own, in the words of both."""

    said: Said
    own: str
    other: str
    text: str


def outside(plan: Gathered) -> Iterator[Outside]:
    """The first such pair of each kind in each answer."""
    for words, sign, read in _KINDS:
        for one, text in plan.told(_ROLES, words):
            if not text[_LONGEST:] and sign.search(text) and not _ASIDE.search(one.answer.text):
                found = read(plan, one, text)
                yield from (found,) if found else ()


def _before_first(plan: Gathered, one: Said, text: str) -> Outside | None:
    """ "The choir met for the first time on 9 May", and "it has met since the autumn before"."""
    first = next((each for each in _dated(find(text)) if _FIRST.search(text, 0, each.start)), None)
    for other, time in _others(plan, one, text, first, _HELD):
        if first and _is_before(time, first) and _HELD.search(other):
            return Outside(one, first.due.phrase, time.due.phrase, f"{text} … {other}")
    return None


def _beyond_all(plan: Gathered, one: Said, text: str) -> Outside | None:
    """ "All done between 3 April and 9 May", and "the last of them, on 20 May"."""
    span = next((each for each in _dated(find(text)) if _ALL.search(text, 0, each.start)), None)
    for other, time in _others(plan, one, text, span, _LAST_OF):
        if span and (_is_before(time, span) or _is_before(span, time)) and _END.search(other, 0, time.start):
            return Outside(one, span.due.phrase, time.due.phrase, f"{text} … {other}")
    return None


def _after_closing(plan: Gathered, one: Said, text: str) -> Outside | None:
    """ "It closed to entries on 31 March", and "the nine entries received in May"."""
    for day in _dated(find(text)):
        hit = _CLOSED.search(text, 0, day.start)
        for other, time in _others(plan, one, text, day, _COMES) if hit else ():
            what = re.escape(hit["what"].casefold()) if hit else ""
            if _is_before(day, time) and re.search(_CAME.format(what), other[: time.start], re.IGNORECASE):
                return Outside(one, day.due.phrase, time.due.phrase, f"{text} … {other}")
    return None


def _told_before(plan: Gathered, one: Said, text: str) -> Outside | None:
    """ "The fair was held on 10 June", and "the report on the fair was published on 2 May"."""
    for day in _dated(find(text)):
        hit = _HELD_ON.search(text, 0, day.start)
        for other, time in _others(plan, one, text, day, _PAPER) if hit else ():
            what = re.escape(hit["what"].split()[-1]) if hit else ""
            if _is_before(time, day) and re.search(_TOLD_OF.format(what), other[: time.start], re.IGNORECASE):
                return Outside(one, day.due.phrase, time.due.phrase, f"{text} … {other}")
    return None


def _before_its_time(plan: Gathered, one: Said, text: str) -> Outside | None:
    """A report whose day lies before the time that it tells of, or that is promised before that time is over."""
    times = _dated(find(text))
    if len(times) != _PAIR:
        return None
    first, second = times
    spans = [each for each in times if each.due.earliest != each.due.latest and each.due.phrase.startswith("from ")]
    if len(spans) != 1 or first.due.latest is None or second.due.earliest is None or second.due.latest is None:
        return None
    is_old = spans[0] is second and _DATED.search(text, 0, first.start) and _FOUND.search(text)
    is_early = spans[0] is first and _NEXT_ONE.search(text, 0, first.start) and _WILL.search(text, 0, second.start)
    if (is_old and _is_before(first, second)) or (is_early and second.due.latest < first.due.latest):
        return Outside(one, spans[0].due.phrase, (first if is_old else second).due.phrase, text)
    return None


def _is_before(one: Found, other: Found) -> bool:
    """Whether a time is over before another begins."""
    return bool(one.due.latest and other.due.earliest and one.due.latest < other.due.earliest)


def _dated(times: Sequence[Found]) -> Sequence[Found]:
    return [each for each in times if each.due.earliest and each.due.latest]


def _others(
    plan: Gathered, one: Said, text: str, known: Found | None, sign: re.Pattern[str]
) -> Iterator[tuple[str, Found]]:
    """The times of the other sentences of an answer; those without a year lie in the year of one that is known."""
    day = known.due.latest if known else None
    if day is None:
        return
    frame = Frame(plan.calendar, date(day.year, 1, 1), date(day.year, 12, 31))
    for other in one.sentences():
        if other != text and sign.search(other):
            yield from ((other, each) for each in find(other, frame))


_TAKEN_PLACE = re.compile(r"\b[Tt]he [a-z]+(?: [a-z]+)? (?:was held|took place|ran|finished|ended)\b")
_COVERS = re.compile(
    r"\b(?:report|review|survey|evaluation|audit|study|inspection) (?:of|dated|published (?:on|in)) "
    r"\d[^.;]{0,80}\bfrom |"
    r"\b(?:statement|report|return|account|review),? (?:on|of|for|covering) (?:the )?(?:[a-z-]+ )?from ",
    re.IGNORECASE,
)
_KINDS = (
    (_FIRST_WORDS, re.compile(r"\bfirst (?:time|met|opened|ran|began|gathered|sat)\b"), _before_first),
    (_ALL_WORDS, re.compile(r"\ball (?:[a-z]+ ){0,3}between\b"), _beyond_all),
    (_CLOSED_WORDS, re.compile(r"\bclosed (?:to|for) "), _after_closing),
    (_HELD_WORDS, _TAKEN_PLACE, _told_before),
    (_REPORT_WORDS, _COVERS, _before_its_time),
)
