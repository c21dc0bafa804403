"""Files named on the command line."""

from pathlib import Path

import pytest

from milepost.cli.main import main


@pytest.mark.parametrize("command", [["check"], ["convert", "out.docx"], ["report"], ["compare", "plan.txt"]])
def test_a_document_without_an_action_is_no_plan_and_says_so(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("people.csv").write_text("name,post\nJo Marsh,Warden\nSam Field,Warden\n", "utf-8")
    Path("plan.txt").write_text("Priority 1: Parks\n\nAction\tWhere are we now?\nMend it\tHalf is done\n", "utf-8")
    assert main([command[0], "people.csv", *command[1:]]) == 2
    said = capfd.readouterr()
    assert said.err.startswith("milepost: No action was found in people.csv")
    assert said.out == ""
    assert {path.name for path in tmp_path.iterdir()} == {"people.csv", "plan.txt"}
