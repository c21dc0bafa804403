"""The summary for the board: short, in the plan's own words, and open about what it leaves out."""

from dataclasses import replace
from datetime import date

from tests.core.reports.reading import headings, words
from tests.factories.reported import TODAY, reported_plan

from milepost.core.document.nodes import Document, Picture
from milepost.core.plan.model import Action, FocusArea, Plan, Proposal, ProposalKind, Section, Stage
from milepost.core.plan.walk import actions
from milepost.core.reports import board_summary
from milepost.core.reports.basis import Basis


def paper(plan: Plan | None = None, today: date = TODAY) -> Document:
    return board_summary.make(Basis(plan or reported_plan(), today))


def said(part: str, document: Document) -> str:
    """The words under one heading."""
    return words(document).partition(f"## {part}\n\n")[2].partition("\n\n##")[0]


def with_proposals(**proposals: tuple[Proposal, ...]) -> Plan:
    """Actions by number ("a1" is 1.1) whose words propose something."""
    made = (Action(key, "Open", f"1.{key[1:]}", proposals=found) for key, found in proposals.items())
    return Plan(sections=(Section("s", "S", focus_areas=(FocusArea("f", actions=tuple(made)),)),))


def test_it_has_its_parts_in_the_order_in_which_a_board_reads() -> None:
    assert headings(paper()) == [
        "Section by section",
        "What is good",
        "What is late, and why",
        "What worries us",
        "What we ask of the board",
        "The next 90 days",
    ]


def test_it_opens_with_the_figures_and_the_day() -> None:
    assert words(paper()).startswith(
        "# Summary for the board – Elmshire plan 2024–27\n\nposition at 15 October 2025\n\n"
        "5 actions in 3 sections: 1 late, 1 “Some concerns”, 1 on track, 1 complete or closed and 1 without an update."
        "\n"
        "1 promise has passed its day and not been marked as done, by 107 days. 1 thing is asked of the board.\n"
    )


def test_the_drawing_says_its_numbers() -> None:
    drawn = next(block for block in paper().blocks if isinstance(block, Picture))
    assert "Priority 1: A good start: 3 actions, 1 late (1 late, 1 on track, 1 complete or closed)." in drawn.alt


def test_what_is_good_is_quoted_and_what_has_a_figure_comes_first() -> None:
    assert said("What is good", paper()) == (
        "- Complete: 1.1.3 Count the dentists.\n"
        "- 1.1.1 Open a family hub in Wexcombe: “Health visitors hold 2 clinics a week in the town hall.”\n"
        "- 1.1.2 Agree one assessment with the ICB and the LMS: “Head teachers call the form kinder. Training reached "
        "310 staff. Parents keep a copy.”\n"
        "1 more action says what works well; the progress table has all of it."
    )


def test_what_is_late_says_by_how_long_who_leads_and_the_worry() -> None:
    assert said("What is late, and why", paper()) == (
        "- 1.1.1 Open a family hub in Wexcombe (Ann Price)\n"
        "  - Stated: Late. “sign the lease” – 30 June 2025, 107 days ago. "
        "Worry: “Repairs may cost £60,000 that nobody has.” (and 1 more sentence)"
    )


def test_what_is_stated_as_late_comes_first_and_then_what_has_waited_longest() -> None:
    told = said("What is late, and why", paper(today=date(2026, 4, 15)))
    order = [told.index(name) for name in ("1.1.1 Open a family hub", "1.1.2 Agree one", "2.1 Map where")]
    assert order == sorted(order)


def test_the_reason_of_a_move_comes_before_a_worry() -> None:
    later = said("What is late, and why", paper(today=date(2026, 4, 15)))
    assert "Reason given when the date was moved: “No analyst was found.”" in later


def test_a_worry_that_is_told_as_late_is_not_told_twice_and_none_is_no_worry() -> None:
    assert said("What worries us", paper()) == (
        "- Concern: “Grants end in March.”\n"
        "- 2.1 Map where children feel unsafe: “There is no analyst, and money for one was refused twice.”"
    )


def test_a_request_stands_with_its_reason_and_a_number_for_the_minutes() -> None:
    assert said("What we ask of the board", paper()) == (
        "1. “Write to the railway.” – because “The station has no lights.”"
    )


def test_decisions_that_the_words_call_for_are_gathered_by_what_would_be_done() -> None:
    replaced = (Proposal(ProposalKind.CLOSE, "…"), Proposal(ProposalKind.SUPERSEDE, "…", ("1.9",)))
    new = Proposal(ProposalKind.NEW_ACTION, "…", ("1.9",), "Form one team")
    split = (Proposal(ProposalKind.NEW_ACTION, "…", ("1.3a",)), Proposal(ProposalKind.SPLIT, "…", ("1.3a", "1.3b")))
    plan = with_proposals(a1=replaced, a2=(*replaced, new), a3=split, a4=(Proposal(ProposalKind.CLOSE, "…"),))
    assert said("What we ask of the board", paper(plan)) == (
        "1. Decide whether to replace actions 1.1 and 1.2 by 1.9.\n"
        "2. Decide whether to split action 1.3 into 1.3a and 1.3b.\n"
        "3. Decide whether to close action 1.4.\n"
        "4. Decide whether to add the new action 1.9 “Form one team”.\n"
        "What is to be decided is what the plan’s own words propose; the paper “Lineage” has all of it."
    )


def test_the_next_ninety_days_are_counted_from_the_day_of_the_paper() -> None:
    assert said("The next 90 days", paper()) == (
        "- 31 December 2025: “open the doors” – 1.1.1 Open a family hub in Wexcombe (Ann Price)\n"
    )
    assert "Nothing falls due by 29 August 2027." in words(paper(today=date(2027, 5, 31)))


def test_an_old_plan_says_that_it_tells_nothing_of_the_time_since() -> None:
    assert "The last period of the plan ended on 31 March 2027." in words(paper(today=date(2027, 5, 31)))


def test_an_empty_plan_has_nothing_to_tell_and_says_so_in_each_part() -> None:
    told = words(paper(Plan()))
    for sentence in (
        "No actions in no sections.",
        "The plan does not say what works well.",
        "Nothing is stated as late",
        "The plan records no worry.",
        "The plan records no request to the board.",
        "Nothing falls due by",
    ):
        assert sentence in told


def many_times(plan: Plan, number: int) -> Plan:
    """The plan with its first section so often."""
    first = plan.sections[0]
    copies = (
        replace(
            first,
            id=f"s{at}",
            focus_areas=tuple(
                replace(area, actions=tuple(replace(one, id=f"{one.id}-{at}") for one in area.actions))
                for area in first.focus_areas
            ),
        )
        for at in range(number)
    )
    return replace(plan, sections=tuple(copies))


def test_it_stays_short_whatever_the_plans_size_and_counts_what_it_leaves_out() -> None:
    plan = many_times(reported_plan(), 334)
    assert sum(1 for _ in actions(plan)) == 1002
    told = words(paper(plan))
    assert len(told.split()) < 700
    assert "329 other sections: 987 actions, 329 late." in told
    assert "329 more actions are late; the paper “Exceptions” has all of them." in told


def test_where_much_is_asked_of_the_board_less_is_told_of_what_is_late() -> None:
    plan = many_times(reported_plan(), 334)
    crowded = replace(plan, concerns=plan.concerns[:1] * 9)
    assert "331 more actions are late" in words(paper(crowded))
    assert "4 more things are asked." in words(paper(crowded))


def test_a_cell_of_ten_thousand_words_is_cut_and_counted() -> None:
    plan = reported_plan()
    long = plan.sections[0].focus_areas[0].actions[0]
    answers = tuple(replace(one, text="word " * 10_000) for one in long.answers)
    area = FocusArea("f", actions=(replace(long, answers=answers, stage=Stage.IN_PROGRESS),))
    told = words(paper(replace(plan, sections=(replace(plan.sections[0], focus_areas=(area,)),))))
    assert "more words)" in told
    assert len(told.split()) < 400


def test_a_title_that_is_cut_short_has_no_second_full_stop() -> None:
    long = "Telephone every tenant who is eight weeks in arrears before a notice is served on them"
    whole = [Action("a", "Open", "1.1", stage=Stage.COMPLETE), Action("b", long, "1.2", stage=Stage.COMPLETE)]
    for done, end in (
        (whole, "1.1 Open; 1.2 Telephone every tenant who is eight weeks in arrears …"),
        (whole[:1], "1.1 Open."),
    ):
        plan = Plan(sections=(Section("s", "S", focus_areas=(FocusArea("f", actions=tuple(done)),)),))
        assert said("What is good", paper(plan)) == f"- Complete: {end}"
