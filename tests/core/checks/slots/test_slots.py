"""What a sentence says of a thing in one way only: where it is held, who runs it, the how-manieth it is."""

import pytest

from milepost.core.checks.slots import ATTRIBUTES


@pytest.mark.parametrize(
    ("text", "told", "words"),
    [
        ("The fair, which was held at Ravensby School, was full.", "where it is held", "Ravensby School"),
        ("Employers liked the Guildhall, where the fair was held.", "where it is held", "Guildhall"),
        ("Each meeting had Councillor Ames in the chair.", "who chairs it", "Councillor Ames"),
        ("The Harbour Arts Trust, which pays for all of it, came.", "who pays for it", "Harbour Arts Trust"),
        ("It is paid for in full by the Heritage Fund.", "who pays for it", "Heritage Fund"),
        ("The shelter was run by the charity Open Door alone.", "who runs it", "Open Door"),
        ("Harbour Light, the sole charity running the shelter, has no staff.", "who runs it", "Harbour Light"),
        ("On 15 November 2025 we held the third annual star festival.", "the how-manieth it is", "third festival"),
    ],
)
def test_a_sentence_says_it_in_many_words(text: str, told: str, words: str) -> None:
    assert [(one.told, slot.words) for one in ATTRIBUTES for slot in one.read(text)] == [(told, words)]


@pytest.mark.parametrize(
    "text",
    [
        "The fair moved to Ravensby School, where it was held until May.",
        "The forum is chaired in turn by Councillor Ames and Councillor Boyd.",
        "In May 2025 the first half of the work was done.",
        "The group meets in March.",
        "It is funded jointly by the Heritage Fund and the council.",
    ],
)
def test_what_changes_or_is_shared_is_said_of_no_single_one(text: str) -> None:
    assert [slot for one in ATTRIBUTES for slot in one.read(text)] == []
