"""A file becomes a draft in a process of its own, and nothing that happens there happens to the program."""

from dataclasses import replace

import pytest
from tests.factories.small import SMALL

from milepost.core import errors
from milepost.core.document import codec as documents
from milepost.core.document.corrections import HeadingMeans, SetText
from milepost.core.drafting import Drafted, drafted, redrafted
from milepost.core.interpret import interpret
from milepost.core.plan import codec as plans
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.readers import read

TABLE = b"Priority 1: Safe streets\n\nAction\tWhere are we now?\nLight the paths\tHalf are lit\n"


def plan_of(found: Drafted) -> Plan:
    return plans.from_data(found.plan)


def test_a_draft_is_what_reading_and_interpreting_make_of_the_file() -> None:
    found = drafted(TABLE, "plan.txt")
    document = read(TABLE, "plan.txt")
    assert documents.from_json(found.document) == document
    assert plan_of(found) == interpret(document)


def test_corrections_are_made_before_it_is_interpreted() -> None:
    found = drafted(TABLE, "plan.txt", (SetText(1, 2, 2, "All are lit"),))
    assert next(actions(plan_of(found))).answers[0].text == "All are lit"
    assert documents.from_json(found.document) == read(TABLE, "plan.txt")


def test_a_document_that_was_read_is_interpreted_again_without_its_file() -> None:
    kept = drafted(TABLE, "plan.txt").document
    again = redrafted(kept, "plan.txt", (HeadingMeans("Where are we now?", "worried"),))
    assert again.document == kept
    assert plan_of(again).questions[0].role == "worried"


def test_a_plan_of_our_own_is_itself_and_has_no_document() -> None:
    found = drafted(plans.to_json(SMALL).encode(), "plan.json")
    assert (found.document, plan_of(found)) == ("", SMALL)


def test_a_character_that_a_database_cannot_keep_is_left_out() -> None:
    text = plans.to_json(replace(SMALL, title="Elm\x00shire \\u0000"))
    assert plan_of(drafted(text.encode(), "plan.json")).title == "Elmshire \\u0000"


@pytest.mark.parametrize(
    ("data", "kind"), [(b"", errors.NothingToRead), (b'{"format": "other"}', errors.PlanFormatError)]
)
def test_what_cannot_be_read_comes_back_as_itself(data: bytes, kind: type[Exception]) -> None:
    with pytest.raises(kind):
        drafted(data, "plan.txt")


def test_a_correction_that_names_nothing_comes_back_as_itself() -> None:
    with pytest.raises(errors.InvalidInput, match="no such row"):
        drafted(TABLE, "plan.txt", (SetText(1, 9, 1, "x"),))
    with pytest.raises(errors.InvalidInput, match="Choose one of the list"):
        drafted(TABLE, "plan.txt", (HeadingMeans("Action", "nonsense"),))


def test_one_that_is_not_ready_in_time_is_told_from_one_that_is_unsafe() -> None:
    with pytest.raises(errors.TookTooLong, match=r"plan\.txt"):
        drafted(TABLE, "plan.txt", wall_seconds=0.001)


@pytest.mark.parametrize("ending", ["memory", "signal"])
def test_a_process_that_dies_is_a_sentence_with_advice(ending: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("milepost.core.drafting.safely.CHILD", "tests.core.drafting.greedy")
    with pytest.raises(errors.CannotReadSafely, match=r"plan\.txt.*memory.*Copy the plan's tables"):
        drafted(ending.encode(), "plan.txt")


def test_the_program_itself_neither_reads_nor_interprets(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("this process was to leave it to the child")

    for name in ("milepost.core.readers.text.read", "milepost.core.interpret.passes.found"):
        monkeypatch.setattr(name, never)
    assert list(actions(plan_of(drafted(TABLE, "plan.txt"))))
