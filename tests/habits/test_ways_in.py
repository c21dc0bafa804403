"""Web, API and command line decide nothing and write nothing: they call actions and queries."""

import ast

from tests.habits.source import modules, name, tree

WRITING = {"save", "delete", "objects", "_default_manager", "bulk_create", "bulk_update", "get_or_create"}

# What gives a plan whole, and who may ask for it: what cuts it, and what only those reach who edit or publish all.
WHOLE = {"plan_value", "plan_as_at", "value_of", "stood"}
SEES_ALL = {
    "src/milepost/web/plans/opened.py",
    "src/milepost/web/editing/views/plan.py",
    "src/milepost/web/publications/desk.py",
    "src/milepost/web/changes/earlier.py",
}


def offences(code: ast.AST) -> list[str]:
    return [node.attr for node in ast.walk(code) if isinstance(node, ast.Attribute) and node.attr in WRITING]


def test_a_way_in_touches_no_table() -> None:
    found = {name(path): offences(tree(path)) for path in modules("web", "api", "cli")}
    assert {path: words for path, words in found.items() if words} == {}


def test_pages_get_a_plan_from_where_it_is_cut_for_who_reads_it() -> None:
    users = {name(path) for path in modules("web", "api") if WHOLE & names(tree(path))}
    assert users == SEES_ALL


def names(code: ast.AST) -> set[str]:
    named = {node.name for node in ast.walk(code) if isinstance(node, ast.alias)}
    return named | {node.attr for node in ast.walk(code) if isinstance(node, ast.Attribute)}


def test_the_test_sees_an_offence() -> None:
    assert offences(ast.parse("plan.save()\nPlan.objects.all().delete()")) == ["save", "delete", "objects"]
