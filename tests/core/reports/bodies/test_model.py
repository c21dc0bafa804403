"""A body with its mentions."""

from milepost.core.reports.bodies import Body
from milepost.core.reports.bodies.model import Mention


def test_the_usual_form_stands_before_the_rare_and_a_place_is_told_once() -> None:
    said = (Mention("the Board", "1.1"), Mention("SAB", "1.2"), Mention("SAB", "1.2"), Mention("Adults Board", "1.3"))
    body = Body("Adults Board", (*said, Mention("SAB", "1.4", leads=True)))
    assert body.others == ("SAB", "the Board")
    assert body.places(leads=False) == ("1.1", "1.2", "1.3")
    assert body.places(leads=True) == ("1.4",)
