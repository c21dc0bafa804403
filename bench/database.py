"""Measures in a child with a fresh SQLite database, since Django is set up once in a process and for one database."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.figures import environment


def measured(module: str, *arguments: str) -> dict[str, float]:
    """What `python -m module` prints as JSON when its database is empty and its own."""
    with tempfile.TemporaryDirectory() as folder:
        setting = {
            "DJANGO_SETTINGS_MODULE": "milepost.config.settings",
            "MILEPOST_DATABASE": f"sqlite:{Path(folder) / 'bench.sqlite3'}",
        }
        command = [sys.executable, "-m", module, *arguments]
        done = subprocess.run(command, capture_output=True, check=True, text=True, env=environment() | setting)
    found: dict[str, float] = json.loads(done.stdout)
    return found
