"""People are to be asked how something should be made after it has been settled.

Why: They find out that their answers can change nothing, and answer no more.

Example:
    Action: 1.1 Buy local food
    Now: The school meals contract was signed in May 2023 and its lots were fixed then.
    Next: Consult growers by 30 September 2023 on how the school meals contract should be drawn up
Better:
    Action: 1.1 Buy local food
    Now: The school meals contract ends in May 2024.
    Next: Consult growers by 30 September 2023 on how the school meals contract should be drawn up
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.occasions import dated, others, things
from milepost.core.checks.facts.days.times import Bond, Time, times
from milepost.core.checks.facts.speech.clauses import Tense
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import FIGURE, Gathered, gathered
from milepost.core.checks.looking import WRITTEN, name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_ASKS = re.compile(
    r"\b(?:consult(?:ation)?|ask|asked|seek (?:the )?views|survey|invite (?:comments|views|ideas)|workshops?|engage|"
    r"co-?design|talk to|hear from)\b(?P<what>.*)",
    re.IGNORECASE | re.DOTALL,
)
_OPEN = re.compile(
    r"\b(?:should|design\w*|draw(?:n|ing)? up|drafting|specification|scope|whether (?:to|it)|shaped?|co-?design\w*|"
    r"what (?:goes|they want|is to go)|which (?:of|site|route|lots|name)|where (?:it|they|the))\b",
    re.IGNORECASE,
)
_SETTLED = re.compile(
    r"\b(?:began|begun|started|signed|fixed|let|awarded|printed|built|set|finali[sz]ed|adopted|agreed|approved|opened|"
    r"installed|laid|planted|chosen|bought|published|placed|finished|completed)\b",
    re.IGNORECASE,
)
_WORDS = (
    "consult consultation ask asked seek survey invite workshop workshops engage co codesign talk hear, "
    "should design designed designing draw drawn drawing drafting specification scope whether shape shaped codesign "
    "co what which where"
)
_ENOUGH = 2  # words of a thing by which it is known


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such step of each live action, with what was settled before."""
    at_hand = gathered(plan)
    seen: set[str] = set()
    for place in at_hand.places(WRITTEN, f"{_WORDS}, {FIGURE}"):
        said, part = at_hand.told_at[place]
        hit = _asks(part.text) if said.action.id not in seen and is_live(said.action) else None
        asked = next((one for one in times(at_hand, place) if not one.is_told_as(Tense.PAST)), None) if hit else None
        settled = next(_settled(at_hand, asked, hit["what"]), None) if hit and asked else None
        if asked and settled:
            seen.add(said.action.id)
            yield said.fault(
                f"{name(said.action)} asks on “{asked.phrase}” about what was settled on “{settled.phrase}”.",
                "Say what the answers can still change, or ask before the next one.",
                f"{part.text} … {settled.text}",
            )


def _asks(text: str) -> re.Match[str] | None:
    hit = _ASKS.search(text)
    return hit if hit and _OPEN.search(hit["what"]) else None


def _settled(plan: Gathered, asked: Time, what: str) -> Iterator[Time]:
    for place in dated(plan).get(asked.said.action.id, ()):
        text = plan.told_at[place][1].text
        if text != asked.text and _SETTLED.search(text):
            yield from (time for time in times(plan, place) if _is_settled(time, asked, what))


def _is_settled(time: Time, asked: Time, what: str) -> bool:
    """Whether a time is that on which the very thing was settled, before it is asked about."""
    if time.last >= asked.first or not time.is_told_as(Tense.PAST) or time.bond not in {Bond.WHEN, Bond.SINCE}:
        return False
    if time.verb is None or not _SETTLED.search(time.verb.word) or time.verb.start > time.start:
        return False
    named = things(time.text[time.clause.start : time.verb.start])
    return len(named) >= _ENOUGH and named <= things(what) and others(what) <= others(time.text)
