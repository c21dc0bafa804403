"""The statements of an answer: its sentences, with those that only a semicolon parts in one."""

from collections.abc import Sequence

from milepost.core.checks.gathered import Said


def statements(one: Said) -> Sequence[str]:
    """The statements of an answer in order."""
    made: list[str] = []
    for part in one.sentences():
        if made and made[-1].endswith(";"):
            made[-1] = f"{made[-1]} {part}"
        else:
            made.append(part)
    return made
