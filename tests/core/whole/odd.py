"""Documents of odd shapes, made of invented words that each stand once, so that a lost one is missed by its name."""

import re
from collections.abc import Iterator
from random import Random

from milepost.core.document.nodes import Block, Cell, Document, Heading, ListKind, Paragraph, Row, Table

_LETTERS = "bcdfghjklmnprstvwxzo"
WORD = re.compile(f"zq[{_LETTERS}]{{3}}", re.IGNORECASE)  # no other text of a plan holds one, nor one another
_TEXTS = (
    "{w}", "{w}", "{w} {w}", "{W} {W}, Head of {w}", "Open the {w} hub by June 2031", "Lead: {W} {W}",
    "{n}.{n} {w} the {w}", "Priority {n}: {w}", "By June 19 - {w}", "{w} (cont'd)", "R = {w}, A = {w}", "{w}: {w}",
    "Green", "On track – {w}", "None recorded", "None. {w}", "Action {n}: {w}", "Action {n} {w}", "Status: {w}",
    "Status: Amber. {w}", "a) {w} / b) {w}", "{n}. {w}", "({n}) {w}", "Key: {w}", "Page {n} of 9",
    "We met {w} and {w}; {w} came.", "{n}%", "£{n}m for {w}", "✓", "x", "✓ {w}", "Q1 {w}", "Year 2 – {w}",
    "Update March 2031: {w}", "Where are we now? {w}", "Where are we now?", "Total {n}", "Appendix {n} {w}",
    "{w} ..... {n}", "Contents", "N/A", "N/A {w}", "{W} = {w}", "Name: {w} | Date: {w}", "TBC",
    "https://{w}.example/{w}", "{w}@{w}.example", "{w} ({w})", "({w})", "[{w}]", "{w}/{w}", "{w} – {w}", "– {w}",
    "{w};", "{n}", "31/03/2031", "March 2031 {w}", "Milestone {n}: {w}", "Outcome {n} – {w}", "Theme: {w}",
    "Due: {w}", "Owner: {w}, {w} & {w}", "Next steps: {w}", "Risks: {w}", "Measure: {w} from {n} to {n}",
    "Baseline {n}; target {n} {w}", "{w} has been merged with {n}.{n}", "Completed – {w}",
    "This page is intentionally left blank", "Draft {w}", "Version {n}.{n} {w}", "As at 31 March 2031 {w}",
    "Cllr {W} {W}", "{w} {w} {w} {w} {w} {w} {w} {w} {w} {w} {w} {w}", "{n}.{n}.{n} {w}", "{n}{w}", "{w}{n}",
    "A{n} {w}", "A{n}", "RAG: {w}", "Example: {w}", "[Insert {w} here]", "Guidance: say what {w} did", "As above",
    "As above {w}", "See {n}.{n}", "See {n}.{n} {w}", "Ditto", "Cont'd",
)  # fmt: skip
_COLUMNS = (
    "Ref", "No.", "Action", "Actions", "What will we do?", "Lead", "Who", "Owner", "By when", "Due", "Timescale",
    "Progress", "Where are we now?", "What is working well?", "What are we worried about?", "RAG", "Status",
    "Next steps", "Milestones", "Measure", "Target", "Baseline", "Q1", "Q2", "2030/31", "Outcome", "Priority",
    "Partners", "Evidence", "Comments", "Cost", "{w}", "{w} {w}", "", "Start", "End", "Risk", "Year 1", "Year 2",
    "Update {n}", "Name", "Organisation", "Initials", "Key",
)  # fmt: skip
_FILLS = ("", "", "", "ff0000", "00b050", "ffc000", "d9d9d9")


class Maker:
    """Draws texts and tables by one chance; its words are counted and never come twice."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)
        self.words: set[str] = set()

    def word(self) -> str:
        at = len(self.words)
        made = "zq" + _LETTERS[at // 400 % 20] + _LETTERS[at // 20 % 20] + _LETTERS[at % 20]
        self.words.add(made)
        return made

    def text(self, pattern: str = "") -> str:
        """One line."""
        said = pattern or self.chance.choice(_TEXTS)
        said = re.sub(r"\{w\}", lambda _: self.word(), said)
        said = re.sub(r"\{W\}", lambda _: self.word().capitalize(), said)
        return re.sub(r"\{n\}", lambda _: str(self.chance.choice((1, 1, 2, 2, 3, 4, 7, 12))), said)

    def likely(self, part: float) -> bool:
        return self.chance.random() < part

    def paragraph(self) -> Paragraph:
        kind = self.chance.choice((ListKind.NONE, ListKind.NONE, ListKind.NONE, ListKind.BULLET))
        level = self.chance.randint(0, 2) if kind else 0
        return Paragraph(self.text(), kind, level, strong=self.likely(0.2))

    def cell(self, depth: int, text: str | None = None) -> Cell:
        """A cell of this text, or of nothing, a few paragraphs or a table."""
        if text is not None:
            return Cell((Paragraph(text, strong=self.likely(0.3)),) if text else ())
        if self.likely(0.2):
            return Cell(fill=self.chance.choice(_FILLS))
        blocks: list[Paragraph | Table] = [self.paragraph() for _ in range(self.chance.choice((1, 1, 1, 2, 4)))]
        if depth < 2 and self.likely(0.03):
            blocks.insert(self.chance.randint(0, len(blocks)), self.table(depth + 1))
        return Cell(tuple(blocks), fill=self.chance.choice(_FILLS) if self.likely(0.2) else "")

    def table(self, depth: int = 0) -> Table:
        width = self.chance.choice((1, 2, 2, 3, 4, 5, 7))
        rows = list(self._rows(width, depth))
        return Table(tuple(rows), caption=self.text() if depth == 0 and self.likely(0.1) else "")

    def _rows(self, width: int, depth: int) -> Iterator[Row]:
        heading = [self.chance.choice(_COLUMNS) for _ in range(width)]
        has_head = self.likely(0.8)
        if has_head and width > 2 and self.likely(0.15):
            yield self._row(width, depth, [self.text()])
        if has_head:
            yield self._row(width, depth, heading, is_header=self.likely(0.5))
        if width == 2 and self.likely(0.4):
            yield from (self._row(2, depth, [self.chance.choice(_COLUMNS), None]) for _ in range(4))
        covered: dict[int, int] = {}
        for _ in range(self.chance.choice((0, 1, 2, 3, 3, 5))):
            if not covered and has_head and self.likely(0.07):
                yield self._row(width, depth, heading)
            if not covered and self.likely(0.1):
                yield self._band(width)
            yield self._spanning(width, depth, covered)

    def _row(self, width: int, depth: int, texts: list[str | None], *, is_header: bool = False) -> Row:
        cells = [self.cell(depth, None if text is None else self.text(text) if text else "") for text in texts]
        cells += [Cell()] * (width - len(cells))
        return Row(tuple(cells), is_header)

    def _band(self, width: int) -> Row:
        """A line over the whole table, merged or in its first cell, or no words at all."""
        text = self.text() if self.likely(0.9) else ""
        cell = self.cell(9, text)
        if self.likely(0.5):
            return Row((Cell(cell.blocks, width, fill=self.chance.choice(_FILLS)),))
        return Row((cell, *[Cell()] * (width - 1)))

    def _spanning(self, width: int, depth: int, covered: dict[int, int]) -> Row:
        """A row whose cells may go over others to the right and below; a few rows are too short."""
        cells: list[Cell] = []
        column = 0
        while column < width:
            if covered.get(column):
                covered[column] -= 1
                column += 1
                continue
            cell = self.cell(depth)
            free = next((at for at in range(column, width) if covered.get(at)), width) - column
            across = self.chance.randint(1, free) if self.likely(0.06) else 1
            down = self.chance.randint(2, 3) if self.likely(0.05) else 1
            covered.update(dict.fromkeys(range(column, column + across), down - 1))
            cells.append(Cell(cell.blocks, across, down, fill=cell.fill))
            column += across
        for column in [at for at, left in covered.items() if not left]:
            del covered[column]
        return Row(tuple(cells))

    def block(self) -> Block:
        if self.likely(0.4):
            return self.table()
        return Heading(self.text(), self.chance.randint(1, 4)) if self.likely(0.4) else self.paragraph()


def odd_document(seed: int, most: int = 6) -> tuple[Document, Maker]:
    """A document of at most so many blocks, and what drew it, for the format to draw more by."""
    maker = Maker(seed)
    return Document(tuple(maker.block() for _ in range(maker.chance.randint(1, most)))), maker
