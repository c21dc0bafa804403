"""A heading that no list has asks for what its words say, where all of them are known."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from milepost.core.interpret.meanings.vocabulary import Role
from milepost.core.interpret.meanings.worded_headings import worded_role


def _headings() -> Iterator[tuple[str, Role]]:
    for line in (Path(__file__).parent / "headings.txt").read_text(encoding="utf-8").splitlines():
        role, _, headings = line.partition(":")
        yield from ((heading.strip(), Role(role)) for heading in headings.split("|"))


@pytest.mark.parametrize(("heading", "role"), [*_headings()])
def test_a_heading_asks_for_what_its_words_say(heading: str, role: Role) -> None:
    assert worded_role(heading) is role


@pytest.mark.parametrize(
    "heading",
    [
        "Delivery",
        "Latest",
        "What will happen?",
        "What did we say we would do?",
        "To be delivered in Year 1",
        "Issue key",
        "Outcome area",
        "Next update",
        "Delivery in 2025/26",
        "Year 1",
        "Risk owner",
        "Start date",
        "Managed by",
        "Who holds this",
        "When",
        "Costs",
        "Successes and challenges",
        "Green corridor",
        "",
    ],
)
def test_a_heading_of_other_words_says_nothing(heading: str) -> None:
    assert worded_role(heading) is None
