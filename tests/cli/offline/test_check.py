"""`milepost check` and `milepost rules`."""

import json
import re
from pathlib import Path

import pytest
from tests.factories.elmshire import small_plan

from milepost.cli.main import main
from milepost.core.checks.examples import example_plan
from milepost.core.plan import codec
from milepost.core.plan.model import Plan


@pytest.fixture
def faulty(tmp_path: Path) -> str:
    path = tmp_path / "faulty.json"
    path.write_text(codec.to_json(small_plan()).replace("It is open.", "It opens in XXX."), "utf-8")
    return str(path)


def test_findings_are_told_under_their_action_and_end_with_status_1(
    faulty: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", faulty]) == 1
    out = capfd.readouterr().out
    assert "\n1.1.1 Open a family hub in Wexcombe\n" in out
    assert re.search(r"\n\d+ found: (?:\d+ \w+, )*\d+ \w+\.$", out.rstrip())
    assert "\n  [certain] " in out
    assert "    “" in out
    assert "\x1b" not in out


def test_a_terminal_shows_colours_and_no_color_none(
    faulty: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    main(["check", faulty])
    assert "\x1b[31m  [certain] " in capsys.readouterr().out
    monkeypatch.setenv("NO_COLOR", "1")
    main(["check", faulty])
    assert "\x1b" not in capsys.readouterr().out


def test_findings_as_json_carry_their_rule(faulty: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["check", faulty, "--json"]) == 1
    found = json.loads(capfd.readouterr().out)
    wanted = {
        "rule",
        "certainty",
        "severity",
        "action",
        "number",
        "title",
        "column",
        "evidence",
        "message",
        "mend",
        "key",
    }
    assert wanted <= set(found[0])


def test_an_old_plan_is_judged_on_the_last_day_that_it_reports_on(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "old.json"
    path.write_text(codec.to_json(example_plan("Action: 1.1 Explore a hub")), "utf-8")
    main(["check", str(path)])
    assert capfd.readouterr().out.startswith("All that this plan covers is over, so it is judged as on 31 March 2023.")


def test_a_rule_may_be_left_out(faulty: str, capfd: pytest.CaptureFixture[str]) -> None:
    main(["check", faulty, "--json"])
    codes = sorted({one["rule"] for one in json.loads(capfd.readouterr().out)})
    main(["check", faulty, "--json", "--without", codes[0]])
    assert codes[0] not in {one["rule"] for one in json.loads(capfd.readouterr().out)}


def test_an_empty_plan_has_no_findings_and_status_0(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "empty.json"
    path.write_text(codec.to_json(Plan(title="New")), "utf-8")
    assert main(["check", str(path)]) == 0
    assert capfd.readouterr().out == "Nothing found.\n"


def test_every_rule_is_listed_and_has_a_page(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    code = capfd.readouterr().out.split()[0]
    assert main(["rules", code]) == 0
    assert capfd.readouterr().out.startswith(f"# {code}\n")


def test_a_rule_that_does_not_exist_is_told(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "poem"]) == 2
    assert "no rule called poem" in capfd.readouterr().err


def test_a_code_that_is_nearly_one_is_asked_back(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "weak-vreb"]) == 2
    assert "Did you mean weak-verb?" in capfd.readouterr().err
