"""A form that a page break tore in two is one form: its labels, or the rest of a row, go on on the next page."""

from milepost.core.document.nodes import Place
from milepost.core.interpret.items import Grid, GridRow, Part, Said
from milepost.core.interpret.tables.forms import form_labels, untorn_forms


def _grid(page: int, *rows: tuple[str, str]) -> Grid:
    nowhere = (False, False)
    return Grid(
        tuple(GridRow(tuple(Said(text, (Place(page=page),)) for text in row), nowhere, nowhere) for row in rows),
        Said(),
        "",
    )


def _texts(parts: tuple[Part, ...]) -> list[list[tuple[str, ...]]]:
    return [[tuple(cell.text for cell in row.cells) for row in part.rows] for part in parts if isinstance(part, Grid)]


_FORM = (("Action", "Mend the lamps"), ("Responsible", "Vale Council"))


def test_labels_on_the_next_page_belong_to_the_form_before_it() -> None:
    parts = untorn_forms((_grid(1, *_FORM), _grid(2, ("RAG", "Green"))))
    assert _texts(parts) == [[*_FORM, ("RAG", "Green")]]


def test_the_rest_of_a_row_is_joined_to_it() -> None:
    parts = untorn_forms((_grid(1, *_FORM, ("Progress", "Half of")), _grid(2, ("", "them burn."))))
    assert _texts(parts) == [[*_FORM, ("Progress", "Half of them burn.")]]


def test_two_halves_are_one_where_another_form_asks_what_both_ask() -> None:
    own = (("Lead", "Vale Council"), ("Overall rating", "Dim"), ("Why this matters", "Night"), ("Progress", "Half."))
    parts = untorn_forms((_grid(1, *own), _grid(1, *own[:2]), _grid(2, *own[2:]), _grid(2, *own[:2])))
    assert _texts(parts) == [[*own], [*own], [*own[:2]]]


def test_the_next_form_stays_one_of_its_own() -> None:
    assert len(untorn_forms((_grid(1, *_FORM), _grid(2, *_FORM)))) == 2
    assert len(untorn_forms((_grid(1, *_FORM), _grid(1, ("RAG", "Green"))))) == 2


def test_a_table_without_rows_goes_on_nowhere() -> None:
    assert len(untorn_forms((_grid(1), _grid(2)))) == 2


def test_a_form_torn_after_its_first_row_is_one_form() -> None:
    parts = untorn_forms((_grid(1, *_FORM), _grid(1, _FORM[0]), _grid(2, _FORM[1], ("RAG", "Red"))))
    assert _texts(parts) == [[*_FORM], [*_FORM, ("RAG", "Red")]]


def test_the_first_row_itself_may_be_torn() -> None:
    parts = untorn_forms((_grid(1, _FORM[0]), _grid(2, ("", "by May"), ("RAG", "Red"))))
    assert _texts(parts) == [[("Action", "Mend the lamps by May"), ("RAG", "Red")]]


def test_a_lone_row_without_a_label_begins_no_form() -> None:
    assert len(untorn_forms((_grid(1, ("Vale", "Cape")), _grid(2, ("RAG", "Red"))))) == 2


def test_a_rest_of_labels_alone_is_as_wide_as_the_form_whose_other_rows_ask_two_things() -> None:
    across, nowhere = (False, False, True, True), (False,) * 4
    rows = (("Action", "Mend the lamps", "", ""), ("By when", "May", "Status", "Late"), ("Progress", "Two", "", ""))
    form = Grid(
        tuple(
            GridRow(tuple(Said(text, (Place(page=1),)) for text in row), nowhere if row[2] else across, nowhere)
            for row in rows
        )
    )
    parts = untorn_forms((form, _grid(2, ("Barriers", "Rain"))))
    assert _texts(parts) == [[*rows, ("Barriers", "Rain", "", "")]]
    assert len(untorn_forms((form, _grid(2, ("Cost", "Rain"), ("Owls", "None"))))) == 2


def test_a_row_torn_within_its_label_is_joined_to_itself() -> None:
    torn = (_grid(1, *_FORM, ("What have we", "Half of")), _grid(2, ("done so far?", "them burn."), ("RAG", "Red")))
    whole = [*_FORM, ("What have we done so far?", "Half of them burn."), ("RAG", "Red")]
    others = [_grid(page, *whole) for page in (3, 5, 7, 9)]
    assert _texts(untorn_forms((*torn, *others)))[0] == whole
    alone = (torn[0], _grid(2, ("done so far?", "them burn.")))
    assert _texts(untorn_forms((*alone, *others)))[0] == whole[:-1]


def test_titles_over_the_whole_width_hide_no_labels_that_come_again() -> None:
    def _titled(title: str) -> Grid:
        band = GridRow((Said(title), Said()), (False, True), (False, False))
        return Grid((band, *_grid(1, ("Owls", "Two"), ("Bats", "Six"), ("Moles", "None")).rows))

    forms = [_titled(f"Plant the trees of part {word}") for word in ("one", "two", "three", "four")]
    assert form_labels(forms) == {"owls", "bats", "moles"}
