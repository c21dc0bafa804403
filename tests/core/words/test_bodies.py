"""Names of bodies in a text."""

import pytest

from milepost.core.words.bodies import is_head, named_bodies


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We asked Elmshire County Council.", ["Elmshire County Council"]),
        ("a paper to the Health and Wellbeing Board", ["Health and Wellbeing Board"]),
        ("Elmshire Police and Thornley District Council", ["Elmshire Police", "Thornley District Council"]),
        ("Police and British Transport Police", ["Police", "British Transport Police"]),
        ("the Elmshire Police and Crime Panel", ["Elmshire Police and Crime Panel"]),
        ("the Vale of Arrow Skills Partnership", ["Vale of Arrow Skills Partnership"]),
        ("the Chair of Elmshire Youth Trust", ["Elmshire Youth Trust"]),
        ("Thornley Council for Voluntary Service", ["Thornley Council for Voluntary Service"]),
        ("Elmshire Fire and Rescue Service trains", ["Elmshire Fire and Rescue Service"]),
        ("University of Elmshire", ["University of Elmshire"]),
        ("Elmshire Council’s plan", ["Elmshire Council"]),
        ("Invite Elmshire Housing Forum to speak", ["Elmshire Housing Forum"]),
        ("the Elmshire Partnership Manager", []),
    ],
)
def test_a_name_runs_over_its_capitals_to_the_word_for_a_body(text: str, expected: list[str]) -> None:
    found = [one for one in named_bodies(text) if is_head(one.words) and one.is_clean]
    assert [str(one) for one in found] == expected
    assert all(text[one.start : one.end].startswith(one.words[0]) for one in found)


def test_the_word_before_a_name_is_kept() -> None:
    assert [one.before for one in named_bodies("each Parish Council")] == ["each"]
