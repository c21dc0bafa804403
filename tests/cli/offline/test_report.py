"""`milepost report`."""

from pathlib import Path

import pytest

from milepost.cli.main import main


def test_the_paper_is_written_beside_the_document(plan_file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(plan_file), "--as", "outline", "--to", "text"]) == 0
    beside = plan_file.with_name("plan-outline.txt")
    assert capfd.readouterr().out == f"{beside}\n"
    assert beside.read_text("utf-8").startswith("# Elmshire plan")


def test_a_minus_sends_the_paper_to_standard_output(plan_file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(plan_file), "--as", "outline", "--to", "text", "-o", "-"]) == 0
    assert capfd.readouterr().out.startswith("# Elmshire plan")


def test_the_day_is_printed_and_may_be_named(
    plan_file: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MILEPOST_TODAY", "2019-06-30")
    main(["report", str(plan_file), "--as", "headings-and-lists", "--to", "text", "-o", "-"])
    assert "Elmshire Partnership, as at 30 June 2019" in capfd.readouterr().out


def test_a_report_that_does_not_exist_is_told_with_those_that_do(
    plan_file: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["report", str(plan_file), "--as", "poem"])
    assert "progress-table" in capfd.readouterr().err


def test_the_day_may_be_named_with_the_command(plan_file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    main(["report", str(plan_file), "--as", "headings-and-lists", "--to", "text", "-o", "-", "--today", "2019-06-30"])
    assert "as at 30 June 2019" in capfd.readouterr().out
    with pytest.raises(SystemExit, match="2"):
        main(["report", str(plan_file), "--today", "midsummer"])
    assert "midsummer is not a day. Write it as 2025-06-30." in capfd.readouterr().err


def test_a_section_is_named_by_its_number_and_one_that_is_not_there_is_told(
    plan_file: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    asked = ["report", str(plan_file), "--as", "section", "--to", "text", "-o", "-", "--section"]
    assert main([*asked, "1"]) == 0
    assert "# Priority 1: A good start – Elmshire plan" in capfd.readouterr().out
    assert main([*asked, "7"]) == 2
    assert "There is no section called 7. There are: Priority 1: A good start; " in capfd.readouterr().err


def test_an_organisation_is_named(plan_file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    asked = ["report", str(plan_file), "--as", "organisation", "--to", "text", "-o", "-"]
    assert main([*asked, "--organisation", "thornley trust"]) == 0
    assert "Thornley Trust leads 3 actions." in capfd.readouterr().out
