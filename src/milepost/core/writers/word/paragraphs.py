"""Paragraphs and headings as WordprocessingML; everything that a style can say is left to the style."""

from milepost.core.document.nodes import Cell, Heading, ListKind, Paragraph, Role
from milepost.core.document.walk import paragraphs_of
from milepost.core.writers.markup import escaped, is_right_to_left

_STYLES = {
    Role.BODY: "",
    Role.LEAD: "PlanLead",
    Role.STATUS: "PlanStatus",
    Role.NOTE: "PlanNote",
    Role.SUBTITLE: "Subtitle",
}


def heading(block: Heading) -> str:
    """A heading in Word's own heading style, so that the navigation pane and a table of contents know it."""
    return styled(block.text, f"Heading{min(block.level, 6)}")


def paragraph(block: Paragraph) -> str:
    """A paragraph of the document's flow."""
    if block.list_kind is ListKind.BULLET:
        return styled(block.text, _bullet("ListBullet", block.level))
    return styled(_labelled(block), _STYLES[block.role], strong=block.strong)


def cell_content(cell: Cell, *, is_number: bool = False) -> str:
    """All that a cell says; Word wants at least one paragraph in every cell. Numbers stand at its right."""
    said = (_in_cell(block, is_header=cell.is_header, is_number=is_number) for block in paragraphs_of(cell))
    return "".join(said) or styled("", "TableText")


def styled(text: str, style: str, *, strong: bool = False, is_number: bool = False) -> str:
    """One paragraph of text in a style; text that opens in a right-to-left script runs from right to left."""
    rtl = is_right_to_left(text)
    inner = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner += "<w:bidi/>" if rtl else ""
    inner += '<w:jc w:val="right"/>' if is_number else ""
    run = ("<w:b/><w:bCs/>" if strong else "") + ("<w:rtl/>" if rtl else "")
    properties = f"<w:pPr>{inner}</w:pPr>" if inner else ""
    run_properties = f"<w:rPr>{run}</w:rPr>" if run else ""
    return f'<w:p>{properties}<w:r>{run_properties}<w:t xml:space="preserve">{escaped(text)}</w:t></w:r></w:p>'


def _in_cell(block: Paragraph, *, is_header: bool, is_number: bool) -> str:
    if block.list_kind is ListKind.BULLET:
        return styled(block.text, _bullet("TableBullet", block.level))
    style, strong = ("TableHeading", False) if is_header else ("TableText", block.strong)
    return styled(_labelled(block), style, strong=strong, is_number=is_number)


def _bullet(style: str, level: int) -> str:
    return style if level < 1 else f"{style}{min(level, 2) + 1}"


def _labelled(block: Paragraph) -> str:
    return f"{block.label} {block.text}" if block.label else block.text
