"""`milepost schema`."""

import json

import pytest

from milepost.cli.main import main


def test_the_schema_of_the_plan_format_is_printed(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capfd.readouterr().out)["title"] == "milepost-plan"
