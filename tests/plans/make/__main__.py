"""Make the golden pairs again: `python -m tests.plans.make [--expected] [NAME …]`; review them as diffs.

With --expected only what should be read is written, and the documents stay. The pairs named unseen-… are not made here:
they were written, with what should be read, before anybody looked at how documents are read, and stay as they came.
"""

import json
import sys
import tempfile
from pathlib import Path

from docx.document import Document as WordDocument
from examples.make.expected import expected
from examples.make.plan import Plan, load
from examples.make.still import save_pdf, save_sheets, save_web_pdf, save_word
from tests.plans.make.printings import PRINTINGS
from tests.plans.make.recipe import Made, Printing, Recipe
from tests.plans.make.recipes import RECIPES

HERE = Path(__file__).parent
PLANS = HERE.parent
EXAMPLES = PLANS.parents[1] / "examples"


def main() -> None:
    """Write the named documents, or all."""
    wanted = {name for name in sys.argv[1:] if not name.startswith("--")}
    recipes = {recipe.name: recipe for recipe in RECIPES}
    for item in (*RECIPES, *PRINTINGS):
        if not wanted or item.name in wanted:
            if "--expected" not in sys.argv:
                _document(item)
            recipe = item if isinstance(item, Recipe) else recipes[item.of]
            _pair(item.name, recipe.expected(_plan(recipe.plan)) | {"layout": item.layout})
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


def _document(item: Recipe | Printing) -> None:
    path = PLANS / item.name
    if isinstance(item, Printing):
        _print(PLANS / item.of, path, tagged=item.tagged)
        return
    made = item.made(_plan(item.plan))
    if path.suffix != ".pdf":
        _save(made, path, item.encoding)
        return
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{path.stem}.{'html' if isinstance(made, str) else 'docx'}"
        _save(made, source, item.encoding)
        _print(source, path, tagged=item.tagged)


def _print(source: Path, path: Path, *, tagged: bool) -> None:
    save = save_web_pdf if source.suffix == ".html" else save_pdf
    save(source, path, tagged=tagged)


def _save(made: Made, path: Path, encoding: str) -> None:
    if isinstance(made, str):
        path.write_bytes(made.encode(encoding))
    elif isinstance(made, WordDocument):
        save_word(made, path)
    else:
        save_sheets(made, path)


def _pair(name: str, data: dict[str, object]) -> None:
    text = json.dumps(data, ensure_ascii=False, indent=1) + "\n"
    (PLANS / f"{name}.expected.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
