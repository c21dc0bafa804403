"""`milepost compare`, and the paper of what changed."""

from pathlib import Path

import pytest

from milepost.cli.main import main


def test_what_differs_is_printed_and_the_status_says_so(plan_file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    later = plan_file.with_name("later.txt")
    later.write_text(plan_file.read_text("utf-8").replace("Elmshire plan", "Elmshire plan, amended"), "utf-8")
    assert main(["compare", str(plan_file), str(later)]) == 1
    assert "- Title. Was: Elmshire plan. Now: Elmshire plan, amended." in capfd.readouterr().out


def test_the_same_plan_twice_is_clean(plan_file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(plan_file), str(plan_file)]) == 0
    assert "Nothing differs" in capfd.readouterr().out


def test_the_paper_of_what_changed_names_the_earlier_plan(plan_file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    report = ["report", str(plan_file), "--as", "changes", "--to", "text", "-o", "-"]
    assert main([*report, "--compare", str(plan_file)]) == 0
    assert "What changed, compared with Elmshire plan" in capfd.readouterr().out
    assert main(report) == 2
    assert "Say which earlier plan to compare with" in capfd.readouterr().err
