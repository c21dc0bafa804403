"""Lines to paragraphs: the letters of these tests are 5 points wide and lines 12 points apart."""

import pytest

from milepost.core.document.nodes import ListKind, Place
from milepost.core.readers.pdf.flow import joined, paragraphs_of
from milepost.core.readers.pdf.lines import Line

LETTER = 5.0


def lines(*texts: str, x: float = 0, shut: bool = False) -> list[Line]:
    """These texts one below the other; two spaces in front of one mean an indent of 10 points."""
    made = []
    for at, text in enumerate(texts):
        start = x + (10 if text.startswith("  ") else 0)
        words = text.strip()
        end = start + LETTER * len(words)
        first = LETTER * len(words.split()[0])
        indent = start + (10 if words[0] in "•-" else 0)
        is_open = text.endswith(" ")
        box = (start, 12.0 * at, end, 12.0 * at + 10)
        made.append(Line(*box, words, 10, False, first, LETTER, indent, 1, is_open, shut and not is_open))
    return made


def read(width: float, *texts: str, shut: bool = False) -> list[str]:
    return [paragraph.line for paragraph in paragraphs_of(lines(*texts, shut=shut), width, Place())]


def test_a_full_line_goes_on() -> None:
    assert read(75, "The lanes were", "lit in winter") == ["The lanes were lit in winter"]


def test_a_line_that_opens_with_a_label_in_bold_is_a_paragraph_of_its_own() -> None:
    made = lines("Lead: Ann Lowe", "Update: dug it", "and the rest")
    made[1].is_labelled = True
    assert [one.text for one in paragraphs_of(made, 75, Place())] == ["Lead: Ann Lowe", "Update: dug it and the rest"]


def test_a_line_with_room_for_the_next_word_ends_a_paragraph() -> None:
    assert read(100, "Mend it.", "Then paint it.") == ["Mend it.", "Then paint it."]


def test_bullets_are_kept_and_their_lines_joined() -> None:
    assert read(60, "Ask:", "• the north", "  side of it", "• the south") == [
        "Ask:",
        "- the north side of it",
        "- the south",
    ]


def test_bullets_further_in_are_of_a_deeper_level() -> None:
    made = paragraphs_of(lines("• one", "  • two", "• three"), 60, Place())
    assert [paragraph.level for paragraph in made] == [0, 1, 0]
    assert {paragraph.list_kind for paragraph in made} == {ListKind.BULLET}


@pytest.mark.parametrize(
    ("texts", "word"),
    [
        (("Ambe", "r"), "Amber"),
        (("Comm", "issi", "onin", "g"), "Commissioning"),
        (("BRA", "G"), "BRA G"),
        (("BRAA", "G"), "BRAAG"),
        (("Jane", "Moor"), "Jane Moor"),
        (("and/", "or"), "and/or"),
        (("up-", "to"), "up-to"),
        (("ma\xad", "ny"), "many"),
    ],
)
def test_a_word_is_joined_only_where_it_was_certainly_cut(texts: tuple[str, ...], word: str) -> None:
    assert read(20, *texts) == [word]


def test_a_dash_within_a_sentence_opens_no_item() -> None:
    assert read(60, "By June 2026", "– the bridge") == ["By June 2026 – the bridge"]


def test_a_full_line_without_the_space_that_others_have_is_finished() -> None:
    assert read(50, "Walk it ", "now.", "It is so.", shut=True) == ["Walk it now.", "It is so."]


@pytest.mark.parametrize(
    ("texts", "text"),
    [
        (("bring the plan /", "strategy"), "bring the plan /strategy"),
        (("ask multi -", "agency boards"), "ask multi -agency boards"),
        (("see https://elmshire.example/fam", "ilies"), "see https://elmshire.example/families"),
        (("see www.elmshire", "example"), "see www.elmshireexample"),
        (("see elmshire", "example"), "see elmshire example"),
    ],
)
def test_within_a_paragraph_a_line_without_the_space_that_others_have_was_cut_at_a_sign(
    texts: tuple[str, ...], text: str
) -> None:
    assert joined(lines(*texts, shut=True), 500) == text


def test_a_wide_gap_parts_paragraphs() -> None:
    first, second = lines("The lanes were", "lit in winter")
    second.top, second.bottom = second.top + 20, second.bottom + 20
    assert len(paragraphs_of([first, second], 75, Place())) == 2


def test_lines_set_in_from_the_margin_have_less_room() -> None:
    found = paragraphs_of(lines("The lanes were", "lit in winter", x=40), 115, Place(), left=0)
    assert [one.text for one in found] == ["The lanes were lit in winter"]


def test_a_short_line_set_in_from_the_margin_still_ends_its_paragraph() -> None:
    found = paragraphs_of(lines("The lanes", "lit in winter", x=40), 115, Place(), left=0)
    assert [one.text for one in found] == ["The lanes", "lit in winter"]


def test_lines_that_start_at_different_places_have_all_the_room() -> None:
    made = [*lines("The lanes were", x=20), *lines("lit in winter", x=24)]
    assert len(paragraphs_of(made, 115, Place(), left=0)) == 2


def test_a_centred_line_that_ends_with_a_colon_goes_on_where_the_next_word_had_no_room() -> None:
    above, below = lines("Aim 2: Calm roads – Champion:", "Alexandra Lowe")
    below.x0, below.x1 = below.x0 + 37.5, below.x1 + 37.5
    for one in (above, below):
        one.is_shut = True
    whole = [one.text for one in paragraphs_of([above, below], 160, Place())]
    assert whole == ["Aim 2: Calm roads – Champion: Alexandra Lowe"]


def test_a_day_that_a_narrow_column_cut_is_one() -> None:
    assert read(45, "31/12/202", "6") == ["31/12/2026"]
    assert read(25, "12/13", "14") == ["12/13 14"]


def test_bold_words_in_a_box_a_little_narrower_than_the_page_go_on_behind_a_drawn_space() -> None:
    made = lines("Aim 2: Calm roads ", "and lanes for all")
    made[1].text = "And lanes for all"
    for one in made:
        one.is_bold = True
    assert len(paragraphs_of(made, 110, Place())) == 1
    made[0].is_open = False
    assert len(paragraphs_of(made, 110, Place())) == 2


def test_bold_lines_wide_apart_are_headings_of_two_things_however_few_lines_there_are() -> None:
    made = lines("Aim 2: Calm roads", "Action 1: Mend it", "Lead: Ann Lowe", "Status: Begun")
    for at, one in enumerate(made):
        one.top, one.bottom, one.is_bold = one.top * 2, one.bottom * 2 - 10 + one.size, at < 2
    assert [one.text for one in paragraphs_of(made, 85, Place())][:2] == ["Aim 2: Calm roads", "Action 1: Mend it"]
