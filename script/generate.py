"""Writes the pages that are made from the code: the map in ARCHITECTURE.md, docs/format/schema.json, docs/rules.

`script/generate.py` writes them, `script/generate.py --check` fails when one is not what it would write.
"""

import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from milepost.core.checks import manual
from milepost.core.plan import codec

HOUSE = Path(__file__).resolve().parent.parent
SOURCE = HOUSE / "src" / "milepost"
START, END = "<!-- map: written by script/generate.py -->", "<!-- end of the map -->"


def caption(path: Path) -> str:
    """The first line of a module's docstring."""
    return (ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or "").split("\n")[0]


def branches(folder: Path, depth: int = 0) -> Iterator[str]:
    """A line for each package below the folder, with its caption."""
    for package in sorted(child for child in folder.iterdir() if (child / "__init__.py").exists()):
        if package.name == "migrations":
            continue
        name = "  " * depth + package.name + "/"
        yield f"{name:<24} {caption(package / '__init__.py')}"
        yield from branches(package, depth + 1)


def architecture() -> str:
    """ARCHITECTURE.md with its map made anew."""
    page = (HOUSE / "ARCHITECTURE.md").read_text(encoding="utf-8")
    before, _, rest = page.partition(START)
    _, _, after = rest.partition(END)
    lines = "\n".join(["src/milepost/", *(f"  {line}" for line in branches(SOURCE))])
    return f"{before}{START}\n```\n{lines}\n```\n{END}{after}"


def pages() -> dict[Path, str]:
    """Every generated page: its path and what it should say."""
    schema = json.dumps(codec.schema(), indent=2, ensure_ascii=False) + "\n"
    docs = HOUSE / "docs"
    rules = {docs / "rules" / name: text for name, text in manual.pages().items()}
    return {HOUSE / "ARCHITECTURE.md": architecture(), docs / "format" / "schema.json": schema, **rules}


def main() -> int:
    """Write the pages, or say which are stale."""
    made = pages()
    stale = {path: text for path, text in made.items() if not path.exists() or path.read_text(encoding="utf-8") != text}
    gone = [path for path in (HOUSE / "docs" / "rules").glob("*.md") if path not in made]
    if "--check" in sys.argv:
        for path in (*stale, *gone):
            print(f"{path.relative_to(HOUSE)} is not what script/generate.py writes; run it and commit the result.")
        return 1 if stale or gone else 0
    for path in gone:
        path.unlink()
        print(f"removed {path.relative_to(HOUSE)}")
    for path, text in stale.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        print(f"wrote {path.relative_to(HOUSE)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
