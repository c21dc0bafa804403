"""What is told of a section above the table of its actions, as lines: the one that opens it, its lead, and the rest."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from milepost.core.interpret.items import Line, Said
from milepost.core.interpret.meanings.columns import Role, guess, key
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import MIDDLE_LABELS, TOP_LABELS, opening
from milepost.core.words import numbering

_SURE = 0.9
_LONGEST_TITLE = 200
_LEVELS = frozenset((Role.SECTION, Role.FOCUS_AREA))
_TITLES = frozenset(("title", "name", "heading"))


@dataclass(frozen=True, slots=True)
class Fact:
    """A label with the text beside it."""

    label: Said
    text: Said

    @property
    def roles(self) -> tuple[Role, ...]:
        """What the label means, where its words are known."""
        known = guess(self.label.text)
        return known.roles if known.share >= _SURE else ()

    @property
    def names_lead(self) -> bool:
        """Whether it says who leads the section, be it in words that are learnt: "Completed by | Ann Lowe"."""
        return self.roles[:1] in ((Role.LEAD,), (Role.ACCOUNTABLE,)) or lead_line(self._words) is not None

    @property
    def is_number(self) -> bool:
        """Whether it says the section's number."""
        return Role.NUMBER in self.roles and numbering.is_number(self.text.text)

    def line(self) -> Line:
        """It on a line, as it would stand outside of a table."""
        return Line(self.text.worded(self._words), band=lead_line(self._words) is not None)

    @property
    def _words(self) -> str:
        return f"{_bare(self.label)}: {self.text.text}"


def head_lines(titles: Sequence[Said], facts: Sequence[Fact]) -> Iterator[Line]:
    """The lines that these titles and facts are."""
    bare = titles[-1] if titles and is_bare(titles[-1].text) else None
    naming = naming_fact(titles, facts)
    number = next((fact for fact in facts if naming and fact.is_number), None)
    yield from (Line(title, band=True) for title in titles if title is not bare)
    if naming:
        yield Line(_opened(bare, number, naming), band=True)
    elif bare:
        yield Line(bare, band=True)
    yield from (fact.line() for fact in facts if fact not in (naming, number) and fact.text.text)


def head_labels(titles: Sequence[Said], facts: Sequence[Fact]) -> Iterator[Said]:
    """The words that no line of them has at its place: each label, and what became part of another line."""
    naming = naming_fact(titles, facts)
    for fact in facts:
        yield fact.label
        if (naming and fact.is_number) or (fact is naming and titles and is_bare(titles[-1].text)):
            yield fact.text


def naming_fact(titles: Sequence[Said], facts: Sequence[Fact]) -> Fact | None:
    """The fact that says the title of the section, where no line above does, or only its number."""
    if titles and is_bare(titles[-1].text):
        may_name = [fact for fact in facts if not fact.names_lead and len(fact.text.text) <= _LONGEST_TITLE]
        named = (fact for fact in may_name if key(fact.label.text) in _TITLES or _LEVELS & {*fact.roles})
        return next(named, may_name[0] if may_name else None)
    if any(opens(title.text) for title in titles):
        return None
    return next((fact for fact in facts if _LEVELS & {*fact.roles[:1]} and fact.text.text), None)


def is_bare(text: str) -> bool:
    """Whether a line opens a section and leaves its title out: "Recommendation 1"."""
    opened = opening(text) or opening(text, MIDDLE_LABELS)
    return opened is not None and bool(opened.number) and not opened.title


def opens(text: str) -> bool:
    """Whether a line opens a section or a focus area."""
    return any(opening(text, labels) for labels in (TOP_LABELS, MIDDLE_LABELS))


def _opened(bare: Said | None, number: Fact | None, naming: Fact) -> Said:
    """The line that opens a section whose title stands beside a label."""
    text = naming.text.text
    numbered = numbering.leading(text) if numbering.leading(text).number else numbering.leading_weak(text)
    words = f"{_bare(naming.label)}: {text}"
    if bare:
        words = f"{bare.text.rstrip(' :')}: {text}"
    elif opens(text):
        words = text
    elif number:
        words = f"{_bare(naming.label)} {number.text.text}: {text}"
    elif numbered.number:
        words = f"{_bare(naming.label)} {numbered.number}: {numbered.text}"
    return (bare or naming.text).worded(words)


def _bare(label: Said) -> str:
    return " ".join(label.text.split()).rstrip(" :")
