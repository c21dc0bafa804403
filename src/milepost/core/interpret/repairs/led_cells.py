"""Who leads an action, where the answer is a sentence: "This sits with Ann Lowe, Head of Roads. She began in May."."""

from collections.abc import Iterator

from milepost.core.interpret.items import Item, Label, Loose, Record
from milepost.core.interpret.leads.sentences import action_sentence
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.parts.answers import names_parties

_LEADS = (Role.LEAD, Role.ACCOUNTABLE)


def named(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The records with whom such a sentence names; what stands behind the sentence is set apart."""
    return tuple(one for item in items for one in (_named(item) if isinstance(item, Record) else (item,)))


def _named(record: Record) -> Iterator[Item]:
    cells = [cell for cell in record.said(*_LEADS) if cell.text and "\n" not in cell.text]
    leads = [(cell, action_sentence(cell.text)) for cell in cells]
    told = {id(cell): (cell, *found) for cell, found in leads if found and names_parties(found[1])}
    yield record.with_cells(cell.worded(told[id(cell)][2]) if id(cell) in told else cell for cell in record.cells)
    for cell, sentence, _, rest in told.values():
        yield Label(cell.worded(sentence), "lead")
        if rest:
            yield Loose(cell.worded(rest), "This text stands behind who leads.")
