"""Every write is a named action: keyword-only, by a person, allowed first, in one transaction, told to the history."""

import ast
from collections.abc import Callable
from pathlib import Path

from tests.habits.source import SOURCE, calls, functions, modules, name, tree

from milepost.records.history.sentences import SENTENCES

# Steps of other actions, in their transaction: they take no decision of their own.
STEPS = {
    "record",
    "queue_mail",
    "queue_job",
    "close_all",
    "link",
    "reword",
    "free_number",
    "give_access",
    "keep_a_coordinator",
} | {
    *("stated", "give", "take_back", "asked_questions", "purpose_of", "is_code_right"),
    *("withdraw_mail", "put_aside", "readdress_mail", "send_once_more", "do_once_more", "mail_id"),
}
# Where nobody is known yet, nobody can be asked.
FIRST = {"create_partnership_with_coordinator"}
TELLING = {"record", "tell", "_tell", "_record", "_replay", "keep", "give", "_give"} | {"prepare_round", "move_dates"}

ACTIONS = [
    (path, function)
    for path in sorted([*SOURCE.glob("records/*/actions.py"), *SOURCE.glob("records/*/actions/*.py")])
    for function in functions(path)
    if not function.name.startswith("_") and function.name not in STEPS
]


def but_for(habit: Callable[[Path, ast.FunctionDef], bool]) -> list[str]:
    """The actions that lack a habit."""
    return [f"{name(path)}: {action.name}" for path, action in ACTIONS if not habit(path, action)]


def test_there_are_actions() -> None:
    assert len(ACTIONS) > 40


def test_an_action_takes_keywords_and_by() -> None:
    assert but_for(lambda _, action: not action.args.args and "by" in [one.arg for one in action.args.kwonlyargs]) == []


def test_an_action_asks_first() -> None:
    assert but_for(lambda path, action: action.name in FIRST or "require" in first_calls(path, action)) == []


def test_an_action_is_one_transaction() -> None:
    assert but_for(lambda path, action: "atomic" in everything_called(path, action)) == []


def test_an_action_tells_the_history() -> None:
    assert but_for(lambda path, action: bool(TELLING & everything_called(path, action))) == []


def test_an_action_says_what_it_does() -> None:
    assert but_for(lambda _, action: bool(ast.get_docstring(action))) == []


def test_every_sentence_of_the_history_has_an_action_that_tells_it() -> None:
    texts = {
        node.value
        for path in modules("records")
        if "actions" in (path.stem, path.parent.name)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant)
    }
    assert set(SENTENCES) - texts == set()


def first_calls(path: Path, action: ast.FunctionDef) -> set[str]:
    """What is called in the first two statements after the docstring, helpers of its own module and what they call too.

    `plan = section.plan` may come first.
    """
    direct = {called for statement in action.body[1:3] for called in calls(statement)}
    return direct | {called for helper in functions(path) if helper.name in direct for called in calls(helper)}


def everything_called(path: Path, action: ast.FunctionDef) -> set[str]:
    """What the action and its decorators name, and what the helpers of its own module call for it."""
    direct = {*calls(action), *(decorator.attr for decorator in action.decorator_list if hasattr(decorator, "attr"))}
    return direct | {called for helper in functions(path) if helper.name in direct for called in calls(helper)}


def test_an_action_on_a_plan_locks_it_first() -> None:
    """Under the lock the plan is kept as it stood on the last day; what makes a plan has nothing to keep."""
    makes = {"create_plan", "keep", "start_next_period"}
    on_plans = [(path, action) for path, action in ACTIONS if path.is_relative_to(SOURCE / "records" / "plans")]
    missing = [action.name for path, action in on_plans if "lock" not in everything_called(path, action)]
    assert sorted(missing) == sorted(makes)
