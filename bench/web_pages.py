"""The plan page of 26, 100 and 500 actions: made, and asked for again when nothing has changed."""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.figures import Figure, environment, shown

SIZES = (26, 100, 500)
PEERS = "Redmine's issue list of 100: 145 ms; an open-source plan tracker: 1,140 queries, 1.2 s"


def figures() -> Iterator[Figure]:
    """Processor time, queries and size; texts are kept as HTML from one request to the next, as a server does."""
    for size in SIZES:
        found = _measured(size)
        goal = f"goal 15 ms; {PEERS}" if size == 100 else ""
        yield Figure(f"plan page of {size} actions, {found['kilobytes']:.0f} KB", shown(found["page"]), goal)
        yield Figure("its queries when first made", f"{found['queries']:.0f}", "the same for any size")
        unchanged = f"{shown(found['unchanged'])}, {found['few_queries']:.0f} queries"
        yield Figure("the same, unchanged (304)", unchanged, "goal 1 ms")


def _measured(actions: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        setting = {
            "DJANGO_SETTINGS_MODULE": "milepost.config.settings",
            "MILEPOST_DATABASE": f"sqlite:{Path(folder) / 'bench.sqlite3'}",
        }
        command = [sys.executable, "-m", "bench.web_child", str(actions)]
        done = subprocess.run(command, capture_output=True, check=True, text=True, env=environment() | setting)
    found: dict[str, float] = json.loads(done.stdout)
    return found
