"""What a thing costs, what a fund holds and how long the wait is, where two actions tell one of them otherwise."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from milepost.core.checks.facts.speech.kindred import are_of_other_times, is_rare
from milepost.core.checks.facts.speech.things import content, word_set
from milepost.core.checks.figures import COUNT, NUMBER, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import EVERYWHERE

_SUM = rf"£(?P<sum>{COUNT})(?P<times>(?:m|k| million| thousand)\b)?(?![\d,]*\d)"
_NAMED = r"(?P<named>(?:[\w’'-]+ ){1,8}?)"
_HOLDER = r"(?:fund|pot|budget|grant|endowment|reserve|allocation)"
_FORMS = (
    ("cost", re.compile(rf"{_NAMED}(?:has |have |had )?costs? (?:us |the council )?{_SUM}")),
    ("cost", re.compile(rf"(?P<named>(?:[\w’'-]+ ){{1,8}}?[\w’'-]+), which cost {_SUM}")),
    ("cost", re.compile(rf"\b(?:[Tt]he|[Oo]ur|[Ii]ts) (?P<named>(?:[\w’'-]+ ){{1,6}}?)\({_SUM}\)")),
    (
        "fund",
        re.compile(
            rf"(?P<named>(?:[\w’'-]+ ){{0,4}}?{_HOLDER})(?: for this year| this year| now)?(?: is|,? at| was| "
            rf"of| holds| stands at|"
            rf" has) {_SUM}"
        ),
    ),
)
_WAIT = re.compile(
    r"\b(?P<mean>average|mean|median|longest|shortest)\b[^.;]{0,60}?\bwait(?:s|ing|ing time)?\b|"
    r"\bwait(?:s|ed|ing|ing time)?\b[^.;]{0,60}?\b(?P<mean_2>average|mean|median|longest|shortest)\b",
    re.IGNORECASE,
)
_WAITS = "wait waits waited waiting, average mean median longest shortest"
_LENGTH = re.compile(rf"\b(?P<many>{NUMBER}) (?P<unit>day|week|month)s?\b", re.IGNORECASE)
_FOR = re.compile(r"\bwait(?:s|ed|ing|ing time)?\b[^.;]{0,40}?\bfor (?:an? |the |their )?(?P<named>(?:[a-z-]+ ?){1,3})|"
                  r"\bfor (?:an? |the |their )?(?P<named_2>(?:[a-z-]+ ?){1,3})\b[^.;]{0,40}?\bwait")  # fmt: skip
_CUT = re.compile(
    r"\b(?:the|our|its|this|these|that|an?|their|your|[\w]+[’']s|and|but|by|with|on|at first|of) ", re.IGNORECASE
)
_STOP = re.compile(r"\b(?:was|were|is|are|in|on|at|by|since|from|and|but)\b.*")
_LOOSE = re.compile(
    r"\b(?:up to|would|could|will cost|about £|nearly £|over £|another|further|estimat\w+|quot\w+|forecast|each|per|"
    r"bid|of which|last year|next year|first phase|second phase|phase|at first|originally|instead|rose|fell|from £)",
    re.IGNORECASE,
)
_GENERAL = word_set(
    "scheme project work cost total whole thing year plan programme action new average mean median wait"
)
_TIMES = {"m": 1_000_000, "million": 1_000_000, "k": 1_000, "thousand": 1_000}
_STEM = 5  # letters by which a short form is known
_LEAST, _MOST = Decimal("1.02"), Decimal("2.5")  # of the smaller, by which two sums of one thing may differ


class Told(NamedTuple):
    """An amount of a kind, with the words that say of what it is told, and all words around them."""

    said: Said
    text: str
    kind: str
    amount: Decimal
    words: str
    named: frozenset[str]
    around: frozenset[str]


def sums_apart(plan: Gathered) -> Iterator[tuple[Told, Told]]:
    """Each two amounts of one thing in two actions, of which both cannot be right."""
    told = [one for place in plan.places(EVERYWHERE, "£") for one in _sums(plan, place)]
    told += [one for place in plan.places(EVERYWHERE, _WAITS) for one in _waits(plan, place)]
    for one, other in combinations(told, 2):
        is_far = one.kind == other.kind and one.said.action is not other.said.action
        if is_far and _are_apart(one, other) and _are_of_one(plan, one, other):
            yield one, other


def _sums(plan: Gathered, place: int) -> Iterator[Told]:
    said, part = plan.told_at[place]
    if _LOOSE.search(part.text):
        return
    for kind, form in _FORMS:
        for hit in form.finditer(part.text):
            amount = value(hit["sum"]) * _TIMES.get((hit["times"] or "").strip(), 1)
            yield _told(said, part.text, kind, amount, f"£{hit['sum']}{hit['times'] or ''}", hit["named"])


def _waits(plan: Gathered, place: int) -> Iterator[Told]:
    said, part = plan.told_at[place]
    mean, lengths = _WAIT.search(part.text), list(_LENGTH.finditer(part.text))
    if mean and len(lengths) == 1 and not _LOOSE.search(part.text):
        hit, purpose = lengths[0], _FOR.search(part.text)
        named = _STOP.sub("", purpose["named"] or purpose["named_2"]) if purpose else ""
        kind = f"{(mean['mean'] or mean['mean_2']).casefold()} {hit['unit'].casefold()}"
        yield _told(said, part.text, kind, value(hit["many"]), hit.group(), named)


def _told(said: Said, text: str, kind: str, amount: Decimal, words: str, named: str) -> Told:
    cut = list(_CUT.finditer(named))
    own = named[cut[-1].end() :] if cut and len(cut[-1].group()) else named
    around = content(f"{said.action.title} {said.answer.text}".casefold())
    return Told(said, text, kind, amount, words, content(own.casefold()) - _GENERAL, around)


def _are_apart(one: Told, other: Told) -> bool:
    less, more = sorted((one.amount, other.amount))
    is_told = any(each.words in rest.said.answer.text for each, rest in ((one, other), (other, one)))
    return less > 0 and _LEAST <= more / less <= _MOST and not is_told


def _are_of_one(plan: Gathered, one: Told, other: Told) -> bool:
    """Whether each is told of something that the other's account names, by a word that few sentences hold."""
    if are_of_other_times(one.text, other.text) or not (_is_known(one, other) and _is_known(other, one)):
        return False
    named = one.named | other.named
    return len(named) > (one.kind in ("cost", "fund")) and any(is_rare(plan, word) for word in named)


def _is_known(one: Told, other: Told) -> bool:
    """Whether all that one is told of is named around the other, at least as a longer word opens: "rehab"."""
    words = tuple(one.named - other.around)
    return all(len(word) >= _STEM and any(longer.startswith(word) for longer in other.around) for word in words)
