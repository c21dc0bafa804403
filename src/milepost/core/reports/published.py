"""A report as it is published: whom it is for and when, which version it is, its cover report, what was left out."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from milepost.core.document.nodes import Block, Document, Heading, ListKind, Paragraph, Role
from milepost.core.plan.model import Audience
from milepost.core.reports import cover as covers
from milepost.core.reports.cover import Cover

READERS = {
    Audience.WORKING_GROUP: "the working group",
    Audience.BOARD: "the board",
    Audience.PUBLIC: "the public",
}


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a published paper says of itself; `reason` is why a later version replaces the one before.

    `appendix` is what the report is called behind a cover report. `kept_since` is the first day from which the plan is
    known, where the report looks at it as on a day before.
    """

    title: str
    audience: Audience
    on: date
    meeting: str = ""
    version: int = 1
    reason: str = ""
    left_out: tuple[str, ...] = ()
    cover: Cover | None = None
    appendix: str = "Report"
    kept_since: date | None = None


def published(report: Document, imprint: Imprint) -> Document:
    """The report with its imprint before it and what was left out after it; not a word of the report changes."""
    blocks = report.blocks
    if imprint.cover:
        blocks = covers.behind(tuple(covers.blocks(imprint.cover, imprint.appendix)), blocks, imprint.appendix)
    blocks = (*_opening(imprint), *blocks, *_left_out(imprint.left_out))
    return replace(report, title=imprint.title or report.title, blocks=blocks)


def closed_with(report: Document, left_out: tuple[str, ...]) -> Document:
    """The report with what was left out after it, in sentences."""
    return replace(report, blocks=(*report.blocks, *_left_out(left_out)))


def _opening(imprint: Imprint) -> Iterator[Block]:
    day = f"{imprint.on.day} {imprint.on:%B %Y}"
    meeting = f", for {imprint.meeting}" if imprint.meeting else ""
    yield Paragraph(f"Published for {READERS[imprint.audience]} on {day}{meeting}.", role=Role.NOTE)
    if imprint.kept_since:
        first = f"{imprint.kept_since.day} {imprint.kept_since:%B %Y}"
        yield Paragraph(f"The plan is told as it stood on {first}: Milepost did not keep it before.", role=Role.NOTE)
    if imprint.version > 1:
        replaced = f"Version {imprint.version}. It replaces version {imprint.version - 1}: {imprint.reason}"
        yield Paragraph(replaced, role=Role.NOTE)


def _left_out(sentences: tuple[str, ...]) -> Iterator[Block]:
    if sentences:
        yield Heading("What is left out", 1)
        for sentence in sentences:
            yield Paragraph(sentence, ListKind.BULLET)
