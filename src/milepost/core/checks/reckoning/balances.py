"""Balances that do not close: so many were waiting, came in and were seen, and another number is waiting now."""

from collections.abc import Iterator

from milepost.core.checks.facts.figures.balances import balances
from milepost.core.checks.reckoning.accounts import Account, Line
from milepost.core.checks.reckoning.wrong import Wrong


def wrong_balances(_: Account, line: Line) -> Iterator[Wrong]:
    """The end of a balance that closes in a line, where those that came and went make another."""
    for found, text in balances(line.said, line.text):
        if found.is_told and found.is_off and not line.is_ahead:
            moves = "".join(f" {'and' if sign > 0 else 'less'} {one.figure.words.strip()}" for one, sign in found.moves)
            given = f"{found.start.figure.words.strip()}{moves} make {found.made.normalize():,f}"
            yield Wrong(line, found.end.figure.words.strip(), given, text, is_sure=True)
