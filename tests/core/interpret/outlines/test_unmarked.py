"""Pasted lists whose actions nothing marks but the question that comes first under each of them."""

from textwrap import dedent

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core import readers
from milepost.core.interpret import interpret

_PASTED = """
    Swimming plan

    PRIORITY A: Warm water

    {0}Mend the boiler at Eastgate
    Lead: Pools Team
    By when: March 2026
    Status: On track

    {1}Wrap the pipes
    Lead: Pools Team
    By when: May 2026
    Status: Late

    PRIORITY B: More swimmers

    {2}Open on Sunday nights
    Lead: Leisure Trust
    By when: June 2026
    Status: Done

    {3}Teach every child to float
    Lead: Leisure Trust
    By when: July 2026
    Status: On track

    Kind regards,
    Dot
    """


def test_a_name_may_stand_beside_the_words_that_close_a_mail() -> None:
    text = _PASTED.format(*[""] * 4).replace("Kind regards,\n    Dot", "Best, Dot Marsh")
    assert [one.text for one in interpret(document(text)).unplaced][-1] == "Best, Dot Marsh"


def _read(*numbers: str) -> str:
    plan = interpret(document(_PASTED.format(*numbers)))
    assert [one.text for one in plan.unplaced][-2:] == ["Kind regards,", "Dot"]
    return told(plan)


def _drawn(*numbers: str) -> str:
    lines = """
        SECTION PRIORITY A Warm water
        ACTION {0}Mend the boiler at Eastgate (Pools Team) [On track]
        By when: March 2026
        MILESTONE 2026-03-31
        ACTION {1}Wrap the pipes (Pools Team) [Late]
        By when: May 2026
        MILESTONE 2026-05-31
        SECTION PRIORITY B More swimmers
        ACTION {2}Open on Sunday nights (Leisure Trust) [Done]
        By when: June 2026
        MILESTONE 2026-06-30
        ACTION {3}Teach every child to float (Leisure Trust) [On track]
        By when: July 2026
        MILESTONE 2026-07-31
        """
    return drawn(lines.format(*numbers))


def test_a_plain_line_over_the_first_question_is_an_action() -> None:
    assert _read("", "", "", "") == _drawn("", "", "", "")


def test_a_code_before_such_a_line_is_its_number() -> None:
    assert _read("A1 ", "A2 ", "B1 ", "B2 ") == _drawn("A1 ", "A2 ", "B1 ", "B2 ")
    assert _read("SW-01 ", "SW-02 ", "SW-03 ", "SW-04 ") == _drawn("SW-01 ", "SW-02 ", "SW-03 ", "SW-04 ")


def test_the_title_may_go_on_below() -> None:
    text = dedent(_PASTED.format("A1 ", "A2 ", "B1 ", "B2 "))
    whole, torn = (text.replace("Wrap the pipes", f"Wrap the pipes of the pool{gap}on the hill") for gap in " \n")
    read = [told(interpret(readers.read(each.encode(), "mail.txt"))) for each in (whole, torn)]
    assert "ACTION A2 Wrap the pipes of the pool on the hill" in read[0]
    assert read[0] == read[1]


def test_a_sentence_under_a_numbered_action_is_no_action() -> None:
    text = """
        Swimming plan

        1. Mend the boiler
        It is cold.
        Lead: Pools Team
        Status: Late

        2. Wrap the pipes
        They leak.
        Lead: Pools Team
        Status: Done

        3. Open on Sundays
        Many asked.
        Lead: Leisure Trust
        Status: Done
        """
    plan = interpret(document(text))
    assert [line.split(" (")[0] for line in told(plan).split("\n") if line.startswith("ACTION")] == [
        "ACTION 1 Mend the boiler",
        "ACTION 2 Wrap the pipes",
        "ACTION 3 Open on Sundays",
    ]


def test_a_box_for_each_action_may_ask_in_words_that_nobody_knows() -> None:
    text = """
        # Carers

        ## Pledge One: Finding carers

        A flag on every record / Lead: Ann Lowe / By: May 2026 / How is it going? Nearly there / So far: 22 flags are up

        A passport for hospitals / Lead: Tom Bassett / By: June 2026 / How is it going? Done / So far: In use on wards

        ## Pledge Two: Time off

        Vouchers for short breaks / Lead: Ann Lowe / By: July 2026 / How is it going? Done / So far: 610 were used

        Cover for appointments / Lead: Tom Bassett / By: May 2026 / How is it going? Nearly there / So far: Two towns
        """
    boxed = "\n".join(f"{line} |" if " / " in line else line for line in text.split("\n"))
    lines = told(interpret(document(boxed))).split("\n")
    assert [line for line in lines if line.startswith(("SECTION", "ACTION"))] == [
        "SECTION Pledge One Finding carers",
        "ACTION A flag on every record (Ann Lowe) [Nearly there]",
        "ACTION A passport for hospitals (Tom Bassett) [Done]",
        "SECTION Pledge Two Time off",
        "ACTION Vouchers for short breaks (Ann Lowe) [Done]",
        "ACTION Cover for appointments (Tom Bassett) [Nearly there]",
    ]


@pytest.mark.parametrize("heading", ["Contact us", "Further information", "Other formats", "How to get in touch"])
def test_lines_that_close_a_paper_tell_nothing_of_its_last_action(heading: str) -> None:
    actions = "\n\n".join(
        f"## {title}\n\nLead: Parks Manager\n\nBy when: May 2026\n\nStatus: Late"
        for title in ("Plant trees", "Mow less")
    )
    plan = interpret(document(f"# Climate plan\n\n{actions}\n\n# {heading}\n\nClimate Team, Guildhall, Tarnby."))
    last = [action for section in plan.sections for area in section.focus_areas for action in area.actions][-1]
    assert (last.title, [lead.text for lead in last.leads]) == ("Mow less", ["Parks Manager"])
    assert "Climate Team, Guildhall, Tarnby." in [one.text for one in plan.unplaced]


def test_a_status_between_a_title_and_its_first_question_is_no_title() -> None:
    text = _PASTED.format("", "", "", "")
    for status in ("On track", "Late", "Done", "On track"):
        text = text.replace(f"\n    Status: {status}", "", 1)
    for title, status in (("Eastgate", "On track"), ("pipes", "Late"), ("nights", "Done"), ("float", "On track")):
        text = text.replace(f"{title}\n", f"{title}\n    {status}\n")
    assert told(interpret(document(text))) == _drawn("", "", "", "")
