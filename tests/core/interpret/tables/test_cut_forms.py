"""Forms of a build of their own: halves on two pages that together ask what the others ask are one."""

from collections.abc import Iterator

from milepost.core.document.nodes import Place
from milepost.core.interpret.items import Grid, GridRow, Part, Said
from milepost.core.interpret.tables.cut_forms import joined_forms

Drawn = tuple[str, ...]

_BESIDE = (("Keeper", "Vale Mill"), ("Mood", "Two moons"), ("Seen", "Two owls"))


def _grid(page: int, *rows: Drawn) -> Grid:
    width = max(map(len, rows))
    return Grid(tuple(_row(page, row, width) for row in rows))


def _row(page: int, row: Drawn, width: int) -> GridRow:
    more = width - len(row)
    cells = (*(Said(text, (Place(page=page),)) for text in row), *(Said(),) * more)
    return GridRow(cells, (*(False,) * len(row), *(True,) * more), (False,) * width)


def _texts(parts: tuple[Part, ...]) -> list[list[Drawn]]:
    return [
        [tuple(cell.text for cell in row.cells if cell.text) for row in part.rows]
        for part in parts
        if isinstance(part, Grid)
    ]


def _joined(above: Grid, below: Grid, *whole: Grid) -> list[list[Drawn]]:
    return _texts(joined_forms((*whole, above, below)))[len(whole) :]


def _whole(*rows: Drawn) -> tuple[Grid, ...]:
    """Forms that ask the same, each with answers of its own: these have a "Two" or a "Vale" in them."""
    return tuple(_grid(1, (f"{thing} the hill",), *_answered(rows, thing)) for thing in ("Mow", "Mend", "Plant"))


def _answered(rows: tuple[Drawn, ...], thing: str) -> Iterator[Drawn]:
    for row in rows:
        yield tuple(text.replace("Vale", thing).replace("Two", thing) for text in row)


def test_halves_of_a_form_are_one_whatever_its_labels() -> None:
    title = ("Count the owls",)
    above, below = _grid(2, title, _BESIDE[0]), _grid(3, *_BESIDE[1:])
    assert _joined(above, below, *_whole(*_BESIDE)) == [[title, *_BESIDE]]


def test_a_title_on_one_page_and_all_that_is_asked_on_the_next_are_one_form() -> None:
    title = ("Count the owls",)
    assert _joined(_grid(2, title), _grid(3, *_BESIDE), *_whole(*_BESIDE)) == [[title, *_BESIDE]]


def test_an_answer_may_stand_on_the_page_after_its_label() -> None:
    rows = (("Keeper", "Mood"), ("Vale Mill", "Two moons"), ("Seen",), ("Two owls.",))
    whole = _whole(*rows)
    title = ("Count the owls",)
    assert _joined(_grid(2, title, *rows[:3]), _grid(3, rows[3]), *whole) == [[title, *rows]]
    assert _joined(_grid(2, title, rows[0]), _grid(3, *rows[1:]), *whole) == [[title, *rows]]


def test_a_cut_answer_goes_on_in_its_cell() -> None:
    rows = (("Keeper", "Vale Mill"), ("Seen: Two owls at night",), ("Heard: Two mice",))
    title = ("Count the owls",)
    above, below = _grid(2, title, *rows[:2]), _grid(3, ("and a bat.",), rows[2])
    cut = ("Seen: Two owls at night and a bat.",)
    assert _joined(above, below, *_whole(*rows)) == [[title, rows[0], cut, rows[2]]]


def test_a_row_of_labels_and_answers_may_be_cut_in_an_answer() -> None:
    row = ("Keeper", "Bo Vale,", "Mood", "Two moons")
    whole = (_grid(1, *_answered((row,), thing)) for thing in ("Mow", "Mend", "Plant"))
    rest = _grid(2, ("", "Mill Yard", "", ""))
    assert _joined(_grid(1, row), rest, *whole) == [[("Keeper", "Bo Vale, Mill Yard", "Mood", "Two moons")]]


def test_a_row_may_be_cut_within_its_labels() -> None:
    row = ("Keeper", "Bo Vale,", "Moon seen", "☐ Two ☐ Half ☒ Full", "Day", "14/02/2027")
    whole = (_grid(1, *_answered((row,), thing)) for thing in ("Mow", "Mend", "Plant"))
    above = _grid(1, ("Keep", "Bo Vale,", "Moon", "☐ Two ☐", "Day", "14/02/202"))
    below = _grid(2, ("er", "Mill Yard", "seen", "Half ☒ Full", "", "7"))
    mended = ("Keeper", "Bo Vale, Mill Yard", *row[2:])
    assert _joined(above, below, *whole) == [[mended]]


def test_what_asks_something_else_stays_apart() -> None:
    whole = _whole(*_BESIDE)
    title = ("Count the owls",)
    full, other = _grid(2, title, *_BESIDE), _grid(3, ("Cost", "Nothing"))
    assert len(_joined(full, other, *whole)) == 2
    assert len(_joined(_grid(2, title, _BESIDE[0]), _grid(3, _BESIDE[2]), *whole)) == 2  # one label is missing
    assert len(_joined(_grid(2, title, _BESIDE[0]), _grid(2, *_BESIDE[1:]), *whole)) == 2  # on the same page
    assert len(_joined(_grid(2, title), full, *whole)) == 2  # it has a title of its own
    assert len(_joined(full, _grid(3, title), *whole)) == 2  # a title that begins another


def test_tables_that_are_not_alike_are_no_forms() -> None:
    parts = (_grid(1, ("Keeper", "Vale Mill")), _grid(2, ("Mood", "Dim")))
    assert joined_forms(parts) == parts
