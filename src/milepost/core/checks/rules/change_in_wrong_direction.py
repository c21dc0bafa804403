"""A rise ends below where it starts, or a fall above.

Why: The two figures were swapped, or the word is wrong; as printed the target asks for the opposite.

Example:
    Action: 1.1 Open the hub
    Measure: Increase calls answered in time from 90% to 85%
Better:
    Action: 1.1 Open the hub
    Measure: Increase calls answered in time from 85% to 90%
"""

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from milepost.core.checks.figures import COUNT, Figure, figures, first, in_digits, in_one_unit, reckoned, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gates import Gated
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_UP = (
    r"increas(?:e|es|ed|ing)|rais(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|grow(?:s|n|ing|th)?|grew|up|"
    r"climb(?:s|ed|ing)?|"
    r"doubl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)"
)
_DOWN = (
    r"reduc(?:e|es|ed|ing|tion)|decreas(?:e|es|ed|ing)|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|cut(?:s|ting)?|"
    r"lower(?:s|ed|ing)?|down|halv(?:e|es|ed|ing)|shrunk|shrank|shorten(?:s|ed|ing)?|fewer|shrinks?"
)
_MOVES = (
    "increase increases increased increasing raise raises raised raising rise rises risen rising rose grow grows "
    "grown growing growth grew up climb climbs climbed climbing double doubles doubled doubling treble trebles "
    "trebled trebling improve improves improved improving reduce reduces reduced reducing reduction decrease "
    "decreases decreased decreasing fall falls fallen falling fell drop drops dropped dropping cut cuts cutting "
    "lower lowers lowered lowering down halve halves halved halving shrunk shrank shrink shrinks shorten shortens "
    "shortened shortening fewer more less higher greater better shorter smaller"
)
_WAY = (
    r"(?<![-–])(?<!set )(?<!made )(?<!sign )(?<!signed )(?<!opened )(?<!follow )"
    rf"(?:(?P<up>{_UP}|(?P<better>improv(?:e|es|ed|ing)))|(?P<down>{_DOWN}))"
)  # "take-up raised" goes up once, "set up" not at all
_FIRST = rf"(?P<first>£?{COUNT})(?![\w/]|[.,]\d|:\d)(?P<one> ?(?:%|per ?cent\b))?"
_LAST = rf"(?P<last>£?{COUNT})(?P<two> ?(?:%|per ?cent\b))?(?![\d/:]|[.,]\d| ?(?:st|nd|rd|th|am|pm|o['’]clock)\b)"
_GAP = (
    r"(?:[^.;:\n\d]|\d{1,2} (?:minutes|hours|days|weeks|months)\b|"
    r"(?<=\b(?:over|aged) )\d{1,2}\b|(?<=\bunder )\d{1,2}\b|"
    r"(?<=\b(?:in|at) (?:the|all|our) )\d{1,3}(?= [a-z])|(?<=\bin )\d{1,3}(?= [a-z])){0,80}?"
)
_ABOUT = r"(?:only |just |about |around |some |over |nearly |almost )?"
_FORMS = tuple(
    AnyCase(form)
    for form in (
        rf"\b{_WAY}\b(?!-[a-z])(?P<what>{_GAP}) from {_ABOUT}{_FIRST}(?P<between>{_GAP}) to {_ABOUT}{_LAST}",
        (
            rf"\b{_WAY}\b(?!-[a-z])(?P<what>{_GAP}) to {_ABOUT}{_LAST}(?P<between>{_GAP})[ ,(]{{1,3}}(?:from|compared "
            rf"(?:with|to)|against|base ?line:?|currently|now|it was) {_ABOUT}{_FIRST}"
        ),
        (
            rf"\bto {_ABOUT}{_LAST}(?P<what>{_GAP})[ ,(]{{1,3}}from {_ABOUT}{_FIRST}(?P<between>[^.;:\d]{{0,30}}?),? "
            r"(?:and )?(?:to|should|must) (?:(?P<up>rise|grow|increase|go up|(?P<better>improve))|"
            r"(?P<down>fall|drop|decrease|go down))\b"
        ),
        (
            rf"(?<![\w.,£/-])(?<!of ){_LAST}(?P<what>[^.;:\n\d(]{{0,60}}?)[,(]* (?:which is |"
            rf"now )?\(?{_WAY}(?P<between>) from {_ABOUT}{_FIRST}(?!{_GAP} to {_ABOUT}£?\d)"
        ),
    )
)
_WISHED = Gated(
    "want wants aim aims goal hope hopes wish wishes ambition target objective purpose",
    AnyCase(
        r"\b(?:wants?|aims?|goal|hopes?|wish(?:es)?|ambition|target|objective|purpose)\b[^.;\n\d]{0,40}?\b"
        r"(?:(?P<up>more(?! than)|higher|greater|better)|(?P<down>fewer|less|lower|shorter|smaller))\b"
        rf"(?P<what>(?P<better>){_GAP}) from {_ABOUT}{_FIRST}(?P<between>{_GAP}) to {_ABOUT}{_LAST}"
    ),
)
_RAISED = AnyCase(r"[a-z]s (?:were |was |have been |had been )?raised\b")  # "64 concerns raised from 2,900 visits"
_OTHER = AnyCase(rf"\b(?:{_UP}|{_DOWN}|since|when|while|whereas|aged?|years?|and|weekly|daily|price)\b")
_LESS_IS_BETTER = AnyCase(
    r"\b(?:wait\w*|vacan\w*|absen\w*|sickness|turnover|smok\w*|obes\w*|poverty|unemploy\w*|re-?offend\w*|delay\w*|"
    r"complaints?|errors?|missed|late|overdue|exclu\w+|suspen\w+|injur\w+|deaths?|harm\w*|dropped out|drop-?out|"
    r"loss\w*|leak\w*|gap|arrears|emissions|crime|decay|below|under|not|without|out of)\b"
)
_WHO = AnyCase(r"\b(?:who|that|which) (?:gained|got|had|have|saw|see|received|won|need\w*) an? \w+")
_BEFORE = AnyCase(
    r"\b(?:(?:a|the|one) year (?:before|earlier|previously)|the previous year|last year|"
    r"twelve months (?:before|earlier)|in the year before|a year ago|this time last year)\b"
)
_RISEN = AnyCase(r"\b(?:ris(?:en|es|e|ing)|rose|grown|grew|increased|gone up|went up|doubled|up by|growth)\b")
_FALLEN = AnyCase(r"\b(?:fall(?:en|s|ing)?|fell|dropped|decreased|gone down|went down|halved|down by|shrunk)\b")
_IN_CLAUSE = re.compile(r"\d[^,;:()\d]*$")  # "24 trainees at seven firms, up from 15 at four": of the first of two
_SIZE = AnyCase(r"\b(?:growth|rise|increase|gain|fall|drop|reduction|decrease) of (?:just |only |some )?$")
_UNIT = AnyCase(
    r" ?(second|minute|hour|day|week|month|year|metre|kilometre|mile|litre|kilo|tonne|penny|pence|pound)s?\b"
)
_PARTS = re.compile(r",? (?:and|against|while|whereas|but|compared (?:with|to)|instead of|from|to) |[,;()]")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every rise from one figure to a lower one and every fall to a higher one, in whatever order they stand."""
    for one, sentence in reckoned(
        plan, holding=f"from compared against baseline currently now was year months ago, {_MOVES}"
    ):
        hit = first((*_FORMS, _WISHED), in_one_unit(in_digits(sentence)), _is_wrong)
        ends = _ends(hit) if hit else _against_a_year_before(sentence)
        if ends:
            is_rise = bool(hit["up"] if hit else _RISEN.search(sentence))
            yield one.fault(
                f"{name(one.action)} speaks of a {'rise' if is_rise else 'fall'} from {ends[0]} to {ends[1]}.",
                "Swap the figures, or change the word.",
                sentence,
            )


def _ends(hit: re.Match[str]) -> tuple[str, str]:
    return f"{hit['first']}{hit['one'] or ''}", f"{hit['last']}{hit['two'] or ''}"


def _is_wrong(hit: re.Match[str]) -> bool:
    before, now = value(hit["first"]), value(hit["last"])
    is_second = hit.start("last") == hit.start() and _IN_CLAUSE.search(hit.string[: hit.start()])
    is_raised = hit.start("last") == hit.start() and _RAISED.search(hit.group())
    if (
        is_second
        or is_raised
        or bool(hit["one"]) != bool(hit["two"])
        or _are_of_two_units(hit)
        or _OTHER.search(_WHO.sub("", hit["what"]) + hit["between"])
    ):
        return False
    if hit["better"]:  # a wait that improves gets shorter
        return now < before and bool(hit["one"]) and not _LESS_IS_BETTER.search(hit.string)
    return now < before if hit["up"] else now > before


def _are_of_two_units(hit: re.Match[str]) -> bool:
    """Whether the figures count different things: three hours are more than 50 minutes."""
    units = [unit for end in ("first", "last") if (unit := _UNIT.match(hit.string, hit.end(end)))]
    return len(units) == 2 and units[0][1].casefold() != units[1][1].casefold()


def _against_a_year_before(sentence: str) -> tuple[str, str] | None:
    """The figures of a year before and of now, where a sentence gives just these two and a word that belies them."""
    is_up, is_down = bool(_RISEN.search(sentence)), bool(_FALLEN.search(sentence))
    if is_up == is_down or not _BEFORE.search(sentence):
        return None
    edges = [0, *(cut.end() for cut in _PARTS.finditer(sentence)), len(sentence)]
    parts = [sentence[start:end] for start, end in pairwise(edges)]
    has_share = any(one.is_share for one in figures(sentence))  # "92% within 20 days" counts no days
    told = ((part, tuple(one for one in figures(part) if _is_end(part, one, has_share=has_share))) for part in parts)
    counted = [(part, found) for part, found in told if found]
    before = [found for part, found in counted if _BEFORE.search(part)]
    now = [found for part, found in counted if not _BEFORE.search(part)]
    if len(before) != 1 or len(now) != 1 or len(before[0]) != 1 or len(now[0]) != 1:
        return None
    one, two = before[0][0], now[0][0]
    belied = two.value < one.value if is_up else two.value > one.value
    return (one.words, two.words) if belied and one.is_share == two.is_share else None


def _is_end(part: str, one: Figure, *, has_share: bool) -> bool:
    """Whether a figure may be where a change goes from or to, and does not say how great it is."""
    return (one.is_share or not has_share) and not _SIZE.search(part[: one.start])
