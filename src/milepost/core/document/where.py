"""A Place in words, as notes, pages and error messages say it."""

from milepost.core.document.nodes import Place


def where(place: Place | None) -> str:
    """The place as a person would point at it: "page 3, table 2, row 4, column 1"; "" when nothing is known."""
    if place is None:
        return ""
    parts = (
        ("page", place.page),
        ("sheet", place.sheet),
        ("table", place.table),
        ("row", place.row),
        ("column", place.column),
        ("paragraph", place.paragraph),
    )
    return ", ".join(f"{word} {value}" for word, value in parts if value)
