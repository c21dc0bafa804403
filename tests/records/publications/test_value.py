"""What a publication renders from: read again, and the same bytes wherever and whenever it is written."""

import json
import os
import subprocess
import sys

import pytest
from tests.factories.elmshire import TODAY, small_plan

from milepost.core import pipeline
from milepost.core.errors import PlanFormatError
from milepost.core.plan.model import Audience
from milepost.core.reports.published import Imprint, published
from milepost.core.writers import WRITERS
from milepost.records.publications.value import Value, hash_of, kept, opened, written

ELSEWHERE = """
import json, sys
from milepost.records.publications.value import hash_of, opened, written
value = opened(sys.stdin.read())
print(json.dumps({key: hash_of(written(value, key)) for key in sys.argv[1:]}))
"""


@pytest.fixture(scope="module")
def value() -> Value:
    report = pipeline.paper(small_plan(), report="progress-table", today=TODAY)
    return Value(small_plan(), report, published(report, Imprint("Plan", Audience.BOARD, TODAY)))


def test_what_is_kept_is_read_again_and_kept_alike(value: Value) -> None:
    assert opened(kept(value)) == value
    assert kept(opened(kept(value))) == kept(value)


def test_another_process_another_day_and_place_writes_the_same_bytes(value: Value) -> None:
    keys = (*WRITERS, pipeline.JSON)
    env = {**os.environ, "PYTHONHASHSEED": "7", "TZ": "Pacific/Auckland", "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", ELSEWHERE, *keys]
    told = subprocess.run(command, input=kept(value), capture_output=True, text=True, env=env, check=True)
    assert json.loads(told.stdout) == {key: hash_of(written(value, key)) for key in keys}


def test_a_value_of_a_later_kind_is_refused_in_a_sentence(value: Value) -> None:
    later = kept(value).replace('"version":1', '"version":9', 1)
    with pytest.raises(PlanFormatError, match="version 9"):
        opened(later)


def test_data_formats_hold_the_report_without_its_imprint(value: Value) -> None:
    assert b"Published for" not in written(value, "csv")
    assert b"Published for" in written(value, "text")
