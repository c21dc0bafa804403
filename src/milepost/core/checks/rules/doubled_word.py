"""A word, or a few, stand twice in a row.

Why: It is a small slip that a reader of a published paper sees first.

Example:
    Action: 1.1 Open the hub
    Now: Sessions were held with with all schools
Better:
    Action: 1.1 Open the hub
    Now: Sessions were held with all schools of Baden Baden, and switched on on 4 May 2022
"""

import re
from collections.abc import Iterator
from datetime import date
from operator import eq

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Sentence, gathered, words_in, words_of
from milepost.core.checks.looking import name, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

FAMILY = Family.WORDING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW
_DOUBLED = re.compile(r"(?<![\w/.-])(?P<word>[A-Za-z]{1,12}) (?P<again>(?i:(?P=word)))(?![\w/-])")
_NUMBER = re.compile(r"\d+")  # "80% by March 2026 and 95% by March 2027"
_PAIRING = frozenset({"and", "by", "after", "or", "not", "to", "had", "that", "upon"})
_JOINS = frozenset({"and", "but", "or", "so", "as", "because", "while", "that"})
_FEWEST_IN_HALF = 3  # words: "more and more" is meant
_FEWEST, _MOST = 2, 6  # words that come again
# each of these can rightly follow itself: "had had", "switched on on Monday", "what it is is clear"
_MEANT = frozenset({"that", "had", "do", "her", "out", "up", "so", "over", "no", "very"})
_NAMES = words_of("may march will mark rob sue pat grace hope drew bill")  # "in May may", "Will will", by their capital
# and these behind the words that they close: "moved in in May", "stood by by choice", "what it is is clear"
_CLOSES = {
    "in": words_of(
        "is are was were be been come came comes go goes went gone move moved moves bring brought take took taken "
        "hand handed join joined log logged sign signed settle settled sit phone phoned drop let check checked buy "
        "bought call called live give given put get got fill filled"
    ),
    "on": words_of(
        "is are was were be been go goes went gone come came switch switched turn turned carry carried sign signed "
        "log logged move moved put hang keep kept hold held take taken took pass passed add added live went get got "
        "run ran lie lies work works worked call called left leave stay stayed"
    ),
    "by": words_of(
        "come came pass passed go goes went gone get got stand stands stood drop dropped drive drove put laid run "
        "ran close near stop stopped call called"
    ),
    "is": words_of("it that this what he she there where who how"),
}


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first doubled word of an answer, a title or a lead; names and words that can follow themselves are none."""
    yield from _in_names(plan)
    at_hand = gathered(plan)
    again = [(one, part) for one, part in at_hand.told_at if len(set(part.words)) < len(part.words)]
    phrases = {id(one): twice for one, part in again if (twice := _said_twice(part) or _doubled_phrase(part))}
    doubled = {id(one) for one, part in again if any(map(eq, part.words, part.words[1:]))}
    for one in written(at_hand):
        phrase = phrases.get(id(one), "")
        if phrase:
            yield one.fault(f"{name(one.action)} says “{phrase}”.", "Take one of the two out.", phrase)
            continue
        hits = _DOUBLED.finditer(one.answer.text) if id(one) in doubled else ()
        hit = next(filter(_is_slip, hits), None)
        if hit:
            yield one.fault(
                f"{name(one.action)} says “{hit.group()}”.",
                "Take one of the two out.",
                one.answer.text[max(0, hit.start() - 40) : hit.end() + 40].strip(),
            )


def _said_twice(part: Sentence) -> str:
    """A sentence of which one half says again what the other says, with a joining word between: "A wants X and A wants
    X"; or "".
    """
    words = part.words
    half = len(words) // 2
    if len(words) % 2 == 0 or half < _FEWEST_IN_HALF or words[half] not in _JOINS:
        return ""
    numbers = _NUMBER.findall(part.text)
    is_same = words[:half] == words[half + 1 :] and numbers[: len(numbers) // 2] == numbers[(len(numbers) + 1) // 2 :]
    return part.text.strip() if is_same else ""


def _doubled_phrase(part: Sentence) -> str:
    """The two to six words that stand twice in a row in a sentence, or ""; "more and more and more" is meant."""
    words = part.words
    again = len(words) - len(set(words))
    for many in range(_FEWEST, min(again, _MOST) + 1):
        if sum(map(eq, words, words[many:])) < many:
            continue
        same = [one == two for one, two in zip(words, words[many:], strict=False)]
        at = next((at for at in range(len(same) - many + 1) if all(same[at : at + many])), None)
        phrase = words[at : at + many] if at is not None else ()
        if len(set(phrase)) > 1 and _PAIRING.isdisjoint(phrase):
            space = r"\W{1,3}" if many > _FEWEST else " "
            twice = space.join(map(re.escape, (*phrase, *phrase)))
            hit = re.search(rf"\b{twice}\b", part.text, re.IGNORECASE)
            return hit.group() if hit else ""
    return ""


def _in_names(plan: Plan) -> Iterator[Fault]:
    """The same in titles and leads."""
    for action in actions(plan):
        for text in (action.title, *(lead.text for lead in action.leads)):
            hit = next((found for found in _DOUBLED.finditer(text) if _is_slip(found)), None)
            if hit:
                yield Fault(
                    f"{name(action)} says “{hit.group()}”.",
                    "Take one of the two out.",
                    text,
                    action.id,
                    place=action.place,
                )


def _is_slip(found: re.Match[str]) -> bool:
    word = found["word"].lower()
    before = words_in(found.string[: found.start()])[-1:]
    is_closed = word in _CLOSES and (not before or before[0] in _CLOSES[word])
    is_name = word in _NAMES and found["word"].istitle()
    return found["again"].islower() and word not in _MEANT and not (is_closed or is_name)
