"""Labels that only bold type sets apart: "Lead Ann Lowe, Parks  Due March 2027  Status On track"."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from milepost.core.interpret.items import Item, Line
from milepost.core.interpret.meanings.columns import Guess, Role, guess
from milepost.core.interpret.meanings.periods import period_words
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.parts.answers import is_date, is_state, names_parties
from milepost.core.plan.model import Meaning

_TESTS = {
    Role.LEAD: names_parties,
    Role.ACCOUNTABLE: names_parties,
    Role.DUE: is_date,
    Role.STATUS: is_state,
}  # what an answer must look like
_FEWEST, _TWO = 3, 2
_MOSTLY = 0.6
_MOST_WORDS = 3
_LONGEST = 250
_SURE = 0.9

Asked = dict[int, list[tuple[str, str]]]  # by the place of a line its labels, each with its answer


def bare_fields(items: Sequence[Item]) -> Asked:
    """The labels and answers of each such line, where several have the same labels and most look like their answers."""
    found = {at: pairs for at, item in enumerate(items) if isinstance(item, Line) and (pairs := _pairs(item))}
    sure = Counter(_asked(pairs) for pairs in found.values() if all(_answers(*pair) for pair in pairs))
    total = Counter(map(_asked, found.values()))
    usual = {asked for asked, count in sure.items() if count >= max(_FEWEST, _MOSTLY * total[asked])}
    known = {at: pairs for at, pairs in found.items() if _asked(pairs) in usual}
    return {at: pairs for at, pairs in known.items() if any(_answers(*pair) for pair in pairs)}


def _asked(pairs: Sequence[tuple[str, str]]) -> tuple[Role | None, ...]:
    """What the labels of a line ask for, in their order."""
    return tuple(_role(label) for label, _ in pairs)


def _pairs(line: Line) -> list[tuple[str, str]]:
    """A line taken apart at its labels, where there are two at least and each has an answer."""
    words = line.said.text.split()
    if line.level or ":" in line.said.text or len(line.said.text) > _LONGEST:
        return []
    starts = list(_labels(words))
    if len(starts) < _TWO or starts[0][0]:
        return []
    ends = [*(at for at, _ in starts[1:]), len(words)]
    pairs = [
        (" ".join(words[at : at + count]), " ".join(words[at + count : end]))
        for (at, count), end in zip(starts, ends, strict=True)
    ]
    return pairs if all(answer for _, answer in pairs) else []


def _answers(label: str, answer: str) -> bool:
    role = _role(label)
    return role is not None and _TESTS[role](answer.rstrip(" ,;|"))


def _labels(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where known labels stand among the words, the longest of each place, and of how many words."""
    at = 0
    while at < len(words):
        counts = range(min(_MOST_WORDS, len(words) - at), 0, -1)
        count = next((one for one in counts if words[at][0].isupper() and _role(" ".join(words[at : at + one]))), 0)
        if count:
            yield at, count
        at += count or 1


@lru_cache(2048)
def _role(label: str) -> Role | None:
    is_plain = label.replace(" ", "").isalpha() and meaning_of(label) is Meaning.UNKNOWN
    known = guess(label) if is_plain and not period_words(label).text else Guess()  # not "Due September"
    return known.roles[0] if known.share >= _SURE and known.roles[0] in _TESTS else None
