"""Score every golden pair: `PYTHONPATH=src python -m bench.reading [--peer] [--floors] [--guide] [NAME …]`.

--peer scores the plain pipeline instead, --floors raises the committed floors, --guide writes docs/guide/layouts.md.
"""

import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

from bench.reading import floors, guide, peer
from bench.reading.compact import compact
from bench.reading.pairs import Pair, pairs
from bench.reading.score import Score, score
from milepost.core.errors import UserFacingError
from milepost.core.pipeline import read_plan

PARTS = [field.name for field in fields(Score)]


def ours(path: Path) -> dict[str, Any]:
    """What Milepost reads in a file; nothing where it refuses the file."""
    try:
        return compact(read_plan(path.read_bytes(), path.name))
    except UserFacingError as error:
        print(f"  {path.name}: {error}")
        return {"sections": []}


def main() -> None:
    """Print a table: a line for each document, and the means; write floors or guide where asked."""
    wanted = [name for name in sys.argv[1:] if not name.startswith("--")]
    read = peer.read if "--peer" in sys.argv else ours
    chosen = [pair for pair in pairs() if not wanted or any(name in pair.name for name in wanted)]
    print(table_head())
    scores = [(pair, line(pair, read(pair.path))) for pair in chosen]
    print(table_mean([score for _, score in scores]))
    if "--floors" in sys.argv:
        floors.raise_to({pair.name: score for pair, score in scores})
    if "--guide" in sys.argv:
        guide.write(scores)


def table_head() -> str:
    """The names of the columns."""
    return " ".join((f"{'document':34}", *(f"{name[:9]:>9}" for name in ("overall", *PARTS))))


def table_mean(scores: list[Score]) -> str:
    """The last line: the mean of each column."""
    return f"{'mean':34} {_figures([_mean([score.overall for score in scores]), *_means(scores)])}"


def line(pair: Pair, read: dict[str, Any]) -> Score:
    """Print the line of a document, and give its score."""
    result = score(pair.expected, read)
    print(f"{pair.name[:34]:34}", _figures([result.overall, *(getattr(result, name) for name in PARTS)]))
    return result


def _means(scores: list[Score]) -> list[float | None]:
    return [_mean([value for score in scores if (value := getattr(score, name)) is not None]) for name in PARTS]


def _mean(values: list[float]) -> float | None:
    return sum(values) / len(values) if values else None


def _figures(values: list[float | None]) -> str:
    return " ".join(f"{value:9.3f}" if value is not None else f"{'–':>9}" for value in values)


if __name__ == "__main__":
    main()
