"""Paragraphs that hold several fields."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

TEXT = """
    # Food plan
    ## Aim A: Nobody goes hungry
    A1 Give vouchers. Who leads: Jo Renshaw. Best news yet: Two have changed over. Rating: on course.
    A2 Open a desk. Who leads: Owen Tribe. Best news yet: Desks ran at four. Rating: some concern.
    A3 Set up a fund. Who leads: Jo Renshaw. Best news yet: It opened in May. Rating: finished.
    """


def test_an_unknown_label_that_comes_again_between_known_ones_parts_a_paragraph() -> None:
    lines = told(interpret(document(TEXT))).splitlines()
    assert "ACTION A1 Give vouchers (Jo Renshaw) [on course]" in lines
    assert "Best news yet: Two have changed over" in lines


RUN_ON = """
    # Dale plan
    ## Outcome A: Clean becks
    **A1 Fence the upper beck**
    Rating: On course Led by: Ann Lowe, Rivers Trust
    This year: Two miles were fenced.
    **A2 Take out the weir**
    Rating: Behind Led by: Bob Day
    This year: The owner said no.
    ## Outcome B: Quiet lanes
    **B1 Close the moor road on Sundays**
    Rating: Behind Led by: Highways Team
    This year: A trial ran in May.
    """


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("", ""),
        ("**", "### "),
        ("Led by:", "Lead Officer:"),
        ("Rating: ", "Due: March 2026 Rating: "),
    ],
)
def test_labels_that_run_on_in_every_line_part_it(old: str, new: str) -> None:
    text = "\n".join(line.removesuffix("**") if new == "### " else line for line in RUN_ON.split("\n"))
    found = list(actions(interpret(document(text.replace(old, new) if old else text))))
    assert [one.status.text for one in found] == ["On course", "Behind", "Behind"]
    assert [one.leads[0].text for one in found] == ["Ann Lowe, Rivers Trust", "Bob Day", "Highways Team"]


def test_a_label_within_one_line_parts_nothing() -> None:
    text = RUN_ON.replace(" Led by: Bob Day", "").replace(" Led by: Highways Team", "")
    assert "Ann Lowe" not in {one.leads[0].name for one in actions(interpret(document(text))) if one.leads}


def test_the_parts_of_a_measure_stay_in_it_and_its_aim_opens_no_section() -> None:
    measure = "How we will know: Share of boats mended. Start: 38% (2025). Aim: 90% by March 2027. Now: 50%."
    below = f"Lead: Ann Lowe, Engineer\nStatus: Green\n{measure}"
    text = "# Pier plan\n## Theme 1: Boats\n" + "\n".join(f"1.{at} Mend boat {at}\n{below}" for at in (1, 2, 3))
    plan = interpret(document(text))
    (answers,) = {tuple(one.text for one in action.answers) for action in actions(plan)}
    assert (len(plan.sections), answers) == (1, (measure.removeprefix("How we will know: "),))


def test_strokes_part_labels_in_one_line_and_posts_do_not() -> None:
    lines = (
        "Who: Jo Renshaw, Food Bank / When: May 2026 / How is it going: Late",
        "Who: Head of Care / Nurse / When: 2027",
    )
    text = "# Food plan\n\n## Aim A: Nobody goes hungry\n\n" + "\n\n".join(
        f"A{at} Open desk {at}\n\n{lines[at == 3]}\n\nSo far: Desks ran at four." for at in (1, 2, 3)
    )
    found = told(interpret(document(text))).splitlines()
    assert "ACTION A1 Open desk 1 (Jo Renshaw, Food Bank) [Late]" in found
    assert any(line.startswith("ACTION A3 Open desk 3 (") and "Nurse" in line and "2027" not in line for line in found)
