"""Columns that tell nothing but how things stand: in known words, in words that come again, or in colours."""

from collections.abc import Sequence

from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.choices import chosen
from milepost.core.interpret.meanings.statuses import are_statuses
from milepost.core.interpret.parts.answers import is_state
from milepost.core.words.colours import colour_name

_LONGEST_STATE = 30  # letters
_SEVERAL = 4  # cells, and words of a status
_MOSTLY = 0.8


def tell_only_statuses(texts: Sequence[str], fills: Sequence[str]) -> bool:
    """Whether the cells of a column, where several are filled, state nothing but statuses."""
    if not any(texts):
        colours = [colour_name(fill) for fill in fills if fill]
        return len(set(colours)) > 1 and all(colours) and len(colours) >= _MOSTLY * len(fills)
    return sum(map(bool, texts)) > 1 and _are_states([chosen(text) for text in texts], fills)


def _are_states(texts: Sequence[str], fills: Sequence[str]) -> bool:
    if evidence.share(texts, is_state) >= _MOSTLY or _come_again([text for text in texts if text]):
        return True
    told = {(text.casefold(), fill) for text, fill in zip(texts, fills, strict=True) if text}
    words, colours = {text for text, _ in told}, {fill for _, fill in told}
    is_keyed = "" not in colours and len(told) == len(words) == len(colours) > 1
    return is_keyed and max(map(len, words)) <= _LONGEST_STATE


def _come_again(texts: Sequence[str]) -> bool:
    """Whether a few words come again and again, some of them known statuses."""
    come_again = len(texts) > _SEVERAL and len(set(texts)) < len(texts)
    return come_again and max(len(text.split()) for text in texts) <= _SEVERAL and are_statuses(texts)
