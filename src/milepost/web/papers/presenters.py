"""The reports and formats as rows of links."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from milepost.core import pipeline
from milepost.core.reports import REPORTS
from milepost.core.writers import WRITERS
from milepost.web.plans.addresses import PlanAddresses


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A report with its formats as (name, address)."""

    name: str
    description: str
    formats: tuple[tuple[str, str], ...]


def paper_rows(at: PlanAddresses) -> dict[str, Any]:
    """Every report with every format, and the address of the plan as data."""
    rows = tuple(
        PaperRow(
            report.label,
            report.description,
            tuple((writer.label, _address(at, report.key, writer.key)) for writer in WRITERS.values()),
        )
        for report in REPORTS.values()
    )
    first = next(iter(REPORTS))
    return {"rows": rows, "data_address": _address(at, first, pipeline.JSON)}


def _address(at: PlanAddresses, report: str, format_key: str) -> str:
    return reverse("paper", args=(at.partnership, at.plan, report, format_key))
