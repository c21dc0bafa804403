"""Tables and sections under words that nobody knows."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import QuestionRole, Stage
from milepost.core.plan.walk import actions
from milepost.core.readers import read

TABLE = """Bus plan

Venture 1: Buses run on time

Line\tUndertaking\tAnswerable\tWanted by\tStory so far\tVerdict
1.1\tMend the ticket machines at the station\tJo Renshaw, Engineer\tJune 2025\tHalf of them work again.\tGreen
1.2\tTrain the drivers of the night buses\tLeah Grant, Director\tMay 2026\tNobody has been trained yet.\tRed

Venture 2: Stops are dry

Line\tUndertaking\tAnswerable\tWanted by\tStory so far\tVerdict
2.1\tRoof the stops on the hill road\tJo Renshaw, Engineer\tJuly 2025\tThree of the nine are roofed.\tGreen
2.2\tMow around the stops twice a year\tLeah Grant, Director\tMay 2025\tMown once, in late August.\tGreen
"""


def test_cells_say_what_no_heading_says() -> None:
    found = list(actions(interpret(read(TABLE.encode(), "bus.txt"))))
    assert [(one.number, one.title.split()[0], one.leads[0].name, one.status.text) for one in found] == [
        ("1.1", "Mend", "Jo Renshaw", "Green"),
        ("1.2", "Train", "Leah Grant", "Red"),
        ("2.1", "Roof", "Jo Renshaw", "Green"),
        ("2.2", "Mow", "Leah Grant", "Green"),
    ]
    assert [one.milestones[0].due.phrase for one in found] == ["June 2025", "May 2026", "July 2025", "May 2025"]


def test_a_column_of_statuses_in_own_words_is_known_by_them() -> None:
    worded = TABLE.replace("\tRed", "\tBehind, but recovering").replace("\tGreen", "\tMoving along nicely")
    found = actions(interpret(read(worded.encode(), "bus.txt")))
    assert [one.stage for one in found] == [Stage.IN_PROGRESS] * 4


def test_a_heading_asks_by_the_classes_of_its_words() -> None:
    for heading, role in (
        ("What gives us heart?", QuestionRole.WORKING_WELL),
        ("What must happen next, and by when?", QuestionRole.NEXT),
        ("What troubles the team", QuestionRole.WORRIED),
    ):
        plan = interpret(read(TABLE.replace("Story so far", heading).encode(), "bus.txt"))
        assert next(one.role for one in plan.questions if one.heading == heading) is role


def test_a_word_that_numbers_parts_from_one_names_the_sections() -> None:
    plan = interpret(read(TABLE.encode(), "bus.txt"))
    assert [(one.label, one.number, one.title) for one in plan.sections] == [
        ("Venture", "1", "Buses run on time"),
        ("Venture", "2", "Stops are dry"),
    ]


def test_steps_and_phases_are_never_sections() -> None:
    text = TABLE.replace("Venture", "Phase")
    assert all(one.label != "Phase" for one in interpret(read(text.encode(), "bus.txt")).sections)


def test_where_a_known_label_stands_no_word_is_learnt() -> None:
    text = TABLE.replace("Venture 1", "Priority 1")
    assert [one.label for one in interpret(read(text.encode(), "bus.txt")).sections] == ["Priority"]


def test_a_table_of_figures_is_no_table_of_actions() -> None:
    text = "Bus plan\n\nTown\tSeats\tOpened\nAldbridge\t40\tMay 2020\nThornley\t52\tJune 2021\nElm\t33\tJuly 2022\n"
    assert not list(actions(interpret(read(text.encode(), "bus.txt"))))


HELD = TABLE.replace("Buses run on time\n", "Buses run on time\nMinded by: Miriam Falk, Assistant Director\n").replace(
    "Stops are dry\n", "Stops are dry\nMinded by: Dev Anand, Head of Stops\n"
)


def test_what_stands_before_a_person_below_several_sections_announces_their_lead() -> None:
    plan = interpret(read(HELD.encode(), "bus.txt"))
    assert [section.leads[0].name for section in plan.sections] == ["Miriam Falk", "Dev Anand"]
    assert [note.kind for note in plan.notes].count("lead_label") == 1


def test_so_does_what_stands_there_before_a_board_and_before_a_fund_does_not() -> None:
    boards = HELD.replace("Miriam Falk, Assistant Director", "Rail Programme Board").replace(
        "Dev Anand, Head of Stops", "Road Safety Panel"
    )
    plan = interpret(read(boards.encode(), "bus.txt"))
    assert [section.leads[0].organisation for section in plan.sections] == ["Rail Programme Board", "Road Safety Panel"]
    funds = HELD.replace("Miriam Falk, Assistant Director", "Elm Trust").replace(
        "Dev Anand, Head of Stops", "Ash Trust"
    )
    assert not any(section.leads for section in interpret(read(funds.encode(), "bus.txt")).sections)


def test_what_stands_before_a_person_once_announces_nobody() -> None:
    text = HELD.replace("Minded by: Dev", "Written by: Dev")
    assert not any(section.leads for section in interpret(read(text.encode(), "bus.txt")).sections)


def test_challenges_may_be_sections() -> None:
    text = TABLE.replace("Venture", "Challenge")
    assert [one.label for one in interpret(read(text.encode(), "bus.txt")).sections] == ["Challenge", "Challenge"]


LIST = """Bus plan

Priority 1: Buses run on time

Action 1.1: Mend the ticket machines
Lead: Jo Renshaw, Engineer
2024/25: Half of the machines
2025/26: The other half
Action 1.2: Train the drivers
Lead: Leah Grant, Director
2024/25: Night buses
2025/26: All other buses
Action 1.3: Print the timetables
Lead: Jo Renshaw, Engineer
2024/25: Town routes
2025/26: Village routes
"""


def test_years_that_stand_under_every_action_are_questions() -> None:
    plan = interpret(read(LIST.encode(), "bus.txt"))
    assert [question.heading for question in plan.questions] == ["Lead", "2024/25", "2025/26"]
    assert [answer.text for answer in next(actions(plan)).answers] == ["Half of the machines", "The other half"]


def test_an_area_of_work_with_a_number_opens_a_section() -> None:
    rows = "No | Action | Owner | Update\n{0}.1 | Train all | Ann Lowe | Begun\n{0}.2 | Mend doors | Bo Hale | Done"
    areas = (
        f"## Area of work {at}. {title}\n\n{rows.format(at)}\n"
        for at, title in ((1, "Fair ways up"), (2, "Safe stations"))
    )
    plan = interpret(document("# Culture plan – report to the Authority, March 2026\n" + "\n".join(areas)))
    assert [(one.label, one.number, one.title) for one in plan.sections] == [
        ("Area of work", "1", "Fair ways up"),
        ("Area of work", "2", "Safe stations"),
    ]
