"""A plan document imported into SQLite: uploaded, read, kept as a draft, and the draft accepted as a plan."""

from collections.abc import Iterator

from bench.database import measured
from bench.figures import Figure, shown
from bench.reading_speed import HOUSE, SHARED


def figures() -> Iterator[Figure]:
    """Our own example, and the real one where it is at hand; processor time of both steps together."""
    for path in (HOUSE / "examples" / "elmshire-plan-2024-25.txt", *sorted(SHARED.glob("examples/*.txt"))):
        found = measured("bench.importing_child", str(path))
        beside = f"of it storing the plan: {shown(found['stored'])}; {found['actions']:.0f} actions"
        yield Figure(f"import {path.name} into SQLite", shown(found["imported"]), beside)
