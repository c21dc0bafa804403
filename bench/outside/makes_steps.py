"""Steps of many makes: one plan whose answers look ahead, with dates of all styles in all places.

A make is a choice for each part of an answer; what should be read is known by construction, as in makes.py. Measured
are the milestones alone. `python -m bench.outside makes_steps SEED COUNT [part=choice …]` prints how they are read,
and with COUNT 0 how those are that are plain but for one choice.
"""

from collections.abc import Mapping, Sequence
from io import BytesIO
from random import Random
from typing import Any

import docx
from docx.document import Document

from bench.outside.steps_cell import (
    CLOSING,
    JOINS,
    LEADING,
    LINED,
    MIXED,
    ON_LINES,
    PLACES,
    SEVERAL,
    WITH_BULLETS,
    Make,
    Step,
    cell,
    expected,
    invented,
)
from bench.outside.steps_dates import STYLES
from bench.outside.steps_words import DECOYS, SPEECHES

FILE = "steps.docx"

HEADINGS = (
    "Next steps", "What needs to happen next?", "What needs to happen", "Milestones", "Key milestones",
    "Actions for next quarter", "Planned activity", "Next actions", "What we will do next", "Plans for the next year",
    "Future work", "Next steps and dates", "Next steps (with dates)", "Forthcoming milestones", "Looking ahead",
)  # fmt: skip
_YEAR = {"Next steps 2026/27": "Next steps 2026/27", "Actions for 2026-27": "Actions for 2026-27"}
FORMS = ("table", "labels", "headings", "forms")
PARTS: dict[str, Mapping[str, object] | Sequence[str]] = {
    "place": PLACES, "style": (*STYLES, MIXED), "join": JOINS, "many": ("2", "1", "3", "4"), "speech": SPEECHES,
    "several": SEVERAL, "decoy": DECOYS, "where": ("last", "first"), "heading": (*HEADINGS, *_YEAR),
    "form": FORMS, "due": ("none", "date", "month"),
}  # fmt: skip
PLAINEST: Make = {part: next(iter(choices)) for part, choices in PARTS.items()}
_TITLES = (
    "A second family hub", "Advice in libraries", "Better waiting times", "Safe walks to school", "Young carers",
    "Warm homes", "Getting online", "Streets to play in", "Home from hospital", "Work for all",
)  # fmt: skip
_TOLD = (
    "Forty families took part and most of them would come again.", "Suppliers have put their prices up by a tenth.",
    "Parents told us that evenings suit them better.", "Two posts are still vacant.",
    "Volunteers are keen but the rota is thin at weekends.",
)  # fmt: skip
_SECTIONS = ("Children and families", "Safer streets")
_STATES = ("On track", "At risk", "Complete")
_DUES = {"date": ("30/09/2027", "2027-09-30"), "month": ("March 2028", "2028-03-31")}


def made(random: Random, **chosen: str) -> Make:
    """A make by chance, with these parts as chosen."""
    return {part: random.choice(list(choices)) for part, choices in PARTS.items()} | chosen


def written(make: Make, random: Random) -> tuple[bytes, dict[str, Any]]:
    """A Word file of this make, and the plan in the compact form that it should be read as."""
    make = _possible(make)
    document = docx.Document()
    document.add_paragraph("Arden Community Plan 2025 to 2027", style="Title")
    document.add_paragraph("Report for January to March 2026")
    titles = random.sample(_TITLES, len(_TITLES))
    sections = []
    for number, title in enumerate(_SECTIONS, 1):
        document.add_heading(f"Priority {number}: {title}", 1)
        told = [_Told(f"{number}.{at}", titles.pop(), make, random) for at in (1, 2, 3)]
        _WRITERS[make["form"]](document, make, told)
        actions = [one.compact for one in told]
        areas = [{"number": "", "title": "", "actions": actions}]
        sections.append({"label": "Priority", "number": str(number), "title": title, "leads": [], "focus_areas": areas})
    file = BytesIO()
    document.save(file)
    return file.getvalue(), {"status_means": {}, "sections": sections}


def _possible(make: Make) -> Make:
    """The make without what nobody would write, or could tell apart."""
    return _with_form(_with_several(_with_where(_with_join(dict(make)))))


def _with_join(make: dict[str, str]) -> dict[str, str]:
    place, join = make["place"], make["join"]
    if place in LINED and join not in ("lines", "blank lines"):
        make["join"] = "lines"
    if place in ("bar behind", "tabs", "due stop", "by stop") and join not in ON_LINES:
        make["join"] = "lines"
    if join == "run on" and place not in (*_RUNS_ON, *LINED):
        make["join"] = "sentences" if place in CLOSING else "lines"
    return make


def _with_where(make: dict[str, str]) -> dict[str, str]:
    """Behind the words that a date leads, nobody could tell whose another sentence is."""
    if make["place"] in (*LEADING, *LINED) and make["join"] not in _ITEMS:
        make["where"] = "first"
    return make


def _with_several(make: dict[str, str]) -> dict[str, str]:
    is_led = make["place"] in LEADING and make["join"] in ON_LINES
    if make["several"] == "semicolon" and not is_led:
        make["several"] = "and"
    if make["place"] in WITH_BULLETS:
        make["several"] = "one"
    if make["many"] == "4" and (make["several"] != "one" or make["place"] in WITH_BULLETS):
        make["many"] = "3"
    return make


def _with_form(make: dict[str, str]) -> dict[str, str]:
    if make["place"] == "due line below" and make["form"] in ("labels", "headings"):
        make["form"] = "table"  # elsewhere such a line could as well be the action's own
    if make["style"] == MIXED and make["join"] == "run on":
        make["style"] = "month"
    return make


_ITEMS = ("bullets", "dots", "numbers", "round numbers", "letters", "bracketed letters")
_RUNS_ON = ("by dash", "dash", "colon", "by colon", "bracket", "by bracket", "due bracket", "square")


class _Told:
    """An action, with the cells of its row and what should be read of it."""

    def __init__(self, number: str, title: str, make: Make, random: Random) -> None:
        self.number, self.title, self.status = number, title, random.choice(_STATES)
        self.progress = " ".join(random.sample(_TOLD, 2))
        self.due, day = _DUES.get(make["due"], ("", ""))
        steps: list[Step] = invented(make, random)
        self.steps = cell(make, steps, random)
        own = [{"due": day, "text": ""}] if day else []
        self.compact = {
            "number": number, "title": title, "status": self.status, "leads": [],
            "answers": {"Progress": self.progress, make["heading"]: self.steps},
            "milestones": [*own, *expected(make, steps)],
        }  # fmt: skip

    def facts(self, make: Make) -> list[tuple[str, str]]:
        """What is said of it under which heading."""
        due = [("Deadline", self.due)] if self.due else []
        return [*due, ("Status", self.status), ("Progress", self.progress), (make["heading"], self.steps)]


def _table(document: Document, make: Make, told: Sequence[_Told]) -> None:
    headings = ["No.", "Action", *(heading for heading, _ in told[0].facts(make))]
    table = document.add_table(1 + len(told), len(headings), style="Table Grid")
    rows = [headings, *([one.number, one.title, *(text for _, text in one.facts(make))] for one in told)]
    for row, texts in zip(table.rows, rows, strict=True):
        for at, text in zip(row.cells, texts, strict=True):
            lines = text.split("\n")
            at.paragraphs[0].text = lines[0]
            for line in lines[1:]:
                at.add_paragraph(line)


def _labels(document: Document, make: Make, told: Sequence[_Told]) -> None:
    for one in told:
        document.add_heading(f"{one.number} {one.title}", 2)
        for heading, text in one.facts(make):
            first, *rest = text.split("\n")
            paragraph = document.add_paragraph()
            paragraph.add_run(f"{heading.rstrip('?')}:").bold = True
            if rest:
                rest = [first, *rest]
            else:
                paragraph.add_run(f" {first}")
            for line in rest:
                document.add_paragraph(line)


def _headings(document: Document, make: Make, told: Sequence[_Told]) -> None:
    for one in told:
        document.add_heading(f"{one.number} {one.title}", 2)
        for heading, text in one.facts(make):
            document.add_heading(heading, 3)
            for line in text.split("\n"):
                document.add_paragraph(line)


def _forms(document: Document, make: Make, told: Sequence[_Told]) -> None:
    for one in told:
        document.add_heading(f"{one.number} {one.title}", 2)
        facts = one.facts(make)
        table = document.add_table(len(facts), 2, style="Table Grid")
        for row, (heading, text) in zip(table.rows, facts, strict=True):
            row.cells[0].paragraphs[0].add_run(heading).bold = True
            first, *rest = text.split("\n")
            row.cells[1].paragraphs[0].text = first
            for line in rest:
                row.cells[1].add_paragraph(line)
        document.add_paragraph()


_WRITERS = {"table": _table, "labels": _labels, "headings": _headings, "forms": _forms}
