"""Plans without tables: what a line asks, what opens an action and what opens the part above it."""

from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret


def test_a_question_with_a_dash_before_its_colon_is_one_label() -> None:
    text = """
        # Bus plan

        Goal 1: Buses run on time

        Action 1.1: Mend the ticket machines
        Owner: Jo Renshaw
        Barriers: Parts come from abroad
        Year 2 - What needs to happen?: By June 2025 – buy spares
        Status – In progress: three of four
        """
    expected = """
        SECTION Goal 1 Buses run on time
        ACTION 1.1 Mend the ticket machines (Jo Renshaw) [In progress: three of four]
        Barriers: Parts come from abroad
        Year 2 - What needs to happen?: By June 2025 – buy spares
        MILESTONE 2025-06-30 buy spares
        """
    assert told(interpret(document(text))) == drawn(expected)
