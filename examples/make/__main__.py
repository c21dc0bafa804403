"""Make the example documents again: `python -m examples.make` in the repository."""

from pathlib import Path

from examples.make.plan import load
from examples.make.shape import Shape
from examples.make.sheet import flat, sheets
from examples.make.still import save_pdf, save_sheets, save_word
from examples.make.text import text
from examples.make.word_tables import bands, merged

HERE = Path(__file__).parent
EXAMPLES = HERE.parent
BOARD_TABLE = Shape(("focus", "action", "now", "well", "worry", "next"))
SAFETY = ("ref", "action", "lead", "due", "progress", "measure", "status")


def main() -> None:
    """Write every document."""
    plan = load(HERE / "elmshire.toml")
    base = EXAMPLES / plan.name
    base.with_suffix(".txt").write_text(text(plan), encoding="utf-8")
    save_word(merged(plan, BOARD_TABLE), base.with_suffix(".docx"))
    save_sheets(sheets(plan), base.with_suffix(".xlsx"))
    save_pdf(base.with_suffix(".docx"), base.with_suffix(".pdf"))
    plan = load(HERE / "safety.toml")
    base = EXAMPLES / plan.name
    save_word(bands(plan, Shape(SAFETY, is_coloured=True)), base.with_suffix(".docx"))
    save_sheets(flat(plan, Shape(("section", "focus", *SAFETY))), base.with_suffix(".xlsx"))


if __name__ == "__main__":
    main()
