"""Acronyms are used that the plan never spells out.

Why: Parents and board members from other bodies do not know them; a public paper spells each out once.

Example:
    Action: 1.1 Open the hub
    Now: The FHH has met the ICB twice
Better:
    Action: 1.1 Open the hub
    Now: The Family Help Hub (FHH) has met the Integrated Care Board (ICB) twice
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from milepost.core.checks.beside import texts as texts_beside
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import called
from milepost.core.document.nodes import Certainty, Place
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions
from milepost.core.words.acronyms import KNOWN_TO_ALL, KNOWN_TO_COUNCILS, READ_AS_WORDS, acronyms
from milepost.core.words.anycase import AnyCase
from milepost.core.words.sentences import sentences

FAMILY = Family.ACRONYMS
CERTAINTY = Certainty.LIKELY  # what one board must have spelt out another knows
SEVERITY = Severity.LOW
_SHOWN = 12
_MOST_PLACES = 3  # actions that bring in what councils know; where more do, one finding speaks for all
_MOST = 8  # actions that bring in others, or half of the plan's
_LONGEST = 90  # characters of a sentence that is quoted
_SHORTEST = 2  # letters; so few open some words or other by chance
_SMALL = r"(?:of|and|the|for|in|to|on|with|&)"
_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*")
_NAME = re.compile(r"[A-Z][a-z'’]+(?:(?:[ -]| (?:of|and|the|for|in|to|on|with|&) )[A-Z][a-z'’]+){1,9}")
_IN_BRACKETS = re.compile(r"\(\s?(?P<short>[A-Z][A-Za-z&]{0,6}[A-Z])s?\s?\)")
_INITIALS = AnyCase(r"\b(?:leads?|led by|owner|initials) ?[:(] ?[A-Z]{2,3}\b")
_A_BODY = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]ts) (?!B?RAG\b)([A-Z]{3,6}),? (?!is\b|means\b|stands\b|[A-Z]{3,})[a-zA-Z]"
)
_WITH_DIGIT = re.compile(r"\b[A-Z]{1,2}[24][A-Z]{1,3}\b")
_READ_WITH_DIGIT = frozenset({"B2B", "B2C", "C2C", "H2O", "P2P", "U2", "K2"})
_TOLD_WITH_DIGIT = r"[\(“\"]{short}[\)”\"]|\b{short}(?: [a-z]+)? ?(?:[:=]|\(|stands for|means|is short for|, that is)"
_MEND = "Spell each out where it is first used, with the short form in brackets."
_LOOK_BACK = 110  # characters before brackets in which the long form stands


class _Used(NamedTuple):
    """Where the plan uses a short form for the first time; `question` is "" in a title or a lead."""

    action: Action
    question: str
    text: str
    place: Place | None
    of: str = ""  # the words in which to look for it, where that is not all of the text


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for each action that brings acronyms in; what stands in many actions is told once for the plan."""
    told = list(_told(plan))
    used: dict[str, _Used] = {}
    for one in told:
        for short in acronyms(one.of or one.text):
            used.setdefault(short, one)
    used |= _with_digits(told)
    known = KNOWN_TO_ALL | READ_AS_WORDS | {entry.short for entry in plan.glossary}
    unknown = [one for one in used if one not in known and one.rstrip("s") not in known and one.strip("X")]
    if not unknown:
        return
    titles = "\n".join(_titles(plan))
    spelt_out = _SpeltOut({*_titles(plan), *_leads(plan), *texts_beside(plan), *(one.text for one in told)})
    never = [short for short in unknown if not spelt_out.holds(short) and not _opens_words(short, titles)]
    of_councils = [short for short in never if short in KNOWN_TO_COUNCILS]
    others = [short for short in never if short not in KNOWN_TO_COUNCILS]
    many = max(_MOST, sum(1 for _ in actions(plan)) // 2)
    pooled = [
        short
        for group, most in ((of_councils, _MOST_PLACES), (others, many))
        for short in group
        if len({used[one].action.id for one in group} - {""}) > most
    ]
    if pooled:
        yield _of_plan(pooled)
    yield from _of_actions([short for short in never if short not in pooled], used)


def _with_digits(told: Collection[_Used]) -> Mapping[str, _Used]:
    """The short forms with a 2 for "to" or a 4 for "for", which nothing spells out, where each is used first: "D2A"."""
    whole = "\n".join([one.text for one in told])
    shorts = dict.fromkeys(_WITH_DIGIT.findall(whole))
    return {
        short: next(one for one in told if short in one.text)
        for short in shorts
        if short not in _READ_WITH_DIGIT and not re.search(_TOLD_WITH_DIGIT.format(short=short), whole)
    }


def _of_plan(never: list[str]) -> Fault:
    rest = f" and {len(never) - _SHOWN} more" if len(never) > _SHOWN else ""
    return Fault(f"{_are(never)} never spelt out.", _MEND, ", ".join(never[:_SHOWN]) + rest)


def _of_actions(never: list[str], used: Mapping[str, _Used]) -> Iterator[Fault]:
    by_action: dict[str, list[str]] = defaultdict(list)
    for short in never:
        by_action[used[short].action.id].append(short)
    for shorts in by_action.values():
        first = used[shorts[0]]
        words = dict.fromkeys(_words(used[short].text, short) for short in shorts)
        yield Fault(
            f"{_are(shorts, f' that {called(first.action)} uses')} never spelt out: {', '.join(shorts)}.",
            _MEND,
            " … ".join(words),
            first.action.id,
            first.question,
            first.place,
        )


def _are(shorts: list[str], where: str = "") -> str:
    return f"{len(shorts)} acronyms{where} are" if len(shorts) > 1 else f"One acronym{where} is"


def _words(text: str, short: str) -> str:
    """The sentence that holds a short form, or what of a long one stands around it."""
    sentence = next((one.text for one in sentences(text) if short in one.text), text)
    if len(sentence) <= _LONGEST:
        return sentence
    at = sentence.find(short)
    start = max(0, sentence.rfind(" ", 0, max(0, at - _LONGEST // 2)) + 1)
    end = sentence.find(" ", start + _LONGEST)
    return sentence[start : end if end >= 0 else len(sentence)]


def _told(plan: Plan) -> Iterator[_Used]:
    """Everything that actions say, in printed order, and then what is said beside them."""
    for action in actions(plan):
        yield _Used(action, "", action.title, action.place)
        for answer in action.answers:
            yield _Used(action, answer.question, _without_initials(answer.text), answer.place or action.place)
        for lead in action.leads:
            if " " in lead.text and "/" not in lead.text:
                yield _Used(action, "", lead.text, lead.place or action.place)
    for one, part in gathered(plan).told_beside("the a an our its"):
        bodies = " ".join(_A_BODY.findall(part.text)) if part.text.endswith(".") else ""
        if bodies:
            yield _Used(one.action, "", part.text, one.answer.place, bodies)


def _leads(plan: Plan) -> Iterator[str]:
    yield from (lead.text for section in plan.sections for lead in section.leads)
    yield from (lead.text for action in actions(plan) for lead in action.leads)


def _without_initials(text: str) -> str:
    may_hold = ":" in text or "(" in text
    return _INITIALS.sub("", text) if may_hold and acronyms(text) else text


class _SpeltOut:
    """Short forms whose letters open the words before their brackets, or the words of a name printed anywhere."""

    def __init__(self, texts: Collection[str]) -> None:
        self._in_brackets = {short for text in texts if "(" in text for short in _before_brackets(text)}
        self._names = " ".join(_initials(hit.group()) for text in texts for hit in _NAME.finditer(text))

    def holds(self, short: str) -> bool:
        """Whether a short form, or that of which it is the plural, is one of these."""
        return any(one in self._in_brackets or one in self._names for one in (short, short.rstrip("s")))


def _before_brackets(text: str) -> Iterator[str]:
    for hit in _IN_BRACKETS.finditer(text):
        before = (word[0].lower() for word in _WORD.findall(text[max(0, hit.start() - _LOOK_BACK) : hit.start()]))
        if all(letter in before for letter in hit["short"].lower() if letter != "&"):  # in order: `before` is used up
            yield hit["short"]


def _initials(name: str) -> str:
    return "".join(word[0] for word in _WORD.findall(name) if word[0].isupper())


def _titles(plan: Plan) -> Iterator[str]:
    yield plan.title
    for section in plan.sections:
        yield section.title
        yield from (area.title for area in section.focus_areas)
    yield from (action.title for action in actions(plan))


def _opens_words(short: str, titles: str) -> bool:
    """Whether words in a row in a title open with these letters: "houses in multiple occupation" and HMO."""
    words = rf"\w*(?:[ -]| {_SMALL} )".join(re.escape(letter) for letter in short)
    return len(short) > _SHORTEST and bool(re.search(rf"\b{words}", titles, re.IGNORECASE))
