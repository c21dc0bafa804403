"""Make the example documents again: `python -m examples.make` in the repository."""

from pathlib import Path

from examples.make.plan import load
from examples.make.sheet import sheets
from examples.make.still import save_pdf, save_sheets, save_word
from examples.make.text import text
from examples.make.word import word

HERE = Path(__file__).parent
EXAMPLES = HERE.parent


def main() -> None:
    """Write every document."""
    plan = load(HERE / "elmshire.toml")
    base = EXAMPLES / plan.name
    base.with_suffix(".txt").write_text(text(plan), encoding="utf-8")
    save_word(word(plan), base.with_suffix(".docx"))
    save_sheets(sheets(plan), base.with_suffix(".xlsx"))
    save_pdf(base.with_suffix(".docx"), base.with_suffix(".pdf"))


if __name__ == "__main__":
    main()
