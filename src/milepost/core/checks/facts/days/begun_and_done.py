"""The day on which a thing was begun beside the day on which the same thing was done with, told side by side."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from milepost.core.checks.gathered import FIGURE, Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.dates import Dated, dated

_MADE = (
    r"(?:handbook|strategy|plan|leaflet|protocol|survey|guide|guidance|framework|charter|toolkit|policy|report|"
    r"paper|booklet|map|brief|business case|agreement|terms|constitution|specification|text|document|bylaws?|"
    r"statement|pack|code|standard|form|questionnaire|website|film|course|curriculum|design|masterplan)"
)
_PAIRS = tuple(
    (re.compile(first, re.IGNORECASE), re.compile(later, re.IGNORECASE))
    for first, later in (
        (
            (
                rf"\b(?:drafting(?: of it)? (?:began|started)|(?:first |was |were |been )?draft(?:ed|ing)|(?:was|"
                rf"were|been) (?:written|"
                rf"drawn up)|work (?:on|for) (?:the|this|our|it) ?(?:[a-z]+ )?(?:{_MADE})? ?(?:began|started)|"
                rf"writing (?:began|started))\b"
            ),
            (
                r"\b(?:approved|agreed|adopted|published|printed|signed off|signed|launched|issued|ratified|"
                r"final(?:ised)?|sent (?:out|to)|distributed|approval|adoption|publication)\b"
            ),
        ),
        (
            (
                r"\b(?:began|begun|started|starts|opened|opens|commenced|set out|started up|was (?:launched|"
                r"founded|set up))\b"
            ),
            (
                r"\b(?:ended|ends|closed|closes|shut|expired|expires|finished|completed|concluded|wound up|ran out|"
                r"came to an end|"
                r"was over|demolished|stopped)\b"
            ),
        ),
        (
            r"\b(?:building|construction|work|works|conversion|refit) (?:work )?(?:began|started|starts?|begins?)\b",
            r"\b(?:handed over|finished|completed|reopened)\b",
        ),
        (
            (
                r"\b(?:advertised|tenders? (?:were |was )?(?:invited|issued|sought)|invited|applications (?:were "
                r")?opened|interviewed|"
                r"shortlisted|tender (?:was )?published)\b"
            ),
            r"\b(?:filled|appointed|let|awarded|took up (?:the )?post|in post|contract (?:was )?signed)\b",
        ),
        (
            (
                r"\b(?:work|works|scheme|project|programme|training|accreditation|campaign|drive|roll-?out|round|"
                r"visits|testing|planting|inspections?|repairs|building|course)(?: itself)? (?:began|begun|started|"
                r"was launched|set out|got under ?way|opened)\b"
            ),
            (
                r"\bthe first (?:[a-z-]+ ){1,4}?(?:(?:was|were|has been|have been|had been) )?(?:accredited|finished|"
                r"completed|trained|housed|fitted|planted|repaired|handed over|moved in|passed|graduated|certified|"
                r"vaccinated|connected|insulated|treated|inspected|surveyed|restored|cleared|tested|mended)\b"
            ),
        ),
        (
            r"\b(?:ordered|was bought|were bought|delivered)\b",
            r"\b(?:fitted|installed|in use|put up|planted)\b",
        ),
    )
)
_VERBS = (
    "began begun started starts opened opens commenced drafted drafting written drawn writing launched founded "
    "advertised "
    "invited tenders tender applications ordered bought delivered interviewed shortlisted set"
)
_DONE = (
    "approved agreed adopted published printed signed issued ended ends closed closes shut expired expires "
    "finished completed "
    "concluded wound ran came handed over demolished stopped filled appointed let awarded took post fitted "
    "installed put "
    "planted approval adoption publication sent first"
)
_ANOTHER = re.compile(
    r"\b(?:again|re-?open\w*|re-?start\w*|second|another|next|new|last year|first (?:phase|year|stage|round)|"
    r"phase|stage|round|"
    r"cohort|previous|earlier|other|former|interim|between|each|every|since|until|for (?:the|a) (?:winter|"
    r"summer|season|repairs?|"
    r"works?|holidays?)|temporar\w+|revis\w+|updat\w+|review\w*|extended|will|would|should|was to|not|half[- "
    r"]term|before|after|"
    r"principle|outline|draft (?:was|of))\b",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"\W*(?:it|they|this|the|drafting|work|building|writing|its?|tenders?|applications?)\b", re.IGNORECASE
)
_CUT = re.compile(r"[;.:]|, (?:and|but|which|when|with)\b|\band\b|,")
_AND_RUNS = re.compile(
    r"\b(?:ended|expired|closed|finished) (?:on|in|at the end of) [^,;.]{4,24},? (?:and|but) (?:still |now "
    r")?(?:runs|run|lasts|"
    r"continues|goes on) (?:on )?(?:until|to|till)\b"
)
_LONGEST_DAY = 4  # characters up to the day
_PAIR = 2


class Turned(NamedTuple):
    """What was done with before it was begun, by the days of its own words."""

    said: Said
    text: str
    begun: str
    done: str


def done_too_soon(plan: Gathered) -> Iterator[Turned]:
    """The first such two days of each sentence, or of a sentence and the next one that goes on with its thing."""
    first, later = (set(plan.places(WRITTEN, f"{words},{FIGURE}")) for words in (_VERBS, _DONE))
    for place in sorted(first | later):
        one, part = plan.told_at[place]
        following = plan.told_at[place + 1] if place + 1 < len(plan.told_at) else None
        found = _turned(part.text) if place in first and place in later else None
        text = part.text
        is_next = following and following[0] is one and _POINTS.match(following[1].text)
        if not found and following and is_next and (place + 1 in first or place + 1 in later):
            text = f"{part.text} {following[1].text}"
            found = _turned(text)
        if found:
            yield Turned(one, text, *found)


def ended_and_running(plan: Gathered) -> Iterator[Turned]:
    """What "ended on" a day and, by the same sentence, "runs until" a later one."""
    for place in plan.places(WRITTEN, f"ended expired closed finished, runs run lasts continues goes,{FIGURE}"):
        one, part = plan.told_at[place]
        hit = _AND_RUNS.search(part.text)
        days = [each for each in dated(part.text) if hit and hit.start() <= each.start < hit.end() + _LONGEST_DAY]
        if len(days) == _PAIR and _last(days[0]) < _first(days[1]):
            yield Turned(one, part.text, days[1].due.phrase, days[0].due.phrase)


def _turned(text: str) -> tuple[str, str] | None:
    """The words of two days of a text of which the later deed has the earlier, if it names just these two."""
    if "20" not in text or _ANOTHER.search(text):
        return None
    days = [one for one in dated(text) if one.due.earliest and one.due.latest]
    if len(days) != _PAIR:
        return None
    clauses = _clauses(text, days)
    for first, later in _PAIRS:
        for begun, done in ((0, 1), (1, 0)):
            is_plain = _only(first, clauses[begun]) and _only(later, clauses[done])
            if is_plain and not first.search(clauses[done]) and not later.search(clauses[begun]):
                if _last(days[done]) < _first(days[begun]):
                    return days[begun].due.phrase, days[done].due.phrase
                return None
    return None


def _only(form: re.Pattern[str], clause: str) -> bool:
    return len(form.findall(clause)) == 1


def _first(one: Dated) -> date:
    return one.due.earliest or date.max


def _last(one: Dated) -> date:
    return one.due.latest or date.min


def _clauses(text: str, days: Sequence[Dated]) -> tuple[str, str]:
    """The words that belong to each of two days: up to the last cut between them, or up to the first day's end."""
    one, other = days
    cuts = [hit.end() for hit in _CUT.finditer(text, one.end, other.start)]
    at = cuts[0] if cuts else one.end
    return text[:at], text[at:]
