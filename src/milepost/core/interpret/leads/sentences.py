"""Who leads a part of a plan where a whole sentence says so: "This aim is led by Ann Lowe, Head of Roads"."""

import re

from milepost.core.interpret.leads.people import leads
from milepost.core.interpret.meanings.lead_lines import PART_WORD
from milepost.core.words.stems import holds

_STEMS = ("lead", "led by", "sponsor", "own", "champion", "care of", "responsib", "accountable", "took", "looks after")
_THIS = rf"(?:(?:this|the|our|that) )?(?:{PART_WORD}|programme|section|domain)(?: (?:\d{{1,2}}|[A-H]))?"
_LEADER = r"(?:lead|sponsor|owner|champion|lead officer|responsible officer|senior responsible officer)"
_WHO = r"(?P<who>(?:the )?(?-i:[A-ZÀ-Þ])(?:[^.;:()\n]|(?<=\b(?:Dr|Mr|Ms|St))\.){2,150}?)"
_SINCE = r"(?:,? (?:since|from|as from|in) [^.;:()]{3,30})?"
_FOR_ALL = r"(?: (?:for|on behalf of) the (?:partnership|board|forum|group|council|alliance|network))?"
_END = rf"{_FOR_ALL}{_SINCE}\s*(?:\([^()]*\)\.?|\.(?=\s|$)|$)\s*(?:\([^()]*\))?"
_HELD = (
    r"(?:(?:is|will be|was) (?:(?:jointly|now|being) )?(?:led|owned|sponsored|championed|looked after) by|"
    r"(?:is|lies|rests) (?:in the care of|(?:now )?with|the responsibility of))"
)
_HOLDS = (
    r"(?:(?:now )?(?:(?:jointly )?leads?(?: on)?|owns?|sponsors?|champions?|looks? after)|"
    rf"(?:is|are) (?:responsible|accountable) for|(?:is|are) the {_LEADER}s? (?:for|of|on)|"
    r"takes? the lead (?:on|for)|took over|took on)"
)
_SENTENCES = tuple(
    re.compile(f"{pattern}{_END}", re.IGNORECASE)
    for pattern in (
        rf"{_THIS} {_HELD} {_WHO}",
        rf"the {_LEADER}(?: (?:for|of|on) {_THIS})? is (?:now )?{_WHO}",
        rf"(?:the )?{PART_WORD} {_LEADER} is (?:now )?{_WHO}",
        rf"{_WHO},? (?:{_HOLDS} {_THIS}|took {_THIS} (?:over|on))",
    )
)


def lead_sentence(text: str) -> tuple[str, str, str] | None:
    """The sentence with which a text begins and that says who leads, whom it names, and the rest; else None."""
    if not holds(text, _STEMS):
        return None
    words = " ".join(text.split())
    for sentence in _SENTENCES:
        match = sentence.match(words)
        if match:
            return match[0].strip(), _with_comma(match["who"].rstrip(" ,")), words[match.end() :].strip()
    return None


def _with_comma(who: str) -> str:
    """A person and the body of theirs as a cell would have them: "Inspector Ann Lowe, Elmshire Police"."""
    person, of, body = who.partition(" of ")
    found = leads(person) if of and "," not in person and body[:1].isupper() else ()
    return f"{person}, {body}" if len(found) == 1 and found[0].name else who
