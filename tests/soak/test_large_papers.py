"""Large papers one after another, as a server prints them."""

from pathlib import Path

from bench.plans import plan_of
from tests.core.writers.pdf.test_reports import paper

from milepost.core.document.nodes import Document
from milepost.core.writers import pdf


def test_a_server_that_prints_one_paper_after_another_does_not_grow() -> None:
    papers = [paper(plan_of(150 + at), "progress-table") for at in range(6)]
    sizes = [_resident_after(one) for one in papers]
    assert sizes[-1] < 1.3 * sizes[1]


def _resident_after(document: Document) -> int:
    """The process's memory in kB once it has written this paper (Linux only)."""
    pdf.write(document)
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1])
