"""The command as people run it: a real process, its output and its exit status."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from milepost.cli.main import main
from milepost.cli.offline import read

SOURCES = Path(__file__).parents[2] / "src"


def milepost(*words: str, given: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    env = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "LC_", "LANG"))}
    command = [sys.executable, "-m", "milepost.cli.main", *words]
    settings = env | {"PYTHONPATH": str(SOURCES)} | environment
    return subprocess.run(command, input=given, capture_output=True, env=settings, check=False)


def test_help_lists_every_command() -> None:
    done = milepost("--help")
    assert done.returncode == 0
    assert all(name in done.stdout for name in (b"read", b"convert", b"report", b"schema", b"manage"))


def test_an_unknown_command_is_told_and_cannot() -> None:
    done = milepost("raed")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"no command called raed" in done.stderr


@pytest.mark.parametrize("given", [b"{", b'{"format": 1}', b"", b"\x00\xff\x00"])
def test_what_cannot_be_read_is_told_in_one_sentence(given: bytes) -> None:
    done = milepost("read", "-", given=given)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"milepost: ")
    assert b"Traceback" not in done.stderr


def test_a_pipe_gets_utf_8_whatever_the_locale(plan_file: Path) -> None:
    done = milepost("read", str(plan_file), "--json", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert done.stdout == plan_file.read_bytes()


def test_a_windows_1252_terminal_gets_question_marks_and_no_crash(plan_file: Path) -> None:
    plan_file.write_text(plan_file.read_text("utf-8").replace("Elmshire plan", "Cynllun Sir yr Ŵyn"), "utf-8")
    done = milepost("read", str(plan_file), PYTHONIOENCODING="cp1252")
    assert done.returncode == 0
    assert done.stdout.startswith(b"# Cynllun Sir yr ?yn")


def test_a_reader_that_goes_away_is_no_error(plan_file: Path) -> None:
    command = f'"{sys.executable}" -m milepost.cli.main read "{plan_file}" | true'
    done = subprocess.run(
        ["sh", "-c", command], capture_output=True, check=True, env=os.environ | {"PYTHONPATH": str(SOURCES)}
    )
    assert done.stderr == b""


def test_reading_loads_neither_django_nor_a_document_library_nor_another_report(plan_file: Path) -> None:
    program = (
        "import sys; from milepost.cli.main import main; main(sys.argv[1:]); "
        "slow = {'django', 'docx', 'openpyxl', 'pdfplumber', 'typst', "
        "'milepost.core.plan.compare', 'milepost.core.reports.progress_table', 'milepost.core.writers.word'}; "
        "print(sorted(slow & set(sys.modules)), file=sys.stderr)"
    )
    command = [sys.executable, "-c", program, "read", str(plan_file)]
    done = subprocess.run(command, capture_output=True, check=True, env=os.environ | {"PYTHONPATH": str(SOURCES)})
    assert done.stderr.split() == [b"[]"]


def test_a_command_that_soon_ends_collects_no_garbage_and_leaves_the_collector_on(
    plan_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    monkeypatch.setattr(read, "run", lambda _: seen.append(gc.isenabled()) or 0)
    assert main(["read", str(plan_file)]) == 0
    assert (seen, gc.isenabled()) == ([False], True)
