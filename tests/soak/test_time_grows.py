"""Time grows with the length of a text and the number of actions, and no faster: measured, so not part of CI."""

import cProfile
import re
import time
from collections.abc import Callable
from functools import partial
from types import MappingProxyType

import pytest
from bench.long_documents import LAYOUTS, one_table
from tests.core.checks.test_bait import BAIT as CELLS
from tests.core.checks.test_bait import plan_of
from tests.core.words.dates.test_grammar import BAIT as DATES
from tests.core.words.dates.test_grammar import FRAME

from milepost.core import readers
from milepost.core.checks import check
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.document.nodes import Cell, Document, Paragraph, Row, Table
from milepost.core.interpret import interpret
from milepost.core.interpret.leads.belonging import belonging
from milepost.core.interpret.promises import PASSES
from milepost.core.words.dates import find
from milepost.core.words.sentences import sentences
from milepost.core.writers import WRITERS

LONGEST_PDF = 3_000  # rows; one that holds more than 600,000 letters is refused
TREES = MappingProxyType({10: "Ash", 100: "Beech", 10_000: "Cedar"})
MOST = 24  # for eight times the text; a square would take 64 times


def ratio(work: Callable[[int], None], small: int) -> float:
    """How much longer eight times the work takes, in processor time; the best of three runs each."""
    return _seconds(work, 8 * small) / max(_seconds(work, small), 0.004)


def _seconds(work: Callable[[int], None], size: int) -> float:
    found = []
    for _ in range(3):
        find.cache_clear()
        sentences.cache_clear()
        start = time.process_time()
        work(size)
        found.append(time.process_time() - start)
    return min(found)


@pytest.mark.parametrize("bait", DATES)
def test_dates_are_found_in_time_that_grows_with_the_text(bait: str) -> None:
    assert ratio(lambda size: void(find(bait * (size // len(bait)), FRAME)), 2_000) < MOST


@pytest.mark.parametrize("bait", CELLS)
def test_promises_and_checks_take_time_that_grows_with_the_cell(bait: str) -> None:
    def work(size: int) -> None:
        plan = plan_of(bait * (size // len(bait)))
        for promise in PASSES:
            plan = promise(plan)
        check(plan, TODAY)

    assert ratio(work, 1_000) < MOST


def test_checks_take_time_that_grows_with_the_number_of_actions() -> None:
    def work(size: int) -> None:
        lines = (f"Action: 1.{at} Explore hub {at}\nNow: It grew\nNext: By June 2023 – open" for at in range(size))
        check(example_plan("\n".join(lines)), TODAY)

    assert ratio(work, 100) < MOST


@pytest.mark.parametrize("layout", LAYOUTS)
def test_interpreting_takes_time_that_grows_with_the_number_of_actions(layout: Callable[[int], str]) -> None:
    def work(size: int) -> None:
        void(interpret(read_in(layout(size))))

    assert ratio(work, 200) < MOST


@pytest.mark.parametrize("bait", ["Ann ", "DI ", "Acting  ", "MacMac", "Ann-", "Mc", "Head of ", "/"])
def test_where_somebody_belongs_is_found_in_time_that_grows_with_the_line(bait: str) -> None:
    def work(size: int) -> None:
        cells = [Cell((Paragraph(bait * (size // len(bait)) + end), Paragraph("Public Health"))) for end in "abc"]
        void(belonging(Document((Table((Row((Cell(),)), *(Row((cell,)) for cell in cells))),))))

    assert ratio(work, 2_000) < MOST


def test_interpreting_an_action_takes_about_as_many_calls_in_ten_thousand_as_in_a_hundred() -> None:
    void(interpret(read_in(one_table(1))))  # pays for what is made once: patterns, tables of words
    calls = {size: calls_of(partial(interpret, unread(size))) / size for size in TREES}
    print({size: round(each) for size, each in calls.items()}, "calls an action")  # noqa: T201 - figures of the soak
    # Each pass remembers some thousands of texts, so that a longer plan is read anew by some of them: 1.2 at most.
    assert calls[10_000] < 1.2 * calls[100]
    assert calls[10] < 3 * calls[10_000]


def unread(size: int) -> Document:
    """A plan of so many actions whose texts no other test and no plan of another size has: some are remembered."""
    return read_in(re.sub(r"\b(?:[Hh]ub|Service|volunteers)\b", rf"{TREES[size]} \g<0>", one_table(size)))


def read_in(text: str) -> Document:
    return readers.read(text.encode(), "plan.txt")


@pytest.mark.parametrize(("format_key", "most"), [("word", 10_000), ("excel", 10_000), ("pdf", LONGEST_PDF)])
def test_reading_a_row_takes_about_as_many_calls_in_the_longest_file_as_in_a_hundred(
    format_key: str, most: int
) -> None:
    writer = WRITERS[format_key]
    calls: dict[int, float] = {}
    for size in (10, 100, most):  # the ten pay for what is loaded once
        data = writer.write(read_in(one_table(size)))
        calls[size] = calls_of(partial(readers.read, data, f"plan{writer.suffix}")) / size
    print(format_key, {size: round(each) for size, each in calls.items()}, "calls a row")  # noqa: T201
    assert calls[most] < 1.1 * calls[100]


def calls_of(work: Callable[[], object]) -> int:
    """How many functions are called to do it, which no other work on the machine changes."""
    profile = cProfile.Profile()
    profile.runcall(work)
    return sum(entry.callcount for entry in profile.getstats())


def void(_: object) -> None:
    """Drops what a measured call gives."""
