"""Web, API and command line decide nothing and write nothing: they call actions and queries."""

import ast

from tests.habits.source import modules, name, tree

WRITING = {"save", "delete", "objects", "_default_manager", "bulk_create", "bulk_update", "get_or_create"}


def offences(code: ast.AST) -> list[str]:
    return [node.attr for node in ast.walk(code) if isinstance(node, ast.Attribute) and node.attr in WRITING]


def test_a_way_in_touches_no_table() -> None:
    found = {name(path): offences(tree(path)) for path in modules("web", "api", "cli")}
    assert {path: words for path, words in found.items() if words} == {}


def test_the_test_sees_an_offence() -> None:
    assert offences(ast.parse("plan.save()\nPlan.objects.all().delete()")) == ["save", "delete", "objects"]
