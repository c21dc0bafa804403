"""What the headings of a document were taken to mean, what a person said, and the words for each meaning."""

from collections.abc import Iterable
from dataclasses import dataclass

from milepost.core.document.corrections import Correction, meanings
from milepost.core.document.nodes import Place
from milepost.core.drafting.marked import HeadingRead

MEANINGS = (
    ("section", "Section: priority, theme …"),
    ("focus_area", "Focus area or objective"),
    ("number", "Number or reference"),
    ("group_number", "Number of the section or focus area"),
    ("action", "Action"),
    ("lead", "Lead or owner"),
    ("accountable", "Who is accountable"),
    ("partners", "Partners"),
    ("due", "Due date"),
    ("status", "Status or RAG"),
    ("where_now", "Where are we now?"),
    ("working_well", "What is working well?"),
    ("worried", "What worries us?"),
    ("next", "What happens next?"),
    ("measure", "Measure of success"),
    ("other", "Another question"),
)
WORDS = dict(MEANINGS)
LEVELS = (("section", "A section"), ("focus_area", "A focus area"), ("other", "Neither: words between the actions"))


@dataclass(frozen=True, slots=True)
class HeadingView:
    """A heading as printed; `meaning` is what a person said, or ""; `role` and `read` are what it was taken for."""

    text: str
    meaning: str
    role: str
    read: str
    place: Place | None


def headings(found: Iterable[HeadingRead], made: Iterable[Correction]) -> tuple[HeadingView, ...]:
    """Every heading that was found, with what these corrections say of it."""
    said = meanings(made)
    return tuple(
        HeadingView(
            one.text,
            said.get(one.text, ""),
            one.role,
            WORDS.get(one.role, "nothing, its cells are empty"),
            one.place,
        )
        for one in found
    )
