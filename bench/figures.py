"""What a measurement is, and how it is taken: the best of several runs, since a busy machine only ever adds.

Work in this process is measured by its processor time, which does not count what others do; a child by the clock.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent / "src"


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table: what was measured, the figure with its unit, and the goal or the peer beside it."""

    what: str
    figure: str
    beside: str = ""


def milliseconds(work: Callable[[], object], runs: int = 5) -> float:
    """The shortest of several runs in this process, in milliseconds of processor time."""
    return min(_once(work, time.process_time) for _ in range(runs))


def clocked(work: Callable[[], object], runs: int = 5) -> float:
    """The shortest of several runs that use a child, in milliseconds of the clock."""
    return min(_once(work, time.perf_counter) for _ in range(runs))


def children_milliseconds(work: Callable[[], object], runs: int = 5) -> float:
    """The shortest of several runs that use a child, in milliseconds of its processor time."""
    return min(_once(work, _of_children) for _ in range(runs))


def shown(value: float) -> str:
    """Milliseconds with the digits that mean something."""
    return f"{value:.1f} ms" if value < 10 else f"{value:,.0f} ms"


def peak_megabytes(program: str) -> float:
    """The peak memory of a fresh interpreter that runs this program, in MB (Linux only).

    Linux says it twice: ru_maxrss goes on from the parent that forked, VmHWM is the child's own.
    """
    ending = "print(next(line for line in open('/proc/self/status') if line.startswith('VmHWM')).split()[1])"
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\n{ending}"], capture_output=True, check=True, text=True, env=environment()
    )
    return int(done.stdout.split()[-1]) / 1024


def environment() -> dict[str, str]:
    """The environment in which a child finds our sources and these benches, compiled once as in an installation."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    compiled = Path(tempfile.gettempdir()) / "milepost-bench"
    sources = os.pathsep.join((str(SOURCES), str(SOURCES.parent)))
    return kept | {"PYTHONPATH": sources, "PYTHONPYCACHEPREFIX": str(compiled)}


def _of_children() -> float:
    spent = os.times()
    return spent.children_user + spent.children_system


def _once(work: Callable[[], object], clock: Callable[[], float]) -> float:
    start = clock()
    work()
    return (clock() - start) * 1000
