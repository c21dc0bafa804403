"""Words that look like part of a plan and are not: page fillers, guidance, contents, days of meetings."""

import re

_MARKING = (  # "OFFICIAL – SENSITIVE", "Strictly confidential: partners only"
    r"(?:official|restricted|(?:strictly |private (?:and|&) )?confidential|unclassified|not protectively marked"
    r"|in confidence|not for (?:publication|circulation))"
    r"(?:[\s:–—/|(),-]{1,4}(?:official|sensitive|personal|commercial|confidential|draft|partners?|internal|use|only)"
    r"){0,5}\W?"
)
_FILLER = re.compile(
    r"(?:this )?page (?:is |was |has been )?(?:(?:intentionally|deliberately|left) )*blank"
    r"(?: on purpose| intentionally)?|page \d+(?: of \d+)?|\d{1,3}"
    r"|(?:©|copyright\b).{0,90}|intentionally blank|\[?blank page\]?|[-–—=_*~]{3,}"
    r"|[-*–—= ]*end of (?:document|report|plan)[-*–—= ]*"
    r"|(?:[⌃⌄▲▼+–-] ?)?(?:hide|show)(?: (?:this|all))? sections?|(?:back )?to (?:the )?top(?: of (?:the )?page)?|"
    r"is this page useful\b.{0,20}|report a problem with this page|skip to (?:main )?content|print this page"
    rf"|{_MARKING}",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"(?:the )?(?:dates?,? (?:and (?:time|venue|place) )?of )?(?:the |our )?next meetings?\b.{0,90}", re.IGNORECASE
)
_GUIDANCE = re.compile(
    r"[\[(]?\s*(?:(?:guidance|instructions?|please|nb|n\.b\.|how to (?:use|complete|fill)|for guidance)\b"
    r"|(?:notes?|examples?|tips?|hints?|template|definitions?|e\.g\.)(?: [\w ]{,30})?:)"
    r"|[\[(<](?:insert|enter|add|type|describe)\b",
    re.IGNORECASE,
)
_CONTENTS = re.compile(r".*(?:\.{4,}|…{2,}|\t)\s*\d{1,3}|(?:table of )?contents", re.IGNORECASE | re.DOTALL)
_SENTENCE = re.compile(r".{60,}[.!?]$|.*[.!?]\s+[A-Z].*[.!?]$", re.DOTALL)
_BY_HAND = re.compile(r"(?:[^_\n]{2,50}?:?[ ]*_{4,}[\s,;.|/]*)+")  # "Signed: ______ Date: ______"
_NOTE = re.compile(  # over a note in the margin of a page that was made to be liked
    r"(?:did you know|(?:the year )?in numbers|key facts|fast facts|tell us(?: more)?|have your say|get in touch|"
    r"contact us|find out more|(?:need|want) (?:help|to talk|advice)(?: now)?|where to get help|"
    r"(?:more|further) information|useful (?:links|numbers|contacts)|related (?:pages|links)|on this page)\W*",
    re.IGNORECASE,
)


def reason_to_set_aside(text: str) -> str:
    """Why these words are no part of a plan, as a sentence; "" where nothing says so."""
    text = text.strip()
    if is_filler(text):
        return "This is a page filler."
    if _CONTENTS.fullmatch(text):
        return "This belongs to a table of contents."
    if "____" in text and _BY_HAND.fullmatch(text):
        return "This was left blank, to be filled in by hand."
    if _NOTE.fullmatch(text):
        return "This is the title of a note beside the plan."
    return "This is guidance on how to fill the plan in." if _GUIDANCE.match(text) else ""


def is_filler(text: str) -> bool:
    """Whether a line is what papers say of themselves: a page number, a copyright, a blank page, who may see it."""
    return bool(_FILLER.fullmatch(text.strip()))


def is_meeting(text: str) -> bool:
    """Whether a line says when the group meets next: "Next meeting: 9 December, 2pm"."""
    return bool(_MEETING.fullmatch(text.strip()))


def is_prose(text: str) -> bool:
    """Whether a line is whole sentences and so no heading."""
    return bool(_SENTENCE.fullmatch(text.strip()))
