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
