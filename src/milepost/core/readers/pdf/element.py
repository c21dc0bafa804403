"""One element of a PDF's tagged structure, by its standard role."""

from collections.abc import Iterator
from dataclasses import dataclass, field

Mark = tuple[int, int]  # page, counted from 1, and the number of its marked content

INLINE = frozenset({"Span", "Link", "Quote", "Reference", "Em", "Strong", "Sub", "Annot", "Code", "BibEntry", "Lbl"})


@dataclass(slots=True)
class Element:
    """An element with its parts in order: further elements, and marks where letters are."""

    kind: str
    columns: int = 1
    rows: int = 1
    actual: str = ""
    parts: list["Element | Mark"] = field(default_factory=list)

    @property
    def marks(self) -> list[Mark]:
        """The marks directly in it."""
        return [part for part in self.parts if isinstance(part, tuple)]

    @property
    def children(self) -> list["Element"]:
        """The elements directly in it."""
        return [part for part in self.parts if isinstance(part, Element)]

    def walk(self) -> Iterator["Element"]:
        """Itself and all elements below, in order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def all_marks(self) -> list[Mark]:
        """The marks in it and in everything below, in order."""
        found: list[Mark] = []
        for part in self.parts:
            found.extend([part] if isinstance(part, tuple) else part.all_marks())
        return found

    def find(self, kinds: frozenset[str], stop: frozenset[str] = frozenset()) -> list["Element"]:
        """The nearest elements below of these kinds, not looking into those nor into the kinds to stop at."""
        found: list[Element] = []
        for child in self.children:
            if child.kind in kinds:
                found.append(child)
            elif child.kind not in stop:
                found.extend(child.find(kinds, stop))
        return found
