"""A box that a page break tore in two is one box, whether its rest is a table or only lines."""

from milepost.core.document.nodes import Place
from milepost.core.interpret.items import Grid, GridRow, Line, Part, Said
from milepost.core.interpret.tables.boxes.torn import whole_boxes

_PAIR = (("Who leads", "Assessment"), ("Ann Lowe", "Late"))
_TOLD = ("How is it going?\nSlowly.",)


def _said(text: str, page: int) -> Said:
    return Said(text, (Place(page=page),) if text else ())


def _grid(page: int, *rows: tuple[str, ...]) -> Grid:
    nowhere, across = (False, False), (False, True)
    made = (
        GridRow(tuple(_said(text, page) for text in (*row, "")[:2]), across if len(row) == 1 else nowhere, nowhere)
        for row in rows
    )
    return Grid(tuple(made), Said(), "")


def _counts(*parts: Part) -> list[int]:
    return [len(part.rows) for part in whole_boxes(parts) if isinstance(part, Grid)]


def test_fields_at_the_top_of_the_next_page_belong_to_the_box_before_it() -> None:
    box = _grid(1, ("1a Mend the lamps",), *_PAIR)
    assert _counts(box, _grid(2, _TOLD)) == [4]
    assert _counts(box, _grid(2, _TOLD, ("Next steps\nBuy bulbs",))) == [5]


def test_a_label_and_its_answer_may_be_lines_there() -> None:
    box = _grid(1, ("1a Mend the lamps",), *_PAIR)
    assert _counts(box, Line(_said("How is it going?", 2), level=3), Line(_said("Slowly.", 2))) == [5]


def test_an_answer_at_the_top_of_the_next_page_belongs_to_the_label_that_closes_the_box() -> None:
    box = _grid(1, ("1a Mend the lamps",), *_PAIR, ("How is it going?",))
    rest = (("Slowly.",), ("Next steps",), ("Buy bulbs.",))
    assert _counts(box, _grid(2, *rest)) == [7]
    assert _counts(box, _grid(2, *rest, ("1b Buy bulbs",), *_PAIR)) == [4, 6]


def test_the_next_box_under_a_label_that_nobody_answered_stays_apart() -> None:
    box = _grid(1, ("1a Mend the lamps",), *_PAIR, ("How is it going?",))
    assert _counts(box, _grid(2, ("1b Buy bulbs",), *_PAIR)) == [4, 3]


def test_the_next_box_and_the_next_heading_stay_apart() -> None:
    box = _grid(1, ("1a Mend the lamps",), *_PAIR, _TOLD)
    assert _counts(box, _grid(2, ("1b Buy bulbs",), *_PAIR)) == [4, 3]
    assert _counts(box, Line(_said("Objective 2: Homes", 2), level=1), _grid(2, ("2a Build",), *_PAIR)) == [4, 3]
    assert _counts(box, _grid(1, _TOLD), Grid((), Said(), "")) == [4, 1, 0]
