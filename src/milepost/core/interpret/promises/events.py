"""Sentences among next steps that tell of what has happened: "The Board met on 11 May and asked for more"."""

import re

_OWN = r"(?:The|An?|Our|We|They|It|This|These|Both|All)"
_TO_COME = (
    r"(?:to(?! (?:the|an?|our|its|their|all|[A-Z]))|will|shall|must|should|be|is|are|due|planned|expected|once|when|"
    r"after|if|until|starts?|opens?|begins?|ends|closes|launches|runs|goes|comes|meets?|follows?|reports|resumes?|"
    r"continues?|finish(?:es)?|takes)"
)  # "was late and opens in May"
_BETWEEN = rf"(?: (?!{_TO_COME}\b)[\w’'&-]+){{0,8}}?"
_UP_TO_DAY = rf"(?:(?! {_TO_COME}\b)[^.;:]){{0,60}}$"
# verbs whose past is no participle, of whomever they tell: "Elmshire Council met on 3 June"
_PAST = r"(?:met|went|came|began|sat|took|gave|saw|did|ran|fell|rose|grew|became|looked|visited|wrote|spoke|rang|chose)"
# verbs that plans have as participles, too ("New centre opened in June"), with a subject that needs a verb
_EITHER = r"(?:opened|launched|started|closed|ended|finished|joined|left|changed|moved|expired|stopped|returned)"
_SURE = re.compile(rf"(?:{_OWN}|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*){_BETWEEN} {_PAST}(?! by\b)\b{_UP_TO_DAY}")
_LIKE = re.compile(rf"{_OWN}{_BETWEEN} {_EITHER}(?! by\b)\b{_UP_TO_DAY}")
# "The Board asked in March for a map", "Members agreed in April that the gate stays": what was said then
_SAID = re.compile(
    rf"(?:(?P<own>{_OWN})|[A-Z][\w’'-]*){_BETWEEN} (?:asked|called|agreed|decided|resolved|voted|noted|heard|told|said)"
    r"(?: us| them)? $"
)
_WHAT = re.compile(r"(?:in|on|at|during) [\w’' ]{3,40}? (?:(?P<sure>that|whether|how)|for|to(?! be\b))\b")
_LONGEST = 240  # characters of a sentence before the day; a longer one tells of more than one thing
_SAYS = ("asked ", "called ", "agreed ", "decided ", "resolved ", "voted ", "noted ", "heard ", "said ", "us ", "them ")
_WILL = re.compile(r"\b(?:will|shall|(?:is|are) to)\b")


def tells_event(text: str, start: int, date: int, end: int) -> bool:
    """Whether the sentence from `start` to `end` tells what happened on the day that is named at `date`.

    "The centre opened in June" may be what a plan wants to see; it tells of the past where another sentence says
    what will be.
    """
    if date - start > _LONGEST:
        return False
    before = text[start:date]
    if _SURE.match(before):
        return True
    if before.endswith(_SAYS) and _tells_what(text, before, date):
        return True
    return _LIKE.match(before) is not None and bool(_WILL.search(text, end) or _WILL.search(text, 0, start))


def _tells_what(text: str, before: str, date: int) -> bool:
    """Whether what was asked or agreed stands behind the day: "asked in March for a map", "agreed in April that"."""
    said, what = _SAID.match(before), _WHAT.match(text, date)
    return said is not None and what is not None and bool(said["own"] or what["sure"])
