"""The words of an unknown heading hint at what the known headings mean that have them."""

import pytest

from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.tables.hints import hints


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Date wanted", Role.DUE),
        ("Responsible body", Role.LEAD),
        ("Officer named", Role.LEAD),
        ("Story so far", Role.WHERE_NOW),
        ("Worrying things", Role.WORRIED),
    ],
)
def test_words_hint(heading: str, role: Role) -> None:
    found = hints(heading)
    assert max(found, key=lambda one: found[one]) is role


def test_words_that_nobody_knows_hint_at_nothing() -> None:
    assert hints("Wobble of the Gizmo") == {}
