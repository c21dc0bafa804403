"""The table of golden documents: each layout of plans that people have, at least once."""

from examples.make import word_tables
from examples.make.shape import Shape
from examples.make.sheet import flat
from tests.plans.make import around, pasted, sheets, word_flow, word_odd
from tests.plans.make.recipe import Recipe

SEND = ("ref", "action", "lead", "progress", "impact", "status", "next")


SAFETY = ("ref", "action", "lead", "due", "progress", "measure", "status")


STEPS = ("ref", "action", "lead", "step", "due", "comments", "evidence", "status")


ACROSS = ("section", "ref", "action", "lead", "comments", "evidence", "status")


HOUSING = ("ref", "action", "lead", "due", "status", "position", "resource", "steps")


EQUALITY = ("action", "lead", "due", "indicator", "progress", "group", "status")


QUARTERS = ("ref", "focus", "action", "lead", "q1", "q2", "q3", "q4", "outcome", "status")


TRANSPORT = ("ref", "action", "lead", "due", "earlier", "latest", "barriers", "ahead", "status")


RECIPES = (
    Recipe(
        "send-merged.docx", "send", "focus areas merged over their rows", word_tables.merged, Shape(("focus", *SEND))
    ),
    Recipe(
        "send-carried.docx",
        "send",
        "focus areas in their first row only",
        word_tables.carried,
        Shape(("focus", *SEND), joined="\n"),
    ),
    Recipe(
        "send-title-rows.docx", "send", "sections as title rows inside one table", word_tables.title_rows, Shape(SEND)
    ),
    Recipe(
        "send-small-tables.docx",
        "send",
        "a small table for each action",
        word_flow.small_tables,
        Shape(("lead", "progress", "impact", "status", "next")),
        says=("section leads", "focus"),
    ),
    Recipe(
        "send-clipboard.html", "send", "an HTML table from the clipboard", pasted.clipboard, Shape(("focus", *SEND))
    ),
    Recipe(
        "send-sheets.xlsx", "send", "a sheet for each section, hidden parts", sheets.by_section, Shape(("focus", *SEND))
    ),
    Recipe(
        "safety-colours-legend.docx",
        "safety",
        "status by colour only, with a legend",
        word_tables.bands,
        Shape(SAFETY, dress="", is_coloured=True),
        says=("section leads", "focus"),
        decorate=around.colours_explained,
        legend=True,
    ),
    Recipe(
        "safety-colours.docx",
        "safety",
        "status by colour only, no legend",
        word_tables.carried,
        Shape(("focus", *SAFETY), dress="", is_coloured=True),
    ),
    Recipe(
        "safety-letters.docx",
        "safety",
        "status by letter with a line of key",
        word_tables.header_once,
        Shape(SAFETY, dress="letter"),
        decorate=around.letters_explained,
        legend=True,
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
        "safeguarding-steps.docx",
        "safeguarding",
        "several dated rows for each action",
        word_tables.milestone_rows,
        Shape(STEPS, joined="\n"),
        says=("milestones",),
    ),
    Recipe(
        "safeguarding-numbers.docx",
        "safeguarding",
        "status by number with a legend, initials with a key",
        word_tables.milestone_rows,
        Shape(STEPS, dress="letter", leads="initials"),
        says=("milestones",),
        decorate=around.numbers_explained,
        legend=True,
    ),
    Recipe(
        "safeguarding-template.docx",
        "safeguarding",
        "guidance, empty rows, prose and keys left in",
        word_tables.carried,
        Shape(
            ("ref", "action", "lead", "comments", "evidence", "status"), leads="initials", dress="", is_coloured=True
        ),
        decorate=around.template_left_in,
        legend=True,
    ),
    Recipe("housing-forms.docx", "housing", "a form of two columns for each action", word_flow.forms, Shape(HOUSING)),
    Recipe(
        "housing-marked.docx",
        "housing",
        "tracked changes, controls, hidden words, notes, boxes",
        word_flow.forms,
        Shape(HOUSING),
        decorate=around.marked,
    ),
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
        "equality-continued.docx",
        "equality",
        "unnumbered, rows cut by hand with (cont’d)",
        word_tables.continued,
        Shape(EQUALITY),
    ),
    Recipe(
        "equality-hairlines.docx",
        "equality",
        "no upright rules",
        word_tables.hairlines,
        Shape(EQUALITY),
        decorate=around.furnished,
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
        "climate-lists.docx",
        "climate",
        "nested bullet lists",
        word_flow.nested_lists,
        Shape(("lead", "due", "status", "update", "how")),
        says=("section leads", "focus"),
    ),
    Recipe(
        "climate-status-lines.docx",
        "climate",
        "headings with a status line",
        word_flow.status_lines,
        Shape(("status", "lead", "update", "how")),
        says=("section leads", "focus"),
    ),
    Recipe(
        "housing-boxes.docx",
        "housing",
        "a box for each action",
        word_flow.boxes,
        Shape(("lead", "due", "status", "position", "steps")),
    ),
    Recipe(
        "housing-one-liners.docx",
        "housing",
        "headings with a status in brackets, lead and date in one line",
        word_flow.one_liners,
        Shape(("lead", "due", "status", "position")),
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
        "climate-cards.html",
        "climate",
        "cards on a web page",
        pasted.cards,
        Shape(("lead", "status", "update", "how")),
        says=("section leads", "focus"),
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
        "health-pledges.docx", "health", "pledges, focus areas merged, landscape", word_tables.merged, Shape(QUARTERS)
    ),
    Recipe(
        "health-detached.txt",
        "health",
        "numbers in a block of their own",
        pasted.detached,
        Shape(("ref", "focus", "action", "lead", "q4", "outcome", "status")),
    ),
    Recipe(
        "transport-long.docx",
        "transport",
        "several pages, long cells, two columns of progress",
        word_tables.bands,
        Shape(TRANSPORT, dress="symbol", joined="\n"),
        says=("section leads", "focus"),
        decorate=around.furnished,
    ),
    Recipe(
        "transport-two-headers.docx",
        "transport",
        "two header rows with groups",
        word_odd.two_row_header,
        Shape(("focus", "ref", "action", "lead", "due", "earlier", "latest", "barriers", "status")),
    ),
    Recipe(
        "transport-levels.docx",
        "transport",
        "section and focus area merged at the left",
        word_odd.three_levels,
        Shape(("section", "focus", "ref", "action", "lead", "latest", "ahead", "status")),
        says=(),
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
    Recipe("housing-ticked.docx", "housing", "forms with tick boxes", word_odd.ticked_forms, Shape(HOUSING)),
    Recipe(
        "housing-mail.txt",
        "housing",
        "label lines in a mail",
        pasted.status_lines,
        Shape(("lead", "due", "status", "position", "resource", "steps")),
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
        "safeguarding-nested.docx",
        "safeguarding",
        "a table of steps inside a cell, emoji as status",
        word_odd.nested_tables,
        Shape(("ref", "action", "lead", "step", "comments", "status"), dress="symbol"),
        says=("milestones",),
    ),
)
