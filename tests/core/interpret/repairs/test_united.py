"""Forms that each stand under a title of their own have it as their action, whatever a label of theirs may name."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions


def _forms(label: str, titles: tuple[str, str] = ("M1 Help people claim", "M2 Pay a living wage")) -> str:
    forms = [
        f"{title} | <\nLead | Ann Lowe\n{label} | Reach {at}00 homes in the town\n"
        "Progress | Letters went out in May.\nRAG | Green"
        for at, title in enumerate(titles, 1)
    ]
    return told(interpret(document("# Plan\n\n## Money\n\n" + "\n\n".join(forms))))


@pytest.mark.parametrize("label", ["Milestone", "Outcome", "Description", "Measure", "Deliverables", "Objective"])
def test_the_title_of_a_form_is_the_action(label: str) -> None:
    read = _forms(label)
    assert "ACTION M1 Help people claim (Ann Lowe) [Green]" in read
    assert "FOCUS" not in read


def test_a_form_that_names_its_action_keeps_it() -> None:
    assert "ACTION Reach 100 homes in the town" in _forms("Action")


def test_a_title_that_comes_again_groups_the_forms() -> None:
    assert "ACTION Reach 100 homes in the town" in _forms("Objective", ("Housing", "Housing"))


def test_forms_whose_labels_were_renamed_half_way_have_one_status() -> None:
    forms = [
        f"Action 1.{at} | Dig pond {at}\nLead | Ann Lowe\n{label} | {status}\nProgress | The digger came in May."
        for at, (label, status) in enumerate(
            [("Status", "On course"), ("Status", "A bit behind"), ("RAG", "On course"), ("RAG", "A bit behind")], 1
        )
    ]
    read = told(interpret(document("# Plan\n\n## Priority 1: Ponds\n\n" + "\n\n".join(forms))))
    assert read.count("[On course]") == read.count("[A bit behind]") == 2


@pytest.mark.parametrize("title", ["{} | <", "## {}\n"])
def test_actions_of_a_year_further_down_a_titled_form_are_its_next_steps(title: str) -> None:
    forms = "\n\n".join(
        f"{title.format(name)}\nLead | Ann Lowe\nStatus | On track\nProgress in 2025-26 | It met twice.\n"
        f"Actions for 2026-27 | {step} by May 2026"
        for name, step in (("Open a club", "Open a second club"), ("Write a guide", "Print it"))
    )
    plan = interpret(document(f"# Carers plan\n\n{forms}"))
    assert [one.title for one in actions(plan)] == ["Open a club", "Write a guide"]
    assert [step.text for one in actions(plan) for step in one.milestones] == ["Open a second club", "Print it"]


def test_actions_of_a_year_that_open_a_form_are_what_is_to_be_done() -> None:
    forms = "\n\n".join(
        f"## {name}\n\nActions for 2026-27 | {step}\nLead | Ann Lowe\nStatus | On track\nProgress | It met twice."
        for name, step in (("Rest", "Open a club"), ("Advice", "Write a guide"))
    )
    plan = interpret(document(f"# Carers plan\n\n{forms}"))
    assert [one.title for one in actions(plan)] == ["Open a club", "Write a guide"]
