"""Cells of leads that are a name, a post and a body, where a document writes nearly all of them so.

There "Ann Lowe" over "Head of Roads" over "Vale Together" is one lead, whatever the words of the body, and so is a post
or a team over a body where nobody is named. Where they stand in one line with commas, the words between a name and a
body are a post, whatever they are: "Ann Lowe, Ferry Hand, Vale Together".
"""

from collections.abc import Iterator

from milepost.core.document.nodes import Document, Paragraph, Table
from milepost.core.document.walk import grid
from milepost.core.interpret.leads import callings
from milepost.core.interpret.meanings.columns import Role, guess, is_known
from milepost.core.words.given_names import is_given

_FEWEST, _MOSTLY, _SOME = 3, 0.6, 0.3
_WHOLE, _PAIR = 3, 2
_LEADS = ((Role.LEAD,), (Role.ACCOUNTABLE,))


def posted(document: Document) -> frozenset[str]:
    """The cells of leads, line below line, that are each one lead."""
    cells = {line for block in document.blocks if isinstance(block, Table) for line in _cells(block)}
    several = [lines for cell in cells if len(lines := cell.split("\n")) > 1]
    whole = [lines for lines in several if _is_whole(lines)]
    bodies = {lines[-1] for lines in whole}
    known = sum(_is_body(lines[-1]) for lines in whole)
    short = [lines for lines in several if len(lines) == _PAIR and _is_short(lines, bodies)]
    is_custom = len(whole) >= _FEWEST and known >= _SOME * len(whole)
    is_kept = is_custom and len(whole) + len(short) >= _MOSTLY * len(several)
    return frozenset("\n".join(lines) for lines in (*whole, *short)) if is_kept else frozenset()


def listed(document: Document) -> frozenset[str]:
    """The lines of cells that are a name, a post and a body with commas, where nearly all with two commas are so."""
    tables = [block for block in document.blocks if isinstance(block, Table)]
    cells = [cell for table in tables for row in table.rows for cell in row.cells]
    told = {block.text for cell in cells for block in cell.blocks if type(block) is Paragraph}
    found = [text for text in told if ", " in text]
    lines = {line.strip(): line.strip().split(", ") for text in found for line in text.split("\n")}
    wholes = {line: parts for line, parts in lines.items() if len(parts) == _WHOLE}
    named = {line: parts for line, parts in wholes.items() if callings.is_person(parts[0])}
    known = sum(_is_whole(parts) for parts in named.values()) if len(named) >= _FEWEST else 0
    if known < max(_FEWEST, _MOSTLY * len(named)):
        return frozenset()
    return frozenset(line for line, (_, post, body) in named.items() if _may_be_post(post) and _may_be_body(body, post))


def _may_be_post(words: str) -> bool:
    return callings.has_post(words) or not (_is_body(words) or callings.is_department(words))


def _may_be_body(words: str, post: str) -> bool:
    """Whether words may be a body and are no field of the post before them: "Neurodevelopment"."""
    is_field = callings.has_post(post) or callings.is_any_subject(words)
    return not _is_somebody(words) and (_is_body(words) or not is_field)


def _cells(table: Table) -> Iterator[str]:
    """What stands beside a label that asks who leads, or below a heading that does, without empty lines."""
    if not any("\n" in cell.text for row in table.rows for cell in row.cells):
        return  # as most tables
    squares = grid(table)
    beside = [(row[at], row[at + 1]) for row in squares for at in range(len(row) - 1)]
    below = [(top, square) for top, *rest in zip(*squares, strict=True) for square in rest]
    for label, answer in (*beside, *below):
        if answer.is_origin and "\n" in answer.cell.text and _asks(label.cell.text):
            yield "\n".join(line.strip() for line in answer.cell.text.split("\n") if line.strip())


def _asks(label: str) -> bool:
    return is_known(label) and guess(label).roles[:1] in _LEADS


def _is_whole(lines: list[str]) -> bool:
    """Whether a person stands over a post over what may be a body."""
    if len(lines) != _WHOLE or not callings.is_person(lines[0]):
        return False
    _, post, body = lines
    return callings.has_post(post) and not callings.is_ranked(post) and not _is_somebody(body)


def _is_short(lines: list[str], bodies: set[str]) -> bool:
    """Whether a post or a team stands over a body that is known, or stands below others too."""
    above, body = lines
    is_nameless = callings.has_post(above) or callings.is_team(above)
    is_told = body in bodies or _is_body(body)
    return is_nameless and not callings.opens_with_name(above) and is_told and not _is_somebody(body)


def _is_body(line: str) -> bool:
    return callings.has_organisation(line) or callings.is_body(line)


def _is_somebody(line: str) -> bool:
    return callings.has_post(line) or callings.is_ranked(line) or is_given(line.split()[0])
