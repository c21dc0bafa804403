"""What the covering text says was promised last time for now, thing by thing, and whether anything is said of it."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.plan.model import Action, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import find
from milepost.core.words.dates.names import MONTH_OR_SHORT


class Undertaking(NamedTuple):
    """A thing that was promised, the number of the action that is named with it, or "", and how sure it is untold."""

    said: Said
    words: str
    number: str
    is_sure: bool


_PROMISE = (
    "promised promise promises undertook undertaken undertakings pledged pledges committed commitment commitments"
)
_TOLD = "said told agreed assured"
HELD = f"{_PROMISE} {_TOLD}"
_MADE = AnyCase(
    r"\b(?:promised|undertook|undertaken|pledged|committed(?: [a-z]+)?(?= to\b))\b|"
    r"\b(?:commitments?|promises|undertakings|pledges) (?:carried|made|given|brought|outstanding|left|from|in|at|of)\b|"
    r"\b(?:said|told|agreed|assured)\b(?=[^.]*\b(?:would|should)\b)"
)
_PAPER = (
    r"(?:meeting|report|review|return|round-?up|update|paper|round|conference|newsletter|bulletin|"
    r"board|quarter|year|term|"
    r"time|half-year|edition|issue)"
)
_LAST = re.compile(
    rf"\b(?:last|previous|spring|summer|autumn|winter|quarter [1-4]|q[1-4]|annual|mid-?year|half-?year(?:ly)?|interim|"
    rf"{MONTH_OR_SHORT})(?: [\w-]+)?? {_PAPER}\b|\b(?:in|at) (?:{MONTH_OR_SHORT})\b|\blast "
    rf"(?:{MONTH_OR_SHORT}|spring|summer|"
    r"autumn|winter)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|never|no|nothing|nobody)\b[^.;:]{0,20}\b(?:promised|said|told|agreed|committed|pledged)\b", re.I
)
_KEPT = re.compile(
    r"\b(?:all|both|each|every(?: one)?|none|neither|one|two|three|four|five|these|they|it|this|that)\b[^.;]{0,30}"
    r"\b(?:kept|met|done|delivered|honoured|happened|fulfilled|completed?|below|follows?|carried out|"
    r"in place|dropped)\b",
    re.IGNORECASE,
)  # what the next sentence says of them together
_REF = re.compile(
    r"[(\[]?(?:see |under |in )?\b[Aa]ctions? "
    r"(?P<number>[A-Z]{0,3}\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?)\b(?![%/]|\.\d)[)\]]?"
)
_OPENS = re.compile(  # behind which what is promised begins
    r"(?::|\b(?:that|would|promised|undertook|pledged|committed(?: [a-z]+)?))(?: to)?"
    r"(?: (?:by|before|in|at|for|during) (?:(?!would\b)[^\s,:;(]+ ){1,6}?(?=(?:we|it|they|the|this|partners) ))?"
    r"(?: (?:we|it|they|(?:the|this|our) [a-z]+|partners) would(?: also)?)?\s",
    re.IGNORECASE,
)
_HOLDS = re.compile(r"\b(?:contain|include|bring|hold|have|be|see|set out|give|present)\b ", re.IGNORECASE)
_PARTS = re.compile(r";|,(?: and)? | and (?=(?:an?|the|our|to)\b)")
_MARK = re.compile(r"^[\s,;:.]*(?:and |or )?(?:\(?(?:[ivx]{1,4}|[a-h]|\d)[).]\s*)?(?:and |to )?")
_LISTED = re.compile(r"(?:and )?\(?(?:[ivx]{1,4}|[a-h]|\d)\) ")
_ASKED_BACK = re.compile(
    r"\b(?:said|promised|planned|agreed|undertook)\b.*\b(?:last|previous|before)\b|"
    r"\blast (?:time|quarter|year|report|meeting)(?:[’']s)? (?:promises?|steps|actions|plans?)\b",
    re.IGNORECASE,
)
_WOULD = re.compile(
    r"\b(?:would|will) (?!be\b|have\b|start\b|begin\b|go\b|come\b|continue\b)[a-z]+ (?:an?|the|our|one|two|three|\d+) "
    r"(?P<what>(?:[a-z-]+ ){0,2}?[a-z-]{4,})(?= (?:for|by|in|to|before|from|of|with|at|on|until)\b|[.,;]|$)"
)  # what is to be brought about: "would buy a sweeper for the paths"
_GENERAL = content(
    "meeting report board paper plan action update review come bring present contain include give "
    "set out make have put hold "
    "get take new first second third three two thing end time would will should"
)
_LONG = 5  # letters of a stem by which two forms of a word are one: "publication" and "published"
_FEWEST = 2  # words of a thing of which nothing is said
_HALF = 2


def undertakings(plan: Gathered, today: date) -> Iterator[Undertaking]:
    """Every such thing of which the action that is named with it, or where none is the whole document, says nothing."""
    texts = {one.number: one for one in actions(plan) if one.number}
    for said, part in plan.told_beside(HELD):
        text, rest = _whole(said, part.text)
        if not _is_of_last_time(text) or _is_ahead(text, today) or _KEPT.search(rest):
            continue
        for number, words in _with_number(text):
            is_untold, is_sure = _is_untold(plan, texts.get(number), words, text)
            if is_untold:
                yield Undertaking(said, words, number, is_sure)
        if not _REF.search(text):
            yield from (Undertaking(said, words, "", False) for words in _listed(text) if _is_in_no(plan, words, text))
    yield from _of_fields(plan)


def _of_fields(plan: Gathered) -> Iterator[Undertaking]:
    """What a field of an action says was promised last time, where no answer names what it was to bring."""
    asked = {one.key for one in plan.questions if _ASKED_BACK.search(one.heading)}
    for said, text in plan.told(frozenset({QuestionRole.OTHER, QuestionRole.NEXT}), "would will") if asked else ():
        hit = _WOULD.search(text) if said.question.key in asked else None
        brought = _stems(hit["what"].split()[-1]) if hit else frozenset[str]()
        others = " ".join(one.text for one in said.action.answers if one is not said.answer)
        if hit and brought and _not_in(brought, _stems(f"{said.action.title} {others}")):
            yield Undertaking(said, text.strip(" ."), "", False)


def _whole(said: Said, first: str) -> tuple[str, str]:
    """A sentence with the parts of its list that stand behind it, "(ii) …", and the sentence after these."""
    parts = said.sentences()
    at = parts.index(first) + 1
    end = next((place for place in range(at, len(parts)) if not _LISTED.match(parts[place])), len(parts))
    return " ".join((first, *parts[at:end])), parts[end] if end < len(parts) else ""


def _is_of_last_time(text: str) -> bool:
    made = _MADE.search(text)
    return made is not None and _LAST.search(text) is not None and not _DENIED.search(text)


def _is_ahead(text: str, today: date) -> bool:
    """Whether a day is named that is still to come."""
    return any(one.due.latest and one.due.latest > today for one in find(text))


def _with_number(text: str) -> Iterator[tuple[str, str]]:
    """The things that are promised before the number of an action, each with that number."""
    start = _start(text)
    for hit in _REF.finditer(text):
        words = _bare(text[start : hit.start()])
        start = max(start, hit.end())
        if words:
            yield hit["number"], f"{words} {hit.group()}"


def _start(text: str) -> int:
    """Where the first thing that is promised begins."""
    made = _MADE.search(text)
    at = made.start() if made else 0
    opens = [hit for hit in _OPENS.finditer(text, at) if hit.end() < len(text)]
    colon = next((hit for hit in opens if hit.group().startswith(":")), None)
    first = colon or next(iter(opens), None)
    return first.end() if first else at


def _listed(text: str) -> Iterator[str]:
    """The things that are promised in a list, or the one that is."""
    rest = text[_start(text) :]
    holds = _HOLDS.match(rest)
    for one in _PARTS.split(rest[holds.end() :] if holds else rest):
        words = _bare(one)
        if words:
            yield words


def _bare(text: str) -> str:
    return _MARK.sub("", text).strip(" ,;.:(")


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem[:_LONG] for stem in content(text) - _GENERAL)


def _is_untold(plan: Gathered, action: Action | None, words: str, text: str) -> tuple[bool, bool]:
    """Whether an action says nothing of a thing, and whether it has not even one word of it but for its title's."""
    if action is None:
        return False, False
    title = _stems(action.title)
    wanted = _stems(_REF.sub(" ", words))
    missing = _not_in(wanted, _stems(" ".join(one.text for one in action.answers)) | title | _beside(plan, text))
    own = _not_in(wanted, title)  # that are not of the action whatever was promised
    is_untold = len(own) >= _FEWEST and _HALF * len(missing) >= len(own)
    return is_untold, is_untold and missing == own


def _not_in(wanted: frozenset[str], stems: frozenset[str]) -> frozenset[str]:
    """The stems that are in no form among the others: "wait" is that of "waiti"."""
    return frozenset(one for one in wanted if not any(one.startswith(each) or each.startswith(one) for each in stems))


def _is_in_no(plan: Gathered, words: str, text: str) -> bool:
    """Whether at least half of the words of a thing stand nowhere else in the document."""
    wanted = _stems(words)
    missing = _not_in(wanted, plan.once(_of_actions) | _beside(plan, text))
    return len(missing) >= _FEWEST and _HALF * len(missing) >= len(wanted)


def _of_actions(plan: Gathered) -> frozenset[str]:
    """The stems of all that the actions say."""
    told = (f"{one.title} {' '.join(answer.text for answer in one.answers)}" for one in actions(plan))
    return _stems(" ".join(told))


def _beside(plan: Gathered, but: str) -> frozenset[str]:
    """The stems of all sentences beside the actions but those of a text."""
    return _stems(" ".join(part.text for said in plan.beside for part in said.parts if part.text not in but))
