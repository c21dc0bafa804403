"""A thing is known by its head and by what narrows it, in whatever words it is named."""

import pytest

from milepost.core.checks.facts.speech.things import HowMany, is_same, thing, tokens


@pytest.mark.parametrize(
    ("text", "head", "how_many"),
    [
        ("two of the nine secondary schools", "school", HowMany.SOME),
        ("all four housing associations", "association", HowMany.ALL),
        ("the keepers' charter for the coast", "charter", HowMany.PLAIN),
        ("no landlord in the valley", "landlord", HowMany.NO),
        ("the other three", "", HowMany.SOME),
    ],
)
def test_a_thing_has_a_head_and_is_counted(text: str, head: str, how_many: HowMany) -> None:
    found = thing(tokens(text))
    assert (found.head, found.how_many) == (head, how_many)


def test_a_word_on_each_side_makes_two_things() -> None:
    assert is_same(thing(["the", "tide", "tables"]), thing(["our", "tables"]))
    assert not is_same(thing(["the", "tide", "tables"]), thing(["bus", "tables"]))
    assert not is_same(thing(["the", "second", "ferry"]), thing(["the", "ferry"]))
