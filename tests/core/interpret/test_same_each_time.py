"""A document is read alike by every process, however it happens to keep its sets in order."""

import os
import subprocess
import sys

# Its key explains two of its words and leaves two of one length to explain themselves.
TEXT = """Our plan

Blue = finished, red = stuck, beside green and amber.

Aim 1: Ashore

Ref\tAction\tLead\tRAG
1.1\tLight the yard\tAnn Lowe\tGreen
1.2\tShut the gate\tBo Reed\tAmber
1.3\tSweep the slip\tAnn Lowe\tBlue
1.4\tPaint the shed\tBo Reed\tRed
"""
CHILD = """
import sys
from milepost.core.interpret import interpret
from milepost.core.readers import read
print(interpret(read(sys.stdin.read().encode(), "plan.txt")))
"""


def _read(text: str, seed: int) -> str:
    env = {**os.environ, "PYTHONHASHSEED": str(seed)}
    return subprocess.run(
        [sys.executable, "-c", CHILD], input=text, text=True, env=env, capture_output=True, check=True
    ).stdout


def test_every_process_reads_a_document_alike() -> None:
    first, *others = [_read(TEXT, seed) for seed in (1, 2, 3, 4)]
    assert first.startswith("Plan(")
    assert others == [first] * 3
