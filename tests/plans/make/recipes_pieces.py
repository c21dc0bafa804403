"""The golden documents in which an action is no row: forms, boxes, cards, lists, headings with lines."""

from examples.make.shape import Shape
from tests.plans.make import around, pasted, word_boxes, word_flow, word_odd
from tests.plans.make.recipe import Recipe

HOUSING = ("ref", "action", "lead", "due", "status", "position", "resource", "steps")

PIECES = (
    Recipe(
        "send-small-tables.docx",
        "send",
        "a small table for each action",
        word_flow.small_tables,
        Shape(("lead", "progress", "impact", "status", "next")),
        says=("section leads", "focus"),
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
        "climate-cards.html",
        "climate",
        "cards on a web page",
        pasted.cards,
        Shape(("lead", "status", "update", "how")),
        says=("section leads", "focus"),
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
        "waterside-framed.docx",
        "waterside",
        "a bordered box for each action, labels beside and above",
        word_boxes.framed,
        Shape(("lead", "due", "status", "ref", "now", "help")),
    ),
    Recipe(
        "waterside-bands.docx",
        "waterside",
        "an action as a row over its milestones",
        word_boxes.milestone_bands,
        Shape(("ref", "action", "lead", "step", "status", "now")),
        says=("section leads", "milestones"),
    ),
    Recipe(
        "waterside-feet.docx",
        "waterside",
        "forms with milestones in rows at the foot",
        word_boxes.forms_with_feet,
        Shape(("lead", "status", "now", "help")),
        says=("section leads", "milestones"),
    ),
    Recipe(
        "libraries-grouped.docx",
        "libraries",
        "forms with labels in groups",
        word_boxes.grouped_labels,
        Shape(("lead", "due", "status", "done", "difference")),
    ),
    Recipe(
        "libraries-tiles.html",
        "libraries",
        "tiles of a web page, status over the title",
        pasted.tiles,
        Shape(("lead", "due", "status", "done")),
        says=(),
    ),
    Recipe(
        "nights-badges.html",
        "nights",
        "a web page with the status in a box behind each title",
        pasted.badges,
        Shape(("lead", "due", "status", "now", "ahead")),
    ),
    Recipe(
        "nature-run-on.docx",
        "nature",
        "bold lines, status and lead in one line with spaces between",
        word_flow.run_on,
        Shape(("lead", "status", "indicator", "start", "y1", "y2")),
    ),
)
