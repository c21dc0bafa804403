"""The plan page of 26, 100 and 500 actions: made, and asked for again when nothing has changed."""

from collections.abc import Iterator

from bench.database import measured
from bench.figures import Figure, shown

SIZES = (26, 100, 500)
PEERS = "Redmine's issue list of 100: 145 ms; an open-source plan tracker: 1,140 queries, 1.2 s"


def figures() -> Iterator[Figure]:
    """Processor time, queries and size; a server keeps texts as HTML, and the plan until it changes."""
    for size in SIZES:
        found = measured("bench.web_child", str(size))
        goal = f"goal 15 ms; {PEERS}" if size == 100 else ""
        yield Figure(f"plan page of {size} actions, {found['kilobytes']:.0f} KB", shown(found["page"]), goal)
        yield Figure("the same, after a change of the plan", shown(found["first"]), goal and "goal 15 ms")
        yield Figure("its queries when first made", f"{found['queries']:.0f}", "the same for any size")
        unchanged = f"{shown(found['unchanged'])}, {found['few_queries']:.0f} queries"
        yield Figure("the same, unchanged (304)", unchanged, "goal 1 ms")
