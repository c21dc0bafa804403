"""Reading plan documents: in process, and as a command with interpreter start."""

import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from bench.figures import SOURCES, Figure, children_milliseconds, clocked, environment, milliseconds, shown
from bench.long_documents import one_table
from milepost.core import pipeline, readers
from milepost.core.interpret import interpret

HOUSE = SOURCES.parent
SHARED = Path(os.environ.get("MILEPOST_SHARED", HOUSE.parent / "shared"))


def figures() -> Iterator[Figure]:
    """Every example of our own, and the real one where it is at hand."""
    for path in (*sorted((HOUSE / "examples").glob("*-plan-*.*")), *sorted(SHARED.glob("examples/*.txt"))):
        yield from _of(path)
    yield from _long()
    yield from _files()


def _long() -> Iterator[Figure]:
    """Plans of 10 to 10,000 actions in one table: what an action costs should not depend on how many there are."""
    for actions in (10, 100, 1_000, 10_000):
        document = readers.read(one_table(actions).encode(), "plan.txt")
        taken = milliseconds(partial(interpret, document), runs=2 if actions > 100 else 5)
        yield Figure(f"interpret {actions:,} actions", shown(taken), f"{taken / actions:.1f} ms an action")


def _files() -> Iterator[Figure]:
    """A plan of 1,000 actions as a file, read and interpreted by a process that never saw it."""
    for format_key, goal in (("word", "goal 500 ms; "), ("excel", "")):
        runs = [_once(format_key, 1_000) for _ in range(3)]
        read, interpreted = min(runs, key=sum)
        beside = f"{goal}of it reading {shown(read)}, interpreting {shown(interpreted)}"
        yield Figure(f"a 1,000-action {format_key} file, read and interpreted", shown(read + interpreted), beside)


def _once(format_key: str, actions: int) -> tuple[float, float]:
    command = [sys.executable, "-m", "bench.reading_child", format_key, str(actions)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env=environment())
    read, interpreted = map(float, done.stdout.split())
    return read, interpreted


def _of(path: Path) -> Iterator[Figure]:
    def read() -> None:
        pipeline.read_plan(path.read_bytes(), path.name)

    if path.suffix != ".txt":
        yield Figure(f"read {path.name}", shown(clocked(read, runs=2)), "a new, guarded process included")
        return
    yield Figure(f"read {path.name}", shown(milliseconds(read)), "goal 50 ms")
    command = partial(_command, path)
    beside = f"goal 300 ms, all of it; processor time {shown(children_milliseconds(command))}"
    yield Figure(f"milepost read {path.name}", shown(clocked(command)), beside)


def _command(path: Path) -> None:
    command = [sys.executable, "-m", "milepost.cli.main", "read", str(path)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment())
