"""The page `docs/guide/layouts.md`: per layout what is read and what is not, with the figures measured."""

from bench.reading.pairs import ROOT, Pair
from bench.reading.score import Score

FILE = ROOT / "docs" / "guide" / "layouts.md"
PARTS = {
    "sections": "sections",
    "leads": "leads",
    "focus_areas": "focus areas",
    "actions": "actions",
    "homes": "where actions belong",
    "numbers": "numbers",
    "statuses": "statuses",
    "cells": "texts",
    "milestones": "dates",
}
WELL = 0.97
OPENING = """# Which documents can be read

Milepost reads plans as partnerships have them: Word, PDF, Excel, web pages, mails and pasted text, in the layouts
below. Each line is a document of our own making in `tests/plans/` or `examples/`, read by the version that you have.
The figure is the share that was read right; the last column names what you should look at on the review page before
you accept.

These documents are known to those who wrote the reading. What it does with others is told by a first reading: in
November 2026 three batches of documents were written, each with what should be read, before they were read. The first,
43 files, scored 75%; the second, 21 harder ones, 70%; the third, 18 of other makes, 93%, after the causes of the first
two were mended. Then an author who never saw the code wrote sheets, exports and pasted tables: 17 scored 71%, and 98%
after their causes were mended. So look at every part on the review page, whatever the figure
here.

| layout | document | read right | look at |
|---|---|---|---|
"""
CLOSING = """
## What is not read

- **Scans.** A PDF made of pictures has no text. Ask for the file that it was printed from.
- **Old Word and Excel files (.doc, .xls).** Open the file and save it as .docx or .xlsx.
- **Locked files.** Take the password away first.
- **Statuses that are not shown.** Milepost does not guess how an action stands from its prose; it may propose it.
- **The colour of a sign in a PDF.** A coloured dot is read as a dot; a coloured cell is read as its colour.
- **Sheets whose print cuts words off** or puts columns on pages of their own. Hand in the sheet itself.
- **Pictures, charts and drawings** in a document. Their words are not seen.

## What happens to the rest

Nothing is dropped. Comments, footnotes, text boxes, hidden rows and columns, page headers and footers, covering prose,
legends and the template’s own advice are listed as unplaced text on the review page, each with its place.

This page is made by `python -m bench.reading --guide`.
"""


def write(scores: list[tuple[Pair, Score]]) -> None:
    """Write the page from what was measured."""
    lines = sorted(_line(pair, score) for pair, score in scores)
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(OPENING + "\n".join(lines) + "\n" + CLOSING, encoding="utf-8")


def _line(pair: Pair, score: Score) -> str:
    weak = [words for part, words in PARTS.items() if (value := getattr(score, part)) is not None and value < WELL]
    layout = pair.expected["layout"]
    return f"| {layout} | {pair.name} | {score.overall:.0%} | {', '.join(weak) or '–'} |"
