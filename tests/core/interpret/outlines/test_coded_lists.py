"""Lists whose actions have numbers and whose answers are bullets, too."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_ACTION = """- A{at} {title}

Lead: Ann Lowe, Engineer
Status: Delayed
Progress:

- Two boats came.
- One sank.
"""
_TITLES = ("Mend the slipway", "Teach rowing", "Light the quay")


def test_the_numbered_items_are_actions_and_the_bullets_below_them_answers() -> None:
    parts = (_ACTION.format(at=at, title=title) for at, title in enumerate(_TITLES, 1))
    plan = interpret(document("# Harbour plan\n\n## Theme 1: Boats\n\n" + "\n".join(parts)))
    assert [(one.number, one.title) for one in actions(plan)] == [
        (f"A{at}", title) for at, title in enumerate(_TITLES, 1)
    ]
    assert {one.answers[0].text for one in actions(plan)} == {"- Two boats came.\n- One sank."}
