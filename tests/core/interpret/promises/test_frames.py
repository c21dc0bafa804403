"""The time that a question looks ahead to."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret


def test_half_a_year_reported_on_does_not_bound_the_deadlines() -> None:
    text = """
        Bus plan: half-yearly progress, April to September 2025

        Goal 1: Buses run on time

        Action 1.1: Mend the ticket machines
        Progress: Two of four are mended
        By when: March 2028
        """
    assert not [note for note in interpret(document(text)).notes if "after the plan's period" in note.message]


def _dues(title: str, step: str, due: str = "") -> list[str]:
    text = f"""
        {title}

        Goal 1: Buses run on time

        Action 1.1: Mend the ticket machines
        Where are we now: Two of four are mended
        Next steps: {step}
        {due and f"By when: {due}"}
        """
    plan = interpret(document(text))
    return [str(one.due.latest) for one in plan.sections[0].focus_areas[0].actions[0].milestones]


def test_a_step_without_a_year_follows_the_month_of_the_report() -> None:
    title = "Bus plan 2024–2027. Report to the Board, February 2026"
    assert _dues(title, "Ann Holt to order the parts by 31 March") == ["2026-03-31"]
    assert _dues(title, "Ann Holt to order the parts by 31 December") == ["2025-12-31"]  # and so is overdue


def test_a_line_above_the_sections_tells_the_month_of_the_report_too() -> None:
    title = "Bus plan 2024–2027\n\n        Progress report, February 2026"
    assert _dues(title, "Ann Holt to order the parts by 31 March") == ["2026-03-31"]
    assert _dues("Bus plan 2024–2027", "Ann Holt to order the parts by 31 March") == ["2025-03-31"]


def test_a_report_within_the_year_looks_ahead_in_that_year() -> None:
    title = "Bus plan 2025/26: progress to October 2025"
    assert _dues(title, "Ann Holt to order the parts by 30 November") == ["2025-11-30"]
    assert _dues(title, "Ann Holt will look at them", due="30 June") == ["2025-06-30"]


def test_the_years_of_a_title_below_the_name_of_a_body_hold_days_and_quarters() -> None:
    text = """
        **Wyke Road Safety Partnership

        **Delivery Plan 2025/26 – Q2 position

        ## Goal 1: Buses run on time

        No | Action | Lead | By when | Progress
        1 | Mend the ticket machines | Ann Lowe | 31st Jan | Two of four are mended
        2 | Paint the shelters | Bo Hale | End of Q3 | Nine are done
        3 | Print a map | Bo Hale | TBC | It is drawn
        """
    plan = interpret(document(text))
    dues = [str(one.due.latest) for action in plan.sections[0].focus_areas[0].actions for one in action.milestones]
    assert plan.owner == "Wyke Road Safety Partnership"
    assert dues[:2] == ["2026-01-31", "2025-12-31"]
