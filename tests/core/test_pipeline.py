"""From a file to a plan and back: what was printed reads as the plan that it was printed from."""

import os
from pathlib import Path
from typing import Any

import pytest
from tests.factories.elmshire import TODAY, printable_plan

from milepost.core import pipeline, readers
from milepost.core.errors import InvalidInput, PlanFormatError, ReadError
from milepost.core.interpret import interpret
from milepost.core.plan import codec
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import seats

SHARED = Path(os.environ.get("MILEPOST_SHARED", Path(__file__).parents[2].parent / "shared"))
EXAMPLE = SHARED / "examples" / "children-and-families-plan-2018-19.txt"
PLANS = Path(__file__).parents[1] / "plans"
GOLDEN = (
    "climate-status-lines.docx",
    "equality-continued.docx",
    "health-pledges.docx",
    "housing-forms.docx",
    "safety-colours.docx",
    "send-title-rows.docx",
    "transport-levels.docx",
)
SUFFIXES = {"word": ".docx", "pdf": ".pdf", "html": ".html", "text": ".txt"}


def said(plan: Plan) -> list[Any]:
    """What a board would call the same plan: sections, leads, focus areas, actions, statuses and answers."""
    questions = {question.key: question.heading for question in plan.questions}
    sections = [
        (one.label, one.number, one.title, [(lead.name, lead.post, lead.organisation) for lead in one.leads])
        for one in plan.sections
    ]
    rows = [
        (seat.section.title, seat.focus_area.number, seat.focus_area.title, *action_said(seat.action, questions))
        for seat in seats(plan)
    ]
    return [*sections, *rows]


def action_said(action: Action, questions: dict[str, str]) -> tuple[Any, ...]:
    answers = {questions[one.question]: one.text for one in action.answers if one.text}
    return action.number, action.title, action.status.text, answers


def printed_and_read(plan: Plan, report: str, format_key: str) -> Plan:
    data = pipeline.print_plan(plan, report=report, format_key=format_key, today=TODAY)
    return pipeline.read_plan(data, f"plan{SUFFIXES[format_key]}")


@pytest.mark.parametrize(
    ("report", "format_key"),
    [
        ("progress-table", "word"),
        ("progress-table-merged", "word"),
        ("progress-table", "pdf"),
        ("progress-table-merged", "pdf"),
        ("progress-table", "html"),
        ("headings-and-lists", "word"),
        ("headings-and-lists", "pdf"),
        ("headings-and-lists", "html"),
        ("outline", "text"),
    ],
)
def test_what_was_printed_reads_as_the_same_plan(report: str, format_key: str) -> None:
    plan = printable_plan()
    assert said(printed_and_read(plan, report, format_key)) == said(plan)


@pytest.mark.parametrize("format_key", ["word", "pdf"])
@pytest.mark.parametrize("name", GOLDEN)
def test_a_document_of_another_layout_is_printed_as_the_same_plan(name: str, format_key: str) -> None:
    plan = interpret(readers.read((PLANS / name).read_bytes(), name))
    data = pipeline.print_plan(plan, report="progress-table", format_key=format_key, today=TODAY)
    assert said(interpret(readers.read(data, f"printed{SUFFIXES[format_key]}"))) == said(plan)


@pytest.mark.skipif(not EXAMPLE.exists(), reason="the real example is not part of the repository")
@pytest.mark.parametrize(
    ("report", "format_key"),
    [("progress-table", "word"), ("progress-table", "pdf"), ("headings-and-lists", "html"), ("outline", "text")],
)
def test_the_real_report_is_printed_as_the_same_plan(report: str, format_key: str) -> None:
    plan = pipeline.read_plan(EXAMPLE.read_bytes(), EXAMPLE.name)
    assert len(list(seats(plan))) == 26
    assert said(printed_and_read(plan, report, format_key)) == said(plan)


def test_our_own_json_is_read_as_it_is() -> None:
    plan = printable_plan()
    assert pipeline.read_plan(b"\xef\xbb\xbf " + codec.to_json(plan).encode(), "plan.json") == plan


def test_json_that_is_no_plan_is_told() -> None:
    with pytest.raises(PlanFormatError, match="not a Milepost plan"):
        pipeline.read_plan(b'{"name": "milepost"}', "package.json")


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02\x03", b"PK\x03\x04 torn"])
def test_a_file_that_is_no_document_is_told_by_its_name(data: bytes) -> None:
    with pytest.raises(ReadError, match=r"odd\.docx"):
        pipeline.read_plan(data, "odd.docx")


def test_an_unknown_report_or_format_is_told_with_those_that_there_are() -> None:
    with pytest.raises(InvalidInput, match="progress-table"):
        pipeline.print_plan(Plan(), report="poem", format_key="word", today=TODAY)
    with pytest.raises(InvalidInput, match="word"):
        pipeline.print_plan(Plan(), report="outline", format_key="doc", today=TODAY)


@pytest.mark.parametrize(
    ("name", "key"), [("a.DOCX", "word"), ("b.html", "html"), ("c.txt", "text"), ("d.json", "json")]
)
def test_a_files_name_says_its_format(name: str, key: str) -> None:
    assert pipeline.format_of(name) == key
