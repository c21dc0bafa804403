"""A status on the first line of an answer is the status, where the table has no column for it."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_TABLE = """# Rivers plan

## Priority 1: Becks

Ref | Action | Lead | Date | Comment
1.1 | Clear the weir | Ann Lowe | May 2026 | Status: Nearly there / The rock is out.
1.2 | Cut the reeds | Bob Day | June 2026 | Status: Stuck / The boat sank.
1.3 | Test the water | Cy Reed | July 2026 | Two tests were made.
"""


def test_a_status_over_the_news_is_the_status() -> None:
    found = list(actions(interpret(document(_TABLE))))
    assert [one.status.text for one in found] == ["Nearly there", "Stuck", ""]
    assert [one.answers[-1].text for one in found] == ["The rock is out.", "The boat sank.", "Two tests were made."]


def test_a_table_with_a_status_of_its_own_keeps_its_answers() -> None:
    table = _TABLE.replace("Comment", "RAG | Comment").replace("2026 |", "2026 | Green |")
    found = list(actions(interpret(document(table))))
    assert [one.status.text for one in found] == ["Green"] * 3
    assert found[0].answers[-1].text.startswith("Status: Nearly there")
