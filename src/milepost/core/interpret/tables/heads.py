"""Rows above the headings of a table that tell of its section: "Recommendation 1", "Executive owner | Ann Lowe"."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from milepost.core.interpret.items import Grid, GridRow, Line, Part, Said
from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Role, guess, is_known, key
from milepost.core.interpret.meanings.openings import ACTION_LABELS, opening
from milepost.core.interpret.meanings.statuses import is_mark, meaning_of
from milepost.core.interpret.tables.boxes.titles import heads_form
from milepost.core.interpret.tables.head_lines import Fact, head_labels, head_lines, is_bare, naming_fact, opens
from milepost.core.interpret.tables.header_rows import is_header_row
from milepost.core.plan.model import Meaning
from milepost.core.words import numbering

_PAIR, _FEWEST = 2, 3
_LONGEST_LABEL = 60
_KNOWN = 0.6


@dataclass(frozen=True, slots=True)
class _Head:
    """Where the rows above some headings stand in a grid, and what they tell."""

    start: int
    end: int
    titles: tuple[Said, ...]
    facts: tuple[Fact, ...]
    is_below_title: bool = False

    @property
    def labels(self) -> frozenset[str]:
        """What is told, as it is compared."""
        return frozenset(key(fact.label.text) for fact in self.facts)

    @property
    def words(self) -> Iterator[Said]:
        """Its words that stand in no line of its own."""
        return head_labels(self.titles, self.facts)

    @property
    def is_of_action(self) -> bool:
        """Whether this is rather the form of an action over its steps."""
        title = self.titles[-1].text if self.titles else ""
        named = opening(title, ACTION_LABELS) is not None and not opens(title)
        is_due = any(fact.roles[:1] == (Role.DUE,) and not fact.names_lead for fact in self.facts)
        return named or is_due or numbering.depth(numbering.leading(title).number) > 1

    @property
    def names_section(self) -> bool:
        """Whether it says of which section it tells, and who leads that."""
        is_named = any(opens(title.text) for title in self.titles) or naming_fact(self.titles, self.facts) is not None
        return is_named and any(fact.names_lead for fact in self.facts)


def headed(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with such rows as lines over the table, which begins with its headings."""
    found = {at: heads for at in range(len(parts)) if (heads := _heads(parts, at))}
    counts = Counter(label for heads in found.values() for head in heads for label in head.labels)
    told = {at: [head for head in heads if _tells_of_section(head, counts)] for at, heads in found.items()}
    below = {at - 1 for at, heads in told.items() if heads and heads[0].is_below_title}
    result: list[Part] = []
    words: tuple[Said, ...] = ()  # of a head in a table of its own, which the next one takes
    for at, part in enumerate(parts):
        if isinstance(part, Grid):
            grid = replace(part, keys=(*words, *part.keys)) if words else part
            result.extend(_apart(grid, told.get(at, ())))
            words = tuple(word for head in told.get(at, ()) if head.end == len(part.rows) for word in head.words)
        elif at not in below:
            result.append(part)
    return tuple(result)


def _tells_of_section(head: _Head, counts: Counter[str]) -> bool:
    comes_again = any(counts[label] > 1 for label in head.labels)
    return not head.is_of_action and (comes_again or head.names_section)


def _apart(grid: Grid, heads: Sequence[_Head]) -> Iterator[Part]:
    """The lines of each head and the rows up to the next as a table of its own."""
    if not heads:
        yield grid
        return
    yield from _rows(grid, 0, heads[0].start)
    ends = [*(head.start for head in heads[1:]), len(grid.rows)]
    for head, end in zip(heads, ends, strict=True):
        yield from head_lines(head.titles, head.facts)
        if head.end < end:
            of_all = (grid.keys, grid.caption) if head is heads[0] else ((), Said())
            yield replace(grid, rows=grid.rows[head.end : end], keys=(*of_all[0], *head.words), caption=of_all[1])


def _rows(grid: Grid, start: int, end: int) -> Iterator[Part]:
    """These rows of a grid: a table, or the lines that they are where each is but one."""
    rows = [row for row in grid.rows[start:end] if row.filled]
    if all(map(_is_title, rows)):
        yield from (Line(row.cells[row.filled[0]], band=True) for row in rows)
    else:
        yield replace(grid, rows=grid.rows[start:end], keys=(), caption=Said())


def _heads(parts: Sequence[Part], at: int) -> list[_Head]:
    """What stands over headings in this table, or in it alone over those that open the next table."""
    grid, below = parts[at], parts[at + 1] if at + 1 < len(parts) else None
    if not isinstance(grid, Grid):
        return []
    told = (end for end in range(1, len(grid.rows)) if _is_of_head(grid.rows[end - 1]))  # hardly a row: asked first
    heads = [head for end in told if _are_headings(grid, end) and (head := _head(grid, end)).facts]
    if not heads and isinstance(below, Grid) and (_opens_table(below) or _is_named(grid, below)):
        heads = _alone(grid)
    first = [_below_line(head, parts[at - 1]) if at else head for head in heads[:1]]
    return [*first, *heads[1:]]


def _alone(grid: Grid) -> list[_Head]:
    """What a table tells that is nothing but a head, with no headings in it."""
    head = _head(grid, len(grid.rows))
    is_alone = head.facts and not head.start
    return [head] if is_alone and not any(_are_headings(grid, end) for end in range(1, len(grid.rows))) else []


def _are_headings(grid: Grid, end: int) -> bool:
    return _heads_actions(grid.rows[end]) or _is_led(grid, end)


def _below_line(head: _Head, above: Part) -> _Head:
    """A head that opens its table, with the line above it as its title where that says no more than a number."""
    is_title = isinstance(above, Line) and is_bare(above.said.text) and not head.start and not head.titles
    return replace(head, titles=(above.said,), is_below_title=True) if is_title and isinstance(above, Line) else head


def _is_named(grid: Grid, below: Grid) -> bool:
    """Whether a small table says the section and its lead and no more, over the box of its first action."""
    rows = [row for row in grid.rows if row.filled]
    if not rows:
        return False
    first, *others = rows
    is_told = _is_title(first) and opens(first.cells[first.filled[0]].text) and bool(others)
    return is_told and all(map(_facts, others)) and heads_form(below)


def _opens_table(grid: Grid) -> bool:
    first = next((row for row in grid.rows if row.filled), None)
    return first is not None and _heads_actions(first)


def _is_led(grid: Grid, end: int) -> bool:
    """Whether a row has the headings of actions with their status, right below who leads all of them."""
    above = _facts(grid.rows[end - 1])
    return any(fact.names_lead for fact in above) and _heads_actions(grid.rows[end], (Role.LEAD, Role.DUE, Role.STATUS))


def _heads_actions(row: GridRow, others: tuple[Role, ...] = (Role.LEAD, Role.DUE)) -> bool:
    """Whether a row has the headings of a table of actions: what is done, and who does it or when."""
    if len(row.filled) < _FEWEST or not is_header_row(row):
        return False
    known = [guess(row.cells[at].text) for at in row.filled]
    roles = [one.roles for one in known if one.share > _KNOWN]
    is_action = any(Role.ACTION in one and Role.NEXT not in one for one in roles)
    return is_action and any(role in one[:1] for one in roles for role in others)


def _head(grid: Grid, end: int) -> _Head:
    """The rows over these headings up to the first that is neither a title nor a fact, or to what opens the section."""
    start, titles, facts = end, list[Said](), list[Fact]()
    while start and _is_of_head(grid.rows[start - 1]):
        start -= 1
        row = grid.rows[start]
        facts[:0] = _facts(row)
        if _is_title(row):
            titles[:0] = [row.cells[row.filled[0]]]
            if opens(titles[0].text):
                break
    return _Head(start, end, tuple(titles), tuple(facts))


def _is_of_head(row: GridRow) -> bool:
    return not row.filled or _is_title(row) or bool(_facts(row))


def _is_title(row: GridRow) -> bool:
    return len(row.filled) == 1 and not any(row.down)


def _facts(row: GridRow) -> list[Fact]:
    """The labels of a row with the texts beside them; none where it is a row of another kind."""
    cells = [row.cells[at] for at in row.filled]
    if len(cells) not in (_PAIR, 2 * _PAIR) or any(row.down):
        return []
    found = [Fact(label, text) for label, text in zip(cells[::2], cells[1::2], strict=True)]
    is_told = all(
        (_may_be_label(fact.label.text) or fact.names_lead) and not is_known(fact.text.text) for fact in found
    )
    return found if is_told and (len(found) == 1 or all(fact.roles for fact in found)) else []


def _may_be_label(text: str) -> bool:
    is_short = len(text) <= _LONGEST_LABEL and not text.endswith((".", ";", ","))
    is_other = evidence.is_number_like(text) or evidence.is_date_like(text) or is_mark(text)
    return is_short and not is_other and meaning_of(text) is Meaning.UNKNOWN and not opens(text)
