"""Which of several columns that are named for actions hold none: levels said again beside them, lists of steps."""

from collections.abc import Sequence
from itertools import pairwise

from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Column, Role, guess
from milepost.core.interpret.tables.group_columns import LEVELS
from milepost.core.interpret.tables.naming import describes_action

_FEWEST = 2  # lines of a list, each with its day
_MOSTLY = 0.6


def without_levels_again(columns: Sequence[Column], cells: Sequence[Sequence[str]], named: Sequence[int]) -> list[int]:
    """The columns but levels that say again in each row what few rows say, beside plain actions that all differ.

    The cell of an action that is merged over the rows of its steps has words in the first of them alone.
    """
    plain = [at for at in named if guess(columns[at].heading).roles == (Role.ACTION,)]
    most = max((len(set(told)) for at in plain if len(set(told := _told(cells[at]))) == len(told)), default=0)
    return [at for at in named if at in plain or not (_is_level(columns[at]) and _says_again(cells[at], most))]


def without_lists(cells: Sequence[Sequence[str]], named: Sequence[int]) -> list[int]:
    """The columns but those whose cells list dated steps, where another has what the steps are of."""
    return [at for at in named if not lists_steps(cells[at])] or list(named)


def lists_steps(texts: Sequence[str]) -> bool:
    """Whether most cells of a column are lists with a day in every line."""
    return evidence.share(texts, _lists_days) >= _MOSTLY


def tells_more(column: Column, texts: Sequence[str], actions: Sequence[str]) -> bool:
    """Whether a column describes the actions, in sentences, or changes more often than they do, as their steps do."""
    changes = sum(1 for before, now in pairwise(["", *texts]) if now and now != before)
    is_told = describes_action(column) and evidence.share(texts, lambda text: text.endswith(".")) >= _MOSTLY
    return is_told or changes > len(_told(actions))


def _lists_days(text: str) -> bool:
    lines = [line for line in text.split("\n") if line.strip()]
    return len(lines) >= _FEWEST and all(map(evidence.is_date_like, lines))


def _says_again(texts: Sequence[str], most: int) -> bool:
    told = _told(texts)
    return len(set(told)) < len(told) and len(set(told)) < most


def _is_level(column: Column) -> bool:
    return any(role in LEVELS[:2] for role in guess(column.heading).roles)


def _told(texts: Sequence[str]) -> list[str]:
    return [text for text in texts if text]
