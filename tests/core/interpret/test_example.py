"""The real progress report is read to the counts that were taken from it by hand."""

import os
import re
from pathlib import Path

import pytest

from milepost.core.document.nodes import Cell, Document, Paragraph, Row, Table
from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan, QuestionRole, Standing
from milepost.core.plan.walk import actions

_SHARED = Path(os.environ.get("MILEPOST_SHARED", Path(__file__).parents[3].parent / "shared"))
_FILE = _SHARED / "examples" / "children-and-families-plan-2018-19.txt"

pytestmark = pytest.mark.skipif(not _FILE.exists(), reason="the real example is not part of the repository")


def _cell(text: str) -> Cell:
    lines = re.findall(r"<p>(.*?)</p>", text) or [text]
    return Cell(tuple(Paragraph(line.strip()) for line in lines if line.strip()))


def _document(*, breaks_tables: bool) -> Document:
    blocks: list[Paragraph | Table] = []
    rows: list[Row] = []
    for line in [*_FILE.read_text(encoding="utf-8").split("\n"), "end"]:
        if "\t" in line:
            rows.append(Row(tuple(map(_cell, line.split("\t")))))
        elif line.strip() or breaks_tables:
            blocks += [Table(tuple(rows))] if rows else []
            blocks += [Paragraph(line.strip())] if line.strip() not in ("", "end") else []
            rows = []
    return Document(tuple(blocks))


@pytest.fixture(scope="module", params=[True, False], ids=["tables broken at pages", "tables whole"])
def plan(request: pytest.FixtureRequest) -> Plan:
    return interpret(_document(breaks_tables=request.param))


def test_sections_are_labelled_as_printed(plan: Plan) -> None:
    assert [section.label for section in plan.sections] == ["Priority", "Priority", "Outcome", "Outcome", "Outcome"]
    assert [section.number for section in plan.sections] == ["1", "2", "3", "4", "5"]
    assert not any(word in section.title for section in plan.sections for word in ("Summary", "Lead", "Priority", ":"))


def test_six_leads_are_read_and_what_is_not_printed_stays_blank(plan: Plan) -> None:
    leads = [[lead.name for lead in section.leads] for section in plan.sections]
    assert list(map(len, leads)) == [1, 1, 1, 1, 2]
    ranked = plan.sections[1].leads[0]
    assert (len(ranked.name.split()), ranked.post.split()[0]) == (2, "Detective")
    assert sum(1 for section in plan.sections for lead in section.leads if not lead.organisation) == 3


def test_actions_stand_in_their_focus_areas(plan: Plan) -> None:
    found = {area.number: len(area.actions) for section in plan.sections for area in section.focus_areas}
    assert found == {
        "1.1": 1, "1.2": 2, "2.1": 5, "2.2": 2, "3.1": 1, "3.2": 1, "3.3": 4, "4.1": 3, "4.2": 3, "5.1": 3, "5.2": 1,
    }  # fmt: skip
    assert sum(1 for action in actions(plan) if action.number) == 13
    assert sum(len(action.title.split()) for action in actions(plan)) == 400


def test_every_answer_stands_in_its_cell(plan: Plan) -> None:
    words = {question.role: 0 for question in plan.questions}
    filled = dict(words)
    for action in actions(plan):
        for question, answer in zip(plan.questions, action.answers, strict=True):
            words[question.role] += len(answer.text.split())
            filled[question.role] += bool(answer.text)
    assert list(words.values()) == [1408, 789, 601, 1063]
    assert list(filled.values()) == [26, 23, 19, 25]
    assert list(words) == [QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.NEXT]


def test_torn_rows_and_the_shifted_row_are_put_right_with_a_note_each(plan: Plan) -> None:
    kinds = [note.kind for note in plan.notes]
    assert (kinds.count("rejoined_row"), kinds.count("shifted_row")) == (6, 1)
    shifted = next(note for note in plan.notes if note.kind == "shifted_row")
    assert "4.2.2" in shifted.message


def test_a_torn_title_is_whole(plan: Plan) -> None:
    action = next(action for action in actions(plan) if action.number == "2.1.4")
    assert action.title.endswith(" home")
    assert len(action.more_places) == 1


def test_the_reported_and_the_planned_year_are_known(plan: Plan) -> None:
    spans = [(str(period.start), str(period.end), period.standing) for period in plan.periods]
    assert spans == [
        ("2018-04-01", "2019-03-31", Standing.REPORTED),
        ("2019-04-01", "2020-03-31", Standing.PLANNED),
    ]
    assert [question.period for question in plan.questions] == ["2018-19", "", "", "2019-20"]


def test_only_the_page_filler_is_unplaced(plan: Plan) -> None:
    assert [(one.text.split()[0], one.reason) for one in plan.unplaced] == [("This", "This is a page filler.")]
