"""A plan to the document that a board reads; the table here is the list of reports."""

from dataclasses import dataclass
from importlib import import_module

from milepost.core.document.nodes import Document
from milepost.core.reports.basis import Basis, Need


@dataclass(frozen=True, slots=True)
class Report:
    """One report: its key on the command line, its name and purpose for people, where it is made, and from what else.

    `made_by` names a module of this package and its function; `needs` is what must be said beyond the plan and the day.
    """

    key: str
    label: str
    description: str
    made_by: str
    needs: tuple[Need, ...] = ()

    def make(self, basis: Basis) -> Document:
        """The report; its module is loaded only now, as a command makes one or none."""
        module, function = self.made_by.split(".")
        document: Document = getattr(import_module(f"{__name__}.{module}"), function)(basis)
        return document


REPORTS = {
    report.key: report
    for report in (
        Report(
            "board-summary",
            "Summary for the board",
            "Two pages: what is good, what is late and why, what worries us, what we ask, and the next 90 days.",
            "board_summary.make",
        ),
        Report(
            "progress-table",
            "Progress table",
            "A table for each section, with the focus area in every row, no merged and no empty cells.",
            "progress_table.make",
        ),
        Report(
            "progress-table-merged",
            "Progress table, focus areas merged",
            "The same table in the form that many boards are used to.",
            "progress_table.make_merged",
        ),
        Report(
            "headings-and-lists",
            "Headings and lists",
            "The same words without tables, which reads best on a phone and with a screen reader.",
            "headings.make",
        ),
        Report(
            "exceptions",
            "Exceptions",
            "Only what is late, at risk, without an update, without a lead or moved, with the plan’s own words on why.",
            "exceptions.make",
        ),
        Report(
            "concerns",
            "Concerns",
            "Every concern in full: what worries, what it is about, what the board is asked, what was answered.",
            "concerns.make",
        ),
        Report(
            "section",
            "One section",
            "A section for its lead: what to look at, what was promised, and every answer.",
            "section.make",
            (Need.SECTION,),
        ),
        Report(
            "organisation",
            "One organisation",
            "Where an organisation leads, takes part or is spoken of, across all sections, and what it promised.",
            "organisation.make",
            (Need.ORGANISATION,),
        ),
        Report(
            "changes",
            "What changed",
            "Wording, dates, owners and lineage that differ from an earlier version, with the reason where it is kept.",
            "changes.make",
            (Need.EARLIER,),
        ),
        Report(
            "promises",
            "Promises",
            "What became of what was promised: met, moved, missed, dropped, still open and late, by section and body.",
            "promises.make",
        ),
        Report(
            "lineage",
            "Lineage",
            "How actions became other actions: split, merged, reworded, closed; when, and by whose decision.",
            "lineage.make",
        ),
        Report(
            "glossary",
            "Glossary",
            "Every short form with what it stands for and where it is used, and the organisations and boards named.",
            "glossary.make",
        ),
        Report(
            "quality",
            "Quality",
            "What a careful reader would point out, by rule: why it matters, where, and what is better.",
            "quality.make",
            (Need.FINDINGS,),
        ),
        Report("outline", "Outline", "The plan as plain text, with notes; Milepost reads it back.", "outline.make"),
    )
}
