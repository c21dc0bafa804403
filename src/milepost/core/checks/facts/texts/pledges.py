"""Steps that stand among the answers: who is to do what, and by when."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from milepost.core.checks.facts.days.times import Bond, Time, times
from milepost.core.checks.facts.speech.clauses import Clause, Tense, Verb, clauses
from milepost.core.checks.gathered import FIGURE, Gathered, Said, gathered, words_of
from milepost.core.checks.looking import without_dates
from milepost.core.checks.sayings.account import stems
from milepost.core.checks.sayings.steps import is_dated
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates import dated

_ROLES = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED})
_HELD = f"will shall should to is are answer reply decision report outcome result, {FIGURE}"
_YEAR = re.compile(r"20\d\d")
_WILL = re.compile(
    r"(?:(?:will|shall|should|must)(?! not\b)|(?:is|are) (?:now |also |due |going |planning )?to|to)\b",
    re.IGNORECASE,
)
# whose acts a step can be: a group, a person by post or by name, initials
_WHO = re.compile(
    r"(?:\b(?i:we|they|it|she|he|council|board|team|trust|group|partnership|police|service|college|charity|officer|"
    r"manager|"
    r"lead|co-?ordinator|analyst|committee|forum|network|association|agency|department|provider|society|nurse|chair|"
    r"director|head|school|schools|warden|wardens|worker|workers|library|partners?|staff|volunteers?|trustees|adviser|"
    r"advisers|officers|colleagues|secretary|clerk|tutors?|union|hospital|university|executive|panel|"
    r"contractor|leads?|teams|governors|office)|[A-Z][a-z’'-]+ [A-Z][\w’'-]+|\b[A-Z]{2,3})"
    r"(?: (?:also|now|then|all|both|each))?"
    r"(?: (?:is|are) (?:now |also )?(?:going|due|planning|set))? ?$"
)
_INTENDS = re.compile(r"\b(?:we|they|\w+) (?:plans?|intends?|aims?|propose[sd]?|ha(?:s|ve) agreed) $")
_NO_DEED = words_of(  # what happens to somebody, and what is no act
    "lose leave retire close end stop need be face miss go expire cut withdraw reduce struggle wait hear know see lack "
    "fall drop rise remain continue depend owe shut cease fail suffer raise charge increase lapse resign become "
    "come stay last cost find like want get receive"
)
_NEXT_WORD = re.compile(r" ([a-z]+)")
_OUT = re.compile(r" (?:out of|short|over|down)\b")  # "will run out of"
_PASSIVE = re.compile(r"\b(?:be|been) ")  # "will be allowed"
_DOUBTS = re.compile(
    r"\b(?:if|unless|otherwise|unlikely|worr\w+|concern\w*|risk\w*|fear\w*|(?-i:may)|might|whether|until|not|never|no|"
    r"nobody|unclear|hop(?:e|es|ed|ing)|would|could|wants?|cannot|without|late|later|only)\b",
    re.IGNORECASE,
)
_ANSWER = re.compile(
    r"[,;–-] (?:(?:an|the|his|her|their|first|final) )?(?:answer|reply|decision|report|outcome|result|options?|quotes?)"
    r"(?: (?:is |are )?(?:due|expected))? (?:by|on|in) $",
    re.IGNORECASE,
)
_TO_BE_DONE = re.compile(
    r"\b(?:will|shall)(?: now| also| then| all| soon| both)? be (?:[a-z]+ly )?(?:opened|reopened|recruited|"
    r"appointed|hired|trained|"
    r"published|written|rewritten|drafted|drawn up|installed|fitted|set up|launched|sent(?: out)?|signed|ordered|"
    r"bought|"
    r"built|printed|invited|arranged|organised|convened|commissioned|mended|repaired|repainted|replaced|advertised|"
    r"readvertised|surveyed|reviewed|revised|updated|piloted|tested|rolled out|put in place|set aside|translated)\b"
)
_HANGS = re.compile(r"\b(?:if|that|which|who|before|after|when|where|because|so)\b", re.IGNORECASE)
_TIED = frozenset({Bond.WHEN, Bond.BY, Bond.FROM})
_SHARED = 2  # words of weight that a step and the next steps have in common


class Pledge(NamedTuple):
    """A sentence that says who is to do what on a day to come; `is_held` where the next steps say so, too."""

    said: Said
    text: str
    is_held: bool


def pledges(plan: Plan, today: date) -> tuple[Pledge, ...]:
    """Every such sentence of a live action, in printed order."""
    at_hand = gathered(plan)
    known = at_hand.once(_known)
    if today not in known:
        known[today] = tuple(_pledges(at_hand, today))
    return known[today]


def deeds_ahead(plan: Gathered, roles: frozenset[QuestionRole]) -> Iterator[tuple[Said, str]]:
    """Each sentence of a live action that tells a deed to come, without asking who or when: "a crèche will be "
    "opened"."""
    for one, text in plan.told(roles, "will shall, be"):
        hit = _TO_BE_DONE.search(text)
        if hit and is_live(one.action) and not _DOUBTS.search(text) and not _HANGS.search(text[: hit.start()]):
            yield one, text


_TIMES = (
    "january february march april may june july august september october november december christmas easter spring "
    "summer autumn winter"
)
_INTENDED = re.compile(
    rf"\W*(?:by|in|from|before|on|during|after|this|next)\b[^,.;]{{0,24}}?\b(?:{'|'.join(_TIMES.split())}|term|year|month|quarter)"
    r"\b[^,.;]{0,12},? (?:we|they|the (?:[a-z]+ )?[a-z]+) (?:will|shall|are going to|plan to|intend to) (?:then |also |"
    r"now )?(?P<verb>[a-z]+)\b|"
    r"\W*we (?:will|shall|are going to|plan to|intend to) (?:then |also |now )?(?P<deed>[a-z]+)\b",
    re.IGNORECASE,
)


def intended(plan: Gathered, roles: frozenset[QuestionRole]) -> Iterator[tuple[Said, str]]:
    """Each sentence of a live action that tells what somebody will do: "By July we will buy forty more"."""
    for one, text in plan.told(roles, "will shall going plan intend"):
        hit = _INTENDED.match(text)
        if hit and (hit["verb"] or hit["deed"]) not in _NO_DEED and is_live(one.action) and not _DOUBTS.search(text):
            yield one, text


_ORDER = re.compile(
    r"\W*(?P<who>(?:the |our )?[\w’'&-]+(?: [\w’'&-]+){0,5}?) to (?P<verb>[a-z]+)\b[^.;?]{3,}", re.IGNORECASE
)
_COMMANDS = (
    "hold ask invite write agree arrange recruit appoint launch publish finalise review revise set open buy train find "
    "send bring meet visit draft develop organise identify begin start complete install commission secure run put give "
    "make build fit plant print sign update advertise procure convene test survey consult"
)
_COMMAND = re.compile(
    rf"\W*(?:{'|'.join(_COMMANDS.split())}) (?:up |out |to |with )?(?:the|an?|our|its|their|all|both|each|every|more|"
    r"another|\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|[a-z]+s)\b",
    re.IGNORECASE,
)
_NO_SUBJECT = re.compile(
    r"\b(?:is|are|was|were|has|have|had|be|been|no|not|nobody|want(?:s|ed)?|needs?|ask(?:s|ed)?|told|how|what|where|why|for|of|"
    r"due|able|unable|likely|keen|slow|hard|wish|refus\w+|agreed|failed|tr(?:y|ies|ied)|hop\w+|expect\w*|get\w*|got|allow\w*)\b",
    re.IGNORECASE,
)


def orders(plan: Gathered, roles: frozenset[QuestionRole]) -> Iterator[tuple[Said, str]]:
    """Each dated sentence of a live action that is an order to somebody: "Governors to write before Christmas"."""
    for one, text in plan.told(roles, f"to, {FIGURE} {_TIMES}"):
        hit = _ORDER.match(text)
        if hit is None or hit["verb"] in _NO_DEED or _NO_SUBJECT.search(hit["who"]) or not _WHO.search(hit["who"]):
            continue
        if is_live(one.action) and is_dated(text) and not _DOUBTS.search(text):
            yield one, text


def commands(plan: Gathered, roles: frozenset[QuestionRole], today: date) -> Iterator[tuple[Said, str]]:
    """Each sentence of a live action that orders a deed with its day to come: "Hold a forum in June and invite …"."""
    for one, text in plan.told(roles, f"{_COMMANDS}, {FIGURE} {_TIMES}"):
        if not _COMMAND.match(text) or not is_live(one.action) or _DOUBTS.search(text):
            continue
        days = [found.due.latest for found in dated(text) if found.due.latest]
        if days and min(days) >= today:
            yield one, text


def _known(plan: Gathered) -> dict[date, tuple[Pledge, ...]]:
    """What was found so far, by the day."""
    return {}


def _pledges(plan: Gathered, today: date) -> Iterator[Pledge]:
    planned: dict[str, frozenset[str]] = {}
    for place in plan.places(_ROLES, _HELD):
        one, part = plan.told_at[place]
        if not _YEAR.search(part.text) or not is_live(one.action):
            continue
        if any(_is_pledge(time, today) for time in times(plan, place)):
            if not planned:
                planned = _planned(plan)
            shared = _weight(part.text) & planned.get(one.action.id, frozenset())
            yield Pledge(one, part.text, is_held=len(shared) >= _SHARED)


def _planned(plan: Gathered) -> dict[str, frozenset[str]]:
    """The words of weight of each action's next steps, by its id."""
    found: dict[str, frozenset[str]] = {}
    for one in plan.said(frozenset({QuestionRole.NEXT})):
        found[one.action.id] = found.get(one.action.id, frozenset()) | _weight(one.answer.text)
    return found


def _weight(text: str) -> frozenset[str]:
    return stems(without_dates(text))


def _is_pledge(time: Time, today: date) -> bool:
    if time.last < today or time.bond not in _TIED:
        return False
    clause = time.text[time.clause.start : time.clause.end]
    if _DOUBTS.search(clause):
        return False
    if _ANSWER.search(time.text, 0, time.start) or _ANSWER.search(f"{time.text[: time.start]}{_led(time)}"):
        return True
    hung, verb = (time.clause, time.verb) if time.verb else _before(time)
    return verb is not None and verb.tense is Tense.AHEAD and _is_deed(time, hung, verb)


def _before(time: Time) -> tuple[Clause, Verb | None]:
    """The clause in front of "before May 2026" with its last verb."""
    found = [one for one in clauses(time.text) if one.end <= time.clause.start]
    return (found[-1], next(iter(found[-1].verbs[-1:]), None)) if found else (time.clause, None)


def _led(time: Time) -> str:
    """The word with which a time opens, where it is part of its phrase: "by " of "by May 2026"."""
    first = time.phrase.split(" ")[0].casefold()
    return f"{first} " if first in {"by", "on", "in"} else ""


def _is_deed(time: Time, clause: Clause, verb: Verb) -> bool:
    """Whether the verb is an act that somebody who is named in front of it is to do."""
    before = time.text[clause.start : verb.start]
    helper = time.text[verb.start : verb.end]
    deed = _NEXT_WORD.match(time.text, verb.end) if verb.word == "to" else None
    if (deed[1] if deed else verb.word) in _NO_DEED or _PASSIVE.search(helper) or _OUT.match(time.text, verb.end):
        return False
    if _INTENDS.search(before) and helper.startswith("to "):
        return True
    return bool(_WILL.match(helper) and _WHO.search(before))
