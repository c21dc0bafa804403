"""The plan as headings and lists skips no level."""

from itertools import pairwise

from hypothesis import given, settings
from tests.factories.elmshire import TODAY, small_plan
from tests.factories.plans import whole_plans

from milepost.core.document.nodes import Heading
from milepost.core.plan.model import Plan
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
