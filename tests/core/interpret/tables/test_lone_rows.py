"""A last row that says one thing is an action nobody reported on, or a remark under the table."""

import re
from io import BytesIO

from docx import Document as WordDocument

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions
from milepost.core.readers import read

_HEAD = "Task,Owner,Progress,Due\n"
_ROWS = (
    "B1 Mend the roof,Ann Lowe,Two are done,June 2026\nB2 Paint the hall,Bo Hale,Paint is there,May 2026\n"
    "Sell the shelves,Ola Dunn,Sold,\nB3 Train six guides,Ann Lowe,Four came,July 2026\n"
    "B4 Open on Sundays,Bo Hale,None yet,July 2026\nB5 Lend tools,Bo Hale,The drill is lent,July 2026\n"
)


def _titles(text: str) -> list[str]:
    return [one.title for one in actions(interpret(read(text.encode(), "tasks.csv")))]


def test_what_stands_below_an_empty_row_without_a_number_is_a_remark() -> None:
    titles = _titles(f"{_HEAD}{_ROWS},,,\nprinted for Bo 21/10,,,\n")
    assert titles == [
        "Mend the roof",
        "Paint the hall",
        "Sell the shelves",
        "Train six guides",
        "Open on Sundays",
        "Lend tools",
    ]


def test_the_last_row_of_a_table_in_word_without_a_number_is_an_action() -> None:
    word = WordDocument()
    rows = [
        line.split(",")
        for line in re.sub(r"B(?=\d)", "1.", f"{_HEAD}{_ROWS}".replace("Sell", "B6 Sell")).strip().split("\n")
    ]
    table = word.add_table(0, 4)
    for texts in [*rows, ["Ask the sisters who is at home", "", "", ""]]:
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
    held = BytesIO()
    word.save(held)
    plan = interpret(read(held.getvalue(), "tasks.docx"))
    assert [one.title for one in actions(plan)][-1] == "Ask the sisters who is at home"
