"""What reading a plan costs, in calls of functions, which are the same on every machine: a doubling is told at once.

From 25 to 28 November 2026 it doubled pass by pass, and nobody had measured. Seconds are in docs/bench.md.
"""

import cProfile
from pathlib import Path

from milepost.core.interpret import interpret
from milepost.core.readers import read

EXAMPLE = Path(__file__).resolve().parents[3] / "examples" / "elmshire-plan-2024-25.docx"
MOST = 434_000  # calls, 456,000 before outlines were looked for only where one begins; it may only get cheaper


def test_interpreting_our_example_costs_no_more_calls_than_it_did() -> None:
    document = read(EXAMPLE.read_bytes(), EXAMPLE.name)
    interpret(document)  # pays for what is made once
    profile = cProfile.Profile()
    profile.runcall(interpret, document)
    assert sum(entry.callcount for entry in profile.getstats()) < MOST, (
        "ask the rarest thing first, and read a text once"
    )
