"""Score the labelled cells: `PYTHONPATH=src python -m bench.promises [--naive] [--misses] [SET …]`.

--naive scores a plain match of months and years instead; --misses prints every cell that was not read as labelled.
"""

import sys

from bench.promises.cells import cells, sets
from bench.promises.readings import naive, ours
from bench.promises.score import PARTS, Score


def main() -> None:
    """Print a line for each part of each set: precision, recall and their mean, ours beside the naive match."""
    wanted = [name for name in sys.argv[1:] if not name.startswith("--")]
    print(
        f"{'set':11}{'part':12}{'right':>7}{'wrong':>7}{'missed':>7}{'precision':>11}{'recall':>8}{'F1':>7}{'naive':>7}"
    )
    for name in wanted or sets():
        score, plain = Score(), Score()
        for cell in cells(name):
            score.add(cell, ours(cell))
            plain.add(cell, naive(cell))
        for part in PARTS:
            _print(name, part, score, plain)
        if "--misses" in sys.argv:
            _misses(name, score)


def _print(name: str, part: str, score: Score, plain: Score) -> None:
    one = score.tallies[part]
    counts = f"{one.right:7}{one.wrong:7}{one.missed:7}"
    beside = f"{plain.tallies[part].f1:7.3f}" if part in {"milestones", "dates"} else ""
    print(f"{name:11}{part:12}{counts}{one.precision:11.3f}{one.recall:8.3f}{one.f1:7.3f}{beside}")


def _misses(name: str, score: Score) -> None:
    for cell in cells(name):
        if cell.name in score.misses:
            read = ours(cell)
            print(f"\n@{cell.name} {cell.column}\n{cell.text}")
            for wanted in cell.milestones:
                print(f"    want {'?' if wanted.is_optional else ' '} {wanted.due} | {wanted.text}")
            for found in read.milestones:
                print(f"    read   {found.due} | {found.phrase} | {found.text}")
            if cell.measures or cell.column == "measure":
                print("    want %", [sorted(one) for one in cell.measures])
                print("    read %", [sorted(one) for one in read.measures])
            if cell.lineage or read.lineage:
                print("    want ^", cell.lineage, "\n    read ^", read.lineage)
            if cell.glossary:
                print("    want ~", sorted(cell.glossary), "\n    read ~", sorted(read.glossary))


if __name__ == "__main__":
    main()
