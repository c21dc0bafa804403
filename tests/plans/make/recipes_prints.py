"""The golden documents that are kept as PDF only: what designs, browsers and tables without lines look like printed."""

from examples.make.shape import Shape
from tests.plans.make import web_news, web_records, web_sheets, web_signs, word_unlined
from tests.plans.make.recipe import Recipe

WELCOME = ("lead", "due", "status", "story", "notice", "snag", "ahead")
AUTISM = ("lead", "due", "status", "told", "did", "change", "next")
PIER = ("lead", "due", "status", "about", "latest", "money")

PRINTS = (
    Recipe(
        "autism-newsletter.pdf",
        "autism",
        "untagged PDF, two columns of text with boxes",
        web_news.newsletter,
        Shape(AUTISM),
        tagged=False,
    ),
    Recipe(
        "autism-leaflet.pdf",
        "autism",
        "tagged PDF of a page, three columns of text with boxes",
        web_news.leaflet,
        Shape(AUTISM),
    ),
    Recipe(
        "welcome-two-columns.pdf",
        "welcome",
        "untagged PDF, two columns of labelled lines",
        word_unlined.two_columns,
        Shape(WELCOME),
        tagged=False,
    ),
    Recipe(
        "pier-no-lines.pdf",
        "pier",
        "untagged PDF, a table without any lines",
        word_unlined.no_lines,
        Shape(("ref", "action", "lead", "due", "latest", "status")),
        tagged=False,
    ),
    Recipe(
        "welcome-turns.pdf",
        "welcome",
        "untagged PDF, every other row shaded and no lines",
        word_unlined.in_turns,
        Shape(("ref", "action", "lead", "story", "ahead", "due", "status")),
        says=("section leads", "focus"),
        tagged=False,
    ),
    Recipe(
        "welcome-quiet-labels.pdf",
        "welcome",
        "tagged PDF of a page, small grey labels over what they ask",
        web_signs.quiet,
        Shape(WELCOME),
        says=("section leads", "focus"),
    ),
    Recipe(
        "pier-pictures.pdf",
        "pier",
        "tagged PDF of a page, pictures for labels, with a key",
        web_signs.pictures,
        Shape(PIER),
    ),
    Recipe(
        "welcome-dots.pdf",
        "welcome",
        "tagged PDF of a page, a key of dots, one before each title",
        web_signs.dots,
        Shape(WELCOME, dress="", is_coloured=True),
        says=("section leads", "focus"),
        legend=True,
    ),
    Recipe(
        "autism-sheets.pdf",
        "autism",
        "untagged PDF, a sheet for each action, facts in a panel at the side",
        web_sheets.sheets,
        Shape(("lead", "due", "status", "told", "did", "next")),
        says=(),
        tagged=False,
    ),
    Recipe(
        "welcome-side-bars.pdf",
        "welcome",
        "untagged PDF, a bar beside the boxes of each section",
        web_sheets.side_bars,
        Shape(("lead", "due", "status", "story", "ahead")),
        tagged=False,
    ),
    Recipe(
        "pier-board.pdf",
        "pier",
        "tagged PDF of a page, a board of cards in lanes",
        web_sheets.board,
        Shape(("lead", "due", "latest")),
        says=("status",),
    ),
    Recipe(
        "pier-strips.pdf",
        "pier",
        "tagged PDF of a page, strips of dates, facts at the side",
        web_sheets.strips,
        Shape(("lead", "status", "about", "latest", "money")),
        says=("section leads", "milestones"),
    ),
    Recipe(
        "welcome-records.pdf",
        "welcome",
        "tagged PDF, forms that a browser printed with day and address",
        web_records.records,
        Shape(WELCOME),
    ),
    Recipe(
        "autism-unfolded.pdf",
        "autism",
        "tagged PDF, a browser’s list with a panel below each row",
        web_records.unfolded,
        Shape(("lead", "due", "status", "told", "did", "next"), dress="letter"),
        legend=True,
    ),
    Recipe(
        "autism-decked.docx",
        "autism",
        "two rows of headings and two rows for each action",
        word_unlined.decked,
        Shape(("ref", "action", "lead", "due", "status", "told", "did", "next")),
    ),
)
