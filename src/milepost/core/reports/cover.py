"""The cover report of a board paper, in the blocks in which councils write it, to stand before the report itself."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from milepost.core.document.nodes import Block, Cell, Heading, ListKind, Paragraph, Row, Table
from milepost.core.reports import parts
from milepost.core.words.papers import NONE_RECORDED

GENERAL_RELEASE = "For general release"
IMPLICATIONS = ("Legal", "Financial", "Equalities", "Climate")


@dataclass(frozen=True, slots=True)
class Implication:
    """What the paper means for one thing that councils must weigh, such as the law or the climate."""

    heading: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class Cover:
    """What a cover report says; a recommendation and an appendix a line each. `release` says who may read it."""

    title: str = ""
    meeting: str = ""
    date: str = ""
    report_of: str = ""
    contact: str = ""
    wards: str = ""
    release: str = GENERAL_RELEASE
    purpose: str = ""
    recommendations: str = ""
    implications: tuple[Implication, ...] = tuple(Implication(heading) for heading in IMPLICATIONS)
    appendices: str = ""


def blocks(cover: Cover, appendix: str) -> Iterator[Block]:
    """The cover report; `appendix` is what the report behind it is called, which is Appendix A."""
    yield Heading("Cover report", 1)
    yield _facts(cover)
    yield Heading("Purpose", 2)
    yield from _lines(cover.purpose)
    yield Heading("Recommendations", 2)
    yield from _numbered(cover.recommendations)
    yield Heading("Implications", 2)
    for one in cover.implications:
        yield Heading(one.heading, 3)
        yield from _lines(one.text)
    yield Heading("Appendices", 2)
    for at, name in enumerate((appendix, *_split(cover.appendices))):
        yield Paragraph(f"Appendix {_letter(at)}: {name}", ListKind.BULLET)


def behind(cover_blocks: tuple[Block, ...], report: tuple[Block, ...], appendix: str) -> tuple[Block, ...]:
    """The report behind its cover as Appendix A, its headings one level down."""
    lower = (replace(one, level=one.level + 1) if isinstance(one, Heading) else one for one in report)
    return (*cover_blocks, Heading(f"Appendix A: {appendix}", 1), *lower)


def _facts(cover: Cover) -> Table:
    facts = (
        ("Title", cover.title),
        ("Meeting", cover.meeting),
        ("Date", cover.date),
        ("Report of", cover.report_of),
        ("Contact officer", cover.contact),
        ("Wards affected", cover.wards),
        ("Release", cover.release),
    )
    head = Row((_cell("About this report", is_header=True), _cell("Details", is_header=True)), is_header=True)
    rows = (Row((_cell(name, is_header=True), _cell(text))) for name, text in facts if text or name != "Wards affected")
    return Table((head, *rows), caption="About this report", is_titled=True)


def _cell(text: str, *, is_header: bool = False) -> Cell:
    said = " ".join(text.split()) or NONE_RECORDED
    return Cell((Paragraph(said, strong=is_header),), is_header=is_header)


def _lines(text: str) -> tuple[Paragraph, ...]:
    return parts.lines(text) or (Paragraph(NONE_RECORDED),)


def _numbered(text: str) -> Iterator[Paragraph]:
    for at, line in enumerate(_split(text), start=1):
        yield Paragraph(line, ListKind.NUMBER, label=f"{at}.")
    if not _split(text):
        yield Paragraph(NONE_RECORDED)


def _split(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


def _letter(at: int) -> str:
    """A, B … Z, then AA: no paper has more appendices than that, and none is left without a name."""
    return chr(ord("A") + at) if at < 26 else f"A{_letter(at - 26)}"
