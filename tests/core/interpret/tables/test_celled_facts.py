"""Forms in which a row holds several facts, each with its label in one cell."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_FORM = """1.{at} {title} | < | < | <
Owner: Ann Lowe, Engineer | < | State: Delayed | <
What has happened | Boat {at} came. | < | <
What we will do next | | < | <
"""
_TITLES = ("Mend the slipway", "Teach rowing", "Light the quay")


def test_each_fact_of_a_row_belongs_to_the_action_of_the_form() -> None:
    forms = "\n".join(_FORM.format(at=at, title=title) for at, title in enumerate(_TITLES, 1))
    plan = interpret(document("# Harbour plan\n\n## Theme 1: Boats\n\n" + forms))
    told = [(one.title, one.leads[0].name, one.status.text, one.answers[0].text) for one in actions(plan)]
    assert told == [(title, "Ann Lowe", "Delayed", f"Boat {at} came.") for at, title in enumerate(_TITLES, 1)]
