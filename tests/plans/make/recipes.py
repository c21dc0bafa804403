"""The table of golden documents: each layout of plans that people have, at least once."""

from tests.plans.make.recipes_asked import ASKED
from tests.plans.make.recipes_pages import PAGES
from tests.plans.make.recipes_papers import PAPERS
from tests.plans.make.recipes_pieces import PIECES
from tests.plans.make.recipes_prints import PRINTS
from tests.plans.make.recipes_rows import ROWS
from tests.plans.make.recipes_sheets import SHEETS

RECIPES = (*ASKED, *ROWS, *PIECES, *PAGES, *PAPERS, *SHEETS, *PRINTS)
