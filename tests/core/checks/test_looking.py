"""Ways in which rules look at a plan."""

from dataclasses import replace

import pytest

from milepost.core.checks.examples import example_plan
from milepost.core.checks.looking import called, has_figure, successors, without_dates
from milepost.core.plan.model import Link, LinkKind, Proposal, ProposalKind
from milepost.core.plan.walk import actions


@pytest.mark.parametrize("text", ["40 families", "Half are lit", "Nine in ten", "twice a week", "£3m"])
def test_a_number_in_digits_or_words_is_a_figure(text: str) -> None:
    assert has_figure(text)


@pytest.mark.parametrize("text", ["Some families", "Someone came", "behalf", "It is open", ""])
def test_other_words_are_no_figure(text: str) -> None:
    assert not has_figure(text)


def test_dates_are_taken_out_of_a_text() -> None:
    assert not has_figure(without_dates("It opened on 3 February 2025, and again in May 2025."))
    assert has_figure(without_dates("It opened on 3 February 2025 with 40 families."))


_LONG = "Agree with every school who fetches the children on foot, by bus or by taxi"
_DASHED = "Agree with every school in town who fetches the children – by bus"


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("Open a hub", "Open a hub"),
        (_LONG, "Agree with every school who fetches the children on foot, by …"),
        (_DASHED, "Agree with every school in town who fetches the children …"),
        ("x" * 90, "x" * 60 + " …"),
    ],
)
def test_a_long_title_is_cut_between_words(title: str, said: str) -> None:
    (action,) = actions(example_plan(f"Action: {title}"))
    assert called(action) == f"the action “{said}”"


def test_an_action_goes_on_under_what_its_lineage_or_its_words_say_each_once() -> None:
    plan = example_plan("Action: 1.1 Open\nAction: 1.2 Run")
    first, second = actions(plan)
    links = (Link(LinkKind.SUPERSEDED_BY, second.id), Link(LinkKind.MERGED_INTO, "1.9"), Link(LinkKind.CLOSED, "1.7"))
    words = (
        Proposal(ProposalKind.SUPERSEDE, "It goes on.", ("1.9",)),
        Proposal(ProposalKind.SPLIT, "Parts.", ("1.8",)),
    )
    assert list(successors(plan, replace(first, links=links, proposals=words))) == ["1.2", "1.9"]
