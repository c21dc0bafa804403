"""What the passes hand to each other: a text with its places, the rows of a grid, lines, records and what was found."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from milepost.core.document.nodes import Note, Place
from milepost.core.interpret.meanings.columns import Column, Role
from milepost.core.interpret.meanings.openings import Opening
from milepost.core.plan.model import SchemeEntry
from milepost.core.quick import quick


@quick
@dataclass(frozen=True, slots=True)
class Said:
    """Words of the source and every place that they came from; `fill` is the colour of their cell (RRGGBB or "")."""

    text: str = ""
    places: tuple[Place, ...] = ()
    fill: str = ""

    @property
    def place(self) -> Place | None:
        """Where it began."""
        return self.places[0] if self.places else None

    @property
    def more(self) -> tuple[Place, ...]:
        """Where the rest of it stood, when a page break tore it."""
        return self.places[1:]

    def worded(self, text: str) -> "Said":
        """The same places with other words."""
        return self if text == self.text else Said(text, self.places, self.fill)


@dataclass(frozen=True, slots=True)
class GridRow:
    """One row of a table as squares; a square that a merged cell covers is empty and marked `across` or `down`."""

    cells: tuple[Said, ...]
    across: tuple[bool, ...]
    down: tuple[bool, ...]
    is_header: bool = False
    filled: tuple[int, ...] = field(init=False, repr=False, compare=False)  # the columns that hold words

    def __post_init__(self) -> None:
        """What is filled is asked of every row many times, so it is found once."""
        object.__setattr__(self, "filled", tuple([at for at, cell in enumerate(self.cells) if cell.text]))

    @property
    def page(self) -> int | None:
        """The page on which it stands, where the source has pages."""
        return next((cell.place.page for cell in self.cells if cell.place), None)

    @property
    def starts(self) -> tuple[int, ...]:
        """The columns in which a cell of its own starts, with words or without."""
        return tuple([at for at, is_covered in enumerate(self.across) if not is_covered])

    @property
    def own(self) -> list[Said]:
        """Its cells, without the squares that they cover to their right."""
        return [cell for cell, is_covered in zip(self.cells, self.across, strict=True) if not is_covered]

    @property
    def is_wide(self) -> bool:
        """Whether it is one text over its whole width."""
        return len(self.filled) == 1 and self.span(self.filled[0]) == len(self.cells)

    def span(self, at: int) -> int:
        """How many columns the cell that starts here covers."""
        end = at + 1
        while end < len(self.across) and self.across[end]:
            end += 1
        return end - at


@dataclass(frozen=True, slots=True)
class Line:
    """A heading (level from 1), a paragraph (level 0) or a row that speaks for the whole table (`band`)."""

    said: Said
    level: int = 0
    strong: bool = False
    band: bool = False
    listed: int = 0  # depth of a list item, from 1

    @property
    def is_sheet_name(self) -> bool:
        """Whether this is the name of a sheet, as it stands on its tab."""
        place = self.said.place
        return self.level == 1 and place is not None and bool(place.sheet) and place.row is None


@dataclass(frozen=True, slots=True)
class Grid:
    """A table of the document as rows of squares; the `foot` of a form holds its milestones, headings first.

    `keys` are words that only say which of its rows belong to which, `steps` the milestones of its last action where
    rows of their own hold them.
    """

    rows: tuple[GridRow, ...]
    caption: Said = field(default_factory=Said)
    sheet: str = ""
    foot: tuple[GridRow, ...] = ()
    keys: tuple[Said, ...] = ()
    steps: tuple["Step", ...] = ()

    @property
    def width(self) -> int:
        """The number of columns."""
        return len(self.rows[0].cells) if self.rows else 0

    @property
    def used(self) -> int:
        """The number of columns that hold words or are covered by a cell that does: a sheet may leave some empty."""
        return sum(any(row.cells[at].text or row.across[at] for row in self.rows) for at in range(self.width))


Part = Line | Grid
NO_ACTIONS = "This table holds no actions."  # why words of a table are loose


@dataclass(frozen=True, slots=True)
class Step:
    """A milestone that stands in a row of its own below its action, or in a table within a cell of it."""

    said: Said
    due: Said = field(default_factory=Said)
    status: Said = field(default_factory=Said)


@dataclass(frozen=True, slots=True)
class Steps:
    """The rows of a small table of milestones, which belong to the action above it."""

    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """One row of a plan table, or one form: a text for each column.

    `torn` marks the first row after a break, `is_step` a row of a table that gives every milestone a row, `is_form`
    labels that are decided together with those of other forms; `number` and `title` are the action's, once they are
    taken apart; `steps` are milestones that stand apart from the cells.
    """

    columns: tuple[Column, ...]
    cells: tuple[Said, ...]
    down: tuple[bool, ...]
    torn: bool = False
    is_step: bool = False
    is_form: bool = False
    number: str = ""
    title: str = ""
    steps: tuple[Step, ...] = ()
    by_role: dict[str, tuple[Said, ...]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Nearly every pass asks for the texts of a role, so they are put together once."""
        found: dict[str, tuple[Said, ...]] = {}
        for column, cell in zip(self.columns, self.cells, strict=True):
            found[column.role] = (*found[column.role], cell) if column.role in found else (cell,)
        object.__setattr__(self, "by_role", found)

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of its columns, by which tables of one make are known."""
        return tuple([column.heading for column in self.columns])

    @property
    def section_leads(self) -> tuple[Said, ...]:
        """The texts of a lead column right beside the section column: they lead the section and not the action.

        So do those who answer for it ("SRO"), where another column says who leads the action. Beside a section that
        stands behind its actions there is nobody of its own, unless the heading says so: "Strand" before "Strand lead".
        """
        roles = [column.role for column in self.columns]
        if Role.SECTION not in roles:
            return ()
        is_behind = Role.ACTION in roles and roles.index(Role.ACTION) < roles.index(Role.SECTION)
        beside = {Role.LEAD, Role.ACCOUNTABLE} if self.said(Role.LEAD) else {Role.LEAD}
        pairs = zip(self.columns, self.columns[1:], self.cells[1:], strict=False)
        found = (one for one in pairs if one[0].role == Role.SECTION and one[1].role in beside)
        is_own = roles.count(Role.LEAD) > 1
        return tuple(cell for left, one, cell in found if not is_behind or (is_own and one.is_called_after(left)))

    def number_beside(self, group: Said) -> str:
        """The number of this section or focus area, where a column beside it prints that; else ""."""
        at = next((at for at, cell in enumerate(self.cells) if cell is group), -1)
        near = (one for one in (at - 1, at + 1) if at >= 0 and 0 <= one < len(self.cells))
        return next((self.cells[one].text for one in near if self.columns[one].role == Role.GROUP_NUMBER), "")

    def with_cells(self, cells: Iterable[Said]) -> "Record":
        """The same row with these texts; itself where they are its own, as most passes change few rows."""
        held = tuple(cells)
        return self if held == self.cells else replace(self, cells=held)

    def said(self, *roles: str) -> tuple[Said, ...]:
        """The texts in columns of these roles."""
        if len(roles) == 1:
            return self.by_role.get(roles[0], ())
        held = [role for role in roles if role in self.by_role]
        if len(held) < 2:  # as in most rows
            return self.by_role[held[0]] if held else ()
        pairs = zip(self.columns, self.cells, strict=True)
        return tuple([cell for column, cell in pairs if column.role in held])  # a list is made faster


@dataclass(frozen=True, slots=True)
class Label:
    """Words that are a label or a heading and no field."""

    said: Said
    role: str


@dataclass(frozen=True, slots=True)
class Loose:
    """Words that belong nowhere in a plan; `reason` says why."""

    said: Said
    reason: str


@dataclass(frozen=True, slots=True)
class Remark:
    """A note made on the way."""

    note: Note


@dataclass(frozen=True, slots=True)
class Opened:
    """A line that opens a section or a focus area, taken apart."""

    said: Said
    opening: Opening
    level: Role


@dataclass(frozen=True, slots=True)
class Led:
    """A line that says who leads what was opened last."""

    said: Said
    label: str
    who: str


@dataclass(frozen=True, slots=True)
class Told:
    """A paragraph within a section: the lead's own words."""

    said: Said


@dataclass(frozen=True, slots=True)
class Titled:
    """The line that names the whole plan."""

    said: Said


@dataclass(frozen=True, slots=True)
class Owned:
    """The line that says whose plan it is."""

    said: Said


@dataclass(frozen=True, slots=True)
class Keyed:
    """An entry of the plan's key of statuses."""

    entry: SchemeEntry


@dataclass(frozen=True, slots=True)
class Named:
    """An entry of a key of initials or abbreviations: the short form and the words beside it."""

    short: str
    words: tuple[str, ...]
    role: str


Item = Keyed | Named | Line | Record | Steps | Label | Loose | Remark | Opened | Led | Told | Titled | Owned


def column_sets(items: Iterable[Item]) -> tuple[tuple[Column, ...], ...]:
    """The columns of the records, each set once, in the order in which they are first met."""
    shared = {id(item.columns): item.columns for item in items if isinstance(item, Record)}  # rows share their table's
    return tuple(dict.fromkeys(shared.values()))
