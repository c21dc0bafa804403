"""What begins, ends or is held, and when: each event of an action with the thing that it is of."""

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from enum import Enum
from typing import NamedTuple

from milepost.core.checks.facts.days.times import Bond, Time, times
from milepost.core.checks.facts.speech.clauses import Clause, Tense, Verb, clauses
from milepost.core.checks.gathered import FIGURE, Gathered, gathered, words_of
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import Plan, QuestionRole


class Kind(Enum):
    """What happens to a thing."""

    BEGINS = "begins"
    ENDS = "ends"
    IS_HELD = "is held"


class Thing(NamedTuple):
    """What a noun names: "the second tenancy pilot" is a pilot, of which "second" and "tenancy" are told."""

    head: str
    marks: frozenset[str]

    def is_of(self, other: "Thing") -> bool:
        """Whether both can be one thing: the same noun, and of one nothing is told that is not of the other."""
        return self.head == other.head and (self.marks <= other.marks or other.marks <= self.marks)


class Event(NamedTuple):
    """A thing that begins, ends or is held at a time; `at` is the place of its sentence."""

    kind: Kind
    thing: Thing
    time: Time
    at: int
    verb: str


_BEGINS = words_of(
    "opens open opened opening starts start started starting begins begin began begun launches launch launched "
    "launching founded established introduced commences commence commenced commencing beginning"
)
_ENDS = words_of(
    "ends end ended ending finishes finish finished expires expire expired concludes conclude concluded closes close "
    "closed lapses lapsed stops stopped completed closing finishing expiring concluding"
)
_IS_HELD = words_of("held happened hosted staged took takes")
_HELD = " ".join(sorted({*_BEGINS, *_ENDS, *_IS_HELD}))
_OF = re.compile(
    r"\b(?P<what>start|launch|opening|end|close|completion|conclusion) of "
    r"(?P<thing>(?:the|our|its|this|that) [^,.;:()]{3,60})",
    re.IGNORECASE,
)
_WORD = re.compile(r"[A-Za-zÀ-ÿ][\wÀ-ÿ’'-]*|\d[\d,.]*|[^\s\w]")
_STOPS = words_of(
    "of in at for with by from to on and or but which who that as since until during before after under over between "
    "into through each every now also then again later is are was were has have had will not so than"
)
_LEADERS = words_of(
    "the a an our its their this that these those my your his her and but so then both all when because since "
    "after until while as once"
)
_NO_THING = words_of(
    "it they this that these those we he she who which one ones there i you work people staff year month week day time "
    "date first second third last next both others all rest doors door some none half most many everybody everyone "
    "meeting meetings session sessions group groups number numbers"
)
_PEOPLE = words_of("we they i he she who staff council board partners trust police volunteers")
_AGAIN = re.compile(
    r"\b(?:second|third|fourth|next|another|again|previous|former|last (?:one|year)|old|new|original\w*|earlier|"
    r"reopen\w*|restart\w*|relaunch\w*|each|every|annual|yearly|phase|round|cohort|wave|moved|postponed|instead|"
    r"brought forward|put back|rearranged|cancelled|both|two)\b",
    re.IGNORECASE,
)
_MONTH_OF_YEAR = re.compile(
    r"[\d’'](?:(?:(?<=[a-z] .)|(?<=[a-z], .))(?:(?<=2)0|(?<=[’']))\d\d|(?<=\d)[/.]\d{1,2}[/.]\d)"
)  # quick, and rather too often than not
_BE = words_of("be been being was were is are")
_NUMBERS = words_of("one two three four five six seven eight nine ten")
_MONTHS = words_of(
    "january february march april may june july august september october november december monday tuesday wednesday "
    "thursday friday saturday sunday"
)
_ONE_YEAR = timedelta(days=300)  # what is as far apart comes round each year
_NEAR = 8  # words behind a noun in which a name may tell it from others
_ITS = words_of("its their his her")


def events(plan: Gathered) -> Mapping[str, tuple[Event, ...]]:
    """The events of each action by its id, in printed order."""
    return plan.once(_events)


def ended_first(plan: Plan) -> Iterator[tuple[Event, Event]]:
    """What begins and, of the same thing of one action, what ends wholly before that."""
    for found in events(gathered(plan)).values():
        ends = [one for one in found if one.kind is Kind.ENDS]
        for begins in (one for one in found if one.kind is Kind.BEGINS) if ends else ():
            early = (one for one in ends if one.time.last < begins.time.first)
            pair = next((one for one in early if one.thing.is_of(begins.thing) and not _is_other(begins, one)), None)
            if pair:
                yield begins, pair


def told_twice(plan: Plan) -> Iterator[tuple[Event, Event]]:
    """The same of one thing of an action in two sentences on two days of one year, both past or both to come."""
    for found in events(gathered(plan)).values():
        for at, first in enumerate(found):
            other = next((one for one in found[at + 1 :] if _is_twice(first, one)), None)
            if other and not _is_other(first, other):
                yield first, other


def _is_twice(first: Event, other: Event) -> bool:
    if first.kind is not other.kind or first.at == other.at or _is_past(first) is not _is_past(other):
        return False
    if not first.thing.is_of(other.thing) or (first.kind is Kind.ENDS and _is_past(first)):
        return False
    apart = max(first.time.first, other.time.first) - min(first.time.last, other.time.last)
    return timedelta() < apart < _ONE_YEAR


def _is_past(event: Event) -> bool:
    return event.time.tense is Tense.PAST


def _is_other(one: Event, other: Event) -> bool:
    """Whether words part two events: another round, a thing that comes again, what is closed and opened anew."""
    if one.at == other.at:
        return bool(_AGAIN.search(one.time.text, *sorted((one.time.start, other.time.start))))
    return any(_AGAIN.search(each.time.text) for each in (one, other))


def _events(plan: Gathered) -> Mapping[str, tuple[Event, ...]]:
    found: dict[str, list[Event]] = {}
    for place in _comparable(plan):
        for event in _in_sentence(plan, place):
            found.setdefault(event.time.said.action.id, []).append(event)
    return {key: tuple(each) for key, each in found.items()}


def _comparable(plan: Gathered) -> Iterator[int]:
    """The sentences that may hold an event, of actions that print two months with their years, so can be compared."""
    dated: dict[str, bool] = {}
    for place in plan.places(WRITTEN, f"{_HELD}, {FIGURE}"):
        said, part = plan.told_at[place]
        if not _MONTH_OF_YEAR.search(part.text):
            continue
        action = said.action
        if action.id not in dated:
            dated[action.id] = sum(len(_MONTH_OF_YEAR.findall(one.text)) for one in action.answers) > 1
        if dated[action.id]:
            yield place


def _in_sentence(plan: Gathered, place: int) -> Iterator[Event]:
    dated = [one for one in times(plan, place) if one.bond not in {Bond.OF, Bond.OTHER} and one.is_exact]
    for time in dated:
        kind = _kind(time)
        thing = _thing(plan, place, time) if kind else None
        if kind and thing:
            yield Event(kind, thing, time, place, time.verb.word if time.verb else "")
        for hit in _OF.finditer(time.text, time.clause.start, time.clause.end):
            named = thing_of(hit["thing"])
            if named and not time.is_told_as(Tense.WAS_AHEAD):
                is_end = hit["what"].casefold() in {"end", "close", "completion", "conclusion"}
                yield Event(Kind.ENDS if is_end else Kind.BEGINS, named, time, place, hit["what"].casefold())


def _kind(time: Time) -> Kind | None:
    """What the verb of a time says of its thing; "from May" begins and "until May" ends what is open or runs."""
    if time.verb is None or time.verb.tense is Tense.WAS_AHEAD:
        return None
    word = time.verb.word
    if word in _BEGINS or (word == "been" and time.bond is Bond.SINCE):
        return Kind.BEGINS if time.bond in {Bond.WHEN, Bond.SINCE, Bond.FROM, Bond.BY} else None
    if time.bond not in {Bond.WHEN, Bond.BY}:
        return None
    return Kind.ENDS if word in _ENDS else Kind.IS_HELD if word in _IS_HELD else None


def _thing(plan: Gathered, place: int, time: Time) -> Thing | None:
    """What begins or ends: what the verb is done to, or who does it; "it" is what the sentence before speaks of."""
    verb = time.verb
    if verb is None:
        return None
    text = time.text
    behind = text[verb.end : time.start] if verb.end <= time.start else text[verb.end : time.clause.end]
    subject = _subject(text, time.clause, verb, time)
    first = next(iter(words_of(" ".join(_WORD.findall(behind)[:1]))), "")
    is_passive = not _BE.isdisjoint(words_of(text[verb.start : verb.end]))
    is_done_to = first in _LEADERS and first not in _ITS and not is_passive
    named = thing_of(behind) if is_done_to else None
    is_order = not subject and time.said.question.role is QuestionRole.NEXT
    return (
        named or thing_of(behind if is_order else subject) or (_before(plan, place) if _is_pronoun(subject) else None)
    )


def _subject(text: str, clause: Clause, verb: Verb, time: Time) -> str:
    """The words before a verb in its clause; where there are none, those before the first verb of the sentence."""
    opens = time.end if time.start <= clause.start + 4 and time.end < verb.start else clause.start
    others = [one for one in clause.verbs if one.end <= verb.start]
    said = text[others[-1].end if others else opens : verb.start].strip(" ,–-(;:")
    if said and not others and not _is_joined(said):
        return said
    whole = clauses(text)
    before = next((one for one in whole if one.end > one.start), None)
    return text[: before.verbs[0].start if before and before.verbs else before.end if before else 0]


def _is_joined(said: str) -> bool:
    """Whether nothing but a joining word stands before a verb: "and ends"."""
    return said.casefold() in {"and", "but", "then", "which", "that", "who", "and then"}


def _is_pronoun(subject: str) -> bool:
    words = [word.casefold() for word in _WORD.findall(subject)]
    return not words or words[-1] in {"it", "this", "they"} or words[0] in {"it", "this", "they"}


def _before(plan: Gathered, place: int) -> Thing | None:
    """What the sentence before speaks of first, in the same answer."""
    said, _ = plan.told_at[place]
    if place == 0 or plan.told_at[place - 1][0] is not said:
        return None
    text = plan.told_at[place - 1][1].text
    first = next((verb for clause in clauses(text) for verb in clause.verbs), None)
    return thing_of(text[: first.start]) if first else None


def thing_of(text: str) -> Thing | None:
    """What a text names first: its words up to the first joining word or sign, the last of which is the noun.

    Names behind it ("the pantry at Castlehill") and a number ("stage two") are marks of it.
    """
    words, names = _named(text)
    number = {words.pop()} if len(words) > 1 and words[-1] in _NUMBERS else set()
    is_somebody = len(words) > 1 and all(word[0].isupper() for word in _WORD.findall(text)[: len(words)])
    if not words or words[-1] in _NO_THING or words[-1] in _PEOPLE or len(words[-1]) < 3 or is_somebody:
        return None
    return Thing(_singular(words[-1]), frozenset({*map(_singular, words[:-1]), *number, *names}))


def _named(text: str) -> tuple[list[str], set[str]]:
    """The words of the first noun and those before it, and the names that stand behind it."""
    words: list[str] = []
    found = _WORD.findall(text)
    for at, word in enumerate(found):
        plain = word.casefold()
        if plain in _LEADERS and not words:
            continue
        if plain in _STOPS or not word[0].isalpha():
            return words, {each.casefold() for each in found[at : at + _NEAR] if each[0].isupper()} - _MONTHS
        words.append(plain.removesuffix("’s").removesuffix("'s"))
    return words, set()


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
