"""Which of two columns holds the titles of the actions: the one that the numbers stand beside, each once."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_RECOMMENDED = """
No. | Recommendation | Responsibility | Date | Agreed action | Evidence of progress
{0} | That the yard is lit | Ann Lowe | May 2026 | Order six lamps. | Two stand.
{1} | That the gate is shut at night | Bo Reed | June 2026 | Buy a lock. | Bought.
{2} | That the slip is swept | Ann Lowe | July 2026 | Hire a sweeper. | Hired.
"""
_MERGED = """
Step | < | Lead | Status | Next steps
Near the quay | < | < | < | <
1.1 | Light the yard | Ann Lowe | Green | Order lamps by May 2026
1.2 | Shut the gate | Bo Reed | Red | Buy a lock
"""


def test_a_recommendation_that_has_a_number_of_its_own_is_the_action() -> None:
    one, two = _RECOMMENDED.format(1, 2, 3), _RECOMMENDED.format(4, 5, 6).replace("That", "That also")
    plan = interpret(document(f"# Review\n\n## Theme A. Ashore\n{one}\n\n## Theme B. Afloat\n{two}"))
    assert [(section.number, section.title) for section in plan.sections] == [("A", "Ashore"), ("B", "Afloat")]
    assert [action.number for action in actions(plan)] == list("123456")
    first = next(actions(plan))
    assert first.title == "That the yard is lit"
    assert [one.text for one in first.answers if one.text.startswith("Order")] == ["Order six lamps."]


def test_recommendations_of_several_actions_stay_groups() -> None:
    rows = _RECOMMENDED.format("1.1", "1.2", "1.3").replace("That the gate is shut at night", "That the yard is lit")
    plan = interpret(document(f"# Review\n\n## Theme A. Ashore\n{rows}"))
    assert [action.title for action in actions(plan)] == ["Order six lamps.", "Buy a lock.", "Hire a sweeper."]


def test_a_heading_over_numbers_and_titles_heads_the_actions() -> None:
    plan = interpret(
        document(f"# Plan\n\n## Aim 1: Ashore\n{_MERGED}\n\n## Aim 2: Afloat\n{_MERGED.replace('1.', '2.')}")
    )
    assert [(one.number, one.title) for one in actions(plan)] == [
        ("1.1", "Light the yard"),
        ("1.2", "Shut the gate"),
        ("2.1", "Light the yard"),
        ("2.2", "Shut the gate"),
    ]
