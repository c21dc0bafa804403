"""Plans in which an officer marked what is certainly (C) or likely (L) wrong: what of it is found, and what is right.

The marks stand in `labels.txt` beside the plans: `== FILE DAY`, then `C | action | words`, where the fault may show
in other words of the same action (`# or: words`) or in another action (`# or@ action | words`); `# why:` is for people.
Words that are the line of a heading (`##### Risks`) mark what the plan says, or does not say, under that question.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from milepost.core.checks import Finding

_SAME = dict.fromkeys('“”"[],;:.()', " ") | {"‘": "'", "’": "'", "—": "–", "-": "–"}
_ENOUGH = 4  # words of a mark in a row, which two faults of one action hardly share
_SHORTEST = 3  # letters of what a finding quotes; a bare number may be of anything
_MOST = 0.75  # of a mark's words, where it has so many
_HEADING = "#"


@dataclass(slots=True)
class Mark:
    """A fault, and the places where it shows: an action's number or words of its title, and words quoted."""

    is_certain: bool
    places: list[tuple[str, str]]
    why: str = ""

    def is_told_by(self, finding: Finding, called: str, asked: str = "") -> bool:
        """Whether a finding speaks of it.

        `called` is the action's number and title, or empty for the whole plan; `asked` is the heading of the question.
        """
        return any(_is_action(action, called) and _is_said(words, finding, asked) for action, words in self.places)


@dataclass(slots=True)
class Marked:
    """A plan with the day on which it is checked and its marks."""

    path: Path
    day: date
    marks: list[Mark] = field(default_factory=list)


def marked(folder: Path) -> Iterator[Marked]:
    """Every plan that is marked in the folder's `labels.txt`."""
    text = (folder / "labels.txt").read_text(encoding="utf-8")
    for part in f"\n{text}".split("\n== ")[1:]:
        head, *lines = part.strip().splitlines()
        name, day = head.rsplit(maxsplit=1)
        one = Marked(folder / name, date.fromisoformat(day))
        for line in lines:
            _add(one.marks, line.strip())
        yield one


def _add(marks: list[Mark], line: str) -> None:
    if line[:1] in ("C", "L") and "|" in line:
        sure, action, words = (cell.strip() for cell in line.split("|", 2))
        marks.append(Mark(sure == "C", [(action, words)]))
    elif line.startswith("# or:") and marks:
        marks[-1].places.append((marks[-1].places[0][0], line.removeprefix("# or:").strip()))
    elif line.startswith("# or@") and marks:
        action, _, words = line.removeprefix("# or@").partition("|")
        marks[-1].places.append((action.strip(), words.strip()))
    elif line.startswith("# why:") and marks:
        marks[-1].why = line.removeprefix("# why:").strip()


def _is_action(action: str, called: str) -> bool:
    if not action:
        return not called
    number, _, title = called.partition(" ")
    return action in (number, number.rstrip(").")) or action in title


def _is_said(words: str, finding: Finding, asked: str) -> bool:
    if words.startswith(_HEADING):
        return bool(asked) and _plain(words.lstrip(_HEADING)) == _plain(asked)
    told, quoted = _plain(f"{finding.evidence} {finding.message}"), _plain(finding.evidence)
    return _meets(_plain(words), told) or _holds(_plain(words), quoted)


def _holds(words: str, quoted: str) -> bool:
    """Whether what a finding quotes is a part of the words, as "31 June" is of "opens on 31 June"."""
    return len(quoted) >= _SHORTEST and f" {quoted} " in f" {words} "


def _meets(words: str, told: str) -> bool:
    """Whether a finding holds the words, four of them in a row, or most of them in whatever order."""
    every, said = words.split(), set(told.split())
    runs = (" ".join(every[at : at + _ENOUGH]) for at in range(len(every) - _ENOUGH + 1))
    shared = sum(word in said for word in every)
    is_most = len(every) >= _ENOUGH and shared >= _MOST * len(every)
    return words in told or is_most or any(f" {run} " in f" {told} " for run in runs)


def _plain(text: str) -> str:
    for label in ("Status:", "Deadline:", "Lead:"):
        text = text.replace(label, " ")
    return " ".join("".join(_SAME.get(sign, sign) for sign in text).casefold().split())
