"""The nodes of a Document: headings, paragraphs and tables, frozen, each knowing its place."""

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum

from milepost.core.quick import quick


@quick
@dataclass(frozen=True, slots=True)
class Place:
    """Where something stood in its source; every number counts from 1 and is None where it means nothing.

    `page` is a page of a PDF, `sheet` a sheet's name, `line` a line of a plain text. `table` counts the tables of the
    document, `row` and `column` the grid of that table as printed (before any repair). `paragraph` counts the blocks
    outside tables, or inside a cell.
    """

    file: str = ""
    page: int | None = None
    sheet: str = ""
    table: int | None = None
    row: int | None = None
    column: int | None = None
    paragraph: int | None = None
    line: int | None = None


class Certainty(StrEnum):
    """How sure a note or a finding is."""

    CERTAIN = "certain"
    LIKELY = "likely"
    JUDGEMENT = "judgement"


@quick
@dataclass(frozen=True, slots=True)
class Note:
    """Something that reading assumed, repaired or could not place, told to a person in one sentence."""

    kind: str
    message: str
    place: Place | None = None
    certainty: Certainty = Certainty.LIKELY


class ListKind(StrEnum):
    """Whether a paragraph is an item of a list."""

    NONE = ""
    BULLET = "bullet"
    NUMBER = "number"


class Role(StrEnum):
    """What a paragraph is for, so that a writer can give it its style; readers mostly leave it at BODY."""

    BODY = "body"
    LEAD = "lead"
    STATUS = "status"
    NOTE = "note"
    SUBTITLE = "subtitle"


@quick
@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph: plain text without line ends; `label` is a list number ("a)") that is not part of the text."""

    text: str
    list_kind: ListKind = ListKind.NONE
    level: int = 0
    label: str = ""
    strong: bool = False
    role: Role = Role.BODY
    place: Place | None = None

    @property
    def line(self) -> str:
        """The paragraph as one line of plain text, list items opened with "- " or their number."""
        if self.list_kind is ListKind.NONE:
            return self.text
        mark = self.label if self.list_kind is ListKind.NUMBER and self.label else "-"
        return f"{'  ' * self.level}{mark} {self.text}"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; levels count from 1."""

    text: str
    level: int = 1
    place: Place | None = None


@quick
@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as printed: its blocks, its spans, and its fill as RRGGBB in lower case ("" for none)."""

    blocks: tuple["Paragraph | Table", ...] = ()
    col_span: int = 1
    row_span: int = 1
    is_header: bool = False
    fill: str = ""
    place: Place | None = None

    @property
    def text(self) -> str:
        """The cell's words: paragraphs as lines, bullets as "- ", a nested table as one line a row."""
        if len(self.blocks) == 1 and isinstance(only := self.blocks[0], Paragraph):  # as in most cells
            return only.text if only.list_kind is ListKind.NONE else only.line
        lines: list[str] = []
        for block in self.blocks:
            if isinstance(block, Paragraph):
                lines.append(block.line)
            else:
                lines.extend(" | ".join(cell.text.replace("\n", " ") for cell in row.cells) for row in block.rows)
        return "\n".join(lines)


@quick
@dataclass(frozen=True, slots=True)
class Row:
    """One row: the cells that start in it (a cell that spans from above is not repeated)."""

    cells: tuple[Cell, ...]
    is_header: bool = False
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table of rows; `caption` is its printed title and `widths` the relative widths of its columns, where known.

    `is_titled` says that the heading above it says as much as the caption: the eye need not read it twice.
    """

    rows: tuple[Row, ...]
    caption: str = ""
    widths: tuple[float, ...] = ()
    is_titled: bool = False
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing of our own, `width` x `height` points, with what it shows in words for those who do not see it.

    `svg` is one svg element with a viewBox, of shapes and text only, styled by presentation attributes; its text takes
    the typeface of the paper. `alt` says everything that the drawing says; raises ValueError where it is empty.
    """

    svg: str
    alt: str
    width: float
    height: float
    caption: str = ""
    place: Place | None = None

    def __post_init__(self) -> None:
        """A picture without its words is refused, so that none can get into a paper."""
        if not self.alt.strip():
            raise ValueError("a picture needs its words")

    @property
    def text(self) -> str:
        """The picture in words, on one line: what it is called, and what it shows."""
        return " ".join(f"{self.caption}: {self.alt}".removeprefix(": ").split())


Block = Heading | Paragraph | Table | Picture


@dataclass(frozen=True, slots=True)
class Aside:
    """Text that is in the file and not in its flow: a comment, a footnote, page furniture, a hidden row."""

    kind: str
    text: str
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Which bytes a document was read from; `format` is a key of the readers' table."""

    file_name: str = ""
    sha256: str = ""
    format: str = ""

    @classmethod
    def of(cls, data: bytes, file_name: str, format_key: str) -> "Source":
        """The source of these bytes."""
        return cls(file_name, hashlib.sha256(data).hexdigest(), format_key)


@dataclass(frozen=True, slots=True)
class Document:
    """What a file says, in reading order, with what was set aside and what the reader noted.

    `otherwise` is another reading of the same file, box by box, where pages may have been laid out so; `settled` in
    `interpret` takes one of the two, before anything is made of it.
    """

    blocks: tuple[Block, ...] = ()
    title: str = ""
    subtitle: str = ""
    language: str = "en-GB"
    landscape: bool = False
    asides: tuple[Aside, ...] = ()
    notes: tuple[Note, ...] = ()
    source: Source = field(default_factory=Source)
    otherwise: "Document | None" = None
