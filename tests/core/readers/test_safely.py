"""Tests of reading in a child process."""

import io

import docx
import pytest

from milepost.core import errors, readers
from milepost.core.readers import safely
from milepost.core.readers.safely import in_child


def word_file(*words: str) -> bytes:
    document = docx.Document()
    for line in words:
        document.add_paragraph(line)
    table = document.add_table(1, 2)
    table.cell(0, 1).text = "Open the hub"
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def test_a_child_reads_what_this_process_reads() -> None:
    data = word_file("Elmshire plan", "€ ✓ — “quoted”")
    assert readers.read_safely(data, "plan.docx") == readers.read(data, "plan.docx")


def test_an_error_for_a_person_comes_back_from_the_child_as_itself() -> None:
    data = word_file()[:-200]
    with pytest.raises(errors.DamagedFile, match=r"plan\.docx"):
        in_child(data, "plan.docx")


def test_a_child_that_takes_too_long_is_stopped() -> None:
    with pytest.raises(errors.CannotReadSafely, match=r"plan\.docx.*too long"):
        in_child(word_file("words"), "plan.docx", wall_seconds=0.001)


@pytest.mark.parametrize("ending", ["memory", "signal"])
def test_a_child_that_dies_is_a_sentence_with_advice(ending: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safely, "_CHILD", "tests.core.readers.greedy")
    with pytest.raises(errors.CannotReadSafely, match=r"plan\.docx.*memory.*Copy the plan's tables"):
        in_child(ending.encode(), "plan.docx")


def test_a_bug_in_a_reader_is_not_blamed_on_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safely, "_CHILD", "tests.core.readers.greedy")
    with pytest.raises(RuntimeError, match="KeyError"):
        in_child(b"bug", "plan.docx")


def test_the_child_is_given_nothing_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MILEPOST_SECRET", "secret")
    assert "MILEPOST_SECRET" not in safely._environment()


def test_a_large_text_is_read_in_a_child_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(safely, "_CHILD", "tests.core.readers.greedy")
    assert readers.read_safely(b"words\n", "plan.txt").blocks
    with pytest.raises(RuntimeError, match="KeyError"):
        readers.read_safely(b"words\n" * 100_000, "plan.txt")
