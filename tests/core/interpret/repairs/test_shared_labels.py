"""Headings that all open with one word and a colon."""

from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret

_TABLE = """
    Ref | Commitment | Led by | RAG
    {0}: Northgate | < | < | <
    N1 | Mend the swings | Parks Team | Green
    {1}: Saltmarsh | < | < | <
    S1 | Light the lane | Highways Team | Red
    """


def _sections(*words: str) -> list[str]:
    lines = told(interpret(document(_TABLE.format(*words)))).split("\n")
    return [line for line in lines if line.startswith("SECTION")]


def test_the_word_that_opens_them_all_is_their_label() -> None:
    assert _sections("Village", "Village") == ["SECTION Village Northgate", "SECTION Village Saltmarsh"]
    assert _sections("Local team", "LOCAL TEAM") == ["SECTION Local team Northgate", "SECTION LOCAL TEAM Saltmarsh"]


def test_different_words_before_a_colon_are_titles() -> None:
    assert _sections("Play", "Light") == ["SECTION Play: Northgate", "SECTION Light: Saltmarsh"]
