"""How long something lasts, or within what time it is done, by its noun: "45-minute appointments"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import content, stem
from milepost.core.checks.figures import NUMBER, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.anycase import AnyCase, Form

_MINUTES = {"minute": 1, "hour": 60, "day": 1440, "week": 10080, "fortnight": 20160, "month": 43800, "year": 525600}
_HALVES = {"half-hour": 30, "half-day": 720, "half-an-hour": 30}
_N = rf"(?:{NUMBER}|an|a|one|half an|half a)"
_UNIT = r"(?:working |calendar |clear |school )?(?:minute|hour|day|week|fortnight|month|year)"
_BEFORE = AnyCase(
    rf"(?<!\ba )(?<!\bA )(?<!\ban )(?<!\bAn )\b"
    rf"(?:(?P<many>{NUMBER}|one)[- ](?P<unit>{_UNIT})(?:-long)?[- ]|(?P<half>half-hour|half-day)(?:ly)? )"
    r"(?P<what>(?:[a-z][a-z-]+ ){0,2}?(?P<noun>appointments?|sessions?|courses?|plans?|strateg(?:y|ies)|programmes?|"
    r"pilots?|trials?|contracts?|leases?|placements?|visits?|slots?|classes|class|lessons?|workshops?|consultations?|"
    r"contract|schemes?|projects?|surger(?:y|ies)|shifts?|grants?|secondments?|agreements?|licen[cs]es?|meetings?|"
    r"training|apprenticeships?|calls?|clinics?|warrant(?:y|ies)|concessions?|tenanc(?:y|ies)|target|standard|limit|"
    r"deadline|wait|turnaround|posts?))\b(?P<of>(?: (?:for|of|in|at|with|on) [^.;,]{0,40})?)"
)
_LASTS = AnyCase(
    r"\b(?P<what>(?:[\w’'-]+ ){0,3}(?P<noun>[a-z]{4,})) (?:is|are|lasts?|lasted|runs? for|ran for|takes?|will last|"
    rf"will run for|goes on for|is for|was for|were) (?:for )?(?P<many>{_N})[- ](?P<unit>{_UNIT})s?"
    r"(?= long| each|[,.;]| in length|$)"
)
_NOTICE = AnyCase(
    rf"\b(?P<many>{NUMBER}|a|one) (?P<unit>{_UNIT})(?:s[’']|[’']s|s)? (?:of )?(?P<what>(?:written )?(?P<noun>notice|"
    r"warning|leave|grace))\b(?P<of>[^.;,]{0,40})"
)
_WITHIN = AnyCase(
    rf"\b(?P<what>(?:[\w’'-]+ ){{1,6}}(?P<noun>answer|reply|response|visit|assessment|decision|appointment|repair|"
    r"letter|report|acknowledgement|call)s?)\b(?P<tie>[^.;]{0,60}?)\b"
    rf"(?:within|in|inside) (?P<many>{NUMBER}|a|one) (?P<unit>{_UNIT})s?\b"
)
_CHANGED = AnyCase(
    r"\b(?:was|were|used to|until|previously|formerly|instead|new|changed?|extend\w*|longer|shorter|cut|raised|from|"
    r"some|others?|another|second|third|most|average|usual\w*|up to|at least|more than|less than|over|under|about|"
    r"nearly|almost|took|asked?|want\w*|would|could|hope\w*|propos\w*|target|or|first|old|last year|percent|"
    r"per cent|%|late|missed|fell|rose|reduc\w*|per)\b"
)
_UNITS = "minute hour day week fortnight month year minutes hours days weeks months years half"
_AT = r"(?i:working |calendar |clear |school )?(?i:minute|hour|day|week|fortnight|month|year)"
_OF_NOUNS = (
    "minute hour day week fortnight month year half, appointment appointments session sessions course courses plan "
    "plans strategy strategies programme programmes pilot pilots trial trials contract contracts lease leases "
    "placement placements visit visits slot slots class classes lesson lessons workshop workshops consultation "
    "consultations scheme schemes project projects surgery surgeries shift shifts grant grants secondment "
    "secondments agreement agreements licence licences license licenses meeting meetings training apprenticeship "
    "apprenticeships call calls clinic clinics warranty warranties concession concessions tenancy tenancies target "
    "standard limit deadline wait turnaround post posts"
)
_OF_TIMES = (
    f"{_UNITS}, within in inside, answer reply response visit assessment decision appointment repair letter "
    "report acknowledgement call answers replys responses visits assessments decisions appointments repairs "
    "letters reports acknowledgements calls"
)
_FORMS = (
    (
        _BEFORE,
        _OF_NOUNS,
        re.compile(rf"[\deorxntydEORXNTYD][- ]{_AT}(?i:-long)?[- ]|[hH](?i:alf-)"),
    ),
    (
        _LASTS,
        f"{_UNITS}, is are last lasts lasted run runs ran take takes goes was were",
        re.compile(rf"[\w][- ]{_AT}[sS]?(?= (?i:long|each|in length)|[,.;]|$)"),
    ),
    (_NOTICE, f"{_UNITS}, notice warning leave grace", _NOTICE),
    (
        _WITHIN,
        _OF_TIMES,
        re.compile(rf"[nNeE] (?i:{NUMBER}|a|one) {_AT}"),
    ),
)  # each with words of which what it finds holds some, and with what is soon found


class Duration(NamedTuple):
    """How long a thing is said to last, in minutes; working days are of their own kind."""

    said: Said
    text: str
    words: str
    noun: str
    narrowed: frozenset[str]
    minutes: int
    kind: str


def told_otherwise(plan: Gathered) -> Iterator[tuple[Duration, Duration]]:
    """The first two lengths of one thing in each action, or of one called by the same words in two, that differ."""
    found = _durations(plan)
    for told in found.values():
        if len({one.minutes for one in told}) > 1:
            yield from (pair for pair in combinations(told, 2) if _is_one(*pair))


def _durations(plan: Gathered) -> Mapping[str, list[Duration]]:
    found: dict[str, list[Duration]] = defaultdict(list)
    asked = {(place, at) for at, (_, words, _) in enumerate(_FORMS) for place in plan.places(WRITTEN, words)}
    for place, at in sorted(asked):
        said, part = plan.told_at[place]
        form, _, quick = _FORMS[at]
        for one in _in(said, part.text, form) if quick.search(part.text) else ():
            found[one.noun].append(one)
    return found


def _in(said: Said, text: str, form: Form) -> Iterator[Duration]:
    for hit in form.finditer(text):
        near = text[max(0, hit.start("many") - 40 if hit["many"] else hit.start()) : hit.end()]
        if not _CHANGED.search(near):
            groups = hit.groupdict()
            unit = (groups["unit"] or "").casefold()
            kind = "" if " " not in unit else unit.split()[0]
            noun = stem(groups["noun"].casefold())
            narrowed = content(f"{groups['what']} {groups.get('of') or ''}") - {noun}
            yield Duration(said, text, hit.group().strip(), noun, narrowed, _minutes(groups, unit), kind)


def _minutes(groups: Mapping[str, str | None], unit: str) -> int:
    if groups.get("half"):
        return _HALVES[(groups["half"] or "").casefold()]
    many = (groups["many"] or "").casefold()
    each = _MINUTES[unit.split()[-1]]
    if many.startswith("half"):
        return each // 2
    return each if many in {"a", "an", "one"} else round(value(many) * each)


def _is_one(one: Duration, other: Duration) -> bool:
    """Whether both are of one thing, and cannot both be so."""
    if one.kind != other.kind or one.text == other.text or not _apart(one.minutes, other.minutes):
        return False
    shared = one.narrowed & other.narrowed
    if one.said.action is other.said.action:
        return one.narrowed <= other.narrowed or other.narrowed <= one.narrowed or len(shared) > 1
    return len(shared) > 1


def _apart(one: int, other: int) -> bool:
    """Whether two lengths differ by more than their units do: four weeks and a month are one."""
    return 10 * abs(one - other) > min(one, other)
