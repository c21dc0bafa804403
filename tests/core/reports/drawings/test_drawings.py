"""Drawings: all that they show is said in words, and each fill has a pattern of its own."""

import re
from collections import Counter
from datetime import date

import pytest

from milepost.core.plan.ledger import ledger
from milepost.core.plan.model import Action, FocusArea, Milestone, Plan, Section
from milepost.core.reports.drawings.bars import FILLS, Bar, status_bars
from milepost.core.reports.drawings.canvas import Canvas, wrapped
from milepost.core.reports.drawings.quarters import MOST, quarters
from milepost.core.reports.positions import Group
from milepost.core.words.due import Due
from milepost.core.writers.drawings import drawing

WORDS = {group: group.value for group in Group}
TODAY = date(2025, 10, 15)


def promised(*days: date) -> Plan:
    milestones = tuple(Milestone(f"m{at}", "Open", Due("", day, day)) for at, day in enumerate(days))
    action = Action("a", "Open", milestones=milestones)
    return Plan(sections=(Section("s", "S", focus_areas=(FocusArea("f", actions=(action,)),)),))


def test_a_bar_is_as_long_as_it_has_actions_and_says_its_numbers() -> None:
    rows = [Bar("Safe <homes> & streets", Counter({Group.LATE: 2, Group.DONE: 1}), 2), Bar("None", Counter(), 0)]
    made = status_bars(rows, WORDS)
    assert made.alt == (
        "Bars of actions by status. Safe <homes> & streets: 3 actions, 2 late (2 late, 1 complete or closed). "
        "None: no actions (none)."
    )
    drawing(made)


def test_no_two_groups_share_a_fill() -> None:
    assert set(FILLS) == set(Group)
    assert len(set(FILLS.values())) == len(Group)


def test_promises_stand_in_the_quarter_of_their_last_day() -> None:
    made = quarters(ledger(promised(date(2025, 6, 30), date(2025, 7, 1), date(2026, 1, 1)), TODAY).promises, TODAY)
    assert made is not None
    assert made.alt.endswith(
        "Apr–Jun 2025: 1 still open and late. Jul–Sep 2025: 1 still open and late. Jan–Mar 2026: 1 not yet due."
    )
    drawing(made)


def test_a_long_line_is_gathered_at_its_ends() -> None:
    days = [date(year, 2, 1) for year in range(2015, 2040)]
    made = quarters(ledger(promised(*days), TODAY).promises, TODAY)
    assert made is not None
    assert made.svg.count("<text") < MOST * 5
    assert "Apr–Jun 2024 or before: 10 still open and late." in made.alt.replace("\N{NO-BREAK SPACE}", " ")
    assert "or after: 13 not yet due." in made.alt.replace("\N{NO-BREAK SPACE}", " ")


def test_nothing_promised_is_nothing_drawn() -> None:
    assert quarters((), TODAY) is None


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Short", ["Short"]),
        ("A good start in life", ["A good start", "in life"]),
        ("A good start in life for all of us", ["A good start", "in life for …"]),
        ("Donaudampfschifffahrt", ["Donaudampfsc…"]),
    ],
)
def test_words_are_wrapped_and_what_is_left_out_is_seen(text: str, lines: list[str]) -> None:
    assert wrapped(text, 65, 2) == lines


def test_what_xml_cannot_hold_is_left_out_of_a_drawing() -> None:
    canvas = Canvas()
    canvas.words(0, 0, "a\x00\ud800<b>")
    assert re.search(r">a&lt;b&gt;</text>", canvas.picture(10, "words", "").svg)
