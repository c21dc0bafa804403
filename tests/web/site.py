"""Milepost as it really runs: gunicorn and workers as processes of their own, on the database of the test."""

import http.client
import os
import signal
import socket
import subprocess
import sys
import time
from urllib.parse import urlencode

from tests.records.outbox.outside import PATIENCE, Outside

SECRET = "of the tests"  # what its sessions are signed with
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Site(Outside):
    """Serves on a free port of this machine; what it prints and its access log are in files of the test's folder."""

    serving: subprocess.Popen[bytes]
    at: int = 0

    def serve(self, *words: str) -> None:
        """Starts the web server and waits until it answers."""
        self.at = self.at or _free_port()
        options = ("--config", "python:milepost.config.serving", "--bind", f"127.0.0.1:{self.at}")
        access = ("--access-logfile", str(self.folder / "access.log"))
        command = [sys.executable, "-m", "gunicorn", *options, *access, *words]
        with (self.folder / "web.log").open("ab") as log:
            self.serving = subprocess.Popen(
                command, env=self.settings(), stdout=log, stderr=log, start_new_session=True
            )
        until = time.monotonic() + PATIENCE
        while not self._answers():
            assert time.monotonic() < until, (self.folder / "web.log").read_text("utf-8")
            time.sleep(0.05)

    def kill(self) -> None:
        """kill -9 of the web server and of everything that it started."""
        os.killpg(self.serving.pid, signal.SIGKILL)
        self.serving.wait()

    def ask(self, method: str, path: str, **fields: str) -> tuple[int, str]:
        """The status and the text of one answer; 0 where the server went away before it answered."""
        talk = http.client.HTTPConnection("127.0.0.1", self.at, timeout=PATIENCE)
        try:
            talk.request(method, path, urlencode(fields) if method == "POST" else None, FORM)
            answer = talk.getresponse()
            return answer.status, answer.read().decode()
        except (OSError, http.client.HTTPException):
            return 0, ""
        finally:
            talk.close()

    def end(self) -> None:
        """Ends everything."""
        if self.at and self.serving.poll() is None:
            self.kill()
        super().end()

    def logged(self) -> str:
        """All that was printed or logged by anybody."""
        return "\n".join(path.read_text("utf-8") for path in sorted(self.folder.glob("*.log")))

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        """What the database holds now."""
        return self._run(sql)

    def settings(self) -> dict[str, str]:
        """The environment of the web server and of workers."""
        return super().settings() | {"MILEPOST_SECRET_KEY": SECRET, "MILEPOST_VAR": str(self.folder)}

    def _answers(self) -> bool:
        """Whether a page comes, and not only a connection: the workers are ready later than the port."""
        return self.ask("GET", "/answer/is-it-there/")[0] != 0


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
