"""Every package has its caption, every file its size, every function its length."""

import ast
from pathlib import Path

from tests.habits.source import HOUSE, SOURCE, modules, name, tree

MOST_LINES = 300


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def test_every_module_opens_with_a_sentence() -> None:
    captions = {name(path): (ast.get_docstring(tree(path)) or "").split("\n")[0] for path in modules()}
    assert [path for path, caption in captions.items() if not caption.endswith((".", "!", "?", "…"))] == []


def test_every_folder_is_a_package() -> None:
    folders = {path.parent for path in modules()}
    assert [name(folder) for folder in folders if not (folder / "__init__.py").exists()] == []


def test_no_module_is_long() -> None:
    assert [name(path) for path in modules() if lines(path) > MOST_LINES] == []


def test_nine_modules_in_ten_are_shorter() -> None:
    lengths = sorted(lines(path) for path in modules())
    assert lengths[len(lengths) * 9 // 10] <= 280


def test_no_folder_is_a_drawer() -> None:
    drawers = {"utils", "common", "misc", "helpers", "lib", "services"}
    assert not [path for path in SOURCE.rglob("*") if path.stem in drawers]


def test_no_file_names_this_machine_or_a_package_index() -> None:
    # Put together here, so that this file does not name them.
    marks = [f"/{folder}/" for folder in ("work", "root", "home")] + ["index" + "-url", "://" + "pypi"]
    kinds = {".py", ".toml", ".md", ".txt", ".in", ".html", ".css", ".js", ".json", ""}
    folders = ("src", "tests", "docs", "requirements", "script", "examples", "bench")
    files = [path for folder in folders for path in (HOUSE / folder).rglob("*") if path.is_file()]
    files += [path for path in HOUSE.iterdir() if path.is_file() and path.name != ".git"]
    found = [
        f"{name(path)}: {mark}"
        for path in files
        if path.suffix in kinds and "__pycache__" not in path.parts
        for mark in marks
        if mark in path.read_text(encoding="utf-8", errors="replace")
    ]
    assert found == []
