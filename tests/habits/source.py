"""The source as syntax trees, for the tests about the code."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

HOUSE = Path(__file__).resolve().parents[2]
SOURCE = HOUSE / "src" / "milepost"


def modules(*folders: str) -> Iterator[Path]:
    """Every module below these folders of the source (all of it for none), migrations left out."""
    for folder in folders or ("",):
        for path in sorted((SOURCE / folder).rglob("*.py")):
            if "migrations" not in path.parts:
                yield path


@cache
def tree(path: Path) -> ast.Module:
    """The module as a syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"))


def name(path: Path) -> str:
    """The module's path as people say it."""
    return str(path.relative_to(HOUSE))


def functions(path: Path) -> Iterator[ast.FunctionDef]:
    """The functions at the top of a module."""
    return (node for node in tree(path).body if isinstance(node, ast.FunctionDef))


def calls(node: ast.AST) -> Iterator[str]:
    """The names of everything that is called inside a node."""
    for inner in ast.walk(node):
        if isinstance(inner, ast.Call):
            function = inner.func
            yield function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
