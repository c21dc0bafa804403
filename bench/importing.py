"""A plan document imported into SQLite: uploaded, read, kept as a draft, reviewed, and the draft accepted as a plan."""

from collections.abc import Iterator

from bench.database import measured
from bench.figures import Figure, shown
from bench.reading_speed import HOUSE, SHARED


def figures() -> Iterator[Figure]:
    """Our own example, and the real one where it is at hand, both steps together; long drafts accepted alone."""
    for path in (HOUSE / "examples" / "elmshire-plan-2024-25.txt", *sorted(SHARED.glob("examples/*.txt"))):
        found = measured("bench.importing_child", str(path))
        beside = f"of it storing the plan: {shown(found['stored'])}; {found['actions']:.0f} actions"
        yield Figure(f"import {path.name} into SQLite", shown(found["imported"]), beside)
    for actions in (100, 2_500):
        found = measured("bench.accepting_child", str(actions))
        beside = f"goal 1,000 ms; taking it back: {shown(found['undone'])}"
        yield Figure(f"accept a draft of {actions:,} actions", shown(found["accepted"]), beside)
        yield from _pages(actions, measured("bench.reviewing_child", str(actions)))


def _pages(actions: int, found: dict[str, float]) -> Iterator[Figure]:
    for name, what in (
        ("review", f"review of a draft of {actions:,} actions"),
        ("row", "the page of one of its rows"),
        ("changes", "what differs from the plan that it is another version of"),
    ):
        beside = f"{found[f'{name} queries']:.0f} queries, {found[f'{name} kilobytes']:,.0f} KB of HTML"
        yield Figure(what, shown(found[name]), beside)
