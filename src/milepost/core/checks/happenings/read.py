"""Every dated happening of a plan: what is told of which thing, on which days, in which tense."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.days.times import Bond, Time, times
from milepost.core.checks.facts.speech.clauses import Tense, Verb, clauses
from milepost.core.checks.facts.speech.things import NOTHING, Thing, thing
from milepost.core.checks.gathered import Gathered, Said, words_in, words_of
from milepost.core.checks.happenings.comparable import comparable
from milepost.core.checks.happenings.deeds import NOUN_DEEDS, deed_of, is_event
from milepost.core.checks.happenings.nouns import (
    NO_NOUN,
    PRONOUNS,
    STOPS,
    Noun,
    at_end,
    at_start,
    meant,
    subject,
    without_opening,
)
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTHS, WEEKDAYS

_JOINT = AnyCase(
    r"(?:,? ?\(?(?:(?:which|that) )?(?:(?:is|was|will be|takes place|took place|fell|falls|is now|now)(?: (?:held|set|"
    r"fixed|booked|settled|planned|confirmed))?(?: for)?|held|due|dated)?:?,? ?\(?(?:(?:on|of|in|at|for) )?)$"
)  # what may stand between an event and its day
_DATE_OF = re.compile(
    r"\b(?:date|day) (?:of|for) (?P<what>(?:the|our|its|this) [\w’' -]{3,50}?),? (?:is|was|has been|will be)"
    r"(?: now| been)*(?: settled| fixed| set| agreed| confirmed)?:? ?(?:for |as |on )?$",
    re.IGNORECASE,
)
_GERUND = AnyCase(
    r"\b(?:since|after|before|on|upon|by|following) (?:re-?)?(?P<verb>opening|launching|starting|beginning|signing|"
    r"closing|joining|finishing|ending|publishing|arriving|moving|installing|adopting|approving)\b(?P<what>[^,.;]{0,40})$"
)
_NO_OBJECTS = words_of(
    "door doors us post role place live work way again formally officially back off out up down early late first there "
    "here last next this now successfully already today force effect service use operation"
)  # behind a verb that tells of its subject: "opened its doors", "started work"
_WITH = re.compile(
    r"\bwith (?P<what>(?:the|our|its|their) [^,.;]{3,50}?) (?P<verb>ending|closing|opening|starting|expiring|finishing|"
    r"beginning|completed|signed)(?: only)?,? $",
    re.IGNORECASE,
)
_OF = AnyCase(rf"\b(?P<noun>{'|'.join(NOUN_DEEDS)}) of (?P<what>(?:the|our|its|this|their) [\w’'-][\w’' -]{{2,50}})$")
_ROW_DAY = AnyCase(
    r"\b(?:the|its|their|our|his|her) (?:very )?(?P<row>first|last|final|opening|closing) "
    r"(?:day|night|evening|performance|show|week|session)$"
)
_JOINED = re.compile(r"\b(?:as|when|while|because|after|before|once|until|than)\b")
_JOINS = frozenset(("and", "then", "but", "on", "in")) | MONTHS.keys() | WEEKDAYS  # between two verbs of one subject
_ENDS_OF_ROW = frozenset(("first", "last", "final"))  # "the first class met" is when classes began
_REACH = 70  # letters in which the noun before a day stands


class Happening(NamedTuple):
    """What happens to a thing from its first to its last day, as a time tells it; `place` is that of its sentence."""

    deed: str
    thing: Thing
    is_definite: bool
    time: Time
    place: int
    is_many: bool
    is_noun: bool = False

    @property
    def said(self) -> Said:
        """The answer that tells it."""
        return self.time.said

    @property
    def tense(self) -> Tense | None:
        """What its verb says of the time."""
        return None if self.is_noun else self.time.tense


def happenings(plan: Gathered) -> tuple[Happening, ...]:
    """Those of all actions, in printed order."""
    return plan.once(_happenings)


def _happenings(plan: Gathered) -> tuple[Happening, ...]:
    return tuple(one for place in comparable(plan) for one in _in(plan, place))


def _in(plan: Gathered, place: int) -> Iterator[Happening]:
    for time in times(plan, place):
        if time.is_exact and time.bond is not Bond.OTHER:
            yield from (tuple(_by_noun(time, place)) or tuple(_by_gerund(time, place)) or _by_verb(plan, time, place))


def _by_noun(time: Time, place: int) -> Iterator[Happening]:
    """An event that is named right before its day: "the flood of 3 May", "the opening (3 May)"."""
    before = time.text[max(time.start - _REACH, 0) : time.start]
    told = _DATE_OF.search(before)
    joint = None if told else _JOINT.search(before)
    named = told["what"] if told else before[: joint.start()] if joint else before
    of = _OF.search(named)
    if of:
        yield from _happening(NOUN_DEEDS[of["noun"].casefold()], at_start(of["what"]), time, place, is_noun=True)
        return
    day = _ROW_DAY.search(named)
    if day:
        deed = "begin" if day["row"].casefold() in {"first", "opening"} else "end"
        yield Happening(deed, NOTHING, True, time, place, False, True)
        return
    noun = at_end(named)
    words = noun.words
    if noun.is_definite and words and words[-1] in NOUN_DEEDS:
        yield Happening(NOUN_DEEDS[words[-1]], thing(words[:-1]), True, time, place, False, True)
    elif noun.is_definite and (told is not None or is_event(thing(words).head, frozenset(words))):
        yield from _happening("hold", noun, time, place, is_noun=True)


def _by_gerund(time: Time, place: int) -> Iterator[Happening]:
    """What is told by a verb with no tense: "since opening its doors on", "with the lease ending on"."""
    start = max(time.start - _REACH, 0)
    hit = _GERUND.search(time.text, start, time.start) or _WITH.search(time.text, start, time.start)
    deed = deed_of(time.text, hit.start("verb"), hit.end("verb")) if hit else ""
    if hit is None or not deed:
        return
    noun = at_start(hit["what"])
    is_own = not noun.words or noun.words[-1] in {"doors", "door"}
    yield from _happening(deed, _subject_of_rest(time) if is_own else noun, time, place, is_noun=True)


def _subject_of_rest(time: Time) -> Noun:
    """The subject of the sentence around a time: of what stands before it, else of what stands behind it."""
    rest = next((one for one in clauses(time.text) if one.verbs), None)
    if rest is None:
        return NO_NOUN
    first = rest.verbs[0].start
    start = time.end if time.end <= first else rest.start
    return at_start(without_opening(time.text[start:first]))


def _by_verb(plan: Gathered, time: Time, place: int) -> Iterator[Happening]:
    verb = time.verb
    deed = deed_of(time.text, verb.start, verb.end) if verb else ""
    if verb is None or not deed or any(one.tense is Tense.WAS_AHEAD for one in time.clause.verbs):
        return
    done_to = _object(time, verb)
    for noun in (done_to,) if done_to else _subjects(plan, time, verb, place):
        yield from _happening(deed, noun, time, place)


def _happening(deed: str, noun: Noun, time: Time, place: int, *, is_noun: bool = False) -> Iterator[Happening]:
    """What happens to a thing of these words; that an event begins is that it is held."""
    found = thing(noun.words)
    if not found.head:
        return
    is_many = found.head not in noun.words
    kind = "hold" if deed == "begin" and is_event(found.head, found.narrowed) else deed
    is_row = deed in {"meet", "hold"} and not is_noun and not _ENDS_OF_ROW.isdisjoint(found.narrowed)
    if is_row or deed == "end":
        kind = "begin" if is_row and "first" in found.narrowed else "end"
        found = found._replace(narrowed=found.narrowed - _ENDS_OF_ROW)
    yield Happening(kind, found, noun.is_definite, time, place, is_many, is_noun)


def _object(time: Time, verb: Verb) -> Noun | None:
    """What an active verb is done to, where a noun with its article stands right behind it."""
    behind = time.text[verb.end : time.start] if verb.end <= time.start else time.text[verb.end : time.clause.end]
    is_passive = not words_of("be been being was were is are").isdisjoint(words_in(time.text[verb.start : verb.end]))
    first = next(iter(words_in(behind)), "")
    if is_passive or not first or first in STOPS or not re.match(r" \w", behind):
        return None
    found = at_start(behind)
    return None if not found.words or not _NO_OBJECTS.isdisjoint(found.words) else found


def _subjects(plan: Gathered, time: Time, verb: Verb, place: int) -> Iterator[Noun]:
    """Who or what the verb may be told of: the noun before it in its clause, what is before that, or "it"."""
    text, clause = time.text, time.clause
    others = [one for one in clause.verbs if one.end <= verb.start]
    opens = time.end if time.start <= clause.start + 8 and time.end <= verb.start else clause.start
    own = text[max(others[-1].end if others else clause.start, opens) : verb.start]
    told = without_opening(_JOINED.split(own)[-1] if others else own).strip(" ,;:–-()")
    words = words_in(told)
    if words_in(own)[:1] not in {("which",), ("that",), ("who",)} and _JOINS.issuperset(words_in(own)):
        earlier = [clause] if others else [one for one in clauses(text) if one.verbs and one.end <= clause.start]
        yield from (subject(text, one) for one in earlier[-1:])
        return
    if words_in(own)[:1] in {("which",), ("that",), ("who",)} or not words or words[-1] in {"which", "that", "who"}:
        yield subject(text, clause) if others else at_end(text[: clause.start].rstrip(" ,(–-;:"))
    elif words[-1] in PRONOUNS or words[0] in PRONOUNS:
        yield from meant(plan, text, clause, place)
    else:
        is_hung_on = own.rstrip().endswith(",") and verb.end - verb.start == len(verb.word)
        yield at_end(told) if is_hung_on or words[0] in STOPS else at_start(told)
