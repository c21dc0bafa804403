"""A title that stands again overleaf ("1.2 Mend the doors (cont'd)") opens no action: what is below it goes on."""

from milepost.core.interpret.items import Item, Label
from milepost.core.interpret.meanings.openings import without_continued
from milepost.core.interpret.outlines.actions import OutlinePart

_MARKS = " –—-,:"


def without_again(
    items: tuple[Item, ...], parts: dict[int, OutlinePart], rank: int
) -> tuple[tuple[Item, ...], dict[int, OutlinePart]]:
    """The items and parts without the lines that only say which action goes on, each the last that was opened."""
    gone: dict[int, Item] = {}
    above = ""
    for at, part in parts.items():
        if part.rank != rank:
            continue
        text = " ".join((part.text or part.line.said.text).split())
        if _says_again(text, above):
            gone[at] = Label(part.line.said, "continued")
        else:
            above = text
    kept = {at: part for at, part in parts.items() if at not in gone}
    return tuple(gone.get(at, item) for at, item in enumerate(items)), kept


def _says_again(text: str, above: str) -> bool:
    title, is_continued = without_continued(text)
    bare = title.rstrip(_MARKS)
    return is_continued and bool(bare) and above.startswith(bare) and not above[len(bare) :][:1].isalnum()
