"""Which long word is meant where a letter is lost or two are swapped."""

import pytest

from milepost.core.words.long_words import slips


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("progess", "progress"),
        ("neigbourhood", "neighbourhood"),
        ("assesment", "assessment"),
        ("recruitemnt", "recruitment"),
        ("progress", ""),
        ("contact", ""),
        ("approve", ""),
        ("partner", ""),
        ("report", ""),
    ],
)
def test_a_slip_is_known_by_the_word_that_it_is_one_letter_from(word: str, meant: str) -> None:
    assert slips().get(word, "") == meant


def test_no_word_of_the_list_is_a_slip_for_another() -> None:
    assert slips().keys().isdisjoint(slips().values())
