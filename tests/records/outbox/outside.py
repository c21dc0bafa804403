"""Worker processes as they really run, on a database that they share with the test."""

import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import quote

from django.db import connection
from tests.records.outbox.postbox import Postbox

SOURCES = Path(__file__).parents[3] / "src"
PATIENCE = 60  # seconds


class Outside:
    """On PostgreSQL the database of the tests; on SQLite a file with all that the test has in memory when it starts."""

    def __init__(self, postbox: Postbox, folder: Path) -> None:
        self.folder, self.port = folder, postbox.port
        self.processes: list[subprocess.Popen[bytes]] = []
        self.file: sqlite3.Connection | None = None

    def start(self, *words: str) -> subprocess.Popen[bytes]:
        """A worker."""
        command = [sys.executable, "-m", "milepost.cli.main", "work", *words]
        with (self.folder / f"worker-{len(self.processes)}.log").open("wb") as log:
            made = subprocess.Popen(command, env=self.settings(), stdout=log, stderr=log)
        self.processes.append(made)
        return made

    def numbers(self) -> dict[str, int]:
        """How many mails stand in each state."""
        found = self._run("SELECT state, COUNT(*) FROM outbox_message GROUP BY state")
        return {str(state): int(number) for state, number in found}

    def end_leases(self) -> None:
        """Lets five minutes pass for what a dead worker held."""
        self._run("UPDATE outbox_message SET lease_until = '2020-01-01 00:00:00+00:00' WHERE lease_until IS NOT NULL")

    def wait_until_sent(self) -> None:
        """Until every mail is done."""
        until = time.monotonic() + PATIENCE
        while set(self.numbers()) - {"done"}:
            if time.monotonic() > until:
                raise AssertionError(f"Not all was sent: {self.numbers()}\n{self.told()}")
            time.sleep(0.05)

    def told(self) -> str:
        """What the workers printed."""
        return "\n".join(path.read_text("utf-8") for path in sorted(self.folder.glob("worker-*.log")))

    def end(self) -> None:
        """Ends what still runs."""
        for process in self.processes:
            process.kill()
            process.wait()
        if self.file is not None:
            self.file.close()

    def _run(self, sql: str) -> list[tuple[object, ...]]:
        if connection.vendor == "sqlite":
            with self._kept() as kept:
                return kept.execute(sql).fetchall()
        with connection.cursor() as cursor:
            cursor.execute(sql)
            return cursor.fetchall() if cursor.description else []

    def _kept(self) -> sqlite3.Connection:
        if self.file is None:
            self.file = sqlite3.connect(self.folder / "outbox.sqlite3", timeout=20)
            connection.ensure_connection()
            connection.connection.backup(self.file)
        return self.file

    def settings(self) -> dict[str, str]:
        """The environment of a worker."""
        mail = {"MILEPOST_EMAIL_HOST": "127.0.0.1", "MILEPOST_EMAIL_PORT": str(self.port)}
        return os.environ | mail | {"PYTHONPATH": str(SOURCES), "MILEPOST_DATABASE": self._address()}

    def _address(self) -> str:
        if connection.vendor == "sqlite":
            self._kept()
            return f"sqlite:{self.folder / 'outbox.sqlite3'}"
        at = connection.settings_dict
        whom = f"{quote(at['USER'])}:{quote(at['PASSWORD'])}@{at['HOST']}:{at['PORT'] or 5432}"
        return f"postgresql://{whom}/{at['NAME']}"
