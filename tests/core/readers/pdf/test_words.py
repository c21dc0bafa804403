"""A word that ends a line and one that opens the next: two words, or one that a narrow column cut."""

import pytest
from tests.core.readers.pdf.test_flow import lines

from milepost.core.readers.pdf.flow import joined
from milepost.core.readers.pdf.words import Words


@pytest.mark.parametrize(
    ("elsewhere", "texts", "said"),
    [
        ("no target date was set", ("Target", "date"), "Target date"),
        ("what the (date) tells", ("Target", "date:"), "Target date:"),
        ("all is amber at last", ("Ambe", "r"), "Amber"),
        ("they do inform us of an m too", ("Infor", "m"), "Inform"),
        ("date", ("Target", "date"), "Targetdate"),  # alone on its line it may be the rest of a word itself
        ("nothing is known", ("Comm", "issi", "on"), "Commission"),
    ],
)
def test_what_stands_within_other_lines_tells(elsewhere: str, texts: tuple[str, ...], said: str) -> None:
    found = lines(*texts)
    words = Words(lambda: lines(elsewhere), are_kept=False)
    assert joined(found, max(line.x1 for line in found), words) == said


def test_a_browser_cuts_no_word_but_what_stands_whole_elsewhere() -> None:
    words = Words(lambda: lines("all accommodation is full"), are_kept=True)
    assert joined(lines("Current", "status"), 35, words) == "Current status"
    assert joined(lines("Accommo", "dation"), 35, words) == "Accommodation"
