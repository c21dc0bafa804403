"""A line that opens a section and leaves its title to the next: "Strategic aim 1"."""

from milepost.core.interpret.meanings.openings import opening


def is_untitled(text: str) -> bool:
    """Whether a line says the number of a section and no more."""
    found = opening(text)
    return found is not None and bool(found.number) and not found.title
