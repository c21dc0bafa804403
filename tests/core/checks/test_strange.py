"""What is called certain in papers of strangers, where nobody planted a fault: a person must look at each change."""

import json
from collections import Counter
from datetime import date
from pathlib import Path
from zlib import crc32

import pytest
from bench.reading.pairs import SUFFIX

from milepost.core.checks import check
from milepost.core.document.nodes import Certainty
from milepost.core.pipeline import read_plan

FOLDER = Path(__file__).parents[2] / "plans" / "strangers"
COUNTS = json.loads((Path(__file__).parent / "strange.json").read_text(encoding="utf-8"))
TODAY = date(2026, 1, 15)
EACH = 14  # papers, of which one is looked at; a new paper changes nothing for the others
SLOW = (".pdf",)  # to read, and no other to check
NAMES = sorted(path.name.removesuffix(SUFFIX) for path in FOLDER.glob(f"*{SUFFIX}"))
CHOSEN = [name for name in NAMES if crc32(name.encode()) % EACH == 0 and not name.endswith(SLOW)]


def certain(name: str) -> dict[str, int]:
    """How often each rule is certain in a paper, by its code."""
    found = check(read_plan((FOLDER / name).read_bytes(), name), TODAY)
    return dict(sorted(Counter(one.rule for one in found if one.certainty is Certainty.CERTAIN).items()))


@pytest.mark.parametrize("name", CHOSEN)
def test_what_is_certain_in_a_strangers_paper_stays(name: str) -> None:
    found = certain(name)
    assert found == COUNTS.get(name), f"Look at each, then write:\n{json.dumps({name: found}, ensure_ascii=False)}"
