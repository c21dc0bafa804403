"""The paper of what changed says every change in words, under the section and action that it is in."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from tests.factories.elmshire import TODAY, small_plan
from tests.factories.plans import whole_plans

from milepost.core.document.nodes import Heading, Paragraph
from milepost.core.errors import InvalidInput
from milepost.core.plan.compare import compare
from milepost.core.plan.model import Action, Milestone, Plan, Wording
from milepost.core.reports import changes
from milepost.core.reports.basis import Basis

REWORDED = (
    "Reworded. Was: Open a family hub in Wexcombe. Now: Open two family hubs in Wexcombe. "
    "Why: Need doubled, decided by the board."
)


def lines(earlier: Plan, later: Plan) -> list[str]:
    blocks = changes.make(Basis(later, TODAY, earlier)).blocks
    return [("#" * block.level + " " if isinstance(block, Heading) else "") + block.text for block in blocks]  # type: ignore[union-attr]


def with_hub(**fields: Any) -> Plan:
    """The small plan, its first action changed."""
    plan = small_plan()
    section = plan.sections[0]
    area = section.focus_areas[0]
    changed = replace(area, actions=(replace(area.actions[0], **fields), *area.actions[1:]))
    return replace(plan, sections=(replace(section, focus_areas=(changed, *section.focus_areas[1:])), plan.sections[1]))


def test_a_rewording_is_said_as_was_and_now_with_its_reason() -> None:
    later = with_hub(
        title="Open two family hubs in Wexcombe",
        wordings=(Wording("Open a family hub in Wexcombe", None, "Need doubled", "the board"),),
    )
    assert lines(small_plan(), later) == [
        "In all: 1 reworded.",
        "# Priority 1: A good start",
        "## 1.1.1 Open two family hubs in Wexcombe",
        REWORDED,
    ]


def test_what_is_new_or_gone_is_listed_first() -> None:
    plan = small_plan()
    second = replace(plan.sections[1], focus_areas=(replace(plan.sections[1].focus_areas[0], actions=()),))
    later = replace(with_hub(), sections=(plan.sections[0], second))
    assert lines(plan, later)[1:] == ["# Theme: Safe homes", "## Removed", "Action: Visit"]
    assert lines(later, plan)[1:] == ["# Theme: Safe homes", "## Added", "Action: Visit"]


def test_two_versions_that_say_the_same_give_a_sentence() -> None:
    assert lines(small_plan(), small_plan()) == ["Nothing differs between the two versions."]


def test_a_pair_that_only_the_number_makes_is_said_to_be_one() -> None:
    other = replace(with_hub(title="Nobody waits"), id="q")
    assert "Recognised by its number alone: the words have little in common." in lines(small_plan(), other)


def test_without_an_earlier_plan_there_is_no_such_paper() -> None:
    with pytest.raises(InvalidInput, match="Say which earlier plan"):
        changes.make(Basis(small_plan(), TODAY))


@settings(max_examples=10, deadline=None)
@given(whole_plans(), whole_plans())
def test_no_change_is_left_out_and_no_line_is_empty(earlier: Plan, later: Plan) -> None:
    blocks = changes.make(Basis(replace(later, id="b"), TODAY, replace(earlier, id="a"))).blocks
    items = [block for block in blocks if isinstance(block, Paragraph) and block.list_kind and not block.level]
    assert len(items) == len(compare(replace(earlier, id="a"), replace(later, id="b")).changes)
    assert all(block.text.strip() and "\n" not in block.text for block in blocks if not isinstance(block, Action))  # type: ignore[union-attr]


def test_what_changed_in_a_section_stands_before_what_came_and_went_in_it() -> None:
    earlier = small_plan()
    section = earlier.sections[0]
    area = section.focus_areas[0]
    added = replace(area.actions[0], id="new-action", title="Open a second hub", number="")
    areas = (replace(area, actions=(*area.actions, added)), *section.focus_areas[1:])
    later = replace(earlier, sections=(replace(section, title="Help early", focus_areas=areas), *earlier.sections[1:]))
    found = lines(earlier, later)
    assert found.index("## Added") > next(at for at, line in enumerate(found) if "Help early" in line and "Now" in line)


def test_a_removed_answer_keeps_its_lines_apart() -> None:
    earlier, gone = with_hub(), with_hub(answers=())
    hub = earlier.sections[0].focus_areas[0].actions[0]
    said = replace(hub.answers[0], text="By June – ten families\n- two schools\nIt is open.\nBy July – lease")
    (line,) = (one for one in lines(with_hub(answers=(said,)), gone) if one.startswith("Answer removed"))
    assert line.endswith("By June – ten families / two schools / It is open. By July – lease.")


def test_a_long_name_ends_between_two_words() -> None:
    name = "40 families a month to be seen within ten days of asking for help"
    hub = with_hub().sections[0].focus_areas[0].actions[0]
    promised = with_hub(milestones=(Milestone("milestone-1", name), *hub.milestones))
    (line,) = (one for one in lines(promised, with_hub()) if one.startswith("Milestone removed"))
    assert line.startswith("Milestone removed: “40 families a month to be seen within ten days of asking …”")
