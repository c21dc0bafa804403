"""Every report in every format, of plans that have broken papers."""

from dataclasses import replace
from itertools import pairwise

import pytest
from tests.core.reports.reading import words
from tests.factories.documents import ODD
from tests.factories.pdf_checks import faults
from tests.factories.reported import TODAY, reported_plan

from milepost.core import pipeline
from milepost.core.document.nodes import Document, Heading, Table
from milepost.core.errors import InvalidInput
from milepost.core.plan.model import Action, Answer, FocusArea, Plan, Section
from milepost.core.reports import REPORTS
from milepost.core.reports.basis import Need
from milepost.core.writers import WRITERS

EMPTY = Plan()
BARE = Plan(title="Bare", sections=(Section("s", "Nothing yet"),))
ASKED = {"section": "1", "organisation": "Elmshire Council"}
FREE = [key for key, report in REPORTS.items() if not {Need.SECTION, Need.ORGANISATION, Need.EARLIER} & {*report.needs}]


def odd_plan() -> Plan:
    """The reported plan with texts that have broken writers in titles, leads, answers, promises and concerns."""
    plan = reported_plan()
    text = "\n".join(ODD)

    def action(one: Action) -> Action:
        answers = tuple(replace(answer, text=f"{answer.text} {text}") for answer in one.answers)
        milestones = tuple(replace(item, text=text) for item in one.milestones)
        return replace(one, title=f"{one.title} {ODD[3]} {ODD[5]}", answers=answers, milestones=milestones)

    def area(one: FocusArea) -> FocusArea:
        return replace(one, title=ODD[1], actions=tuple(map(action, one.actions)))

    sections = tuple(replace(one, focus_areas=tuple(map(area, one.focus_areas))) for one in plan.sections)
    concerns = tuple(replace(one, text=text, ask=one.ask and text) for one in plan.concerns)
    return replace(plan, title=ODD[2], owner=ODD[3], sections=sections, concerns=concerns)


def paper(plan: Plan, report: str) -> Document:
    return pipeline.paper(plan, report=report, today=TODAY, earlier=EMPTY, **ASKED)


@pytest.mark.parametrize("report", FREE)
@pytest.mark.parametrize("plan", [EMPTY, BARE])
def test_a_plan_with_nothing_in_it_says_so_in_a_sentence(report: str, plan: Plan) -> None:
    made = paper(plan, report)
    assert "." in words(made)
    assert made.title.strip() or report == "outline"


@pytest.mark.parametrize("format_key", WRITERS)
def test_a_plan_with_nothing_in_it_is_written(format_key: str) -> None:
    for report in FREE:
        assert pipeline.print_plan(EMPTY, report=report, format_key=format_key, today=TODAY)


@pytest.mark.parametrize("report", [key for key in REPORTS if key != "outline"])
def test_no_heading_level_is_skipped_and_no_cell_is_empty(report: str) -> None:
    made = paper(odd_plan(), report)
    levels = [0, *(block.level for block in made.blocks if isinstance(block, Heading))]
    assert all(below - above <= 1 for above, below in pairwise(levels))
    cells = [cell for block in made.blocks if isinstance(block, Table) for row in block.rows for cell in row.cells]
    assert all(cell.text.strip() for cell in cells)


@pytest.mark.parametrize("format_key", WRITERS)
@pytest.mark.parametrize("report", REPORTS)
def test_odd_texts_are_written(report: str, format_key: str) -> None:
    assert pipeline.print_plan(odd_plan(), report=report, format_key=format_key, today=TODAY, earlier=EMPTY, **ASKED)


@pytest.mark.parametrize("report", REPORTS)
def test_drawings_and_odd_texts_keep_to_pdf_ua(report: str) -> None:
    assert faults(WRITERS["pdf"].write(paper(odd_plan(), report))) == []


@pytest.mark.parametrize("report", [key for key in REPORTS if key != "outline"])
def test_a_cell_of_ten_thousand_words_is_written(report: str) -> None:
    plan = reported_plan()
    long = Action("a", "word " * 10_000, "1.1", answers=(Answer("worried", "word " * 10_000),))
    sections = (replace(plan.sections[0], focus_areas=(FocusArea("f", actions=(long,)),)), *plan.sections[1:])
    made = paper(replace(plan, sections=sections), report)
    for format_key in ("word", "html", "excel"):
        assert WRITERS[format_key].write(made)


@pytest.mark.parametrize("report", [key for key, one in REPORTS.items() if Need.SECTION in one.needs])
def test_what_must_be_chosen_is_asked_for(report: str) -> None:
    with pytest.raises(InvalidInput, match="Say which section"):
        pipeline.paper(reported_plan(), report=report, today=TODAY)
