"""`milepost read`."""

from pathlib import Path

import pytest

from milepost.cli.main import main


def test_a_plan_is_printed_as_an_outline(plan_file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(plan_file)]) == 0
    assert capfd.readouterr().out.startswith("# Elmshire plan\n\n## Priority 1: A good start\n")


def test_with_json_the_plan_format_is_printed(plan_file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(plan_file), "--json"]) == 0
    assert capfd.readouterr().out == plan_file.read_text("utf-8")


def test_a_missing_file_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["read", "nowhere.docx"]) == 2
    assert capfd.readouterr().err == "milepost: There is no file called nowhere.docx.\n"


def test_a_folder_is_told(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(tmp_path)]) == 2
    assert "cannot be read: is a directory" in capfd.readouterr().err
