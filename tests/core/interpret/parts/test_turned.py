"""A table is turned where its first column holds the labels of what stands beside each other."""

from milepost.core.interpret.parts.turned import is_turned

_BELOW = [["Lead", "Ann Lowe", "Bo Dunn"], ["RAG", "Green", "Red"], ["Due date", "May 2026", "June 2026"]]


def test_labels_below_each_other_belong_to_the_actions_beside_them() -> None:
    assert is_turned([["Action", "Plant limes", "Mend the slide"], *_BELOW])
    assert is_turned([["", "1.1 Plant limes", "1.2 Mend the slide"], *_BELOW])


def test_a_table_of_headings_over_rows_or_of_a_few_words_is_none() -> None:
    assert not is_turned([["Action", "Lead", "RAG"], ["Plant limes", "Ann Lowe", "Green"]])
    assert not is_turned([["", "Plant limes"], ["Lead", "Ann Lowe"], ["Ward", "North"]])
    assert not is_turned([])
