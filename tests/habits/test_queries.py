"""Partnerships are tenants: a query is asked of one, of something in it, or of a person, and never of all."""

import ast

from tests.habits.source import SOURCE, functions

ASKED_OF = {"partnership", "person", "plan", "action", "focus_area", "draft", "slug"} | {
    "scope",
    "round_",
    "request",
    "item",
    "token",
    "meeting",
    "decision",
    "membership",
    "section",
    "measure",
    "publication",
    "paper",
    "file",
}
# Who asks these knows no partnership yet: the first run, sign-in, the demo and its loading.
OF_ALL = {"is_set_up", "everybody", "partnership_named", "is_carried"}

QUERIES = [
    function
    for path in sorted(SOURCE.glob("records/*/queries.py"))
    for function in functions(path)
    if not function.name.startswith("_")
]


def first(query: ast.FunctionDef) -> str:
    return query.args.args[0].arg if query.args.args else ""


def test_every_query_is_asked_of_a_partnership() -> None:
    assert {query.name for query in QUERIES if first(query) not in ASKED_OF} == OF_ALL


def test_every_query_says_what_it_gives() -> None:
    assert [query.name for query in QUERIES if not ast.get_docstring(query)] == []
