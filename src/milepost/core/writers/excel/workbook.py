"""A workbook of one sheet from our own parts, written as text: the same rows give the same bytes."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from milepost.core.document.nodes import Document
from milepost.core.words.dates.names import month_name
from milepost.core.writers.markup import escaped
from milepost.core.writers.office import (
    FACTS,
    FACTS_KIND,
    FACTS_RELATION,
    HEAD,
    OFFICE,
    content_types,
    facts,
    relations,
    zipped,
)

_SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_STYLES = Path(__file__).parent.joinpath("parts", "styles.xml").read_text(encoding="utf-8")
_HEADING, _WORDS, _DATED = 1, 2, 3  # their looks, by their places among the cellXfs of styles.xml
_MARGIN = 0.71  # letters that the edges of a cell take
_MONTHS = {month_name(month): month for month in range(1, 13)}
_DAY = re.compile(rf"([1-9]|[12][0-9]|3[01]) ({'|'.join(_MONTHS)}) (19[0-9]{{2}}|20[0-9]{{2}})")
_DAY_NOUGHT = date(1899, 12, 30)  # from which Excel counts its days
_CODE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")  # Excel takes _x0041_ for an A


def workbook(
    document: Document, headings: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float]
) -> bytes:
    """The workbook; a cell that says a day and nothing else is a date, and every other one a text, never a formula."""
    last = f"{_letters(len(headings))}{max(len(rows), 1) + 1}"
    page, texts = _page(headings, rows, widths, last)
    return zipped(
        {
            "[Content_Types].xml": content_types(
                {
                    "/xl/workbook.xml": f"{_KIND}.sheet.main+xml",
                    "/xl/worksheets/sheet1.xml": f"{_KIND}.worksheet+xml",
                    "/xl/styles.xml": f"{_KIND}.styles+xml",
                    "/xl/sharedStrings.xml": f"{_KIND}.sharedStrings+xml",
                    f"/{FACTS}": FACTS_KIND,
                }
            ),
            "_rels/.rels": relations({"xl/workbook.xml": f"{OFFICE}/officeDocument", FACTS: FACTS_RELATION}),
            FACTS: facts(document),
            "xl/workbook.xml": _book(last),
            "xl/_rels/workbook.xml.rels": relations(
                {
                    "worksheets/sheet1.xml": f"{OFFICE}/worksheet",
                    "styles.xml": f"{OFFICE}/styles",
                    "sharedStrings.xml": f"{OFFICE}/sharedStrings",
                }
            ),
            "xl/styles.xml": _STYLES,
            "xl/sharedStrings.xml": _shared(texts),
            "xl/worksheets/sheet1.xml": page,
        }
    )


def _book(last: str) -> str:
    """The one sheet, with the rows that its filter covers and the one that is printed again on every page."""
    filtered = re.sub(r"([A-Z]+)(\d+)", r"$\1$\2", f"A1:{last}")
    return (
        f'{HEAD}<workbook {_SHEET} xmlns:r="{OFFICE}"><bookViews><workbookView/></bookViews>'
        '<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets><definedNames>'
        f'<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Plan!{filtered}</definedName>'
        '<definedName name="_xlnm.Print_Titles" localSheetId="0">Plan!$1:$1</definedName></definedNames></workbook>'
    )


def _page(
    headings: Sequence[str], rows: Sequence[Sequence[str]], widths: Sequence[float], last: str
) -> tuple[str, Iterable[str]]:
    """The sheet, and the texts to which its cells refer by their places."""
    texts: dict[str, int] = {}
    letters = [_letters(at) for at in range(1, len(headings) + 1)]
    lines = [_row(1, letters, headings, _HEADING, texts)]
    lines += (_row(at, letters, row, _WORDS, texts) for at, row in enumerate(rows, 2))
    columns = "".join(
        f'<col min="{at}" max="{at}" width="{width + _MARGIN:.2f}" customWidth="1"/>'
        for at, width in enumerate(widths, 1)
    )
    columns = f"<cols>{columns}</cols>" if columns else ""
    page = (
        f'{HEAD}<worksheet {_SHEET}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:{last}"/>'
        '<sheetViews><sheetView tabSelected="1" workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>'
        f'</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>{columns}'
        f'<sheetData>{"".join(lines)}</sheetData><autoFilter ref="A1:{last}"/>'
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'
        '<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"/></worksheet>'
    )
    return page, texts


def _row(at: int, letters: Sequence[str], row: Sequence[str], look: int, texts: dict[str, int]) -> str:
    cells = []
    for letter, text in zip(letters, row, strict=True):
        if look == _WORDS and (day := _day(text)):
            cells.append(f'<c r="{letter}{at}" s="{_DATED}"><v>{(day - _DAY_NOUGHT).days}</v></c>')
        else:
            place = texts.setdefault(text, len(texts))
            cells.append(f'<c r="{letter}{at}" s="{look}" t="s"><v>{place}</v></c>')
    return f'<row r="{at}">{"".join(cells)}</row>'


def _shared(texts: Iterable[str]) -> str:
    items = "".join(f'<si><t xml:space="preserve">{_text(text)}</t></si>' for text in texts)
    return f"{HEAD}<sst {_SHEET}>{items}</sst>"


def _text(text: str) -> str:
    """The text, of which Excel must not take anything for one of its own codes; it has one for a carriage return."""
    return escaped(_CODE.sub("_x005F_", text).replace("\r", "_x000D_"))


def _letters(column: int) -> str:
    """How Excel calls a column, counted from 1: A to Z, AA and so on."""
    name = ""
    while column:
        column, letter = divmod(column - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def _day(text: str) -> date | None:
    """The day that a cell says and nothing else, as our papers print days; Excel knows none before 1900."""
    found = _DAY.fullmatch(text)
    try:
        return date(int(found[3]), _MONTHS[found[2]], int(found[1])) if found else None
    except ValueError:  # 31 June
        return None
