"""Notes on what the shape of an outline told and no word did."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from milepost.core.document.nodes import Note
from milepost.core.interpret.items import Remark, Said
from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.notes import quoted
from milepost.core.interpret.parts.labels import is_known_label


def repeated(fields: Iterable[tuple[str, Said]]) -> Iterator[Remark]:
    """A note for every label that is a question only because it comes again and again, at its first place."""
    found: dict[str, list[tuple[str, Said]]] = defaultdict(list)
    for label, said in fields:
        if not is_known_label(label):
            found[key(label)].append((label, said))
    for (label, said), *more in found.values():
        message = f"{quoted(label)} stands in {len(more) + 1} places, so it was read as a question of the plan."
        yield Remark(Note("label_by_repetition", message, said.place))


def alone(said: Said) -> Remark:
    """The note that a line was taken for a focus area because it stands alone above an action."""
    message = f"{quoted(said.text)} stands alone above an action, so it was read as a focus area."
    return Remark(Note("focus_area_alone", message, said.place))
