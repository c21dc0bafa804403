"""The review page of an import: what was read in short, and the source below it."""

import io
import re
from email.message import EmailMessage
from pathlib import Path
from urllib.parse import urljoin

from django.urls import reverse
from openpyxl import Workbook
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.records.imports.actions import start_import

CARDS = Path(__file__).parents[2] / "plans" / "strangers" / "docM-01-icb-circle-cards.pdf"
FORMS = CARDS.parents[1] / "housing-forms.docx"
LABELLED = CARDS.with_name("docS-05.docx")
TEXT = """Our parks plan

Priority 1: Parks

Ref\tAction\tWhere are we now?
1.1\tMend the bandstand\tHalf is done
\t\t
1.2\tPlant forty limes\tNot begun
"""


def review(cast: Cast, data: bytes, name: str = "plan.txt") -> str:
    draft = start_import(by=cast.priya, partnership=cast.partnership, data=data, file_name=name)
    return signed_in(cast.priya).get(reverse("import-review", args=(cast.partnership.slug, draft.pk))).text


def test_every_action_is_listed_and_leads_to_where_it_stands(cast: Cast) -> None:
    page = review(cast, TEXT.encode())
    assert "Actions that were read (2)" in page
    for name, row in (("1.1 Mend the bandstand", 2), ("1.2 Plant forty limes", 4)):
        assert f'<li><a href="#row-1-{row}">{name}</a></li>' in page
        assert f'id="row-1-{row}"' in page


def test_the_list_of_very_many_actions_is_left_to_the_source(cast: Cast) -> None:
    rows = "".join(f"1.{at}\tLight lamp {at}\tLit\n" for at in range(1, 103))
    assert "Actions that were read" not in review(cast, f"Ref\tAction\tNow\n{rows}".encode())


def test_the_counts_say_in_short_what_has_a_number(cast: Cast) -> None:
    assert "(all numbered)" in review(cast, TEXT.encode())
    assert "(none of them numbered)" in review(cast, re.sub(r"1\.\d", "", TEXT).encode())
    assert "(1 numbered, 1 without a number)" in review(cast, TEXT.replace("1.2", "").encode())


def test_where_nothing_was_found_nothing_is_counted(cast: Cast) -> None:
    page = review(cast, b"Minutes of 3 March\n\nThe chair thanked everybody.\n")
    assert "No action was found" in page
    assert "Section leads" not in page


def test_an_empty_row_is_one_line(cast: Cast) -> None:
    row = re.search(r'<li[^>]* id="row-1-3".*?</li>', review(cast, TEXT.encode()), re.S)
    assert row
    assert "Row 3" in row[0]
    assert "<dl" not in row[0]


def test_lines_of_a_pdf_have_their_page_as_printed_above_them_once(cast: Cast) -> None:
    page = review(cast, CARDS.read_bytes(), CARDS.name)
    assert re.findall(r"<summary>Page (\d) as printed", page) == ["1", "2", "3"]
    shown = [page.index(words) for words in ("Page 1 as printed", "Ambition 1: A good start", "Page 2 as printed")]
    assert shown == sorted(shown)
    assert 'href="lines/1/"' in page
    pages = re.search(r'href="([^"]+)pages/1/"', page)
    assert pages
    picture = re.search(r'<img src="([^"]+)"', signed_in(cast.priya).get(f"{pages[1]}lines/1/").text)
    assert picture
    assert signed_in(cast.priya).get(picture[1])["Content-Type"] == "image/png"


def test_a_note_that_is_true_of_several_rows_is_said_once_with_all_its_places(cast: Cast) -> None:
    rows = "".join(f"1.{at}\tLight lamp {at}\tBy spring term 2031\n" for at in range(1, 6))
    page = review(cast, f"Ref\tAction\tDue\n{rows}".encode()).partition('id="source"')[0]
    assert "5 dates were read with an assumption" in page
    assert page.count("“spring term 2031” was read as") == 1
    places = re.findall(r'href="#(row-1-\d)">table 1, row \d, column 3</a>', page)
    assert places == [f"row-1-{at}" for at in range(2, 7)]


def test_of_very_many_places_of_a_note_the_first_are_named_and_all_are_marked(cast: Cast) -> None:
    rows = "".join(f"1.{at}\tLight lamp {at}\tBy spring term 2031\n" for at in range(1, 41))
    asked, _, source = review(cast, f"Ref\tAction\tDue\n{rows}".encode()).partition('id="source"')
    assert "table 1, row 26, column 3</a>; and 15 more, each marked in the source" in asked
    assert source.count("“spring term 2031” was read as") == 40


def test_a_row_says_once_what_its_cells_have_in_common(cast: Cast) -> None:
    page = review(cast, f"{TEXT}\n\nWho wrote this\tAnn Lowe\nOn behalf of\tThe parks team\n".encode())
    assert page.count("This table holds no actions.</span>") == 2
    assert "<span> not placed. This table holds no actions.</span>" in page
    assert ">column heading<" not in page
    assert "<span> read as 1.1</span>" in page


def test_a_row_of_one_cell_has_no_column_heading(cast: Cast) -> None:
    page = review(cast, LABELLED.read_bytes(), LABELLED.name)
    row = re.search(r'<li[^>]* id="row-2-3".*?</li>', page, re.S)
    assert row
    assert "<dt>Whole row</dt>" in row[0]
    assert "<dt>Ref</dt>" not in row[0]
    assert "read as AFI 1.1 Recruit" in row[0]
    for label in ("Latest position (14 May 2026)", "Evidence held"):
        assert re.search(rf'<label for="heading-\d+">{re.escape(label)}</label>', page)


def test_a_page_that_comes_back_leads_to_its_rows_too(cast: Cast) -> None:
    draft = start_import(by=cast.priya, partnership=cast.partnership, data=TEXT.encode(), file_name="plan.txt")
    client, at = signed_in(cast.priya), (cast.partnership.slug, draft.pk)
    for name, way in (("import-review", ""), ("import-accept", "../")):
        address = reverse(name, args=at)
        page = (client.post(address, {"version": 1}) if way else client.get(address)).text
        assert urljoin(address, f"{way}tables/1/rows/2/") == reverse("import-row", args=(*at, 1, 2))
        assert f'<a href="{way}tables/1/rows/2/">Correct' in page


def test_a_page_of_two_hundred_rows_is_under_a_hundred_kilobytes(cast: Cast) -> None:
    rows = "".join(
        f"Priority {1 + at // 50}: Safe streets\t1.{at}\tLight path {at} by the river\tAnn Lowe, Head of Parks\t"
        f"3 May 2027\tOn track\tHalf of its lamps are up, the rest wait.\tAsk the supplier for a date.\n"
        for at in range(1, 201)
    )
    heads = "Priority\tRef\tAction\tLead\tDue date\tStatus\tWhere are we now?\tWhat needs to happen?\n"
    assert len(review(cast, (heads + rows).encode()).encode()) < 100_000


def test_the_counts_say_no_number_twice(cast: Cast) -> None:
    page = review(cast, TEXT.encode())
    for line in (
        '<strong>1</strong> <span class="quiet">(Priority)',
        '<strong>2</strong> <span class="quiet">(all filled)',
    ):
        assert line in page
    assert "(1 filled, 1 empty)" in review(cast, TEXT.replace("Not begun", "").encode())


def test_where_nothing_was_assumed_nothing_is_to_be_checked(cast: Cast) -> None:
    page = review(cast, TEXT.encode("utf-16"))
    assert "Nothing to check" in page
    assert "(0)" not in page


def test_a_row_says_where_its_notes_place_it_where_rows_of_the_file_stand_above(cast: Cast) -> None:
    book = Workbook()
    for cells in (["Our parks tracker 2026/27"], [], ["Action", "Due"], ["Mend the bandstand", "01/09/2026"]):
        book.active.append(cells)
    data = io.BytesIO()
    book.save(data)
    asked, _, source = review(cast, data.getvalue(), "plan.xlsx").partition('id="source"')
    assert "table 1, row 4, column 2" in asked
    assert "<h4>Row 2<span> (row 4 in the file)</span>" in source
    assert "in the file" not in review(cast, TEXT.encode())


def test_a_mail_is_pointed_at_by_its_subject_and_its_table_called_after_what_was_read(cast: Cast) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = "Jo <jo@x.example>", "sam@x.example", "Here it is"
    mail["Date"] = "Mon, 02 Nov 2026 09:00:00 +0000"
    rows = "<tr><th>Workstream</th><th>Action</th></tr><tr><td>Water</td><td>Mend the pond</td></tr>"
    mail.set_content("Hi Sam")
    mail.add_alternative(f"<p>Hi Sam, here it is</p><h1>Our parks tracker</h1><table>{rows}</table>", subtype="html")
    page = review(cast, bytes(mail), "plan.eml")
    assert "paragraph 0" not in page
    assert '<a href="#line-0-0-0-0">subject of the mail</a>' in page
    assert 'id="line-0-0-0-0"' in page
    assert "Table 1: Our parks tracker</a>" in page
    assert "<span>Section (Workstream)</span>" in page


def test_a_status_that_the_words_propose_is_called_a_status(cast: Cast) -> None:
    page = review(cast, b"Action\tWhere are we now?\nLight the paths\tNot started. Awaiting the lamps.\n")
    assert re.search(r'<label class="field__label" for="title-[^"]+">Status</label>', page)


def test_tables_under_one_heading_are_told_apart_by_their_actions(cast: Cast) -> None:
    tables = "".join(f"Ref\tAction\tNow\n{one}.1\tMend gate {one}\tHalf\n\n" for one in (1, 2, 3))
    page = review(cast, f"Our gates\n\n{tables}".encode())
    assert re.findall(r">Table \d: ([^<]+)</h3>", page) == [f"{one}.1 Mend gate {one}" for one in (1, 2, 3)]
    longer = tables.replace("Half", "Half\n0.9\tPaint it\tDone")
    page = review(cast, f"Our gates\n\n{longer}".encode())
    assert re.findall(r">Table \d: ([^<]+)</h3>", page) == [f"from {one}.1 Mend gate {one}" for one in (1, 2, 3)]


def test_rows_of_a_form_that_is_called_after_its_action_do_not_say_it_again(cast: Cast) -> None:
    page = review(cast, FORMS.read_bytes(), FORMS.name)
    assert "Telephone every tenant who is eight weeks in arrears before a notice is served</h3>" in page
    assert " read as 1 (i)" not in page
