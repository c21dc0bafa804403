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
