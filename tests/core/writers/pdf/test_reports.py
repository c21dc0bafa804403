"""Every report as a PDF keeps PDF/UA-1, and a PDF that does not is told from one that does."""

import re
from dataclasses import replace

import pytest
from bench.plans import plan_of
from tests.factories.elmshire import TODAY, printable_plan
from tests.factories.pdf_checks import faults

from milepost.core import pipeline
from milepost.core.document.nodes import Document
from milepost.core.plan.model import Plan
from milepost.core.reports import REPORTS
from milepost.core.writers import pdf
from milepost.core.writers.typesetting import compiler


def paper(plan: Plan, report: str) -> Document:
    """A report of a plan, with an earlier plan to compare, its first section and an organisation that it names."""
    earlier = replace(plan, sections=plan.sections[1:])
    section = plan.sections[0].id if plan.sections else ""
    return pipeline.paper(
        plan, report=report, today=TODAY, earlier=earlier, section=section, organisation="Elmshire Council"
    )


@pytest.mark.parametrize("report", REPORTS)
def test_every_report_of_thirty_actions_keeps_to_pdf_ua(report: str) -> None:
    assert faults(pdf.write(paper(plan_of(30), report))) == []


@pytest.mark.parametrize("report", [key for key, one in REPORTS.items() if not one.needs])
def test_an_empty_plan_is_a_paper_that_says_so(report: str) -> None:
    assert faults(pdf.write(paper(Plan(), report))) == []


def broken(old: bytes, new: bytes) -> bytes:
    """A good PDF with these bytes exchanged for as many others."""
    data = pdf.write(paper(printable_plan(), "progress-table"))
    assert old in data
    assert len(old) == len(new)
    return data.replace(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"/Lang(en-GB)", b"/Long(en-GB)"),
        (b"/MarkInfo", b"/MarkLost"),
        (b"/StructTreeRoot", b"/StructTreeLost"),
        (b"/DisplayDocTitle true", b"/DisplayDocTitle 1234"),
        (b"/S/H2", b"/S/H5"),
        (b"<pdfuaid:part>1", b"<pdfuaid:part>7"),
        (b"/S/TR", b"/S/TX"),
    ],
)
def test_a_pdf_that_is_broken_is_told(old: bytes, new: bytes) -> None:
    assert faults(broken(old, new))


@pytest.mark.parametrize(
    ("markup", "rule"),
    [
        (b"= First\n=== Third", "HEADING"),
        (b'#image(bytes("<svg xmlns=\'http://www.w3.org/2000/svg\'/>"), format: "svg")', "FIGURE"),
    ],
)
def test_what_typst_lets_through_without_the_standard_is_told(markup: bytes, rule: str) -> None:
    data = compiler(b'#set document(title: "x")\n' + markup, {}).compile(format="pdf", timestamp=0)
    assert any(rule in fault for fault in faults(data))


def test_an_untagged_pdf_is_told() -> None:
    data = compiler(b'#set document(title: "x")\nwords', {}).compile(format="pdf", timestamp=0, pdf_tags=False)
    assert any(re.search("TAG|STRUCT|MARK", fault) for fault in faults(data))
