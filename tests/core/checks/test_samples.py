"""What the rules find in our own documents, counted: a rule that finds more or less must be looked at by a person."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from milepost.core.checks import check
from milepost.core.pipeline import read_plan

ROOT = Path(__file__).parents[3]
COUNTS = Path(__file__).parent / "samples.json"
TODAY = date(2025, 6, 1)
DOCUMENTS = (
    "examples/elmshire-plan-2024-25.docx",
    "examples/thornley-safety-plan-2024-26.docx",
    "tests/plans/climate-lists.docx",
    "tests/plans/equality-continued.docx",
    "tests/plans/health-pledges.docx",
    "tests/plans/housing-forms.docx",
    "tests/plans/safeguarding-steps.docx",
    "tests/plans/send-carried.docx",
    "tests/plans/transport-long.docx",
)


def found_in(name: str) -> dict[str, int]:
    """How often each rule speaks in a document, by its code."""
    path = ROOT / name
    counts = Counter(one.rule for one in check(read_plan(path.read_bytes(), path.name), TODAY))
    return dict(sorted(counts.items()))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_is_found_in_a_document_of_ours_stays(name: str) -> None:
    found = found_in(name)
    said = json.dumps({name: found}, indent=1)
    assert found == json.loads(COUNTS.read_text(encoding="utf-8"))[name], f"Look at each, then write:\n{said}"


def test_each_finding_of_a_document_is_known_by_a_key_of_its_own() -> None:
    path = ROOT / DOCUMENTS[0]
    keys = [one.key for one in check(read_plan(path.read_bytes(), path.name), TODAY)]
    assert len(keys) == len(set(keys)) > 40
