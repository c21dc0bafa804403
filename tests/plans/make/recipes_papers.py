"""The golden documents in which the plan stands in another paper, or in words and shapes of its own."""

from examples.make.shape import Shape
from tests.plans.make import exports, typed, web_pages, word_reports
from tests.plans.make.recipe import Recipe

PAPERS = (
    Recipe(
        "waterside-committee.docx",
        "waterside",
        "a committee report: numbered paragraphs, a budget, the plan as appendix",
        word_reports.committee,
        Shape(("ref", "action", "lead", "due", "status", "now", "help")),
        says=(),
    ),
    Recipe(
        "estuary-own-forms.docx",
        "estuary",
        "forms whose labels are words of the plan’s own",
        word_reports.own_forms,
        Shape(("lead", "due", "status", "tide", "year", "change")),
    ),
    Recipe(
        "estuary-newsletter.docx",
        "estuary",
        "boxes of a newsletter: what was said, what was done, whom to ask",
        word_reports.newsletter,
        Shape(("lead", "status", "said", "did")),
        says=(),
        unprinted=("label", "number"),
    ),
    Recipe(
        "dementia-facts-below.docx",
        "dementia",
        "questions as headings, a small table of facts under the last",
        word_reports.facts_below,
        Shape(("lead", "due", "status", "update", "voices", "impact")),
    ),
    Recipe(
        "allotments-wall.docx",
        "allotments",
        "a wall of cards under the states of work",
        word_reports.wall,
        Shape(("lead", "due", "proof", "status")),
        says=(),
        unprinted=("label", "number"),
    ),
    Recipe(
        "digital-halves.docx",
        "digital",
        "columns that go on in a later table beside the same numbers",
        word_reports.halves,
        Shape(("section", "ref", "action", "lead", "due", "status", "evidence", "comments")),
        says=(),
    ),
    Recipe(
        "nights-leaders.txt",
        "nights",
        "dots that lead from each label to its answer",
        typed.leaders,
        Shape(("lead", "due", "status", "now", "risks", "ahead")),
    ),
    Recipe(
        "waterside-spots.html",
        "waterside",
        "status as a spot of colour in a cell without words",
        web_pages.spots,
        Shape(("ref", "action", "lead", "status", "due", "now"), dress=""),
    ),
    Recipe(
        "digital-narrow.html",
        "digital",
        "columns as narrow as their longest word",
        web_pages.narrow,
        Shape(("ref", "action", "lead", "due", "status", "evidence", "reach")),
        says=(),
    ),
    Recipe(
        "health-parents.csv",
        "health",
        "an export whose rows name their parent’s key, newest first",
        exports.of_parents,
        Shape(("ref", "action", "lead", "q1", "q2", "outcome", "status")),
        says=("focus",),
        unprinted=("label",),
    ),
    Recipe(
        "libraries-outline.xlsx",
        "libraries",
        "one list of everything with its level in the outline",
        exports.outlined,
        Shape(("ref", "action", "lead", "due", "status", "done")),
        says=("focus",),
        unprinted=("label",),
    ),
)
