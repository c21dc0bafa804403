"""What a plan's table can be narrowed to."""

from milepost.core.checks.examples import example_plan
from milepost.web.plans.presenters.filters import status_choices


def test_words_of_one_meaning_are_one_choice_that_names_them_all() -> None:
    plan = example_plan(
        "Action: 1.1 Light the paths\nStatus: Hard going\nAction: 1.2 Mend it\nStatus: Muddling on\n"
        "Action: 1.3 Paint it\nStatus: Hard going"
    )
    assert status_choices(plan) == [("unknown", "Hard going, Muddling on")]
