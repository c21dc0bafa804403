"""Statuses in the cells of the actions are taken apart."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_ROWS = [("Clear the weir", "On track"), ("Test the water", "Complete"), ("Cut the reeds", "Delayed")]


def _read(form: str, extra: str = "") -> list[tuple[str, str]]:
    rows = "\n".join(form.format(title, status) for title, status in _ROWS)
    text = f"# Rivers plan\n\n## Priority 1: Becks\n\nAction | Lead{extra and ' | Status'}\n{rows}"
    return [(one.title, one.status.text) for one in actions(interpret(document(text)))]


@pytest.mark.parametrize(
    "form",
    [
        "{0} / {1} | Ann Lowe",
        "{0} / ({1}) | Ann Lowe",
        "{0} [{1}] | Ann Lowe",
        "{0} ({1}) | Ann Lowe",
        "{0} – {1} | Ann Lowe",
        "{0} {1} | Ann Lowe",
        "[{1}] {0} | Ann Lowe",
    ],
)
def test_a_status_with_each_title_is_its_own(form: str) -> None:
    assert _read(form) == _ROWS


def test_a_column_of_statuses_comes_first() -> None:
    assert _read("{0} ({1}) | Ann Lowe | Red", "yes") == [(f"{title} ({status})", "Red") for title, status in _ROWS]


def test_a_word_behind_one_title_stays() -> None:
    rows = "Clear the weir (complete) | Ann Lowe\nTest | Bob Day\nCut | Jo"
    text = f"# Plan\n\n## Priority 1: Becks\n\nAction | Lead\n{rows}"
    assert next(iter(actions(interpret(document(text))))).title == "Clear the weir (complete)"


def test_a_few_words_that_come_again_are_statuses_where_some_are_known() -> None:
    words = ["Met", "Good pace", "Bad pace", "Good pace", "Bad pace", "Met"]
    rows = "\n".join(f"Clear weir {'abcdef'[at]} ({word}) | Ann Lowe" for at, word in enumerate(words))
    plan = interpret(document(f"# Plan\n\n## Priority 1: Becks\n\nAction | Lead\n{rows}"))
    assert [one.status.text for one in actions(plan)] == words


def test_partners_in_brackets_stay() -> None:
    rows = "\n".join(
        f"Clear weir {at} ({word}) | Ann Lowe" for at, word in zip("abcd", ["CVS", "ICB"] * 2, strict=True)
    )
    plan = interpret(document(f"# Plan\n\n## Priority 1: Becks\n\nAction | Lead\n{rows}"))
    assert next(iter(actions(plan))).title == "Clear weir a (CVS)"
