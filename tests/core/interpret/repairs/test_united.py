"""Forms that each stand under a title of their own have it as their action, whatever a label of theirs may name."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret


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
