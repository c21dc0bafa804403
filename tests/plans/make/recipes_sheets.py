"""The golden documents that are sheets, or tables that came out of one as text."""

from examples.make.shape import Shape
from examples.make.sheet import flat
from tests.plans.make import exports, form_sheets, pasted, sheets, trackers
from tests.plans.make.recipe import Recipe

SEND = ("ref", "action", "lead", "progress", "impact", "status", "next")
SAFETY = ("ref", "action", "lead", "due", "progress", "measure", "status")
STEPS = ("ref", "action", "lead", "step", "due", "comments", "evidence", "status")
ACROSS = ("section", "ref", "action", "lead", "comments", "evidence", "status")
HOUSING = ("ref", "action", "lead", "due", "status", "position", "resource", "steps")
EQUALITY = ("action", "lead", "due", "indicator", "progress", "group", "status")
QUARTERS = ("ref", "focus", "action", "lead", "q1", "q2", "q3", "q4", "outcome", "status")
TRANSPORT = ("ref", "action", "lead", "due", "earlier", "latest", "barriers", "ahead", "status")

SHEETS = (
    Recipe(
        "send-clipboard.html", "send", "an HTML table from the clipboard", pasted.clipboard, Shape(("focus", *SEND))
    ),
    Recipe(
        "send-sheets.xlsx", "send", "a sheet for each section, hidden parts", sheets.by_section, Shape(("focus", *SEND))
    ),
    Recipe(
        "safety-symbols.xlsx",
        "safety",
        "status by symbol, a sheet for each section",
        sheets.by_section,
        Shape(SAFETY, dress="symbol"),
    ),
    Recipe(
        "safety-flat.xlsx",
        "safety",
        "a flat sheet with real dates",
        flat,
        Shape(("section", "focus", *SAFETY)),
        says=(),
    ),
    Recipe("safety-slashes.txt", "safety", "cells joined by slashes", pasted.slashes, Shape(SAFETY, dress="letter")),
    Recipe(
        "housing-windows.csv",
        "housing",
        "CSV in Windows-1252",
        pasted.commas,
        Shape(("section", *HOUSING)),
        says=(),
        encoding="cp1252",
    ),
    Recipe(
        "libraries-export.csv",
        "libraries",
        "a program’s export: lines around the table, codes of groups",
        exports.export,
        Shape(("ref", "action", "lead", "due", "status", "done", "difference")),
        says=(),
    ),
    Recipe(
        "equality-pasted.tsv",
        "equality",
        "a spreadsheet pasted with quoted lines",
        pasted.tabs,
        Shape(("section", *EQUALITY)),
        says=(),
    ),
    Recipe(
        "equality-numbers.xlsx",
        "equality",
        "status by number, guide and key on sheets before",
        sheets.with_legend_sheet,
        Shape(("section", *EQUALITY), dress="letter"),
        says=(),
        legend=True,
    ),
    Recipe(
        "climate-years.xlsx",
        "climate",
        "ticks by year",
        sheets.years,
        Shape(("ref", "focus", "action", "lead", "update", "status"), dress="symbol"),
        unscored=("milestones",),
    ),
    Recipe(
        "health-quarters.xlsx",
        "health",
        "quarters under one heading, fills as status",
        sheets.quarters,
        Shape(QUARTERS, dress="", is_coloured=True),
        says=(),
    ),
    Recipe(
        "health-detached.txt",
        "health",
        "numbers in a block of their own",
        pasted.detached,
        Shape(("ref", "focus", "action", "lead", "q4", "outcome", "status")),
    ),
    Recipe(
        "transport-sheets.xlsx",
        "transport",
        "a sheet for each section, status by letter",
        sheets.by_section,
        Shape(("focus", *TRANSPORT), dress="letter"),
    ),
    Recipe(
        "transport-pasted.tsv",
        "transport",
        "a table pasted in UTF-16",
        pasted.tabs,
        Shape(("section", "focus", *TRANSPORT)),
        says=(),
        encoding="utf-16",
    ),
    Recipe(
        "safeguarding-parallel.xlsx",
        "safeguarding",
        "lists that line up in two cells",
        sheets.parallel,
        Shape(STEPS),
        says=("milestones",),
    ),
    Recipe(
        "safeguarding-across.xlsx",
        "safeguarding",
        "a tracker: steps side by side, filtered rows, a total below",
        sheets.across,
        Shape(ACROSS),
        says=("milestones",),
    ),
    Recipe(
        "gardens-grouped.xlsx",
        "gardens",
        "names over groups of headings, a row of guidance below them",
        trackers.grouped,
        Shape(("section", "ref", "action", "due", "lead", "autumn", "status", "spring", "gain")),
        says=(),
    ),
    Recipe(
        "libraries-board.csv",
        "libraries",
        "a board of tasks: a title, then its bucket",
        exports.board,
        Shape(("section", "ref", "action", "lead", "due", "status", "done", "difference")),
        says=(),
    ),
    Recipe(
        "libraries-sorted.xlsx",
        "libraries",
        "a flat sheet sorted by status, so that no group stands together",
        trackers.sorted_by_status,
        Shape(("section", "focus", "ref", "action", "lead", "due", "status", "done", "difference")),
        says=(),
    ),
    Recipe(
        "libraries-form-sheets.xlsx",
        "libraries",
        "a form on each sheet, answers below their questions",
        form_sheets.form_sheets,
        Shape(("section", "ref", "action", "lead", "due", "status", "done", "difference")),
        says=(),
    ),
    Recipe(
        "libraries-turned.xlsx",
        "libraries",
        "tables turned on their side under each other, an action in each column",
        trackers.turned,
        Shape(("action", "ref", "lead", "due", "done", "difference", "status")),
        says=(),
    ),
    Recipe(
        "libraries-ticked.xlsx",
        "libraries",
        "a column for each status, one of them crossed",
        sheets.ticked,
        Shape(("ref", "focus", "action", "lead", "due", "status", "done")),
        says=(),
    ),
    Recipe(
        "libraries-who-when.html",
        "libraries",
        "who and when in one column",
        pasted.who_and_when,
        Shape(("ref", "action", "lead", "due", "status", "done", "difference")),
        says=(),
    ),
)
