"""Where a text stood in its source, in words: table 2, row 6, column 4 of plan.docx."""

from milepost.core.document.nodes import Place


def in_words(place: Place | None) -> str:
    """The place in words, or "" where nothing is known of it."""
    if place is None:
        return ""
    numbered = (("page", place.page), ("table", place.table), ("row", place.row), ("column", place.column))
    parts = [f"sheet {place.sheet}"] if place.sheet else []
    parts += [f"{name} {number}" for name, number in numbered if number is not None]
    if place.paragraph is not None:
        parts.append(f"paragraph {place.paragraph}")
    where = ", ".join(parts)
    return " of ".join(filter(None, (where, place.file)))


def all_in_words(place: Place | None, more: tuple[Place, ...]) -> str:
    """Several places of one text that was torn, the file named once."""
    if place is None:
        return ""
    rest = [in_words(_without_file(one, place.file)) for one in more]
    return "; continued in ".join([in_words(place), *filter(None, rest)])


def _without_file(place: Place, file: str) -> Place:
    named = "" if place.file == file else place.file
    return Place(named, place.page, place.sheet, place.table, place.row, place.column, place.paragraph)
