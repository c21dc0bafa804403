"""Every report of a plan of 1,000 actions says the same in every format, read back by a program of its own."""

import csv
import io
import shutil
import subprocess
from collections import Counter
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path

import openpyxl
import pytest
from bench.plans import plan_of
from lxml import html
from tests.factories.pdf_checks import alternatives, faults, letters, pages

from milepost.core import pipeline
from milepost.core.document.nodes import Document, Picture, Table
from milepost.core.document.walk import texts
from milepost.core.plan.model import Action, FocusArea, Link, LinkKind, Milestone, Plan, QuestionRole
from milepost.core.reports import REPORTS
from milepost.core.words.due import Due
from milepost.core.writers import WRITERS

TODAY = date(2025, 10, 15)
ROLES = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.NEXT)
ASKED = {"section": "s0", "organisation": "Elmshire Council"}


def large_plan() -> Plan:
    """1,000 actions, each with a promise and a link to the next."""
    plan = plan_of(1000)
    questions = tuple(replace(one, role=role) for one, role in zip(plan.questions, ROLES, strict=True))

    def area(one: FocusArea) -> FocusArea:
        return replace(one, actions=tuple(map(_promising, one.actions)))

    sections = tuple(replace(one, focus_areas=tuple(map(area, one.focus_areas))) for one in plan.sections)
    return replace(plan, questions=questions, sections=sections)


def _promising(action: Action) -> Action:
    at = int(action.number)
    day = date(2024, 4, 1) + timedelta(days=at)
    links = (Link(LinkKind.SUPERSEDED_BY, str(at + 1)),)
    return replace(action, milestones=(Milestone(f"m{at}", "Open", Due("", day, day)),), links=links)


@cache
def made(report: str) -> Document:
    """The report, compared with an earlier plan where it compares."""
    plan = large_plan()
    earlier = replace(plan, sections=plan.sections[1:])
    return pipeline.paper(plan, report=report, today=TODAY, earlier=earlier, **ASKED)


def every_letter(document: Document) -> Counter[str]:
    """How often each visible letter stands in the paper."""
    return letters("".join(text for text, _ in texts(document)))


@pytest.mark.parametrize("report", REPORTS)
def test_a_pdf_keeps_to_the_standard_and_says_every_word(report: str) -> None:
    data = WRITERS["pdf"].write(made(report))
    assert faults(data) == []
    # What the heading above a table says already is not printed once more as its caption.
    unseen = [block.caption for block in made(report).blocks if isinstance(block, Table) and block.is_titled]
    assert every_letter(made(report)) - letters("".join([*pages(data), *alternatives(data), *unseen])) == {}


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("report", REPORTS)
def test_libreoffice_opens_the_word_file_and_shows_every_word(report: str, tmp_path: Path) -> None:
    file = tmp_path / "paper.docx"
    file.write_bytes(WRITERS["word"].write(made(report)))
    command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", "pdf"]
    subprocess.run([*command, "--outdir", str(tmp_path), str(file)], capture_output=True, check=True)
    # What is said in place of pictures and above tables is for screen readers, and not drawn.
    unseen = [block.alt for block in made(report).blocks if isinstance(block, Picture)]
    unseen += [block.caption for block in made(report).blocks if isinstance(block, Table)]
    shown = letters("".join([*pages((tmp_path / "paper.pdf").read_bytes()), *unseen]))
    assert every_letter(made(report)) - shown == {}


@pytest.mark.parametrize("report", REPORTS)
def test_a_spreadsheet_and_open_data_say_the_same_rows(report: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(WRITERS["excel"].write(made(report))), read_only=True)
    cells = [[_shown(cell) for cell in row] for row in book.active.iter_rows(values_only=True)]
    data = WRITERS["csv"].write(made(report)).decode("utf-8-sig")
    assert cells == [[one.removeprefix("'") for one in row] for row in csv.reader(io.StringIO(data))]


@pytest.mark.parametrize("report", REPORTS)
def test_a_web_page_says_every_word(report: str) -> None:
    page = html.fromstring(WRITERS["html"].write(made(report)).decode())
    said = "".join(page.itertext())
    described = "".join(page.xpath("//@aria-label | //@alt"))
    assert every_letter(made(report)) - letters(said + described) == {}


def _shown(cell: object) -> str:
    if isinstance(cell, datetime):
        return f"{cell.day} {cell:%B %Y}"
    return "" if cell is None else str(cell)
