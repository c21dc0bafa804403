"""Make the golden pairs again: `python -m tests.plans.make [NAME …]` in the repository; review them as diffs."""

import json
import sys
from pathlib import Path

from docx.document import Document as WordDocument
from examples.make.expected import expected
from examples.make.plan import Plan, load
from examples.make.still import save_pdf, save_sheets, save_word
from tests.plans.make.recipe import Recipe
from tests.plans.make.recipes import PRINTINGS, RECIPES

HERE = Path(__file__).parent
PLANS = HERE.parent
EXAMPLES = PLANS.parents[1] / "examples"


def main() -> None:
    """Write the named documents, or all."""
    wanted = set(sys.argv[1:])
    by_name = {recipe.name: recipe for recipe in RECIPES}
    for recipe in RECIPES:
        if not wanted or recipe.name in wanted:
            _make(recipe)
    for printing in PRINTINGS:
        if not wanted or printing.name in wanted:
            recipe = by_name[printing.of]
            save_pdf(PLANS / printing.of, PLANS / printing.name, tagged=printing.tagged)
            _pair(printing.name, recipe.expected(_plan(recipe.plan)) | {"layout": printing.layout})
    if not wanted:
        _examples()


def _examples() -> None:
    """The demo plan's documents have pairs too; the documents themselves stay with the examples."""
    plan = load(EXAMPLES / "make" / "elmshire.toml")
    for suffix in ("txt", "docx", "pdf", "xlsx"):
        about = {"layout": f"the demo plan as {suffix}", "status_means": {}, "unscored": []}
        _pair(f"{plan.name}.{suffix}", about | {"sections": expected(plan, status="")["sections"]})


def _plan(name: str) -> Plan:
    return load(EXAMPLES / "make" / "safety.toml" if name == "safety" else HERE / f"{name}.toml")


def _make(recipe: Recipe) -> None:
    plan = _plan(recipe.plan)
    made = recipe.made(plan)
    path = PLANS / recipe.name
    if isinstance(made, str):
        path.write_bytes(made.encode(recipe.encoding))
    elif isinstance(made, WordDocument):
        save_word(made, path)
    else:
        save_sheets(made, path)
    _pair(recipe.name, recipe.expected(plan))


def _pair(name: str, data: dict[str, object]) -> None:
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    (PLANS / f"{name}.expected.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
