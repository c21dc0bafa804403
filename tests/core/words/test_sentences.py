"""A text cut into sentences."""

import pytest

from milepost.core.words.sentences import cut, sentence_at, sentences

TEXTS = (
    ("One thing. Another; a third!", ["One thing.", "Another;", "a third!"]),
    ("Posters etc. are out. All read.", ["Posters etc. are out.", "All read."]),
    ("Partners, e.g. Thornley, agree (see 4.2.1). Done", ["Partners, e.g. Thornley, agree (see 4.2.1).", "Done"]),
    ("- one\n- two", ["one", "two"]),
    ("• one \n\n – \n• two.\u00a0", ["one", "two."]),
    ("1. First\n2. Second", ["1. First", "2. Second"]),
    ("Reach 95% (now 80%; less before); then stop", ["Reach 95% (now 80%; less before);", "then stop"]),
    ("", []),
)


@pytest.mark.parametrize(("text", "expected"), TEXTS)
def test_a_text_is_cut_where_a_reader_stops(text: str, expected: list[str]) -> None:
    found = sentences(text)
    assert [one.text for one in found] == expected
    assert all(text[one.start : one.end] == one.text for one in found)
    assert list(cut(text)) == expected


def test_an_offset_finds_its_sentence() -> None:
    parts = sentences("One. Two.")
    assert [sentence_at(parts, at) for at in (0, 4, 5, 99)] == [0, None, 1, None]
