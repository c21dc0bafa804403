"""Lines right below an action's row or form."""

from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told
from tests.core.readers.excel.books import book
from tests.core.readers.excel.books import rows as sheet

from milepost.core.interpret import interpret
from milepost.core.interpret.items import Line, Record, Said
from milepost.core.interpret.meanings.columns import Column, Role
from milepost.core.interpret.repairs.told_below import told as told_below
from milepost.core.pipeline import read_plan

TABLE = """
    # Fire plan
    Ref | Deliverable | Owner | Target date | Status
    P1 | Fit smoke alarms | Jo Renshaw | 31/03/2026 | On target
    Mid-year position: 5,214 fitted | < | < | < | <
    P2 | Test the boards | Owen Tribe | 30/11/2025 | At risk
    Mid-year position: Eleven tested | < | < | < | <
    P3 | Fund a post | Jo Renshaw | 01/09/2025 | Missed
    Mid-year position: Money withdrawn | < | < | < | <
    """


def test_a_labelled_row_under_every_action_is_an_answer() -> None:
    expected = """
        SECTION
        ACTION P1 Fit smoke alarms (Jo Renshaw) [On target]
        Target date: 31/03/2026
        Mid-year position: 5,214 fitted
        MILESTONE 2026-03-31
        """
    assert told(interpret(document(TABLE))).splitlines()[:5] == drawn(expected).splitlines()


def test_a_label_that_comes_but_once_or_twice_is_no_answer() -> None:
    text = TABLE.replace("Mid-year position: Eleven tested", "Note to the board: see the annex")
    text = text.replace("Mid-year position: Money", "Police: Money")
    assert "Mid-year position: 5,214 fitted" not in told(interpret(document(text))).splitlines()


def test_a_label_under_some_actions_beside_one_under_all_is_an_answer() -> None:
    text = TABLE.replace("    P2 |", "    Impact: Fewer fires | < | < | < | <\n    P2 |")
    text = f"{text.rstrip()}\n    Impact: None was felt | < | < | < | <\n"
    found = told(interpret(document(text))).splitlines()
    assert [line for line in found if line.startswith("Impact")] == ["Impact: Fewer fires", "Impact: None was felt"]


def test_a_part_that_another_hand_wrote_asks_by_words_of_its_own() -> None:
    rows = "\n".join(
        f"    P{at} | Clear hydrant {at} | Eve Dunn | {at}/05/2026 | Missed\n    How it went: {at} done | < | < | < | <"
        for at in (7, 8, 9)
    )
    head = "    No | What | Lead | When | Rating"
    lines = TABLE.rstrip() + "\n" + "\n".join(TABLE.rstrip().splitlines()[3:]).replace("P1", "P4").replace("P2", "P5")
    found = told(interpret(document(f"{lines.replace('P3', 'P6', 1)}\n\n    ## Roads\n{head}\n{rows}\n"))).splitlines()
    assert [line for line in found if line.startswith("How it")] == [f"How it went: {at} done" for at in (7, 8, 9)]


def test_a_label_that_stands_but_once_beside_such_a_label_is_no_answer() -> None:
    text = TABLE.replace("    P2 |", "    Prepared by: The fire team | < | < | < | <\n    P2 |")
    assert not [line for line in told(interpret(document(text))).splitlines() if line.startswith("Prepared")]


def test_a_table_of_one_row_under_each_heading_goes_on_below_it() -> None:
    parts = [
        f"Theme A – Streets\n**{number}. {title}\nDelivery body | Grant | Key date | Status\n{row}\nUpdate: {update}\n"
        for number, title, row, update in (
            ("A1", "Station Square", "Sarum Council | £3.4m | May 2026 | On track", "Digging began"),
            ("A2", "Cycle link", "Sarum Council | £1.1m | June 2026 | Delayed", "Land is not bought"),
            ("A3", "Bus lights", "Vale College | £0.3m | May 2025 | Complete", "Switched on"),
        )
    ]
    found = told(interpret(document("# Town plan\n# " + "\n## ".join(parts).replace("\n## Theme A – Streets", ""))))
    assert "Update: Land is not bought" in found.splitlines()


_ASKING = """
    # Hub plan

    ## Aim 1: Warm halls

    No. | What we will do | Lead partner | By | Status
    1.1 | Open a hub | Elm Council | March 2027 | On track
    Where are we now? Six are open. | < | < | < | <
    What next? / - Open the mill (October 2026) / - Open the barn (January 2027) | < | < | < | <
    1.2 | Train volunteers | Vale Trust | May 2027 | Slipping
    Where are we now? | < | < | < | <
    What next? Ask them (September 2026) | < | < | < | <
    """


def test_questions_in_rows_of_their_own_are_asked_of_the_action_above() -> None:
    assert told(interpret(document(_ASKING))) == drawn(
        """
        SECTION Aim 1 Warm halls
        ACTION 1.1 Open a hub (Elm Council) [On track]
        By: March 2027
        Where are we now?: Six are open.
        What next?: - Open the mill (October 2026) / - Open the barn (January 2027)
        MILESTONE 2027-03-31
        MILESTONE 2026-10-31 Open the mill
        MILESTONE 2027-01-31 Open the barn
        ACTION 1.2 Train volunteers (Vale Trust) [Slipping]
        By: May 2027
        What next?: Ask them (September 2026)
        MILESTONE 2027-05-31
        MILESTONE 2026-09-30 Ask them
        """
    )


def test_a_question_with_its_answer_below_it_needs_no_mark() -> None:
    text = _ASKING.replace("Where are we now? Six", "Progress / Six").replace("Where are we now?", "Progress")
    assert "Progress: Six are open." in told(interpret(document(text))).splitlines()


def test_a_band_that_names_a_part_of_the_plan_is_no_question() -> None:
    text = _ASKING.replace("Where are we now? Six are open.", "Next steps in the hills").replace(
        "Where are we now?", "Next steps in the vale"
    )
    found = told(interpret(document(text))).splitlines()
    assert not [line for line in found if line.startswith("Next steps")]


def test_a_question_without_an_answer_over_another_is_no_label_of_it() -> None:
    rows = "1.3 | Lay the floor | Elm Council | June 2027 | Late\nWhere are we now? | < | < | < | <"
    heading = "No. | What we will do | Lead partner | By | Status"
    text = f"{_ASKING}\n## Aim 2: Dry feet\n\n{heading}\n{rows}\nWhat next? Buy oak (July 2026) | < | < | < | <"
    assert told(interpret(document(text))).splitlines()[-4:] == [
        "By: June 2027",
        "What next?: Buy oak (July 2026)",
        "MILESTONE 2027-06-30",
        "MILESTONE 2026-07-31 Buy oak",
    ]


def test_a_row_that_asks_several_questions_is_parted() -> None:
    text = _ASKING.replace("Six are open. | < | < | < | <\n    What next? /", "Six are open. / What next? /")
    assert "What next? /" in text
    assert told(interpret(document(text))) == told(interpret(document(_ASKING)))


def test_the_last_rows_of_a_sheet_ask_what_the_others_did() -> None:
    lines = drawn(_ASKING.replace(" / ", "\n").replace("\n- ", " ")).split("\n")[2:]
    rows = [tuple(one for one in line.split(" | ") if one != "<") for line in lines]
    plan = read_plan(book(sheet(*rows)), "hub.xlsx")
    found = told(plan).splitlines()
    assert [line for line in found if line.startswith(("ACTION", "What next?: Ask"))] == [
        "ACTION 1.1 Open a hub (Elm Council) [On track]",
        "ACTION 1.2 Train volunteers (Vale Trust) [Slipping]",
        "What next?: Ask them (September 2026)",
    ]


def test_the_words_with_which_the_rows_under_all_actions_open_are_a_label_without_a_colon() -> None:
    lines = told(interpret(document(TABLE.replace("Mid-year position:", "Mid-year")))).splitlines()
    assert "Mid-year: 5,214 fitted" not in lines  # "Mid-year" is no word of letters alone
    lines = told(interpret(document(TABLE.replace("Mid-year position:", "Latest")))).splitlines()
    assert [line for line in lines if line.startswith("Latest")] == [
        "Latest: 5,214 fitted",
        "Latest: Eleven tested",
        "Latest: Money withdrawn",
    ]


def test_rows_that_go_on_in_small_letters_after_one_word_have_no_label() -> None:
    text = TABLE.replace("Mid-year position: 5,214", "The most").replace("Mid-year position: Eleven", "The eleven")
    assert "The:" not in told(interpret(document(text.replace("Mid-year position: Money", "The money"))))


def test_the_word_for_an_action_before_its_number_is_no_label() -> None:
    row = Record((Column("Action", Role.ACTION),), (Said("Mow the green"),), (False,))
    items = tuple(one for at in range(4) for one in (row, Line(Said(f"Action 1.{at} Rake the path"))))
    assert told_below(items) == items
