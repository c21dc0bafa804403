"""The `milepost` command: finds the sub-command, loads that one alone, and maps errors once.

Exit status: 0 clean, 1 findings, 2 cannot.
"""

import gc
import sys
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

from milepost import __version__
from milepost.cli import offline, online
from milepost.cli.terminal import prepare, silence
from milepost.core.errors import UserFacingError

CLEAN, FINDINGS, CANNOT = 0, 1, 2


def main(argv: list[str] | None = None) -> int:
    """Run one command and give its exit status."""
    name, *rest = (sys.argv[1:] if argv is None else argv) or ["--help"]
    prepare()
    if name in ("-h", "--help", "help"):
        print(_help())
        return CLEAN
    if name == "--version":
        print(f"milepost {__version__}")
        return CLEAN
    return _run(name, rest)


def _run(name: str, rest: list[str]) -> int:
    home = next((package for package in (offline, online) if name in package.COMMANDS), None)
    if home is None:
        print(f"milepost: there is no command called {name}. milepost --help lists them.", file=sys.stderr)
        return CANNOT
    command = import_module(f"{home.__name__}.{name}")
    parser = ArgumentParser(prog=f"milepost {name}", description=command.__doc__)
    command.add_arguments(parser)
    try:
        with _collecting(home is not offline):
            status: int = command.run(parser.parse_args(rest))
        sys.stdout.flush()
    except UserFacingError as error:
        print(f"milepost: {error}", file=sys.stderr)
        return CANNOT
    except BrokenPipeError:
        silence()
        return CLEAN
    return status


@contextmanager
def _collecting(is_lasting: bool) -> Iterator[None]:
    """Garbage is left alone by a command that soon ends: it is gone before collecting would have paid."""
    was_on = gc.isenabled()
    if not is_lasting:
        gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _help() -> str:
    lines = [f"  {name:<10} {purpose}" for package in (offline, online) for name, purpose in package.COMMANDS.items()]
    return "\n".join(("usage: milepost COMMAND …", "", *lines, "", "milepost COMMAND --help says more."))


if __name__ == "__main__":
    sys.exit(main())
