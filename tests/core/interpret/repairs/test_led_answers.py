"""Who leads may be said in the answer alone."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_TABLE = """# Rivers plan

## Priority 1: Becks

Ref | Action | Lead | Due | Update | RAG
1.1 | Clear the weir | Cy Reed, Vale Council | May 2026 | Lead: Bob Day. The rock is out. | Green
1.2 | Cut the reeds | | June 2026 | Lead: Bob Day, Rivers Trust. The boat sank. | Red
1.3 | Test the water | | July 2026 | Lead: they could not say. Two tests were made. | Green
"""


def test_a_lead_before_the_news_leads_where_the_cell_for_leads_is_empty() -> None:
    found = list(actions(interpret(document(_TABLE))))
    assert [[lead.name for lead in one.leads] for one in found] == [["Cy Reed"], ["Bob Day"], []]
    assert found[1].answers[-1].text == "Lead: Bob Day, Rivers Trust. The boat sank."
