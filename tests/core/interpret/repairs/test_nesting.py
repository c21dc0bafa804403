"""Two words for parts of a plan: one holds the other."""

from dataclasses import replace
from io import BytesIO

import pytest
from openpyxl import Workbook
from tests.core.interpret.sketch import document

from milepost.core.document.nodes import Document, Heading, Place
from milepost.core.interpret import interpret
from milepost.core.pipeline import read_plan

_TABLE = "No | Action | Lead | RAG\n{0}.1 | Meet weekly | Neil Barrow | G\n{0}.2 | Read aloud | Ann Lowe | A\n"
_WORDS = pytest.mark.parametrize(
    ("outer", "inner"),
    [("Theme", "Priority"), ("Priority", "Outcome"), ("Aim", "Objective"), ("Pillar", "Aim"), ("Outcome", "Pledge")],
)


def _sections(text: str) -> list[tuple[str, str, str, list[str]]]:
    plan = interpret(document("# Strategy\n\n" + text))
    return [(one.label, one.number, one.title, [area.title for area in one.focus_areas]) for one in plan.sections]


def _nested(outer: str, inner: str) -> list[tuple[str, str, str, list[str]]]:
    return [(outer, at, title, [f"{title} 1", f"{title} 2"]) for at, title in (("A", "Calm"), ("B", "Joy"))]


def _lines(outer: str, inner: str, table: str = _TABLE) -> str:
    """Two outer lines with two inner ones each, all of them written as the patterns say."""
    parts = []
    for at, title in (("A", "Calm"), ("B", "Joy")):
        parts.append(f"{outer.format(at, title)}\n\n")
        parts += [f"{inner.format(one, f'{title} {one}')}\n\n{table.format(one)}\n" for one in (1, 2)]
    return "".join(parts)


@_WORDS
def test_headings_of_two_levels_are_sections_and_focus_areas(outer: str, inner: str) -> None:
    assert _sections(_lines(f"## {outer} {{}}: {{}}", f"### {inner} {{}}: {{}}")) == _nested(outer, inner)


@_WORDS
def test_lines_that_look_alike_nest_by_their_words(outer: str, inner: str) -> None:
    assert _sections(_lines(f"**{outer} {{}}: {{}}**", f"**{inner} {{}}: {{}}**")) == _nested(outer, inner)


@_WORDS
def test_bands_in_a_table_nest_by_their_words(outer: str, inner: str) -> None:
    bands = _lines(f"{outer} {{}}: {{}} | < | < | <", f"{inner} {{}}: {{}} | < | < | <", "{0}.1 | Meet | Ann Lowe | G")
    assert _sections("No | Action | Lead | RAG\n" + bands.replace("\n\n", "\n")) == _nested(outer, inner)


def test_one_outcome_holds_what_is_numbered_after_it() -> None:
    parts = "".join(f"### Priority 1.{at}: Joy {at}\n\n{_TABLE.format(at)}\n" for at in (1, 2))
    assert _sections("## Outcome 1: Calm\n\n" + parts) == [("Outcome", "1", "Calm", ["Joy 1", "Joy 2"])]


@pytest.mark.parametrize("chapter", ["Section 9: Delivery plan", "Part B: What we will do", "Chapter 4 – Action"])
@pytest.mark.parametrize("mark", ["## ", "**"])
def test_a_chapter_that_holds_the_sections_is_none_of_them(chapter: str, mark: str) -> None:
    end = mark.strip("# ")
    parts = (f"{mark}Priority {at} – Joy {at}{end}\n\n{_TABLE.format(at)}\n" for at in (1, 2))
    found = _sections(f"# {chapter}\n\nWritten in May.\n\n" + "".join(parts))
    assert found == [("Priority", str(at), f"Joy {at}", [""]) for at in (1, 2)]


def test_sections_of_two_words_with_actions_of_their_own_stand_beside_each_other() -> None:
    words = ("Priority 1: Calm", "Priority 2: Joy", "Enabler 1: Data", "Enabler 2: Staff")
    parts = "".join(f"## {word}\n\n{_TABLE.format(at)}\n" for at, word in enumerate(words, 1))
    assert [f"{label} {number}: {title}" for label, number, title, _ in _sections(parts)] == list(words)


@pytest.mark.parametrize("tab", ["Priority {} Joy", "Area {}", "Theme {} - J", "Objective {}"])
def test_a_tab_that_shortens_the_line_on_its_sheet_opens_nothing(tab: str) -> None:
    blocks = []
    for at in (1, 2):
        name = tab.format(at)
        sheet = document(f"## Strategic Priority {at}: Joy for all {at}\n\n{_TABLE.format(at)}").blocks
        placed = (replace(one, place=Place(sheet=name, row=row, column=1)) for row, one in enumerate(sheet, 1))
        blocks += [Heading(name, 1, Place(sheet=name)), *placed]
    plan = interpret(Document(tuple(blocks)))
    found = [(one.label, one.number, one.title, len(one.focus_areas)) for one in plan.sections]
    assert found == [("Strategic Priority", str(at), f"Joy for all {at}", 1) for at in (1, 2)]


_BEHIND = "## {0} {1} – {2}\n\n" + _TABLE.replace("{0}", "{1}")


def _behind(*headings: tuple[str, str, str]) -> list[tuple[str, str, str, list[str]]]:
    return _sections("\n".join(_BEHIND.format(*heading) for heading in headings))


@pytest.mark.parametrize("number", ["3", "1"])
def test_a_word_for_parts_that_stands_behind_all_others_is_on_its_own(number: str) -> None:
    area = "Area for Priority Action"
    headings = (
        (area, "1", "Plans are late"),
        (area, "2", "Nobody tells"),
        ("Area for Improvement", number, "Too late"),
    )
    assert _behind(*headings) == [(label, at, title, [""]) for label, at, title in headings]


_BAND = "{0} {1}: {2} | < | < | <\n{1}.1 | Meet weekly | Neil Barrow | G\n{1}.2 | Read aloud | Ann Lowe | A\n"


@pytest.mark.parametrize("numbers", ["123", "121"])
def test_rows_with_several_words_for_parts_are_all_sections_where_they_are_one_count(numbers: str) -> None:
    labels = ("Theme", "Area for Improvement", "Theme")
    headings = list(zip(labels, numbers, ("Plans are late", "Nobody tells", "Too few come"), strict=True))
    found = _sections("No | Action | Lead | RAG\n" + "".join(_BAND.format(*heading) for heading in headings))
    are_one_count = [(label, at, title, [""]) for label, at, title in headings]
    assert (found == are_one_count) is (numbers == "123")


def test_a_word_for_parts_that_stands_between_others_is_inside_them() -> None:
    headings = (("Theme", "1", "Calm"), ("Objective", "1", "Meet"), ("Theme", "2", "Joy"), ("Objective", "2", "Sing"))
    assert _behind(*headings) == [("Theme", "1", "Calm", ["", "Meet"]), ("Theme", "2", "Joy", ["", "Sing"])]


def test_a_number_that_goes_on_from_that_of_the_last_is_inside_it() -> None:
    found = _behind(("Theme", "1", "Calm"), ("Theme", "2", "Joy"), ("Objective", "2.1", "Sing"))
    assert found == [("Theme", "1", "Calm", [""]), ("Theme", "2", "Joy", ["", "Sing"])]


def test_sheets_that_say_their_names_again_open_a_section_each_with_the_bands_below_it() -> None:
    book = Workbook()
    for at, name in enumerate(("Calm roads", "Clean air"), 1):
        sheet = book.create_sheet(name)
        rows = [("Town plan",), (name,), ("Ref", "Action", "Lead", "Status")]
        rows += [("Early help",), (f"{at}.1", "Mark the roads", "Ann Lowe", "Green")]
        rows += [("Late help",), (f"{at}.2", "Plant the trees", "Bo Hale", "Red")]
        for row in rows:
            sheet.append(row)
        for place in ("A4:D4", "A6:D6"):
            sheet.merge_cells(place)
    out = BytesIO()
    book.save(out)
    sections = read_plan(out.getvalue(), "plan.xlsx").sections
    found = {one.title: [area.title for area in one.focus_areas if area.actions] for one in sections if one.focus_areas}
    assert found == {"Calm roads": ["Early help", "Late help"], "Clean air": ["Early help", "Late help"]}


def test_the_only_list_of_ended_actions_is_a_part_of_its_own() -> None:
    parts = "".join(f"## Theme {at}: Calm {at}\n\n{_TABLE.format(at)}\n" for at in (1, 2))
    assert _sections(f"{parts}### Closed actions (2023 to 2025)\n\n{_TABLE.format(0)}")[-1] == (
        "",
        "",
        "Closed actions (2023 to 2025)",
        [""],
    )
