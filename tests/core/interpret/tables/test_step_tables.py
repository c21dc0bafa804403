"""Small tables of milestones under the lines or the form of each action."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_LINES = """
    # Dry feet

    ## Theme 1: The river

    ### R1-1 Dredge the mill pool
    Lead: Ada Finch, River Trust
    Status: Amber

    Milestone | Date
    Silt sampled | May 2026
    Pool dredged | October 2026

    ### R1-2 Mend the sluice
    Lead: Tom Hale, Mill Society
    Status: Green

    Milestone | Date
    Oak bought | 3 June 2026

    ## Theme 2: The town

    ### R2-1 Clear the culvert
    Lead: Highways Team
    Status: Red

    Milestone | Date
    Decision on the grille | TBC
    Culvert clear | 30 June 2026
    """
_READ = """
    SECTION Theme 1 The river
    ACTION R1-1 Dredge the mill pool (Ada Finch, River Trust) [Amber]
    MILESTONE 2026-05-31 Silt sampled
    MILESTONE 2026-10-31 Pool dredged
    ACTION R1-2 Mend the sluice (Tom Hale, Mill Society) [Green]
    MILESTONE 2026-06-03 Oak bought
    SECTION Theme 2 The town
    ACTION R2-1 Clear the culvert (Highways Team) [Red]
    MILESTONE TBC Decision on the grille
    MILESTONE 2026-06-30 Culvert clear
    """


def _read(text: str) -> str:
    return told(interpret(document(text)))


@pytest.mark.parametrize(
    "text",
    [
        _LINES,
        _LINES.replace("Milestone | Date", "Step | By when"),
        _LINES.replace("Milestone | Date", "What happens | Target date"),
        _LINES.replace("\n    Milestone | Date", "    Key milestones\n\n    Milestone | Date"),
        _LINES.replace("\n    Milestone | Date", "    Milestones:\n\n    Milestone | Date"),
        _LINES.replace("Status: ", "RAG: ").replace("Lead: ", "Owner: "),
        _LINES.replace("\n    Status: ", " Status: "),
        _LINES.replace("\n    Status: ", ". Status: "),
        _LINES.replace("\n    Status: ", " – Status: "),
    ],
)
def test_rows_under_the_lines_of_an_action_are_its_milestones(text: str) -> None:
    assert _read(text) == drawn(_READ)


@pytest.mark.parametrize("word", ["Action", "Recommendation", "Task"])
def test_what_calls_itself_an_action_needs_no_status_over_its_milestones(word: str) -> None:
    text = "\n".join(line for line in _LINES.split("\n") if "Status" not in line)
    expected = "\n".join(line.split(" [")[0] for line in drawn(_READ).split("\n"))
    for number, own in (("R1-1 ", "1.1: "), ("R1-2 ", "1.2: "), ("R2-1 ", "2.1: ")):
        text = text.replace(f"### {number}", f"### {word} {own}")
        expected = expected.replace(number, own.replace(":", ""))
    assert _read(text) == expected


@pytest.mark.parametrize("word", ["Action", "Recommendation"])
def test_tables_of_actions_under_what_calls_itself_one_hold_actions(word: str) -> None:
    text = "\n".join(line for line in _LINES.split("\n") if "Status" not in line)
    text = text.replace("Milestone | Date", "Action | Date").replace("### R", f"### {word} R")
    assert "ACTION Silt sampled" in _read(text)


def test_questions_over_milestones_may_be_headings() -> None:
    text = _LINES.replace("    Lead: ", "    #### Lead\n    ").replace("    Status: ", "    #### Status\n    ")
    assert _read(text.replace("\n    Milestone", "    #### Milestones\n\n    Milestone")) == drawn(_READ)
    assert _read(text) == drawn(_READ)


def test_a_position_beside_a_milestone_that_says_done_is_its_state() -> None:
    text = _LINES.replace("Milestone | Date", "Milestone | Date | Position")
    for day, said in (("May 2026", "Done"), ("October 2026", "Two of three pools"), ("3 June 2026", ""), ("TBC", "")):
        text = text.replace(f"| {day}\n", f"| {day} | {said}\n")
    plan = interpret(document(text.replace("| 30 June 2026\n", "| 30 June 2026 |\n")))
    assert told(plan) == drawn(_READ)
    states = [milestone.state.value for action in actions(plan) for milestone in action.milestones]
    assert states == ["done", "open", "open", "open", "open"]
    assert "Two of three pools" in [one.text for one in plan.unplaced]


def test_the_day_may_stand_first_and_a_state_last() -> None:
    text = _LINES.replace("Milestone | Date", "When | Milestone | Done?")
    for row in ("Silt sampled | May 2026", "Pool dredged | October 2026", "Oak bought | 3 June 2026"):
        thing, day = row.split(" | ")
        text = text.replace(row, f"{day} | {thing} | Yes")
    text = text.replace("Decision on the grille | TBC", "TBC | Decision on the grille | No")
    text = text.replace("Culvert clear | 30 June 2026", "30 June 2026 | Culvert clear | No")
    plan = interpret(document(text))
    assert told(plan) == drawn(_READ)
    states = [milestone.state.value for action in actions(plan) for milestone in action.milestones]
    assert states == ["done", "done", "done", "open", "open"]


def test_a_form_above_such_a_table_is_its_action() -> None:
    lines = [
        f"{line.split(':')[0]} | {line.split(':')[1]}" if ": " in line and "##" not in line else line
        for line in _LINES.split("\n")
    ]
    assert _read("\n".join(lines)) == drawn(_READ)


def test_text_below_the_milestones_is_no_answer_above_them() -> None:
    plan = interpret(document(_LINES + "\n    Printed on paper that was a book before.\n"))
    assert told(plan) == drawn(_READ)
    assert [one.text for one in plan.unplaced if "paper" in one.text]


@pytest.mark.parametrize(
    "header",
    ["Action | Date | Lead", "Milestone | Date | Lead", "Milestone | Date | Progress"],
)
def test_words_beside_a_milestone_are_never_lost(header: str) -> None:
    text = _LINES.replace("Milestone | Date", header)
    for day in ("May 2026", "October 2026", "3 June 2026", "TBC", "30 June 2026"):
        text = text.replace(f"| {day}\n", f"| {day} | Water Team\n")
    plan = interpret(document(text))
    kept = [one.text for one in plan.unplaced] + [lead.text for one in actions(plan) for lead in one.leads]
    kept += [answer.text for one in actions(plan) for answer in one.answers]
    assert "Water Team" in kept


def test_tables_under_what_only_has_a_lead_hold_actions() -> None:
    text = "\n".join(line for line in _LINES.split("\n") if "Status" not in line)
    assert "ACTION Silt sampled" in _read(text)


def test_a_single_such_table_says_too_little() -> None:
    assert "ACTION Silt sampled" in _read(_LINES[: _LINES.index("### R1-2")])


_FORM = """
    Action no. | {0}.1 | RAG | Green
    Action | Mend pier {0} | < | <
    Lead | Ada Finch | < | <
    {1}

    ### Milestones
    Milestone | Due | Position
    Timber bought for {0} | May 2026 | On track
    Pier {0} open | October 2026 | At risk
    """
_ANSWERS = {
    "over the whole width": "What we achieved | < | < | <\n    Piles driven. | < | < | <",
    "beside their labels": "What we achieved | Piles driven. | < | <",
}


@pytest.mark.parametrize("answer", _ANSWERS.values(), ids=_ANSWERS)
def test_a_table_of_milestones_under_a_form_that_names_its_action_holds_its_steps(answer: str) -> None:
    forms = "".join(f"\n    ## Workstream {at}: Piers\n{_FORM.format(at, answer)}" for at in (1, 2))
    lines = _read(f"# Dry feet\n{forms}").splitlines()
    assert [line for line in lines if line.startswith(("ACTION", "MILESTONE"))] == drawn(
        """
        ACTION 1.1 Mend pier 1 (Ada Finch) [Green]
        MILESTONE 2026-05-31 Timber bought for 1
        MILESTONE 2026-10-31 Pier 1 open
        ACTION 2.1 Mend pier 2 (Ada Finch) [Green]
        MILESTONE 2026-05-31 Timber bought for 2
        MILESTONE 2026-10-31 Pier 2 open
        """
    ).splitlines()
