"""How old something is said to be, or its anniversary, beside the year in which it began by the same account."""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.figures import NUMBER, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH_OR_SHORT, month_number

_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)(?![\d/–-]|,\d)"
_DAY = rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?)?(?P<month>{MONTH_OR_SHORT})\.?,? )?"
_DAY2 = _DAY.replace("month", "its_month")
_YEAR2 = _YEAR.replace("<year>", "<its_year>")
_BEGAN = AnyCase(
    r"\b(?:(?:was|were|been|be|is|had) )?(?:first |formally |officially |originally |only )*"
    r"(?P<deed>opened|founded|established|set up|built|began|begun|started|launched|formed|created|dates?|dating|"
    r"born|came into being|incorporated|chartered|constituted|unveiled|completed|erected|laid|planted|going|running|"
    r"twinned|signed|introduced|inaugurated|consecrated|designated|in (?:use|place|existence|service))"
    r"(?: (?:its|their|his|her|the) doors?)?(?:(?: as [a-z ]{3,25}| by [\w’'. -]{3,40}| here| there| up)?,? "
    rf"(?:back )?(?:in|on|from|since|of) {_DAY}{_YEAR})|"
    rf"\b(?P<event>fire|flood|disaster|strike|storm|that) of {_DAY2}{_YEAR2}"
)
_NTH_UNITS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth"
)
_NTH = {word: at for at, word in enumerate(_NTH_UNITS.split(), 1)}
_NTH |= {"twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70}
_NTH |= {"eightieth": 80, "ninetieth": 90, "hundredth": 100}
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_ORDINAL = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|(?:(?:{_TENS})-)?(?:{'|'.join(sorted(_NTH, key=len, reverse=True))}))"
_JUBILEES = {
    "silver jubilee": 25, "ruby jubilee": 40, "golden jubilee": 50, "diamond jubilee": 60, "platinum jubilee": 70,
    "centenary": 100, "bicentenary": 200, "sesquicentenary": 150, "tercentenary": 300,
}  # fmt: skip
_MARKS = AnyCase(
    rf"\b(?P<nth>{_ORDINAL}) (?:birthday|anniversary)\b|"
    rf"\b(?P<jubilee>(?:its|their|our|his|her|the|[\w]+[’']s?) (?:{'|'.join(_JUBILEES)}))\b|"
    rf"\bin (?:its|their|our|his|her) (?P<running>{_ORDINAL}) year\b(?! of )|"
    rf"\b(?:exactly )?(?P<after>{NUMBER}) years (?:after|on from|since) (?:that|the|this|its|it|they|we)\b|"
    rf"\b(?P<about>nearly |almost |over |more than |about |some |around |under |at least |up to |only )?"
    rf"(?P<many>{NUMBER})(?: |-)years?(?: |-)old\b|"
    rf"\b(?:turned|turns|turning|celebrated) (?P<turned>\d{{2,3}}|{NUMBER})(?! (?:to|into)\b)"
    rf"(?= (?:last|this|in (?:{MONTH_OR_SHORT}|20\d\d))\b|[.,;](?!\d)|$)"
)
_WHEN = re.compile(
    rf"\b(?:in|on|during|by|throughout|at|and) {_DAY}{_YEAR}|\b(?P<alone>{MONTH_OR_SHORT}) (?P<its_year>20\d\d)\b",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"\b(?:boys?|girls?|child(?:ren)?|pupils?|students?|learners?|people|man|woman|men|women|sons?|daughters?|"
    r"tenants?|residents?|somebody|someone|patients?|members?|the (?:oldest|youngest|eldest)|of us|volunteers?|"
    r"aged|age|olds|drivers?|riders?|babies|baby|toddlers?|mother|father|carers?|he|she|him|her|Mrs?|Ms)\b"
)
_CUES = (
    "anniversary birthday",
    "jubilee centenary bicentenary sesquicentenary tercentenary",
    "year, in, its their our his her",
    "years, after on since",
    "old, year years",
    "turned turns turning",
    "celebrated, years turning anniversary birthday jubilee centenary year old turned turns",
)  # of each kind of mark
_NO_ONE = AnyCase(
    r"\b(?:re-?open\w*|rebuil\w*|re-?launch\w*|again|moved|old one|previous|former|since then|"
    r"predecessor|second|new)\b"
)
_IT = re.compile(
    r"(?:(?:In|On|For|By|This|Last|To|Its|The|Our)\b[^.;]{0,60}?\b)?(?:it|its|it’s|it's|they|their|we|our)\b",
    re.IGNORECASE,
)


_ANOTHER = re.compile(r"\b(?:and|but|while|whereas) (?:the|our|its|their|a) [\w’'-]+\b")
_IT_TURNS = re.compile(r"\b(?:it|she|he|they)(?: has| have| had)? $", re.IGNORECASE)
_ANY_THING = re.compile(r"\b(?:machine|structure|building|vessel|institution|monument)\b", re.IGNORECASE)


class Began(NamedTuple):
    """A start in a year (and month, or 0), with the words that name what began, and its sentence."""

    said: Said
    text: str
    at: int
    year: int
    month: int
    things: frozenset[str]
    is_born: bool


class Age(NamedTuple):
    """An age that does not follow: what is said, in its sentence, how old it is by its start, and that."""

    said: Said
    words: str
    text: str
    began: Began
    least: int
    most: int


def wrong_ages(plan: Gathered, start: date, today: date) -> Iterator[Age]:
    """Each age or anniversary that cannot be by the one start that its own or a neighbouring sentence tells."""
    marked: dict[str, list[int]] = defaultdict(list)
    for place in sorted({place for cues in _CUES for place in plan.places(WRITTEN, cues)}):
        if _MARKS.search(plan.told_at[place][1].text):
            marked[plan.told_at[place][0].action.id].append(place)
    began = _starts(plan, frozenset(marked)) if marked else {}
    for action, places in marked.items():
        for place in places if action in began else ():
            yield from _in_sentence(plan, place, began[action], start, today)


def _starts(plan: Gathered, actions: frozenset[str]) -> dict[str, list[Began]]:
    """What began in which year, by the actions that tell of an age."""
    found: dict[str, list[Began]] = defaultdict(list)
    for place, (said, part) in enumerate(plan.told_at):
        if said.action.id in actions:
            for hit in _BEGAN.finditer(part.text) if not _NO_ONE.search(part.text) else ():
                month = month_number(hit["month"]) if hit["month"] else 0
                things = content(part.text[: hit.start()]) | content(said.action.title)
                born = (hit["deed"] or "").casefold() == "born"
                year = int(hit["year"] or hit["its_year"])
                things |= content(hit["event"] or "")
                found[said.action.id].append(Began(said, part.text, place, year, month, things, born))
    return found


def _in_sentence(plan: Gathered, place: int, began: list[Began], start: date, today: date) -> Iterator[Age]:
    said, part = plan.told_at[place]
    for hit in _MARKS.finditer(part.text):
        of_it = [one for one in began if _is_of(one, place, hit, plan)]
        if len({one.year for one in of_it}) != 1 or _is_of_people(hit, of_it[0]):
            continue
        least, most = _ages(of_it[0], hit, start, today)
        if not least <= _number(hit) <= most:
            yield Age(said, hit.group().strip(), part.text, of_it[0], least, most)


def _is_of(began: Began, place: int, hit: re.Match[str], plan: Gathered) -> bool:
    """Whether an age is that of what began: told in one sentence, right behind as "its", or by a shared noun."""
    text = hit.string
    if began.at == place:
        return not _ANOTHER.search(began.text[: hit.start()]) or bool(hit["nth"] or hit["jubilee"])
    is_next = abs(began.at - place) == 1 and plan.told_at[began.at][0] is plan.told_at[place][0]
    if is_next and _IT.match(text):
        return True
    if (_ANY_THING.search(text[: hit.start()]) and hit["many"]) or (
        _IT_TURNS.search(text[: hit.start()]) and hit["turned"]
    ):
        return True
    return bool(content(text) & began.things) or (is_next and hit["jubilee"] is not None)


def _is_of_people(hit: re.Match[str], began: Began) -> bool:
    return hit["many"] is not None and not began.is_born and _PEOPLE.search(hit.string) is not None


def _number(hit: re.Match[str]) -> int:
    if hit["jubilee"]:
        return _JUBILEES[hit["jubilee"].casefold().split(" ", 1)[1]]
    if hit["many"] or hit["turned"] or hit["after"]:
        return int(value(hit["many"] or hit["turned"] or hit["after"]))
    return _nth((hit["nth"] or hit["running"]).casefold())


def _nth(words: str) -> int:
    if words[0].isdigit():
        return int(re.sub(r"\D", "", words))
    tens, _, ones = words.rpartition("-")
    return _NTH[ones] + (int(value(tens)) if tens else 0)


def _ages(began: Began, hit: re.Match[str], start: date, today: date) -> tuple[int, int]:
    """The least and the greatest age that it can have at the time that is spoken of."""
    told = [one for one in _WHEN.finditer(hit.string) if int(one["year"] or one["its_year"]) != began.year]
    years = {int(one["year"] or one["its_year"]) for one in told}
    first, last = (min(years), max(years)) if years else (start.year, today.year + (hit["running"] is None))
    slack = 1 if hit["many"] else 0
    about = (hit["about"] or "").strip().casefold()
    least, most = first - began.year - slack, last - began.year + (slack if not years else 0)
    if hit["running"]:
        return max(least, 1), most + 1
    if about in {"over", "more than", "at least"}:
        return 0, most
    return (least, most) if not about else (0, most + 5)
