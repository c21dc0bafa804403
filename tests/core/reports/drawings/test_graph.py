"""Lineage as a graph."""

import re

from milepost.core.plan.lineage import events
from milepost.core.plan.model import Action, FocusArea, Link, LinkKind, Plan, Section
from milepost.core.reports.drawings.graph import graphs
from milepost.core.writers.drawings import drawing


def plan_of(*made: Action) -> Plan:
    return Plan(sections=(Section("s", "S", focus_areas=(FocusArea("f", actions=made),)),))


def led(number: str, *to: str, kind: LinkKind = LinkKind.SPLIT_INTO) -> Action:
    return Action(f"id-{number}", "Open", number, links=tuple(Link(kind, one) for one in to))


def boxes(svg: str) -> list[float]:
    """How far right each box starts, in the order in which they are drawn."""
    return [float(x) for x in re.findall(r'<rect x="([\d.]+)"[^>]*url\(#blank\)', svg)]


def test_what_led_to_another_stands_left_of_it_and_is_said_in_words() -> None:
    (made,) = graphs(events(plan_of(led("1", "2", "9"), led("2", "3"), led("3"))))
    assert made.alt == (
        "How actions led to others. 1 Open: split into 2 Open. 1 Open: split into 9. 2 Open: split into 3 Open."
    )
    assert boxes(made.svg) == sorted(boxes(made.svg))
    assert len(set(boxes(made.svg))) == 3
    drawing(made)


def test_actions_that_do_not_hang_together_have_drawings_of_their_own() -> None:
    assert len(list(graphs(events(plan_of(led("1", "2"), led("2"), led("5", "6"), led("6")))))) == 2


def test_a_circle_is_drawn_all_the_same() -> None:
    (made,) = graphs(events(plan_of(led("1", "2"), led("2", "3"), led("3", "1", "4"))))
    assert len(set(boxes(made.svg))) == 4
    drawing(made)


def test_what_only_needs_another_or_stays_itself_is_not_drawn() -> None:
    alone = (led("1", "2", kind=LinkKind.DEPENDS_ON), led("2", "2", "", kind=LinkKind.REWORDED))
    assert list(graphs(events(plan_of(*alone)))) == []


def test_a_group_that_would_not_stand_on_a_page_is_left_to_its_table() -> None:
    wide = plan_of(*(led(str(at), str(at + 1)) for at in range(9)))
    high = plan_of(led("0", *(str(at) for at in range(1, 30))))
    assert [list(graphs(events(plan))) for plan in (wide, high)] == [[], []]
