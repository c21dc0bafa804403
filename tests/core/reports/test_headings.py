"""The plan as headings and lists skips no level."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

from hypothesis import given, settings
from tests.core.reports.reading import words
from tests.factories.elmshire import TODAY, small_plan
from tests.factories.plans import whole_plans

from milepost.core.document.nodes import Heading
from milepost.core.plan.audience import for_audience
from milepost.core.plan.model import Audience, Evidence, Plan
from milepost.core.plan.naming import Rules
from milepost.core.plan.walk import actions, with_actions
from milepost.core.reports import headings
from milepost.core.reports.basis import Basis


def levels(plan: Plan) -> list[int]:
    return [block.level for block in headings.make(Basis(plan, TODAY)).blocks if isinstance(block, Heading)]


def test_a_section_without_focus_areas_has_its_actions_one_level_higher() -> None:
    assert levels(small_plan()) == [1, 2, 3, 4, 4, 3, 4, 2, 3, 1, 2]


@settings(max_examples=10, deadline=None)
@given(whole_plans())
def test_no_level_is_ever_skipped_and_no_heading_is_empty(plan: Plan) -> None:
    found = [0, *levels(plan)]
    assert all(below - above <= 1 for above, below in pairwise(found))
    blocks = headings.make(Basis(plan, TODAY)).blocks
    assert all(block.text.strip() and "\n" not in block.text for block in blocks if isinstance(block, Heading))


def test_evidence_stands_below_the_answers_and_does_not_reach_the_public() -> None:
    plan = small_plan()
    proof = (
        Evidence("Minutes", "https://elmshire.example/m", dated=date(2026, 3, 2)),
        Evidence("Plan", file_name="a.pdf"),
    )
    shown = with_actions(plan, lambda action: replace(action, evidence=proof))
    found = words(headings.make(Basis(shown, date(2026, 4, 1))))
    assert "- Minutes (2 March 2026): https://elmshire.example/m\n- Plan: file a.pdf" in found
    public = for_audience(shown, Audience.PUBLIC, Rules())
    assert not any(action.evidence for action in actions(public.plan))
    assert any("pieces of evidence" in note.message for note in public.left_out)
