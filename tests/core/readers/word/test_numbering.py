"""Tests of the numbers that Word prints and does not store."""

from tests.core.readers.word.maker import p, word_file

from milepost.core.document.nodes import Heading, Paragraph
from milepost.core.readers import word


def level(at: int, form: str, text: str, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>'
    )


LISTS = (
    f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1.")}{level(1, "decimal", "%1.%2")}'
    f"{level(2, 'lowerLetter', '%3)')}</w:abstractNum>"
    f'<w:abstractNum w:abstractNumId="1">{level(0, "bullet", "•")}</w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    '<w:num w:numId="3"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
)


def item(text: str, at: int = 0, number: int = 1) -> str:
    return p(text, properties=f'<w:numPr><w:ilvl w:val="{at}"/><w:numId w:val="{number}"/></w:numPr>')


def labels(*items: str, **parts: str) -> list[str]:
    document = word.read(word_file("".join(items), numbering=LISTS, **parts), "plan.docx")
    return [block.label for block in document.blocks if isinstance(block, Paragraph)]


def test_numbers_count_by_level_and_begin_anew_below() -> None:
    items = [item("x", at) for at in (0, 1, 1, 2, 2, 0, 1, 2)]
    assert labels(*items) == ["1.", "1.1", "1.2", "a)", "b)", "2.", "2.1", "a)"]


def test_a_bullet_has_no_label_and_is_known_as_one() -> None:
    (found,) = word.read(word_file(item("x", 0, 2), numbering=LISTS), "plan.docx").blocks
    assert isinstance(found, Paragraph)
    assert (found.list_kind, found.label, found.line) == ("bullet", "", "- x")


def test_a_list_may_be_told_to_start_elsewhere() -> None:
    assert labels(item("a"), item("b", 0, 3), item("c", 0, 3)) == ["1.", "7.", "8."]


def test_a_cell_of_numbers_alone_keeps_them() -> None:
    assert labels(item(""), item("")) == ["1.", "2."]


def test_number_zero_takes_the_number_of_the_style_away() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="s"><w:name w:val="Numbered"/>'
        '<w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    styled = p("x", properties='<w:pStyle w:val="s"/>')
    without = p("x", properties='<w:pStyle w:val="s"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert labels(styled, without, styled, styles=styles) == ["1.1", "", "1.2"]


def test_a_style_that_a_level_names_is_numbered_on_that_level() -> None:
    linked = level(1, "decimal", "%1.%2", '<w:pStyle w:val="s"/>')
    lists = (
        f'<w:abstractNum w:abstractNumId="0">{level(0, "decimal", "%1")}{linked}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    styles = (
        '<w:style w:type="paragraph" w:styleId="s"><w:name w:val="Numbered"/>'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    body = p("x", properties='<w:pStyle w:val="s"/>')
    (found,) = word.read(word_file(body, numbering=lists, styles=styles), "plan.docx").blocks
    assert isinstance(found, Paragraph)
    assert (found.label, found.level) == ("1.1", 1)


def test_a_numbered_heading_says_its_number() -> None:
    body = p("Ready", properties='<w:outlineLvl w:val="0"/><w:numPr><w:numId w:val="1"/></w:numPr>')
    (found,) = word.read(word_file(body, numbering=LISTS), "plan.docx").blocks
    assert isinstance(found, Heading)
    assert found.text == "1. Ready"
