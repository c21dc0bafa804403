"""Lines with two words for parts of a plan: themes that hold priorities, a chapter that holds all of them."""

from bisect import bisect
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from milepost.core.interpret.items import Item, Line, Record
from milepost.core.interpret.meanings.lead_lines import split_lead
from milepost.core.interpret.meanings.paper_names import names_all_actions, names_ended
from milepost.core.interpret.repairs.candidates import Candidate

_TWO = 2


def deepened(items: Sequence[Item], candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, those one rank deeper whose word always comes right below another word of the same rank."""
    labelled = [one for one in candidates if one.opening]
    opened = [one for one in labelled if not one.is_middle] or labelled
    labels = list(dict.fromkeys(map(_label, opened)))
    if len(labels) != _TWO or len({one.rank for one in opened}) > 1 or not _holds(items, opened, labels[0]):
        return _stacked(items, candidates)
    return [
        replace(one, rank=one.rank + 1) if one in opened and _label(one) == labels[1] else one for one in candidates
    ]


def _stacked(items: Sequence[Item], candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates, bands that all look the same one rank deeper but for those that stand right over another.

    Over the first of them the titles of the paper and of its table may stand too, over others the first again.
    """
    bands = [one for one in candidates if _is_band(items[one.at]) and not one.opening]
    bands = [one for one in bands if one is bands[0] or _words(items[one.at]) != _words(items[bands[0].at])]
    chains: list[list[Candidate]] = []
    for one in bands:
        if chains and not _has_record(items, chains[-1][-1], one):
            chains[-1].append(one)
        else:
            chains.append([one])
    nested = sum(len(chain) >= _TWO for chain in chains)
    is_twofold = nested >= _TWO and len(chains[0]) >= _TWO and all(len(chain) <= _TWO for chain in chains[1:])
    if len({one.rank for one in bands}) != 1 or not is_twofold:
        return list(candidates)
    inner = [chain[-1] for chain in chains]
    return [replace(one, rank=one.rank + 1) if one in inner else one for one in candidates]


def _is_band(item: Item) -> bool:
    return isinstance(item, Line) and item.band and not item.level


def chapter(items: Sequence[Item], opened: Sequence[Candidate]) -> Candidate | None:
    """The first of these lines where it only holds the others: "Section 9: Delivery plan" over "Priority 1: …"."""
    if len(opened) <= _TWO:
        return None
    first, *others = opened
    is_alone = all(_label(one) != _label(first) for one in others)
    is_outer = all(one.rank >= first.rank for one in others) and not any(_is_in(one, first) for one in others)
    return first if is_alone and is_outer and not _has_record(items, first, others[0]) else None


def tabs(items: Sequence[Item], opened: Sequence[Candidate]) -> frozenset[int]:
    """Where a sheet's tab only shortens the line on it: "Priority 1 Homes" over "Strategic Priority 1: Safe homes"."""
    pairs = [(one, other) for one, other in pairwise(opened) if _is_tab(items[one.at])]
    return frozenset(
        one.at for one, other in pairs if _number(one) == _number(other) and not _has_record(items, one, other)
    )


def without_echoes(items: Sequence[Item], candidates: Sequence[Candidate]) -> list[Candidate]:
    """The candidates without sheets' names, where each sheet says its name again above its first action."""
    named = [at for at, one in enumerate(candidates) if _is_tab(items[one.at])]
    if len(named) < _TWO or not all(_is_said_again(items, candidates[at:]) for at in named):
        return list(candidates)
    return [one for at, one in enumerate(candidates) if at not in named]


def _is_said_again(items: Sequence[Item], candidates: Sequence[Candidate]) -> bool:
    first, *others = candidates
    over = takewhile(lambda one: not _has_record(items, first, one) and not _is_tab(items[one.at]), others)
    return any(split_lead(_words(items[one.at]))[0].casefold() == _words(items[first.at]).casefold() for one in over)


def beside(items: Sequence[Item], governing: Sequence[Candidate], opened: Sequence[Candidate]) -> list[Candidate]:
    """The headings without a label of the very level that those with one have: "Across all three" after "Aim 3: …".

    The only list of actions that have ended, behind all of them, is a part of its own, whatever its level.
    """
    ranks = {one.rank for one in opened}
    words = Counter(_words(items[one.at]) for one in governing)
    plain = [one for one in governing if not one.opening and words[_words(items[one.at])] == 1]
    are_headings = [one for one in plain if _is_heading(items[one.at]) and not names_all_actions(_words(items[one.at]))]
    ended = [one for one in plain if _is_heading(items[one.at]) and names_ended(_words(items[one.at]))]
    is_last = len(ended) == 1 and all(one.at < ended[0].at for one in opened)
    return [one for one in are_headings if ranks == {one.rank}] + (ended if is_last else [])


def after_all(items: Sequence[Item], governing: Sequence[Candidate]) -> list[Candidate]:
    """The candidates; those whose word is often that of a part are on their own where they stand behind all others.

    "Area for Improvement 3" is no part of "Area for Priority Action 2" when it is the same sort of heading, each of
    both has actions of its own right below, and none stands between two of the others. "Area for Improvement 3" behind
    "Cause of Concern 2" goes on with the count of all, wherever it stands and be they rows of a table.
    """
    labelled = [one for one in governing if one.opening]
    if _count_on(items, labelled):
        return [replace(one, is_middle=False) if one in labelled else one for one in governing]
    outer = [one for one in labelled if not one.is_middle]
    behind = [one for one in labelled if one.is_middle]
    if len(outer) < _TWO or not behind or behind[0].at < outer[-1].at:
        return list(governing)
    is_alike = len({_looks(items[one.at]) for one in labelled}) == 1 and _stands_out(items[labelled[0].at])
    have_own = all(_has_record(items, one, other) for one, other in pairwise(labelled))
    if not (is_alike and have_own) or any(_is_in(one, outer[-1]) for one in behind):
        return list(governing)
    return [replace(one, is_middle=False) if one in behind else one for one in governing]


def _count_on(items: Sequence[Item], labelled: Sequence[Candidate]) -> bool:
    """Whether lines with several words for parts are one count: 1, 2, 3, all of one look and each with its actions."""
    if not 0 < sum(one.is_middle for one in labelled) < len(labelled):
        return False
    is_count = [_number(one) for one in labelled] == [str(count) for count in range(1, len(labelled) + 1)]
    is_alike = len({_looks(items[one.at]) for one in labelled}) == 1
    return is_count and is_alike and all(_has_record(items, one, other) for one, other in pairwise(labelled))


def _looks(item: Item) -> tuple[int, bool, bool]:
    return (item.level, item.strong, item.is_sheet_name) if isinstance(item, Line) else (0, False, False)


def _stands_out(item: Item) -> bool:
    """Whether a line looks like a heading, and is neither a row of a table nor the name of a sheet."""
    return isinstance(item, Line) and bool(item.level or item.strong) and not (item.band or item.is_sheet_name)


def _is_heading(item: Item) -> bool:
    return isinstance(item, Line) and item.level > 0 and not item.is_sheet_name


def _words(item: Item) -> str:
    return item.said.text if isinstance(item, Line) else ""


def _is_tab(item: Item) -> bool:
    return isinstance(item, Line) and item.is_sheet_name


def inner(items: Sequence[Item], opened: Sequence[Candidate]) -> str:
    """The word of the lines that stand inside those of another word: "priority" in "theme"; "" where none does."""
    labels = list(dict.fromkeys(map(_label, opened)))
    if len(labels) != _TWO or not _holds(items, opened, labels[0]):
        return ""
    outer, nested = ([one for one in opened if _label(one) == label] for label in labels)
    is_deeper = max(one.rank for one in outer) < min(one.rank for one in nested)
    is_numbered = all(any(_is_in(one, other) for other in outer) for one in nested)
    return labels[1] if is_numbered or (is_deeper and len(outer) > 1) else ""


def _holds(items: Sequence[Item], opened: Sequence[Candidate], label: str) -> bool:
    """Whether every line with this word has one with another word below it before any action, and none is alone."""
    pairs = [(one, other) for one, other in pairwise(opened) if _label(one) == label]
    count = sum(1 for one in opened if _label(one) == label)
    return len(pairs) == count and all(
        _label(other) != label and not _has_record(items, one, other) for one, other in pairs
    )


def _label(candidate: Candidate) -> str:
    return candidate.opening.label.casefold() if candidate.opening else ""


def _number(candidate: Candidate) -> str:
    return candidate.opening.number if candidate.opening else ""


def _is_in(one: Candidate, other: Candidate) -> bool:
    """Whether a number goes on from another: "1.2" from "1", "A1" from "A"."""
    number, above = _number(one), _number(other)
    return bool(above) and number != above and number.startswith(above) and not (number + above).isdigit()


def _has_record(items: Sequence[Item], one: Candidate, other: Candidate) -> bool:
    records = [at for at, item in enumerate(items) if isinstance(item, Record)]
    return bisect(records, one.at) < bisect(records, other.at)
