"""The sentences with numbers of which another, in another place of the plan, shares words that few others hold."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import chain

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.speech.things import word_set
from milepost.core.checks.figures import numbered
from milepost.core.checks.gathered import Gathered, Said, words_in
from milepost.core.plan.model import Action, QuestionRole
from milepost.core.words.sentences import cut

_COMMON = word_set(
    "the a an and or but of in on at to for from by with as is are was were be been has have had it its we our "
    "they their this that which who now all one two three four five six more than up out not no so year month "
    "quarter week per cent over under since until first second last new each every other some many few well both "
    "only also whom what how when january february march april may june july august september october november "
    "december day days months weeks years hours"
)
_ACRONYM = re.compile(r"\b[A-Z]{3,}s?\b")
_LONGEST = 4  # words of a title that is the name of things
_MOST = 24  # sentences; a word that more of them hold tells nothing
_BEFORE = re.compile(
    r"(?::|^[Oo]f [^,]+,|[a-z] (?:was|is|at|to)) \d[\d,]*"
    r"(?:[.;,]|$| \(| [a-z]+ed\b| (?:are|were|is|was|have)\b)"
)
_BEHIND = re.compile(  # smaller numbers are told of any few
    r"(?:\d[\d,.]*\d|\b(?:ten|eleven|twelve|[a-z]+teen|[a-z]+ty))(?:-[a-z]+)? (?=((?:[A-Za-z’'-]+ ?){1,4}))",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")


def may_be_alike(plan: Gathered, roles: Collection[QuestionRole]) -> Iterator[tuple[Said | None, str]]:
    """Such sentences of answers to questions of these roles, and of the lines above the actions, in printed order."""
    above = [sentence for line in texts(plan) for sentence in cut(line) if _DIGIT.search(sentence)]
    shorts = {word.casefold() for text in texts(plan) for word in _ACRONYM.findall(text)}
    action: Action | None = None
    title: Sequence[str] = ()
    things: frozenset[str] = frozenset()
    held: dict[int, tuple[str, ...]] = {-at: words_in(sentence) for at, sentence in enumerate(above, 1)}
    for place in plan.once(numbered):
        said, part = plan.told_at[place]
        if said.question.role in roles:
            held[place] = part.words
            if said.action is not action:
                action, title = said.action, words_in(said.action.title)
                things = frozenset() if title[_LONGEST:] else _things_of(title)
            if things and not things.isdisjoint(part.words):
                held[place] = (*part.words, *title)
    for place in sorted(_paired(plan, held, shorts | {f"{one}s" for one in shorts})):
        if place < 0:
            yield None, above[-place - 1]
        else:
            said, part = plan.told_at[place]
            yield said, part.text


def _things_of(title: Sequence[str]) -> frozenset[str]:
    """The several things that a title of a few words is the name of: "groups" of "Farm Watch groups"."""
    return frozenset(word for word in title if word[-1:] == "s") - _COMMON


def _paired(plan: Gathered, held: Mapping[int, Sequence[str]], shorts: Collection[str]) -> set[int]:
    """The places that share words with one of another action, and count what one of these says.

    It is written without calls where it looks at every word.
    """
    told_at = plan.told_at
    shared: dict[tuple[int, int], list[str]] = {}
    for word, places in by_word(held).items():
        weight = [word, word] if word in shorts else [word]
        for at, place in enumerate(places):
            for other in places[at + 1 :]:
                if place < 0 or other < 0 or told_at[place][0].action is not told_at[other][0].action:
                    pair = place, other
                    shared[pair] = shared[pair] + weight if pair in shared else weight
    # two words in common, or one short form
    pairs = {pair: words for pair, words in shared.items() if words[1:]}
    near = {place: _counted(plan, place, held[place]) for place in {one for pair in pairs for one in pair}}
    return {place for pair, words in pairs.items() if near[pair[0]] & near[pair[1]] & {*words} for place in pair}


def by_word(held: Mapping[int, Sequence[str]]) -> Mapping[str, Sequence[int]]:
    """The places that hold each word of weight which several do and not too many."""
    many = Counter(chain.from_iterable(held.values()))
    by_word: dict[str, list[int]] = {word: [] for word, times in many.items() if 1 < times <= _MOST}
    for place, words in held.items():
        for word in {*words}:
            if word in by_word and word not in _COMMON:
                by_word[word] += [place]
    return by_word


def _counted(plan: Gathered, place: int, words: Sequence[str]) -> frozenset[str]:
    """The words close behind the numbers of a sentence; all of one in which they may stand before it."""
    text = plan.told_at[place][1].text if place >= 0 else ""
    if not text or _BEFORE.search(text):
        return frozenset(words)
    return frozenset(" ".join(_BEHIND.findall(text)).lower().split())
