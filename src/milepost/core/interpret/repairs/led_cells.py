"""Who leads an action, where the answer is a sentence: "This sits with Ann Lowe, Head of Roads. She began in May."."""

from collections.abc import Iterator

from milepost.core.interpret.items import Item, Label, Loose, Record, Said
from milepost.core.interpret.leads.action_sentences import action_sentence
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.parts.answers import names_parties

Told = list[tuple[Said, str, str, str]]
_LEADS = (Role.LEAD, Role.ACCOUNTABLE)


def named(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The records with whom such a sentence names; what stands behind the sentence is set apart."""
    told = {id(item): found for item in items if isinstance(item, Record) and (found := _told(item))}
    if not told:
        return items  # as in most plans
    pairs = ((item, told.get(id(item))) for item in items)
    return tuple(
        one for item, found in pairs for one in (_named(item, found) if found and isinstance(item, Record) else (item,))
    )


def _told(record: Record) -> Told:
    """The cells of leads that are such a sentence, each with that, whom it names and the words behind it."""
    told: Told = []
    for cell in record.said(*_LEADS):
        found = action_sentence(cell.text) if "\n" not in cell.text else None
        if found and names_parties(found[1]):
            told.append((cell, *found))
    return told


def _named(record: Record, told: Told) -> Iterator[Item]:
    who = {id(cell): cell.worded(name) for cell, _, name, _ in told}
    yield record.with_cells(who.get(id(cell), cell) for cell in record.cells)
    for cell, sentence, _, rest in told:
        yield Label(cell.worded(sentence), "lead")
        if rest:
            yield Loose(cell.worded(rest), "This text stands behind who leads.")
