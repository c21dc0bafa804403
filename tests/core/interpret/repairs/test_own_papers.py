"""Our own papers read back as what they were printed from."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions


def test_a_question_that_was_not_asked_has_no_answer() -> None:
    text = """
        # Goal 1: Safe streets
        Action | Lead | Barriers | Status
        1.1 Mend lamps | Jo Renshaw | Not asked | Green
        1.2 Mend locks | Jo Renshaw | Parts are dear | Amber
        """
    plan = interpret(document(text))
    assert [len(action.answers) for action in actions(plan)] == [0, 1]
    assert not plan.unplaced
