"""The golden documents in which questions stand in unusual places, and those with lists of what ended."""

from examples.make.shape import Shape
from tests.plans.make import asked
from tests.plans.make.recipe import Recipe

HOUSING = ("action", "lead", "due", "status", "position", "resource", "steps")
DEMENTIA = ("lead", "due", "status", "update", "voices", "impact", "steps")
TRANSPORT = ("ref", "action", "lead", "due", "earlier", "latest", "barriers", "ahead", "status")

ASKED = (
    Recipe(
        "housing-row-per-question.xlsx",
        "housing",
        "a row for each question, the action’s number before each",
        asked.row_per_question,
        Shape(HOUSING),
    ),
    Recipe(
        "transport-row-per-question.docx",
        "transport",
        "a row for each question under a heading row",
        asked.row_per_question_headed,
        Shape(TRANSPORT[1:]),
    ),
    Recipe(
        "dementia-questions-alone.txt",
        "dementia",
        "each question on a line of its own over its answer",
        asked.questions_alone,
        Shape(("action", *DEMENTIA)),
    ),
    Recipe(
        "transport-one-heading.docx",
        "transport",
        "one heading over the numbers and the titles",
        asked.one_heading_over_two,
        Shape(TRANSPORT),
        says=("section leads", "focus"),
    ),
    Recipe(
        "transport-live-and-ended.docx",
        "transport",
        "live actions, and completed ones in a table of their own",
        asked.live_and_ended,
        Shape(TRANSPORT),
    ),
    Recipe(
        "transport-archive.xlsx",
        "transport",
        "a flat sheet, last year’s actions on a sheet behind it",
        asked.with_archive,
        Shape(("section", "focus", *TRANSPORT)),
        says=(),
    ),
)
