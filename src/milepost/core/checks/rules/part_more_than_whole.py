"""A part is said to be more than the whole.

Why: "9 mentors, of whom 12 are matched" cannot be; a reader who sees it doubts the other figures.

Example:
    Action: 1.1 Find mentors
    Now: 9 mentors have been trained, of whom 12 are matched
Better:
    Action: 1.1 Find mentors
    Now: 12 mentors have been trained, of whom 9 are matched
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.figures.beyond_size import beyond_size
from milepost.core.checks.facts.figures.over_times import over_times
from milepost.core.checks.figures import counted, figures, first, in_digits, opening, reckoned, so_many_of, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gates import Gated, GatedForms
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
RECKONS = True
_PART, _WHOLE = counted("part"), counted("whole")
_THEM = r"(?:which|whom|these|them)"
_WHICH_WORDS = "the its our their these those all"
_WHICH = rf"(?:{_WHICH_WORDS.replace(' ', '|')})"
_VERB = (
    r"(?:were|was|are|is|have|has|had|now|said|took|did|came|went|gave|met|made|won|kept|got|held|sent|paid|found|began|"
    r"felt|knew|chose|sat|left|still|can|could|use|live|meet|show|showed|[a-z]{3,12}ed)\b"
)
_AMONG = r"(?:of|out of|among|amongst)"
_PEOPLE_WORDS = "people adults children men women patients carers residents tenants staff pupils cases deaths"
_PEOPLE = rf"(?:{_PEOPLE_WORDS.replace(' ', '|')})"
# nor "three in five of them"
_NO_TIME = r"(?! ?(?:%|per ?cent\b)| (?:minutes|hours|days|weeks|months|years|terms|quarters|in \d+)\b)"
_MAY_PART = AnyCase(
    rf"\b(?:of|among|amongst) (?:{_THEM}|(?:{_WHICH} )?(?:[a-z-]{{2,20}}['’]s? )?(?:\d|{_PEOPLE}\b)|those [a-z])"
)  # soon found, in few sentences
_OF_THEM = "which whom these them"
_FORMS = GatedForms(
    Gated(words, AnyCase(form))
    for words, form in (
        (_OF_THEM, rf"{opening('whole')}{_NO_TIME} (?:[^.;:\n\d]{{3,70}}?),? of {_THEM},? {_PART}"),
        (_OF_THEM, rf"{opening('whole')}{_NO_TIME}(?: [a-z'’·-]+){{1,8}},? (?:and )?{_PART} of {_THEM}\b"),
        (
            "those",
            (
                rf"{opening('whole')}{_NO_TIME}(?: [a-z’'-]+){{0,3}}? (?P<did>[a-z]{{3,}})\b[^.;:\d]{{0,60}}?(?:,|"
                rf" and| but|,? of whom)(?: only| just| then)? {_PART} of (?:all )?those(?: (?:who|that))?"
                r"(?: (?:were|was|had|have|had been))? (?P=did)\b"
            ),
        ),  # "29 were charged and 31 of those charged went to court"
        (
            _OF_THEM,
            (
                rf"{opening('whole')}{_NO_TIME}(?: [a-z'’·-]+){{2,9}},? (?:and|but) (?:[a-z'’-]+ ){{1,7}}?"
                rf"(?P<given>to|for|with) {_PART} of {_THEM}\b"
            ),
        ),  # "240 couples married, and we gave a tree to 260 of them"
        (
            "of",
            so_many_of("(?: [a-z'’-]+){0,2}", rf"(?:{_WHICH}|(?:(?:the|our) )?[a-z-]+['’]s?) ")
            + r"(?! ?(?:%|per ?cent|days|weeks|hours))",
        ),
        ("out", rf"{opening('part')} out of {_WHOLE}"),
        ("of", rf"{opening('part')} [a-z]{{3,}}ed of {_WHOLE} (?:in|on|planned)\b"),
        (
            "out",
            (
                rf"{opening('part')}(?: [a-z'’-]+| \d{{1,2}} (?:days|weeks|months|years|hours)\b){{1,8}} out of "
                rf"(?:{_WHICH} )?{_WHOLE}(?= (?:who|which|that)\b|[.,;)]|$)"
            ),
        ),
        (
            _WHICH_WORDS,
            (
                rf"(?P<verb>[a-z]{{3,9}}) (?:only |just )?\d+(?:\.\d)? of {_WHICH} {_WHOLE}[^.;:\n\d]{{3,90}}?"
                rf"\b(?P=verb)s? (?:all )?{_PART}(?=[.,;)]|\s*$)"
            ),
        ),  # "schools meet 5.1 of the 8 benchmarks, the best being Hollins, which meets 9"
        (
            "of",
            (
                rf"{opening('part')} of {_WHOLE} (?!days|weeks|hours|minutes|months|years|litres|"
                rf"metres)(?:(?:[a-z]+[-–])?[a-z]{{4,}} )?"
                r"(?:[a-z]{4,}s|staff|people|children|men|women|police|carers)\b"
            ),
        ),
        (
            _PEOPLE_WORDS,
            (
                rf"\b(?:of|in) {_WHICH} {_WHOLE} (?:[a-z'’-]+ )?{_PEOPLE}"
                rf"(?: [a-z'’-]+){{0,8}},? {_PART} of {_WHICH} {_PEOPLE}\b"
            ),
        ),
        (
            "of among amongst",
            rf"(?:^|[;,.] ){_AMONG} (?:{_WHICH} )?{_WHOLE}(?! of\b)[^.;:\d]{{3,80}}?, (?:only |just )?{_PART} {_VERB}",
        ),
        (
            "of",
            (
                rf"\bof (?:{_WHICH} )?{_WHOLE}(?! of\b| (?:in|out of) (?:every )?\d)(?: [a-z'’-]+){{0,6}},? "
                rf"{_PART} {_VERB}"
            ),
        ),
    )
)
_MORE = re.compile(
    r"\b(?:more|rather|instead|increase|rise|fall|drop|cut|average (?!\w+ (?:now )?\w+ \d)|worth|total|up to|groups?|"
    r"sets?(?! (?:for|by|up|on|out|at)\b)|batch(?:es)?|as many)\b",
    re.IGNORECASE,
)
_TAKEN = re.compile(r"\b(?:mov\w+|tak\w+|took|br\w+ght|lift\w+|got|gett?\w*|help\w*|ke\w+pt?) $", re.IGNORECASE)
_ONE_OF_THEM = re.compile(
    rf"\b(?:the|our|its|their) (?:[a-z]{{2,9}}est|first|last|best|worst|(?:most|least) [a-z]+)(?: one)? of {_THEM},? $",
    re.IGNORECASE,
)  # "44 people, the eldest of them 97"
_OF_THEM_ALONE = re.compile(rf" of {_THEM}(?=[.,;:)]|\s*$)", re.IGNORECASE)
_SINCE = re.compile(r"(?: [a-z'’·-]+){3,},? $", re.IGNORECASE)  # with a noun of its own: "9 wardens planted bulbs, 300"
_MAY_MEAN = re.compile(rf" of {_THEM}\b", re.IGNORECASE)
_PAGES = re.compile(
    r" (?:[a-z]+ )?(?:pages?|sides?|parts?|versions?|languages|hours|days|weeks|months|years|metres|miles)\b| to \d"
)  # none of "them", and "15 of the 12 to 16 year olds"
_CLOCK = re.compile(r"\d{1,2}\.[0-5]\d")  # "by 8.30 on four days out of five"
_AGES = re.compile(r"\d+ (?:and|or|to) \d+")  # "those of 16 and 17 are seen by the youth hub"
_LOOK_BACK = 24  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every part that is more than its whole, and every two of two times that make more than it together."""
    yield from _told(plan)
    for done in beyond_size(gathered(plan)):
        yield done.said.fault(
            f"{name(done.said.action)} speaks of {done.done} done where there are {done.size}.",
            "Put right the figure that is wrong, or say what else is counted.",
            done.text,
            is_sure=False,
        )
    for more in over_times(gathered(plan)):
        yield more.said.fault(
            f"{name(more.said.action)} says {more.whole}, and its parts, {more.first} and {more.last}, make "
            f"{more.made:,f}.",
            "Put right the figure that is wrong, or say what is counted twice.",
            more.words,
        )


def _told(plan: Plan) -> Iterator[Fault]:
    """Every "9 …, of which 12 …", "15 of the 13 …" and "of the 12 …, 14 are …"."""
    for one, sentence in reckoned(plan, holding="of among amongst"):
        text = in_digits(sentence)
        hit = first(_FORMS.tried(text), text, _is_more) if _MAY_PART.search(text) else None
        if hit:
            yield one.fault(
                f"{name(one.action)} says {hit['part']} of {hit['whole']}, which is more than all.",
                "Put right the figure that is wrong.",
                sentence,
            )


def _is_more(hit: re.Match[str]) -> bool:
    is_other = (
        _MORE.search(hit.string, max(0, hit.start() - _LOOK_BACK), hit.end())
        or _is_taken_out(hit)
        or _CLOCK.fullmatch(hit["part"])
        or _AGES.fullmatch(hit.string, hit.start("whole"), hit.end("part"))
        or _PAGES.match(hit.string, hit.end("whole"))
    )
    is_more = value(hit["part"]) > value(hit["whole"])
    return is_more and not (is_other or _ONE_OF_THEM.search(hit.string, 0, hit.start("part")) or _is_of_another(hit))


def _is_of_another(hit: re.Match[str]) -> bool:
    """Whether "them" may be others than those counted last: "140 people in 16 homes, of whom 92"."""
    text, end = hit.string, hit.end("part")
    if hit.groupdict().get("given"):
        return False
    start = text.rfind(". ", 0, hit.start()) + 1
    if any(one.value >= value(hit["part"]) for one in figures(text[start : hit.start("part")])):
        return _MAY_MEAN.search(hit.group()) is not None
    return bool(_OF_THEM_ALONE.match(text, end) and _SINCE.fullmatch(text, hit.end("whole"), hit.start("part")))


def _is_taken_out(hit: re.Match[str]) -> bool:
    """Whether "12 households out of the 3 hotels" were moved, and are no part of them."""
    before = hit.string[max(0, hit.start() - _LOOK_BACK) : hit.start()]
    return " out of " in hit.group() and _TAKEN.search(before) is not None
