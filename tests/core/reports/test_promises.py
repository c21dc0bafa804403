"""The promise ledger on paper."""

from dataclasses import replace
from datetime import date

from tests.core.reports.reading import headings, tables, words
from tests.factories.reported import TODAY, reported_plan

from milepost.core.document.nodes import Document, Picture
from milepost.core.plan.model import Action, FocusArea, Milestone, MilestoneState, Move, Plan, Section, Stage
from milepost.core.reports import promises
from milepost.core.reports.basis import Basis
from milepost.core.words.due import Due


def paper(plan: Plan | None = None, today: date = TODAY) -> Document:
    return promises.make(Basis(plan or reported_plan(), today))


def test_it_opens_with_what_became_of_the_promises() -> None:
    told = words(paper())
    assert "5 promises: 2 due or ended and 3 not yet due." in told
    assert "Of the 2 due or ended: 1 met and 1 still open and late." in told
    assert "Moved: 1 promise, 1 time in all, the longest by 182 days." in told


def test_sections_add_up_to_the_plan_and_columns_of_noughts_are_left_out() -> None:
    assert tables(paper())["Promises by section"] == [
        ["Priority 1: A good start", "4", "1", "1", "2", "0"],
        ["Priority 2: Safe in town", "1", "0", "0", "1", "1"],
        ["Theme: Nothing yet", "0", "0", "0", "0", "0"],
        ["The whole plan", "5", "1", "1", "3", "1"],
    ]


def test_organisations_that_lead_answer_for_their_promises() -> None:
    rows = tables(paper())["Promises by organisation that leads"]
    assert [row[:2] for row in rows] == [["Elmshire Council", "4"], ["Elmshire Police", "1"]]


def test_a_promise_counts_for_the_period_of_its_first_date() -> None:
    assert tables(paper())["Promises by period"] == [["2024–27", "5", "1", "1", "3", "1"]]


def test_what_needs_somebody_is_listed() -> None:
    assert headings(paper())[-2:] == ["Still open and late (1)", "Moved (1)"]
    assert tables(paper())["Promises whose date was moved"] == [
        [
            "“print the map”: from 30 September 2025 to 31 March 2026 (“No analyst was found.”)",
            "2.1 Map where children feel unsafe",
            "1",
            "182 days",
            "Not yet due",
        ]
    ]


def test_what_a_closed_action_left_open_was_dropped_without_a_word() -> None:
    lost = Action("a", "Open", stage=Stage.CLOSED, milestones=(Milestone("m", "", Due("soon")),))
    plan = Plan(sections=(Section("s", "S", focus_areas=(FocusArea("f", actions=(lost,)),)),))
    assert tables(paper(plan))["Dropped without a word: left open when the action ended"] == [
        ["soon", "The whole action", "Open", "Left open when its action ended"]
    ]
    assert tables(paper(plan))["Promises by organisation that leads"][0][0] == "No organisation named"


def ended(state: MilestoneState, because: str = "", *, is_moved: bool = False) -> Document:
    """The paper of a plan with one promise that ended so."""
    moves = (Move(Due("May"), Due("June"), "No analyst was found."),) if is_moved else ()
    one = Milestone("m", "print the map", Due("June"), state, because=because, moves=moves)
    area = FocusArea("f", actions=(Action("a", "Map", "2.1", milestones=(one,)),))
    return paper(Plan(sections=(Section("s", "S", focus_areas=(area,)),)))


def test_why_a_promise_was_missed_dropped_or_replaced_stands_beside_it() -> None:
    why = "The lease\n- fell through."
    found = tables(ended(MilestoneState.MISSED, why))["Missed"]
    assert found == [["June", "print the map", "2.1 Map", "Missed: “The lease - fell through.”"]]
    assert tables(ended(MilestoneState.DROPPED, why))["Dropped"][0][3] == "Dropped: “The lease - fell through.”"
    assert tables(ended(MilestoneState.REPLACED, "a bus"))["Replaced"][0][3] == "Replaced by “a bus”"


def test_a_promise_that_was_missed_without_a_word_says_that() -> None:
    assert tables(ended(MilestoneState.MISSED))["Missed"][0][3] == "Missed; no reason is given"
    assert tables(ended(MilestoneState.REPLACED))["Replaced"][0][3] == "Replaced; by what is not said"


def test_a_promise_that_was_moved_and_then_missed_gives_both_reasons() -> None:
    found = tables(ended(MilestoneState.MISSED, "Rain.", is_moved=True))
    assert found["Missed"][0][3] == "Missed: “Rain.” Moved from May to June (“No analyst was found.”)"
    assert found["Promises whose date was moved"][0][4] == "Missed: “Rain.”"


def test_the_drawing_tells_each_quarter() -> None:
    drawn = next(block for block in paper().blocks if isinstance(block, Picture))
    assert "seen from 15 October 2025. Apr–Jun 2025: 1 met, 1 still open and late." in drawn.alt


def test_a_plan_without_promises_says_so() -> None:
    assert "No promise is recorded in this plan." in words(paper(Plan()))


def test_promises_without_a_day_have_no_drawing() -> None:
    plan = reported_plan()
    undated = Action("a", "Open", milestones=(Milestone("m", "meet", Due("soon"), MilestoneState.OPEN),))
    plan = replace(plan, sections=(Section("s", "S", focus_areas=(FocusArea("f", actions=(undated,)),)),))
    assert not [block for block in paper(plan).blocks if isinstance(block, Picture)]
    assert "1 promise: 1 without a date." in words(paper(plan))
