"""Tests of the words of Word files: what is shown, what is set aside, what is gone."""

from tests.core.readers.word.maker import p, r, tbl, tc, tr, word_file

from milepost.core.document.nodes import Document, Heading, Paragraph, Place, Role, Table
from milepost.core.readers import word

BOX = "<wps:txbx><w:txbxContent>{}</w:txbxContent></wps:txbx>"
OLD_BOX = "<w:pict><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></w:pict>"


def read(*blocks: str, **parts: str) -> Document:
    return word.read(word_file("".join(blocks), **parts), "plan.docx")


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks if not isinstance(block, Table)]


def asides(document: Document) -> list[tuple[str, str]]:
    return [(aside.kind, aside.text) for aside in document.asides]


def style(style_id: str, name: str, inside: str = "") -> str:
    return f'<w:style w:type="paragraph" w:styleId="{style_id}"><w:name w:val="{name}"/>{inside}</w:style>'


def test_tracked_changes_are_read_as_accepted_with_a_note() -> None:
    document = read(
        p("Open ", f"<w:ins>{r('two ')}</w:ins>", "<w:del><w:r><w:delText>three </w:delText></w:r></w:del>", "hubs")
    )
    assert texts(document) == ["Open two hubs"]
    assert [note.kind for note in document.notes] == ["tracked changes"]


def test_moved_words_stand_where_they_were_moved_to() -> None:
    document = read(p(f"<w:moveFrom>{r('moved')}</w:moveFrom>"), p("here: ", f"<w:moveTo>{r('moved')}</w:moveTo>"))
    assert texts(document) == ["here: moved"]


def test_a_paragraph_whose_end_was_deleted_runs_into_the_next() -> None:
    document = read(p("Open the ", properties="<w:rPr><w:del/></w:rPr>"), p("hub"))
    assert texts(document) == ["Open the hub"]


def test_a_last_paragraph_whose_end_was_deleted_stays_where_it_is() -> None:
    gone = "<w:rPr><w:del/></w:rPr>"
    document = read(tbl(tr(tc(p("in", properties=gone)), "b")), p("after", properties=gone))
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert table.rows[0].cells[0].text == "in"
    assert texts(document) == ["after"]


def test_hidden_text_is_set_aside() -> None:
    document = read(p("shown", r("secret", "<w:vanish/>")))
    assert (texts(document), asides(document)) == (["shown"], [("hidden text", "secret")])


def test_a_line_break_parts_paragraphs_and_a_tab_is_a_space() -> None:
    document = read(
        p("<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t><w:noBreakHyphen/><w:t>x</w:t></w:r>")
    )
    assert texts(document) == ["one two", "three-x"]


def test_a_text_box_is_read_once_though_it_is_stored_twice() -> None:
    both = BOX.format(p("In the box")), OLD_BOX.format(p("In the box"))
    choice = (
        f'<mc:Choice Requires="wps"><w:drawing>{both[0]}</w:drawing></mc:Choice><mc:Fallback>{both[1]}</mc:Fallback>'
    )
    document = read(p("Beside", f"<w:r><mc:AlternateContent>{choice}</mc:AlternateContent></w:r>"))
    assert texts(document) == ["Beside", "In the box"]


def test_a_box_in_a_paragraph_that_runs_into_none_is_read() -> None:
    box = f"<w:r>{OLD_BOX.format(p('In the box'))}</w:r>"
    assert texts(read(p("Beside", box, properties="<w:rPr><w:del/></w:rPr>"))) == ["Beside", "In the box"]


def test_content_controls_are_entered_at_every_level() -> None:
    inline = f"<w:sdt><w:sdtContent>{r('inline')}</w:sdtContent></w:sdt>"
    block = f"<w:sdt><w:sdtPr/><w:sdtContent>{p('block')}</w:sdtContent></w:sdt>"
    assert texts(read(p("an ", inline), block)) == ["an inline", "block"]


def test_tick_boxes_new_and_old_show_as_they_are() -> None:
    new = '<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{}"/></w14:checkbox></w:sdtPr><w:sdtContent/></w:sdt>'
    ticked = '<w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData>'
    old = f'<w:r><w:fldChar w:fldCharType="begin">{ticked}</w:fldChar></w:r>'
    assert texts(read(p(new.format(1), " done"), p(new.format(0), " open"), p(old, "yes"))) == ["☒ done", "☐ open", "☒"]


def test_the_result_of_a_field_is_shown_and_its_code_is_not() -> None:
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{at}"/></w:r>' for at in ("begin", "separate", "end"))
    code = "<w:r><w:instrText>REF x</w:instrText></w:r>" + r("code")
    field = begin + code + separate + r("result") + end
    assert texts(read(p(field, " after"))) == ["result after"]


def test_a_field_that_never_ends_hides_nothing_of_the_next_paragraph() -> None:
    assert texts(read(p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'), p("next"))) == ["next"]


def test_symbol_fonts_are_read_as_what_they_show() -> None:
    sign = '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'
    letter = r("û", '<w:rFonts w:ascii="Wingdings"/>')
    assert texts(read(p(sign, letter))) == ["✓✗"]


def test_a_paragraph_all_in_bold_is_strong() -> None:
    bold, plain = "<w:b/>", '<w:b w:val="0"/>'
    found = read(p(r("Lead: ", bold), r("Ann", bold)), p(r("Lead: ", bold), r("Ann", plain))).blocks
    assert [block.strong for block in found if isinstance(block, Paragraph)] == [True, False]


def test_headings_are_known_by_name_by_outline_and_in_other_languages() -> None:
    styles = (
        style("a", "heading 2") + style("b", "Our heading", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
        + style("c", "Pennawd 3") + style("d", "Based", '<w:basedOn w:val="a"/>')
    )  # fmt: skip
    blocks = read(*(p(key, properties=f'<w:pStyle w:val="{key}"/>') for key in "abcd"), styles=styles).blocks
    assert [(block.text, block.level) for block in blocks if isinstance(block, Heading)] == [
        ("a", 2), ("b", 1), ("c", 3), ("d", 2),
    ]  # fmt: skip


def test_a_heading_in_a_cell_is_a_strong_paragraph() -> None:
    document = read(tbl(tr(tc(p("Priority 1", properties='<w:outlineLvl w:val="0"/>')))))
    (table,) = document.blocks
    assert isinstance(table, Table)
    assert [block.strong for block in table.rows[0].cells[0].blocks if isinstance(block, Paragraph)] == [True]


def test_title_and_subtitle_are_known_by_their_styles() -> None:
    styles = style("t", "Title") + style("s", "Subtitle")
    document = read(
        p("Elmshire plan", properties='<w:pStyle w:val="t"/>'),
        p("2031", properties='<w:pStyle w:val="s"/>'),
        styles=styles,
    )
    assert (document.title, document.subtitle) == ("Elmshire plan", "2031")
    assert [block.role for block in document.blocks if isinstance(block, Paragraph)] == [Role.BODY, Role.SUBTITLE]


def test_a_table_of_contents_is_set_aside() -> None:
    document = read(p("Priority 1 ... 3", properties='<w:pStyle w:val="x"/>'), p("Words"), styles=style("x", "toc 1"))
    assert (texts(document), asides(document)) == (["Words"], [("contents", "Priority 1 ... 3")])


def test_comments_notes_and_headers_are_asides_beside_the_flow() -> None:
    comment = f'<w:comment w:id="0" w:author="Ann">{p("Is this right?")}</w:comment>'
    line = f'<w:footnote w:type="separator" w:id="-1">{p("-")}</w:footnote>'
    note = f'{line}<w:footnote w:id="2">{p("As of May")}</w:footnote>'
    marks = '<w:r><w:commentReference w:id="0"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>'
    document = read(
        p("Words", marks), '<w:sectPr><w:headerReference r:id="header1"/></w:sectPr>',
        comments=comment, footnotes=note, header1=p("Elmshire"),
    )  # fmt: skip
    assert texts(document) == ["Words"]
    assert asides(document) == [("comment", "Ann: Is this right?"), ("footnote", "As of May"), ("header", "Elmshire")]
    assert document.asides[0].place == Place("plan.docx", paragraph=1)


def test_the_way_the_page_lies_is_kept() -> None:
    assert read(p("x"), '<w:sectPr><w:pgSz w:orient="landscape"/></w:sectPr>').landscape


def test_a_picture_is_noted_and_not_passed_over() -> None:
    picture = (
        '<w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/></w:drawing></w:r>'
    )
    assert [note.kind for note in read(p("Words", picture)).notes] == ["pictures"]
