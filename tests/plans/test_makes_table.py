"""Tables of many makes: each choice alone in one kind of file or another, and some choices together."""

from random import Random

import pytest
from bench.outside.makes_table import GOOD, Make, alone, made, read

_ALONE = list(dict.fromkeys((part, choice) for part, choice, _ in alone()))
_FILES = ("xlsx", "docx", "tsv", "csv")
_TOGETHER = range(24)
_MOST = 0.5  # of the makes by chance


def _makes(part: str, choice: str) -> Make:
    """The make with this choice alone, the kinds of files in turn."""
    makes = [make for one, other, make in alone() if (one, other) == (part, choice)]
    return makes[_ALONE.index((part, choice)) % len(makes)]


@pytest.mark.parametrize(("part", "choice"), _ALONE)
def test_a_table_that_is_plain_but_for_one_choice_is_read_whole(part: str, choice: str) -> None:
    assert read(_makes(part, choice), Random(f"{part} {choice}"))[0] >= GOOD


def test_most_tables_of_choices_by_chance_are_read_whole() -> None:
    random = Random(7)
    figures = [read(made(random, file=_FILES[at % len(_FILES)]), random)[0] for at in _TOGETHER]
    assert sum(figure >= GOOD for figure in figures) >= _MOST * len(figures)
