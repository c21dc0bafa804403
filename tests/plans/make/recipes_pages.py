"""The golden documents that pages and forms with something of their own below each title make."""

from examples.make.shape import Shape
from tests.plans.make import web_pages, word_boxes
from tests.plans.make.recipe import Recipe

PAGES = (
    Recipe(
        "waterside-steps.html",
        "waterside",
        "headings with lines, a small table of milestones under each",
        web_pages.stepped,
        Shape(("ref", "action", "lead", "status", "now", "help")),
        says=("milestones",),
    ),
    Recipe(
        "waterside-forms-steps.docx",
        "waterside",
        "a form for each action, a small table of milestones under it",
        word_boxes.forms_with_steps,
        Shape(("lead", "status", "now", "help")),
        says=("section leads", "milestones"),
    ),
    Recipe(
        "allotments-chips.html",
        "allotments",
        "cards side by side, an unlabelled status under each title",
        web_pages.chips,
        Shape(("lead", "due", "proof")),
        says=("status",),
    ),
    Recipe(
        "allotments-road-map.html",
        "allotments",
        "a box for each section, quarters with steps, statuses behind dots",
        web_pages.road_map,
        Shape(("action", "lead", "q1", "q2", "q3", "q4", "status")),
        says=(),
    ),
    Recipe(
        "allotments-drivers.html",
        "allotments",
        "a driver diagram: drivers merged over change ideas",
        web_pages.drivers,
        Shape(("action", "proof", "lead", "due", "status")),
        says=("section leads", "focus"),
    ),
)
