"""A body that is called after two places is one party, wherever a line of leads names it."""

import pytest

from milepost.core.document.nodes import Document, Paragraph
from milepost.core.interpret.leads.localities import about, localities
from milepost.core.interpret.leads.people import leads

_LINES = (
    "Lead: Training Centre, Dunmere and Ashton Fire and Rescue Service",
    "Lead: Press Office, Dunmere Police / Ann Lowe, Dunmere and Ashton Fire and Rescue Service",
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Training Centre, Dunmere and Ashton Fire and Rescue Service", 1),
        ("Ann Lowe, Dunmere and Ashton Fire and Rescue Service", 1),
        ("Dunmere and Ashton Fire and Rescue Service and Dunmere Police", 2),
    ],
)
def test_two_places_before_a_body_are_its_name(text: str, expected: int) -> None:
    with about(localities(Document(tuple(map(Paragraph, _LINES))))):
        found = leads(text)
    assert len(found) == expected
    assert found[0].organisation == "Dunmere and Ashton Fire and Rescue Service"
