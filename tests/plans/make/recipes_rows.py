"""The golden documents of Word in which every action is a row of a table."""

from examples.make import word_tables
from examples.make.shape import Shape
from tests.plans.make import around, word_boxes, word_led, word_odd
from tests.plans.make.recipe import Recipe

SEND = ("ref", "action", "lead", "progress", "impact", "status", "next")
SAFETY = ("ref", "action", "lead", "due", "progress", "measure", "status")
STEPS = ("ref", "action", "lead", "step", "due", "comments", "evidence", "status")
EQUALITY = ("action", "lead", "due", "indicator", "progress", "group", "status")
QUARTERS = ("ref", "focus", "action", "lead", "q1", "q2", "q3", "q4", "outcome", "status")
TRANSPORT = ("ref", "action", "lead", "due", "earlier", "latest", "barriers", "ahead", "status")

ROWS = (
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
        "health-pledges.docx", "health", "pledges, focus areas merged, landscape", word_tables.merged, Shape(QUARTERS)
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
        "safeguarding-nested.docx",
        "safeguarding",
        "a table of steps inside a cell, emoji as status",
        word_odd.nested_tables,
        Shape(("ref", "action", "lead", "step", "comments", "status"), dress="symbol"),
        says=("milestones",),
    ),
    Recipe(
        "waterside-dots.docx",
        "waterside",
        "status as a dot in its colour",
        word_boxes.dots,
        Shape(("ref", "action", "lead", "due", "status", "now"), dress=""),
    ),
    Recipe(
        "waterside-led-by.docx",
        "waterside",
        "“Led by …” in italics below each heading, codes before titles",
        word_led.led_by_lines,
        Shape(("action", "due", "now", "help", "status")),
    ),
    Recipe(
        "larder-returns.docx",
        "larder",
        "a table for each partner, below its name who completed it",
        word_led.returns,
        Shape(("ref", "action", "now", "hard", "ahead", "status")),
    ),
)
