"""A workbook with a form on each sheet is read by what stands at the same place on most of them."""

from io import BytesIO

import pytest
from openpyxl import Workbook
from tests.core.interpret.told import drawn, told

from milepost.core.document.walk import texts
from milepost.core.interpret import interpret
from milepost.core.interpret.recasting.sheets import sheet_forms
from milepost.core.readers import read

_HEAD = {"B2": "Return for the panel", "B4": "Strategic aim", "B5": "Aim lead", "B7": "Action number", "D7": "Rating"}
_BODY = {"B8": "Action", "B9": "Action owner", "B11": "What is different?", "B15": "Obstacles", "B19": "Milestone"}
_FOOT = {"E19": "Due", "B25": "Please return it by Friday."}
_FORM = {**_HEAD, **_BODY, **_FOOT}
_AIMS = ("1. Warm homes", "1. Warm homes", "2. Full plates", "2. Full plates")
_TITLES = ("Lag forty lofts", "Lend a heater", "Open a pantry", "Plant plum trees")
_NEWS = ("Ten lofts are lagged.", "", "The key is here.", "")
_SNAGS = ("", "Two heaters hum.", "No shelves yet.", "")


def _book(step: str = "Half of {} done", **beside: str) -> bytes:
    book = Workbook()
    book.create_sheet("Cover", 0)["B2"] = "Hill parish plan, returns of May 2026"
    for at, title in enumerate(_TITLES):
        sheet = book.create_sheet(f"H-{at + 1}")
        own = {"C4": _AIMS[at], "C5": ("Ann Lowe, Clerk", "Bo Hale, Chair")[at // 2], "C7": f"H-{at + 1}"}
        own |= {"E7": "3 – Under way" if at else "1 – Not begun", "C8": title, "C9": f"Ola Dunn, Ranger {at}"}
        own |= {"B12": _NEWS[at], "B16": _SNAGS[at], "B20": step.format(at + 4), "E20": f"3{at % 2} May 2027"}
        own |= {"B21": f"All {at + 4} done", "E21": f"June 202{7 + at}"} if at < 2 else {}
        own |= beside if at == 2 else {}
        for where, text in (_FORM | own | ({"B9": "Action owners"} if at == 1 else {})).items():
            sheet[where] = text
    held = BytesIO()
    book.save(held)
    return held.getvalue()


def test_each_sheet_of_one_form_is_an_action() -> None:
    assert told(interpret(read(_book(), "returns.xlsx"))) == drawn(
        """
        SECTION Strategic aim 1 Warm homes (Ann Lowe, Clerk)
        ACTION H-1 Lag forty lofts (Ola Dunn, Ranger 0) [1 – Not begun]
        What is different?: Ten lofts are lagged.
        MILESTONE 2027-05-30 Half of 4 done
        MILESTONE 2027-06-30 All 4 done
        ACTION H-2 Lend a heater (Ola Dunn, Ranger 1) [3 – Under way]
        Obstacles: Two heaters hum.
        MILESTONE 2027-05-31 Half of 5 done
        MILESTONE 2028-06-30 All 5 done
        SECTION Strategic aim 2 Full plates (Bo Hale, Chair)
        ACTION H-3 Open a pantry (Ola Dunn, Ranger 2) [3 – Under way]
        What is different?: The key is here.
        Obstacles: No shelves yet.
        MILESTONE 2027-05-30 Half of 6 done
        ACTION H-4 Plant plum trees (Ola Dunn, Ranger 3) [3 – Under way]
        MILESTONE 2027-05-31 Half of 7 done
        """
    )


@pytest.mark.parametrize("step", ["Half of {} done", "The first half done"])  # which may be taken for a label
def test_nothing_of_a_sheet_is_lost(step: str) -> None:
    document = read(_book(step, A12="(see the map)", A7="*", F9="or her deputy"), "returns.xlsx")
    forms = sheet_forms(document)
    assert forms is not None
    assert sorted(text for text, _ in texts(forms)) == sorted(text for text, _ in texts(document))


def test_sheets_of_tables_are_no_forms() -> None:
    book = Workbook()
    for name in ("Homes", "Plates", "Paths"):
        sheet = book.create_sheet(name)
        for row in (
            ("Action", "Lead", "Status", "Progress", "Due"),
            (f"Mend {name}", "Ann Lowe", "Green", "Ten", "May"),
        ):
            sheet.append(row)
    held = BytesIO()
    book.save(held)
    assert sheet_forms(read(held.getvalue(), "tables.xlsx")) is None


def test_a_person_is_asked_to_compare_some_sheets() -> None:
    notes = [note.message for note in interpret(read(_book(), "returns.xlsx")).notes if note.kind == "recast"]
    assert [note[:44] for note in notes] == ["Each of 4 sheets was read as the form of one"]
