"""Who leads where a whole sentence says so: "This aim is led by Ann Lowe", "Ann Lowe and Dan Reid share this one"."""

import re

from milepost.core.interpret.leads.people import leads
from milepost.core.interpret.meanings.lead_lines import PART_WORD

_VERB = re.compile(  # one of them is in each of these sentences, and in few others
    r"\b(?:(?:led|owned|sponsored|championed|after|held|headed|run|managed|steered|forward) by|"
    r"(?:sits|lies|rests|stays|is|are) (?:\w+ )?with|in the (?:care|hands)|responsib\w+|accountable|charge|"
    r"(?:belongs|falls|down) to|leads?|leading|sponsors?|owners?|champions?|officers?|owns?|shares?|holds?|heads?|"
    r"runs?|manages?|steers?|looks? after|answers? for|took)\b",
    re.IGNORECASE,
)
_NUMBERED = r"(?: (?:\d{1,2}|[A-H]))?"
_PART = rf"(?:(?:this|the|our|that) )?(?:{PART_WORD}|programme|section|domain){_NUMBERED}"
_OWN_WORK = (  # what the answer to "Who leads?" speaks of
    rf"(?:(?:this|the|our|that) (?:(?:\w+ )?(?:action|task|work|project|piece of work|item|step|one|job)|{PART_WORD})|"
    r"this|it|the lead|"
    r"(?:lead )?(?:responsibility|leadership|ownership)(?: (?:for|of|on) (?:this(?: \w+)?|it))?)"
)
_LEADER = (
    r"(?:(?:overall|joint|named|action) )?"
    r"(?:leads?|sponsors?|owners?|champions?|lead officers?|responsible officers?|senior responsible officers?)"
)
_WHO = r"(?P<who>(?:the )?(?-i:[A-ZÀ-Þ])(?:[^.;:()\n]|\([^()]*\)|(?<=\b(?:Dr|Mr|Ms|St))\.){2,150}?)"
_SINCE = r"(?:,? (?:since|from|as from|in) [^.;:()]{3,30})?"
_FOR_ALL = r"(?: (?:for|on behalf of) the (?:partnership|board|forum|group|council|alliance|network))?"
_END = rf"{_FOR_ALL}{_SINCE}\s*(?:\([^()]*\)\.?|\.(?=\s|$)|$)\s*(?:\([^()]*\))?"
_ACTION_END = rf"{_FOR_ALL}{_SINCE}\s*(?:\.(?=\s|$)|$)"  # a bracket may hold the post
_HELD = (
    r"(?:(?:is|will be|was) (?:(?:jointly|now|being) )?"
    r"(?:led|owned|sponsored|championed|looked after|held|headed|run|managed|steered|taken forward) by|"
    r"(?:is|lies|rests|sits|stays) (?:in the (?:care|hands) of|(?:jointly |now )?with|the responsibility of)|"
    r"(?:falls|belongs|is down) to)"
)
_HOLDS = (
    r"(?:(?:will )?(?:now |also )?(?:(?:jointly )?leads?(?: on)?|owns?|sponsors?|champions?|looks? after|holds?|"
    r"heads?(?: up)?|steers?|manages?|runs?|answers? for)|"
    r"(?:is|are) (?:jointly |now )?(?:leading(?: on)?|responsible for|accountable for|in charge of|the "
    rf"{_LEADER} (?:for|of|on))|(?:takes?|has|have) (?:the lead|charge) (?:on|for|of)|took over|took on)"
)
_TOGETHER = r"(?: (?:together|jointly|between them))?"
_SHARED = re.compile(  # who shares it, and may be told one by one behind a colon
    rf"(?P<all>{_WHO},? (?:share|lead(?: on)?|are (?:jointly )?leading(?: on)?|hold|own) {_OWN_WORK}{_TOGETHER})"
    r"\s*(?::\s*(?P<each>[^:;]{5,300}?)\s*)?(?:\.(?=\s|$)|$)",
    re.IGNORECASE,
)
_FOR_WHAT = re.compile(  # what each of them sees to: "Ann Lowe, Head of Roads, on the vans, and Dan Reid"
    r",?\s+(?:(?:leads|leading) )?(?:on|for) (?:the |all |our )?[a-zß-ÿ][a-zß-ÿ -]{1,40}(?=,|$|\sand\s(?-i:[A-ZÀ-Þ]))"
)

Found = tuple[str, str, str]  # a sentence, whom it names, and what stands behind it


def _sentences(end: str, *patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(f"{pattern}{end}", re.IGNORECASE) for pattern in patterns)


_OF_PART = _sentences(
    _END,
    rf"{_PART} {_HELD} {_WHO}",
    rf"the {_LEADER}(?: (?:for|of|on) {_PART})? is (?:now )?{_WHO}",
    rf"(?:the )?{PART_WORD} {_LEADER} is (?:now )?{_WHO}",
    rf"{_WHO},? (?:{_HOLDS} {_PART}|took {_PART} (?:over|on))",
)
_OF_ACTION = _sentences(
    _ACTION_END,
    rf"{_OWN_WORK} {_HELD} {_WHO}",
    rf"(?:(?:the|our) )?{_LEADER}(?: (?:for|of|on) {_OWN_WORK})? (?:is|are|will be) (?:now )?{_WHO}",
    rf"{_WHO},? (?:{_HOLDS} {_OWN_WORK}|took {_OWN_WORK} (?:over|on))",
    rf"{_WHO},? (?-i:leads|will lead|is leading|are leading|is the {_LEADER})(?=\.)",  # no post: "Parks Project Lead"
    rf"(?:jointly )?(?:led|owned|run) by {_WHO}",
)


def lead_sentence(text: str) -> Found | None:
    """The sentence with which a text begins and that says who leads a part of a plan; else None."""
    return _first(text, _OF_PART) if _VERB.search(text) else None


def action_sentence(text: str) -> Found | None:
    """The sentence with which a text begins and that says who leads an action, as an answer to "Who leads?" may."""
    return (_first(text, _OF_ACTION) or _shared(" ".join(text.split()))) if _VERB.search(text) else None


def _first(text: str, sentences: tuple[re.Pattern[str], ...]) -> Found | None:
    words = " ".join(text.split())
    match = next((found for sentence in sentences if (found := sentence.match(words))), None)
    if match is None:
        return None
    return match[0].strip(), _with_comma(match["who"].rstrip(" ,")), words[match.end() :].strip()


def _shared(words: str) -> Found | None:
    """Several who share it; where a colon follows, they are told one by one, each with what is theirs."""
    match = _SHARED.match(words)
    if match is None:
        return None
    who = _FOR_WHAT.sub("", match["each"]) if match["each"] else match["who"]
    return match[0].strip(), who.replace(", and ", " and "), words[match.end() :].strip()


def _with_comma(who: str) -> str:
    """A person and the body of theirs as a cell would have them: "Inspector Ann Lowe, Elmshire Police"."""
    person, of, body = who.partition(" of ")
    found = leads(person) if of and "," not in person and body[:1].isupper() else ()
    return f"{person}, {body}" if len(found) == 1 and found[0].name else who
