"""List the rules that a plan is checked by, or show the manual page of one."""

from argparse import ArgumentParser, Namespace
from difflib import get_close_matches

from milepost.core.checks import manual, rule_named, rules
from milepost.core.errors import InvalidInput


def add_arguments(parser: ArgumentParser) -> None:
    """Which rule."""
    parser.add_argument("code", nargs="?", help="the code of a rule, as `milepost check` prints it")


def run(arguments: Namespace) -> int:
    """Print the list or the page."""
    if arguments.code is None:
        print("\n".join(f"{rule.code:<36} {rule.title}" for rule in rules()))
        return 0
    found = rule_named(arguments.code)
    if found is None:
        near = get_close_matches(arguments.code, [rule.code for rule in rules()], n=2)
        meant = f" Did you mean {' or '.join(near)}?" if near else ""
        raise InvalidInput(f"There is no rule called {arguments.code}.{meant} milepost rules lists them.")
    print(manual.page(found), end="")
    return 0
