"""Text that was set out for a printer: pages, columns kept apart by spaces, answers that hang below."""

import pytest
from tests.core.readers.test_text import cells, lines, read

_TABLE = """
    REF    WHAT IS TO BE       OFFICER      STATE
           DONE
    -----  ------------------  -----------  -------
    1.1    Mend the ten lamps  A Lowe       LATE
           along the river     B Hale
    1.2    Paint the benches   C Moss       DONE
"""
_WANTED = [
    ["REF", "WHAT IS TO BE DONE", "OFFICER", "STATE"],
    ["1.1", "Mend the ten lamps along the river", "A Lowe B Hale", "LATE"],
    ["1.2", "Paint the benches", "C Moss", "DONE"],
]


def _flush(text: str) -> str:
    return "\n".join(line[4:] for line in text.strip("\n").split("\n"))


def test_a_rule_of_dashes_says_where_columns_are() -> None:
    assert cells(read(_flush(_TABLE))) == [_WANTED]


def test_without_a_rule_the_gaps_between_headings_say_it() -> None:
    text = "\n".join(
        line for line in _flush(_TABLE).split("\n") if line[:5] not in ("-----", "     ") or "along" in line
    )
    assert cells(read(text)) == [[["REF", "WHAT IS TO BE", "OFFICER", "STATE"], *_WANTED[1:]]]


def test_a_line_over_the_columns_parts_the_tables_and_the_columns_stay() -> None:
    head, rest = _flush(_TABLE).split("1.2    ")
    found = read(f"{head}\n2. Benches and what else stands in the park\n\n1.2    {rest}")
    assert cells(found) == [_WANTED[:2], _WANTED[2:]]
    assert lines(found) == ["2. Benches and what else stands in the park"]


def test_rows_without_numbers_are_parted_by_empty_lines() -> None:
    text = """
    Action            Who       When
    ----------------  --------  -----
    Mend the ten      A Lowe    May
    lamps

    Paint benches     B Hale    June
    of the park
    """
    assert cells(read(_flush(text)))[0][1:] == [
        ["Mend the ten lamps", "A Lowe", "May"],
        ["Paint benches of the park", "B Hale", "June"],
    ]


@pytest.mark.parametrize("cut", ["\f", "\n\f", "\n\n"])
def test_what_a_later_page_says_again_is_set_aside_and_a_row_goes_on_there(cut: str) -> None:
    head = "VALE COUNCIL   LIST 7\nRUN 14/01/26      PAGE {}\n\n"
    first, second = _flush(_TABLE).split("       along")
    found = read(f"{head.format(1)}{first.rstrip()}{cut}{head.format(2)}1.1 (CONT'D)\n       along{second}")
    assert cells(found) == [_WANTED]
    assert lines(found)[:2] == ["VALE COUNCIL LIST 7", "RUN 14/01/26 PAGE 1"]
    assert [aside.text for aside in found.asides] == ["VALE COUNCIL LIST 7", "RUN 14/01/26 PAGE 2", "1.1 (CONT'D)"]


def test_feet_that_count_pages_are_set_aside() -> None:
    found = read("One line\n\n   Page 1 of 2\n\nanother line\n\n   Page 2 of 2\n")
    assert lines(found) == ["One line", "another line"]
    assert [aside.text for aside in found.asides] == ["Page 1 of 2", "Page 2 of 2"]


def test_what_hangs_below_an_answer_of_a_printout_belongs_to_it() -> None:
    answers = "".join(f"    OFFICER {at} ... A Lowe and\n                  B Hale\n" for at in range(5))
    assert lines(read(f"01/01  Mend the lamps along\n       the river\n{answers}")) == [
        "01/01 Mend the lamps along the river",
        *(f"OFFICER {at} ... A Lowe and B Hale" for at in range(5)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Lead:  Ann Lowe\n       Bo Hale\nStatus:  Late",
        "One  two  three\nand a line that keeps to nothing of it\nfour  five  six",
        "Mend lamps.  Paint benches.  Rest.\nMend lamps.  Paint benches.  Rest.\nMend lamps.  Paint benches.  Rest.",
    ],
)
def test_other_texts_with_spaces_stay_lines(text: str) -> None:
    found = read(text)
    assert not cells(found)
    assert lines(found) == [" ".join(line.split()) for line in text.split("\n")]


_SET_IN = """
* 4a) Open a laundry that closes at midnight. Lead: Ann Lowe,
    Manager, Elmshire Mission. News: Six machines were given by
    somebody.
1.2  Paint the benches along the river with the paint that was
     left over from the hall
     Progress: Nine of the ten benches have their first coat, and
       the tenth was stolen.
"""


def test_what_a_typist_set_in_below_a_full_line_goes_on_with_it() -> None:
    laundry, *others = lines(read(_SET_IN.strip("\n")))
    assert laundry.endswith("Lead: Ann Lowe, Manager, Elmshire Mission. News: Six machines were given by somebody.")
    assert others == [
        "1.2 Paint the benches along the river with the paint that was left over from the hall",
        "Progress: Nine of the ten benches have their first coat, and the tenth was stolen.",
    ]


def test_short_lines_that_are_set_in_stay_lines() -> None:
    text = "1.2 Paint the benches\n    Ann Lowe\n    On track\n\n1.3 Mow the green\n    Ben Hale\n    Late"
    assert lines(read(text)) == [
        "1.2 Paint the benches",
        "Ann Lowe",
        "On track",
        "1.3 Mow the green",
        "Ben Hale",
        "Late",
    ]


_BROKEN = """Priority lead: Donna Reid, Head of Neighbourhoods and Towns,
Wyre Police. She has read this and will come to the meeting of
the board in June. The figures are those of last week, which
nobody has checked, since the clerk was away and we could not
find the key. Ann

Update: Eleven flats are let, and two more are being painted by
the people who will live in them.
Mended: nine roofs.
Short
lines stay
"""


def test_lines_that_a_program_broke_at_one_width_are_whole_again() -> None:
    first, update, *others = lines(read(_BROKEN))
    assert first.startswith("Priority lead: Donna Reid, Head of Neighbourhoods and Towns, Wyre Police. She has read")
    assert first.endswith("find the key. Ann")
    assert update.endswith("being painted by the people who will live in them.")
    assert others == ["Mended: nine roofs.", "Short", "lines stay"]


def test_each_mail_is_broken_at_a_width_of_its_own() -> None:
    quoted = "\n".join(f"> {line}" for line in _BROKEN.replace("Priority lead", "Projects lead").split("\n"))
    wide = _BROKEN.replace("Towns,\nWyre", "Towns, Wyre").replace("meeting of\nthe", "meeting of the")
    between = "\n".join(f"\nRow {at}." for at in range(8))
    found = lines(read(f"{wide}\n{between}\n\n{quoted}"))
    assert any(line.startswith("Projects lead") and "Towns, Wyre Police. She" in line for line in found)


def test_short_lines_below_one_another_stay_apart() -> None:
    text = "Ann Lowe\nHead of Works\nElmshire Council\nand others\n\nBob Hale\nSweep\nElmshire Homes\nand others"
    assert lines(read(text)) == [line for line in text.split("\n") if line]
