"""Lists whose actions have numbers and whose answers are bullets, too."""

import pytest
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


_ANSWERED = """Action: {title}

Lead: Ann Lowe, Engineer
Status: Delayed
Where are we now?

- {count} boats of the {whole} came.
- One sank.

What are we worried about?

- {whole} moorings are cracked.

"""


def test_bullets_that_open_with_a_count_below_questions_are_answers_and_no_actions() -> None:
    counts = ((12, 31), (40, 44), (9, 10))
    parts = (
        _ANSWERED.format(title=title, count=count, whole=whole)
        for title, (count, whole) in zip(_TITLES, counts, strict=True)
    )
    plan = interpret(document("# Harbour plan\n\n" + "\n".join(parts)))
    assert [one.title for one in actions(plan)] == list(_TITLES)
    assert [one.answers[0].text for one in actions(plan)] == [
        f"- {count} boats of the {whole} came.\n- One sank." for count, whole in counts
    ]


@pytest.mark.parametrize("codes", [("1a", "1b", "1c"), ("K1", "K2", "K3"), ("KV-1", "KV-2", "KV-3")])
def test_plain_lines_with_codes_right_over_fields_are_actions(codes: tuple[str, ...]) -> None:
    text = "# Pier plan\n\n    **Theme 1: By the sea**\n" + "".join(
        f"\n    {code} Mend boat {at}\n\n    Owner: Jo Renshaw\n    Status: On track\n\n    **What we did:**\n\n"
        "    - Two of four are mended.\n    - The third is on its bench.\n\n"
        "    **What comes next:**\n\n    - Buy tar.\n"
        for at, code in enumerate(codes, 1)
    )
    plan = interpret(document(f"\n    {text}"))
    assert [(one.number, one.title) for one in actions(plan)] == [
        (code, f"Mend boat {at}") for at, code in enumerate(codes, 1)
    ]
