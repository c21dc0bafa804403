"""Workbooks of the size that is just read, and ones whose parts were spoilt; figures with -s."""

import io
import random
import time
import zipfile

from tests.core.readers.excel.books import book, rows
from tests.core.readers.excel.test_hostile import with_sheet

from milepost.core import readers
from milepost.core.errors import ReadError
from milepost.core.readers import excel

PLAN = book(rows(("Ref", "Action", "Due"), *((f"1.{at}", "Mend the bridge\n- soon", "June 19") for at in range(9))))


def test_a_sheet_of_a_hundred_thousand_cells_is_read_in_time() -> None:
    cell = '<c t="inlineStr"><is><t>Mend the bridge</t></is></c>'
    data = with_sheet("".join(f'<row r="{row}">{cell * 10}</row>' for row in range(1, 10_001)))
    start = time.monotonic()
    document = readers.read_safely(data, "large.xlsx")
    print(f"100,000 cells: {time.monotonic() - start:.1f} s")  # noqa: T201
    assert len(document.blocks) == 2


def test_a_workbook_with_changed_parts_is_read_or_refused() -> None:
    chance = random.Random(7)
    with zipfile.ZipFile(io.BytesIO(PLAN)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    for _ in range(400):
        spoilt = dict(parts)
        name = chance.choice(sorted(parts))
        changed = bytearray(parts[name])
        for _ in range(chance.randint(1, 6)):
            changed[chance.randrange(len(changed))] = chance.choice(b"<>/=\"' aZ09&;")
        spoilt[name] = bytes(changed)
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as package:
            for part, content in spoilt.items():
                package.writestr(part, content)
        try:
            excel.read(out.getvalue(), "changed.xlsx")
        except ReadError as error:
            assert "changed.xlsx" in str(error)  # noqa: PT017 - most are read, and both ends are right
