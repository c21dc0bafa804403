"""Who leads a part of a plan where a whole sentence says so: "This aim is led by Ann Lowe, Head of Roads"."""

import re

from milepost.core.interpret.leads.people import leads
from milepost.core.interpret.meanings.lead_lines import PART_WORD
from milepost.core.words.stems import holds

_VERB = re.compile(  # one of them is in each of these sentences, and in few others
    r"\b(?:(?:led|owned|sponsored|championed|after|held|headed|run|managed|steered|forward) by|"
    r"(?:sits|lies|rests|stays|is|are) (?:\w+ )?with|in the (?:care|hands)|responsib\w+|accountable|charge|"
    r"(?:belongs|falls|down) to|leads?|leading|sponsors?|owners?|champions?|officers?|owns?|shares?|holds?|heads?|"
    r"runs?|manages?|steers?|looks? after|answers? for|took)\b",
    re.IGNORECASE,
)
_STEMS = (
    "lead", "led by", "sponsor", "own", "champion", "care of", "responsib", "accountable", "took", "looks after",
    "looked after", "looking after", "minding", "covering", "in charge", "taken", "take on", "takes on", "picked up",
    "stepped in", "sits with", "held by", "answers for", "passed to", "handed to", "moved",
)  # fmt: skip
_PART = rf"(?:{PART_WORD}|programme|section|domain)(?: (?:\d{{1,2}}|[A-H]))?"
_THIS = rf"(?:(?:(?:this|the|our|that) )?{_PART}|this (?:one|bit|part|work))"
LEADER = (
    r"(?:(?:overall|joint|named|action) )?"
    r"(?:leads?|sponsors?|owners?|champions?|lead officers?|responsible officers?|senior responsible officers?)"
)
_BRACKET = r"(?<=\w )\([^()\n]{3,80}\)"
_STOP = r"(?<=\b(?:Dr|Mr|Ms|St))\."
_WHO = (
    r"(?P<who>(?!(?:no|some|any)(?:body|one|-one)\b|no one\b)(?:the )?(?-i:[A-ZÀ-Þ])"
    rf"(?:[^.;:()\n]|{_STOP}|{_BRACKET}){{2,150}}?)"
)
SINCE = r"(?:,? (?:since|from|as from|in) [^.;:()]{3,30})?"
FOR_ALL = r"(?: (?:for|on behalf of) the (?:partnership|board|forum|group|council|alliance|network))?"
_CLOSE = r"\s*(?:\([^()]*\)\.?|[.!](?=\s|$)|$)\s*(?:\([^()]*\))?"
_END = rf"{FOR_ALL}{SINCE}{_CLOSE}"
_FOR_NOW = (  # how long somebody leads who leads today, or in whose place
    r"(?:,? (?:for now|for the time being|for the moment|in the meantime|at present|this year|"
    r"(?:until|till|while|whilst|during|from|since|as from|in (?=(?-i:[A-Z\d]))|instead of|in place of|on behalf of)"
    r" ?[^.;:()]{2,60})){0,2}"
)
_TODAY = rf"{_FOR_NOW}{_CLOSE}"
HELD = (
    r"(?:(?:is|will be|was) (?:(?:jointly|now|being) )?"
    r"(?:led|owned|sponsored|championed|looked after|held|headed|run|managed|steered|taken forward) by|"
    r"(?:is|lies|rests|sits|stays) (?:in the (?:care|hands) of|(?:jointly |now )?with|the responsibility of)|"
    r"(?:falls|belongs|is down) to)"
)
_HELD_TODAY = (
    r"(?:(?:is|will be) (?:(?:jointly|now|being|currently|temporarily) )*"
    r"(?:led|owned|sponsored|championed|covered|held|looked after|minded|run) by|"
    r"(?:now )?(?:sits|rests|lies) with|has (?:now )?(?:passed|moved|gone|been passed|been handed)(?: over)? to|"
    r"has (?:now )?been (?:taken (?:on|over)|picked up) by)"
)
HOLDS = (
    r"(?:(?:will )?(?:now |also )?(?:(?:jointly )?leads?(?: on)?|owns?|sponsors?|champions?|looks? after|holds?|"
    r"heads?(?: up)?|steers?|manages?|runs?|answers? for)|"
    r"(?:is|are) (?:jointly |now )?(?:leading(?: on)?|responsible for|accountable for|in charge of|the "
    rf"{LEADER} (?:for|of|on))|(?:takes?|has|have) (?:the lead|charge) (?:on|for|of)|took over|took on)"
)
_HOLDS_TODAY = (
    r"(?:(?:is|are) (?:(?:now|currently|temporarily|kindly) )*"
    rf"(?:looking after|leading(?: on)?|covering|minding|holding|in charge of|our {LEADER} (?:for|of|on)|"
    r"in the lead (?:for|on))|(?:has|have) (?:(?:now|kindly) )?(?:taken (?:over|on)|picked up|"
    rf"the lead (?:for|on)|stepped in as {LEADER} (?:for|of|on))|will (?:now )?(?:lead(?: on)?|look after|cover)|"
    r"(?:has|have) (?:kindly )?(?:been asked|agreed|offered|volunteered|been nominated|been appointed) to "
    r"(?:lead(?: on)?|look after|cover|take on|take over)|answers? for)"
)
_NAMES = (  # what others did who made somebody the lead; who is lent works for the body that lends
    r"(?:(?P<body>(?-i:[A-ZÀ-Þ])[^.;:()\n]{1,60}?) (?:(?:has|have) )?(?:now )?"
    r"(?:put forward|nominated|offered|seconded|lent)"
    r"|(?-i:[A-ZÀ-Þ])[^.;:()\n]{1,60}? (?:(?:has|have) )?(?:now )?(?:asked|named|appointed|chosen))"
)
_TO_LEAD = rf"(?:to (?:lead(?: on)?|look after|cover|take on|take over)|as (?:the )?{LEADER} (?:for|of|on))"
_OF = re.compile(r" (?:of|in|at|from) (?=[A-ZÀ-Þ])| from ")
_SENTENCES = tuple(
    re.compile(f"{pattern}{end}", re.IGNORECASE)
    for pattern, end in (
        (rf"{_NAMES} {_WHO},? {_TO_LEAD} {_THIS}", _TODAY),
        (rf"{_WHO},? {_HOLDS_TODAY} {_THIS}", _TODAY),
        (rf"{_WHO},? (?:has|have) (?:now )?(?:taken|picked) (?:{_THIS}|this) (?:over|on|up)", _TODAY),
        (rf"{_THIS} {_HELD_TODAY} {_WHO}", _TODAY),
        (rf"{_THIS} has (?:now )?(?:passed|moved|gone) from [^.;:()]{{3,80}}? to {_WHO}", _END),
        (rf"leading (?:on )?{_THIS} is (?:now )?{_WHO}", _TODAY),
        (rf"{_THIS} {HELD} {_WHO}", _END),
        (rf"(?:the |our )?{LEADER}(?: (?:for|of|on) {_THIS})? is (?:now )?{_WHO}", _END),
        (rf"(?:the )?{PART_WORD} {LEADER} is (?:now )?{_WHO}", _END),
        (rf"{_WHO},? (?:{HOLDS} {_THIS}|took {_THIS} (?:over|on))", _END),
    )
)


def lead_sentence(text: str) -> tuple[str, str, str] | None:
    """The sentence with which a text begins and that says who leads, whom it names, and the rest; else None."""
    if not (holds(text, _STEMS) or may_tell(text)):
        return None
    words = " ".join(text.split())
    for sentence in _SENTENCES:
        match = sentence.match(words)
        if match:
            who = _of_body(with_comma(match["who"].rstrip(" ,")), match.groupdict().get("body") or "")
            return match[0].strip(), who, words[match.end() :].strip()
    return None


def may_tell(text: str) -> bool:
    """Whether a text holds one of the words with which most of these sentences say who leads."""
    return _VERB.search(text) is not None


def _of_body(who: str, body: str) -> str:
    """Somebody with the body that lends them, where none is named with them; “The board” that does is none."""
    is_own = " " in body and not body.startswith(("The ", "We ")) and not any(one.organisation for one in leads(who))
    return f"{who}, {body}" if is_own else who


def with_comma(who: str) -> str:
    """A person and the body of theirs as a cell would have them: "Inspector Ann Lowe, Elmshire Police"."""
    person, *body = _OF.split(who, maxsplit=1)
    found = leads(person) if body and "," not in person else ()
    return ", ".join((person, *body)) if len(found) == 1 and found[0].name else who
