"""What may stand at the head of a box or a card: a title alone, with its code before it or its status beside it."""

from milepost.core.interpret.items import Grid, GridRow, Said
from milepost.core.interpret.meanings.beside_plans import names_decoy
from milepost.core.interpret.meanings.columns import is_known
from milepost.core.interpret.meanings.evidence import is_number_like
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import ACTION_LABELS, opening
from milepost.core.words.colours import colour_name
from milepost.core.words.numbering import leading

_LONGEST_TITLE, _LONGEST_STATUS = 250, 30
_PAIR, _THREE = 2, 3
_OPENING = 3  # rows


def is_title(row: GridRow) -> bool:
    """Whether a row is one short text over the whole width, or a number and one."""
    at = row.filled[-1]
    text = row.cells[at].text
    if beside_title(row):
        return len(number_title_status(row)[1].text) <= _LONGEST_TITLE
    is_alone = len(row.filled) == 1 and row.span(at) > 1
    is_coded = len(row.filled) == _PAIR and row.filled[0] == 0 and is_number_like(row.cells[0].text)
    if is_rated(row):
        text = number_title_status(row)[1].text
    return (is_alone or is_coded or is_rated(row)) and len(text) <= _LONGEST_TITLE and not lead_line(text)


def is_rated(row: GridRow) -> bool:
    """Whether a row is a title with a coloured status beside it, as cards open: "Mend the bridge | ON TRACK".

    Its code may stand before it ("Action 1.1", "1.1"), and a coloured box may say the status without words.
    """
    return bool(_rated(row))


def _rated(row: GridRow) -> tuple[Said, Said, Said] | tuple[()]:
    cells = row.own
    if len(cells) == _THREE and cells[1].text and (number := _code(cells[0])).text:
        title, status = cells[1:]
        return (number, title, status) if _stands_out(status, title, cells[0]) and not is_known(title.text) else ()
    is_wordless = len(cells) == _PAIR and row.filled == (0,)
    if not (is_wordless or row.filled == (0, 1)) or is_known(cells[0].text) or is_number_like(cells[0].text):
        return ()
    title, status = cells[:2]
    is_status = not title.text.endswith((":", "?")) if is_wordless else not colour_name(title.fill)
    return (Said(), title, status) if is_status and _stands_out(status, title) else ()


def _stands_out(status: Said, *others: Said) -> bool:
    """Whether a cell has few words or none and the colour of a status, which no other cell of its row has."""
    colour = colour_name(status.fill)
    return bool(colour) and status.fill not in {other.fill for other in others} and len(status.text) <= _LONGEST_STATUS


def _code(cell: Said) -> Said:
    """The code that a cell holds and nothing else: "1.1" of "1.1" and of "Action 1.1"; empty where it holds none."""
    if is_number_like(cell.text):
        return cell
    named = opening(cell.text, ACTION_LABELS)
    return cell.worded(named.number if named and not named.title else "")


def number_title_status(row: GridRow) -> tuple[Said, Said, Said]:
    """The cells of a title's row: its number, itself, and the status beside it; empty where there is none."""
    if beside_title(row):
        return (Said(), row.cells[0], Said()) if row.across[1] else (row.cells[0], row.cells[1], Said())
    return _rated(row) or ((row.cells[0] if len(row.filled) > 1 else Said()), row.cells[row.filled[-1]], Said())


def beside_title(row: GridRow) -> tuple[tuple[Said, Said], ...]:
    """The labels behind a code and its title, each with its answer: "1.1 | Mend the bridge | RAG | Green".

    Code and title may stand in one merged cell.
    """
    cells = row.own
    is_coded = is_number_like(cells[0].text) and row.span(0) == 1
    behind = cells[_PAIR if is_coded else 1 :]
    title = cells[1 if is_coded else 0].text if behind else ""
    is_titled = is_coded or (row.span(0) > 1 and bool(leading(title).number))
    if not (behind and is_titled and title) or len(behind) % _PAIR or is_known(title) or is_number_like(title):
        return ()
    labels, answers = behind[::_PAIR], behind[1::_PAIR]
    are_labels = all(is_known(label.text) for label in labels)
    return tuple(zip(labels, answers, strict=True)) if are_labels else ()


def heads_card(row: GridRow) -> bool:
    """Whether a row is a code beside a title, as the cards of actions open: "A7 | Mend the bridge".

    It has two columns, or labels with their answers behind the title.
    """
    if beside_title(row):
        return True
    return row.filled == (0, 1) and len(row.cells) == _PAIR and is_number_like(row.cells[0].text)


def heads_form(grid: Grid) -> bool:
    """Whether a table opens with the title of an action, be it behind its code, over a label that everybody knows."""
    rows = [row for row in grid.rows[:_OPENING] if row.filled]
    return len(rows) >= _PAIR and is_title(rows[0]) and is_known(rows[1].cells[rows[1].filled[0]].text)


def is_risk(grid: Grid) -> bool:
    """Whether a table is the card of a risk: a code beside its name, and below how likely it is and how grave."""
    labels = tuple(row.cells[0].text for row in grid.rows[1:])
    return bool(grid.rows) and heads_card(grid.rows[0]) and names_decoy(("Risk", *labels))
