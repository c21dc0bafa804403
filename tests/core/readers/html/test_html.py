"""Tests of web pages and of tables from the clipboard."""

import pytest

from milepost.core import errors
from milepost.core.document.nodes import Block, Document, Heading, Paragraph, Table
from milepost.core.readers import html

EXCEL_CLIPBOARD = (
    "Version:1.0\r\nStartHTML:0000000105\r\nSourceURL:x\r\n<html xmlns:o='x'><head><style>.xl65\n{background:#FFC000;\n"
    "\tmso-pattern:black none;}\n</style></head><body><!--StartFragment--><table><tr><td class=xl65>Amber</td>"
    "<td>a<br style='mso-data-placement:same-cell'>b</td></tr></table></body></html>"
)


def read(page: str) -> Document:
    assert html.recognise(page.encode())
    return html.read(page.encode(), "plan.html")


def table(rows: str) -> Table:
    (found,) = read(f"<table>{rows}</table>").blocks
    assert isinstance(found, Table)
    return found


def shown(block: Block) -> tuple[str, int, str]:
    if isinstance(block, Heading):
        return ("heading", block.level, block.text)
    assert isinstance(block, Paragraph)
    return (str(block.list_kind), block.level, f"{block.label} {block.text}".strip())


def test_spans_are_kept_and_columns_counted_under_them() -> None:
    found = table("<tr><td rowspan=2>1.1<td colspan=2>a</tr><tr><td>b<td>c</tr>")
    cells = [
        (cell.text, cell.col_span, cell.row_span, cell.place and cell.place.column)
        for row in found.rows
        for cell in row.cells
    ]
    assert cells == [("1.1", 1, 2, 1), ("a", 2, 1, 2), ("b", 1, 1, 2), ("c", 1, 1, 3)]


def test_a_row_of_heading_cells_or_in_the_head_is_a_header() -> None:
    found = table("<thead><tr><td>Action</tr></thead><tr><th>Lead</tr><tr><td>x</tr>")
    assert [row.is_header for row in found.rows] == [True, True, False]


def test_paragraphs_breaks_and_items_of_a_cell_are_its_paragraphs() -> None:
    found = table("<tr><td><p>one</p><p>two<br>three</p><ul><li>four<li>five</ul></tr>")
    assert found.rows[0].cells[0].text == "one\ntwo\nthree\n- four\n- five"


def test_headings_lists_and_paragraphs_stand_in_order() -> None:
    page = "<html><h2>Priority 1</h2>Lead: <b>Ann</b> <ol start=3 type=a><li>a<ul><li>b</ul><li>c</ol><p>end"
    assert [shown(block) for block in read(page).blocks] == [
        ("heading", 2, "Priority 1"), ("", 0, "Lead: Ann"), ("number", 0, "c. a"), ("bullet", 1, "b"),
        ("number", 0, "d. c"), ("", 0, "end"),
    ]  # fmt: skip


def test_what_a_browser_does_not_show_is_left_out() -> None:
    page = "<html><script>x()</script><p style='display:none'>no</p><p>yes<!-- no --></p>"
    assert [shown(block)[2] for block in read(page).blocks] == ["yes"]


def test_the_clipboard_of_a_spreadsheet_is_read_with_its_colours() -> None:
    (found,) = read(EXCEL_CLIPBOARD).blocks
    assert isinstance(found, Table)
    assert [(cell.text, cell.fill) for cell in found.rows[0].cells] == [("Amber", "ffc000"), ("a\nb", "")]


def test_a_table_that_stands_in_the_head_is_read() -> None:
    for head in (
        "<meta charset=utf-8><google-sheets-html-origin><style>td{}</style>",
        "<head><title>Plan</title><link>",
    ):
        (found,) = read(f"{head}<table><tr><td>Action</td><td>Lead</td></tr></table>").blocks
        assert isinstance(found, Table)
        assert [cell.text for cell in found.rows[0].cells] == ["Action", "Lead"]


def test_what_a_page_says_to_browsers_without_scripts_is_left_out() -> None:
    page = "<html><head><title>No</title><noscript>Turn scripts on</noscript></head><body><p>yes</p></body></html>"
    assert [shown(block)[2] for block in read(page).blocks] == ["yes"]


def test_the_ink_of_a_sign_is_the_colour_of_its_cell_and_that_of_words_is_not() -> None:
    found = read(
        "<html><style>.g{color:#00B050}</style><table><tr><td><span style='color:#c00000'>●</span></td>"
        "<td class=g>●</td><td bgcolor=yellow><font color=red>⬤</font></td><td style='color:red'>Late</td>"
        "<td style='color:#000'>●</td></tr></table></html>"
    ).blocks[0]
    assert isinstance(found, Table)
    assert [cell.fill for cell in found.rows[0].cells] == ["c00000", "00b050", "ff0000", "", ""]


def test_a_spot_in_a_cell_without_words_is_its_colour_and_two_spots_are_none() -> None:
    red, green = ("<i style='background:#" + colour + "'></i>" for colour in ("ff0000", "00b050"))
    page = f"<table><tr><td>A<td>{red}<td>{red}{green}<td>{green} Late<td><i style='background:#fff'></i></table>"
    (found,) = read(f"<html>{page}</html>").blocks
    assert isinstance(found, Table)
    assert [cell.fill for cell in found.rows[0].cells] == ["", "ff0000", "", "", ""]


def test_colours_are_known_by_every_way_to_state_them() -> None:
    found = table(
        "<tr><td bgcolor='#F00'>"
        "<td style='background: rgb(0, 128, 0)'><td style='background:red'><td bgcolor=white></tr>"
    )
    assert [cell.fill for cell in found.rows[0].cells] == ["ff0000", "008000", "ff0000", ""]


def test_a_span_wider_than_any_table_is_clamped() -> None:
    cell = table("<tr><td colspan=200000000 rowspan=200000000>x</tr>").rows[0].cells[0]
    assert (cell.col_span, cell.row_span) == (100, 1)


def test_a_page_of_which_the_parser_drops_a_part_is_refused() -> None:
    with pytest.raises(errors.CannotReadSafely, match="nested too deeply"):
        read("<html>" + "<div>" * 300 + "words")


def test_tags_in_a_text_do_not_make_it_a_page() -> None:
    assert not html.recognise(b"<p>Open the hub</p>\tAnn\n")
    assert not html.recognise(b"<h2>Open the hub</h2>\tAnn\n")


@pytest.mark.parametrize("opening", ["<h2>Priority 1</h2>", '<div class="plan">', "<p>Our plan</p>", "<section>"])
def test_a_piece_of_a_page_is_one(opening: str) -> None:
    assert html.recognise(f"\n{opening}<table><tr><td>1.1 Open the hub</td></tr></table>".encode())


def test_a_term_and_what_is_said_of_it_are_one_labelled_line() -> None:
    found = read("<html><dl><dt>Lead</dt> <dd>J. Smith</dd><dt>Stage:</dt><dd>In progress</dd></dl>").blocks
    assert [shown(block)[2] for block in found] == ["Lead: J. Smith", "Stage: In progress"]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("<span class=no>1.1</span>A bed for all", "1.1 A bed for all"),
        ("<b>P2</b><span>Swim</span>", "P2 Swim"),
        ("Care<sup>2</sup>Share", "Care2Share"),
        ("<b>4</b>th year", "4th year"),
    ],
)
def test_a_number_that_a_page_sets_apart_stands_apart_from_the_title(title: str, text: str) -> None:
    assert [one.text for one in html.read(f"<html><body><h3>{title}</h3></body></html>".encode(), "a.html").blocks
            if isinstance(one, Heading)] == [text]  # fmt: skip


def test_the_title_of_a_card_is_a_heading_below_those_around_it() -> None:
    blocks = read("<html><h2>Warm homes</h2><details><summary>A1 Lofts</summary><p>Done</p></details><h3>x</h3>").blocks
    assert [(block.level, block.text) for block in blocks if isinstance(block, Heading)] == [
        (2, "Warm homes"),
        (3, "A1 Lofts"),
        (3, "x"),
    ]


def test_what_stands_beside_the_heading_in_the_head_of_a_card_is_no_second_one() -> None:
    page = "<html><h2>Warm homes</h2><details><summary><h3>A1 Lofts</h3> <span>Late</span></summary></details>"
    assert [(type(block), shown(block)[2]) for block in read(page).blocks[1:]] == [
        (Heading, "A1 Lofts"),
        (Paragraph, "Late"),
    ]


def test_the_way_round_a_site_and_the_foot_of_its_page_are_set_aside() -> None:
    page = read(
        "<html><nav><a href=/>Home</a></nav><main><p>Plan</p><footer>Own words</footer></main><footer>© Us</footer>"
    )
    assert [block.text for block in page.blocks if isinstance(block, Paragraph)] == ["Plan", "Own words"]
    assert [aside.text for aside in page.asides] == ["Home", "© Us"]


@pytest.mark.parametrize(
    "over",
    [
        "<a href='#main'>Skip to main content</a>",
        "<header><p><a href='#c'>Jump to the content</a></p></header>",
        "<div role='dialog'><p>We use cookies.</p><button>Accept</button></div>",
    ],
)
def test_what_leads_round_a_page_or_lies_over_it_is_no_part_of_it(over: str) -> None:
    page = read(f"<html><body>{over}<h1>Heritage plan</h1><p><a href='#m'>Go to market</a> first.</p></body></html>")
    assert [block.text for block in page.blocks if not isinstance(block, Table)] == [
        "Heritage plan",
        "Go to market first.",
    ]
    assert [aside.kind for aside in page.asides] == ["page furniture"]
