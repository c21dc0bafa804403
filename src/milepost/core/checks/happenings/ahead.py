"""What is told as done, and elsewhere as to come on a day ahead: "was wired", and "will be wired in July"."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from milepost.core.checks.facts.days.ahead import told_ahead
from milepost.core.checks.facts.days.times import Time
from milepost.core.checks.facts.speech.clauses import Clause, Tense, Verb, clauses
from milepost.core.checks.facts.speech.things import HowMany, Thing, content, is_same, stem, thing, tokens
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.gathered import FIGURE, Gathered, Said, words_in, words_of
from milepost.core.checks.happenings.nouns import at_start, subject, without_opening
from milepost.core.checks.looking import PROSE
from milepost.core.plan.model import QuestionRole

_HELD = words_of("takes take place held hold happen happens run meet meets is be come comes")
_PLACE = re.compile(r"\bplace\b")
_AT_IT = re.compile(
    r"\b(?:came to|attended|went to|visited|spoke at|took part in|sang at|enjoyed|returned from|met at|heard at|"
    r"signed up at|after|following|since) (?P<what>(?:the|our|this) [\w’' -]{3,50})",
    re.IGNORECASE,
)
_ANOTHER = re.compile(
    r"\b(?:last|previous|earlier|second|third|another|next|first|other|again|pilot|trial|until|before|once|when|if|"
    r"part|half|some|two|three|previous|old|existing|not|yet|never)\b",
    re.IGNORECASE,
)
_NOW_THAT = re.compile(r"\W*(?:now that|since|because|as)\b", re.IGNORECASE)
_ACCOUNTS = PROSE - {QuestionRole.NEXT}


class Done(NamedTuple):
    """A sentence that tells as done what a time ahead has still to come."""

    said: Said
    text: str
    time: Time
    what: str


class _ToCome(NamedTuple):
    """What is to happen at a time ahead: by its verb, or, where it is held, "hold"."""

    deed: str
    thing: Thing
    time: Time


def done_before(plan: Gathered, today: date) -> Iterator[Done]:
    """The first such sentence for everything that is to come."""
    for one in _to_come(plan, today):
        found = next((done for done in _told(plan, one)), None)
        if found:
            yield Done(*found, one.time, one.thing.head)


def _to_come(plan: Gathered, today: date) -> Iterator[_ToCome]:
    for time, *_ in told_ahead(plan):
        noun = subject(time.text, time.clause)
        what = thing([word for word in noun.words if word != "first"])
        if (
            what.how_many is HowMany.PLAIN
            and time.first > today
            and time.verb
            and what.head
            and noun.is_definite
            and not time.clause.is_side
        ):
            is_held = time.verb.word in _HELD or _PLACE.search(time.text, time.verb.end) is not None
            yield _ToCome("hold" if is_held else lemma(time.verb.word), what, time)


def _told(plan: Gathered, one: _ToCome) -> Iterator[tuple[Said, str]]:
    """The sentences without a day of their own that tell it as done."""
    dated = frozenset(plan.index.get(FIGURE, ()))
    for place in plan.places(_ACCOUNTS, f"{one.thing.head} {one.thing.head}s"):
        said, part = plan.told_at[place]
        is_near = said.action is one.time.said.action or one.thing.head in content(one.time.said.action.title)
        if place not in dated and is_near and _is_done(part.text, one):
            yield said, part.text


def _is_done(text: str, one: _ToCome) -> bool:
    verbs = [verb for clause in clauses(text) for verb in clause.verbs]
    if any(verb.tense in {Tense.AHEAD, Tense.WAS_AHEAD} for verb in verbs):
        opens = [clause for clause in clauses(text) if _NOW_THAT.match(text, 0, clause.start + 6)]
        return one.deed != "hold" and any(_is_told_so(text, clause, one) for clause in opens)
    if one.deed == "hold":
        hit = _AT_IT.search(text) if any(verb.tense is Tense.PAST for verb in verbs) else None
        return hit is not None and not _ANOTHER.search(hit.group()) and _names(hit["what"], one.thing)
    return any(_is_told_so(text, clause, one) for clause in clauses(text))


def _names(text: str, what: Thing) -> bool:
    """Whether a text opens with this thing: "the conference praised" names a conference, and no other kind of it."""
    words = list(map(stem, tokens(text)))[1:]
    at = words.index(what.head) if what.head in words else len(words)
    return at <= len(what.narrowed) and what.narrowed.issuperset(words[:at])


def _is_told_so(text: str, clause: Clause, one: _ToCome) -> bool:
    """Whether a clause says with the same verb that the same thing was done, or is."""
    if _ANOTHER.search(text[clause.start : clause.end]):
        return False
    return any(
        lemma(verb.word) == one.deed and verb.tense is Tense.PAST and _is_finite(text, verb) for verb in clause.verbs
    ) and is_same(thing(at_start(without_opening(text[clause.start : clause.verbs[0].start])).words), one.thing)


def _is_finite(text: str, verb: Verb) -> bool:
    return not words_of("has have was were").isdisjoint(words_in(text[verb.start : verb.end])) or verb.word.endswith(
        "ed"
    )
