"""What became of words: both texts can be read in the pieces, and what stayed is not struck."""

from hypothesis import given
from hypothesis import strategies as some

from milepost.core.words.changed import Fate, Piece, changed_words

SENTENCES = some.lists(some.sampled_from(("hub", "open", "by", "June.", "\n- ", "the ")), max_size=30).map(" ".join)


@given(SENTENCES, SENTENCES)
def test_both_texts_stand_in_the_pieces(before: str, after: str) -> None:
    pieces = changed_words(before, after)
    assert "".join(one.text for one in pieces if one.fate is not Fate.STRUCK).split() == after.split()
    assert "".join(one.text for one in pieces if one.fate is not Fate.ADDED).split() == before.split()


def test_a_word_that_changed_is_struck_and_the_new_one_added() -> None:
    assert changed_words("Open a hub in Wexcombe by June", "Open a hub in Thornley by June") == (
        Piece(Fate.KEPT, "Open a hub in "),
        Piece(Fate.STRUCK, "Wexcombe "),
        Piece(Fate.ADDED, "Thornley "),
        Piece(Fate.KEPT, "by June"),
    )


def test_words_do_not_run_together_where_a_text_is_cut_short() -> None:
    assert changed_words("hub hub", "hub") == (Piece(Fate.KEPT, "hub"), Piece(Fate.STRUCK, " hub"))
    assert [one.text for one in changed_words("June by", "June. by")] == ["June", " ", ". ", "by"]


def test_a_lone_word_between_two_changes_is_read_as_part_of_the_change() -> None:
    pieces = changed_words("We will open the hub soon", "We will close the office soon")
    assert [piece.text for piece in pieces] == ["We will ", "open the hub ", "close the office ", "soon"]


def test_the_same_text_has_one_piece_and_two_empty_ones_none() -> None:
    assert changed_words("Open a hub", "Open a hub") == (Piece(Fate.KEPT, "Open a hub"),)
    assert changed_words("", "") == ()
