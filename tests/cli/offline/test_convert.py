"""`milepost convert`."""

from pathlib import Path

import pytest

from milepost.cli.main import main


def test_the_ending_of_the_new_file_says_what_it_becomes(plan_file: Path) -> None:
    text, again = plan_file.with_suffix(".txt"), plan_file.with_name("again.JSON")
    assert main(["convert", str(plan_file), str(text)]) == main(["convert", str(plan_file), str(again)]) == 0
    assert text.read_text("utf-8").startswith("# Elmshire plan")
    assert again.read_bytes() == plan_file.read_bytes()


def test_an_ending_that_says_nothing_is_told(plan_file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", str(plan_file), "plan.doc"]) == 2
    assert "plan.doc does not say which format to write" in capfd.readouterr().err


def test_a_place_where_nothing_can_be_written_is_told(plan_file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", str(plan_file), str(plan_file.parent / "none" / "plan.txt")]) == 2
    assert "cannot be written: no such file or directory" in capfd.readouterr().err
