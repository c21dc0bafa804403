"""Small passages with one fault each, and how each would be right: what of them is found, and what is found in vain.

A file holds cases in the lines of `examples.example_plan`, parted by an empty line; `== kind` opens those of a kind.
`? words` quotes where the fault shows, a line for each place, and `! words` is what the first becomes when mended.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.outside.marked import Mark
from milepost.core.checks import Finding, check
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.document.nodes import Certainty
from milepost.core.interpret.promises import PASSES
from milepost.core.plan.walk import actions

_WORTH_A_LOOK = Certainty.JUDGEMENT


@dataclass(frozen=True, slots=True)
class Case:
    """A passage of one kind, where its fault shows, and what the first of those words become."""

    kind: str
    text: str
    shown: tuple[str, ...]
    mended: str

    @property
    def right(self) -> str:
        """The passage without its fault."""
        return self.text.replace(self.shown[0], self.mended)


def cases(path: Path) -> Iterator[Case]:
    """The cases of a file in order."""
    kind = ""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.strip("\n").splitlines()
        kind = next((line.removeprefix("==").strip() for line in lines if line.startswith("==")), kind)
        shown = tuple(line[1:].strip() for line in lines if line.startswith("?"))
        mended = next((line[1:].strip() for line in lines if line.startswith("!")), "")
        text = "\n".join(line for line in lines if line.strip() and line[0] not in "?!=")
        if shown:
            yield Case(kind, text, shown, mended)


def told_of(text: str, words: tuple[str, ...]) -> list[Finding]:
    """What is found in a passage that speaks of these words, wherever they stand."""
    plan = example_plan(text)
    for promise in PASSES:
        plan = promise(plan)
    called = {action.id: f"{action.number or '-'} {action.title}" for action in actions(plan)}
    asked = {question.key: question.heading for question in plan.questions}
    places = ("", *(action.number or action.title for action in actions(plan)))
    mark = Mark(True, [(place, each) for place in places for each in words])
    found = check(plan, TODAY)
    return [one for one in found if mark.is_told_by(one, called.get(one.action, ""), asked.get(one.question, ""))]


def in_vain(case: Case) -> list[Finding]:
    """What is found in the passage without its fault that speaks of the same words, and is more than a judgement."""
    found = told_of(case.right, (case.mended, *case.shown[1:]))
    return [each for each in found if each.certainty is not _WORTH_A_LOOK]
