"""One golden document: which plan, in which layout, with what around it; and what should be read from it."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from docx.document import Document as WordDocument
from examples.make.expected import expected
from examples.make.plan import Focus, Plan
from examples.make.shape import Shape, printed
from openpyxl import Workbook

Made = WordDocument | Workbook | str


@dataclass(frozen=True, slots=True)
class Recipe:
    """How to make a document; one named .pdf is printed and its source is not kept.

    `says` are keys that the layout prints beside its columns (the lead line, dated steps); `legend` tells that the
    statuses are explained; `unprinted` names the label or number that the layout leaves out; `unscored` are parts on
    which careful readers would differ.
    """

    name: str
    plan: str
    layout: str
    write: Callable[[Plan, Shape], Made]
    shape: Shape
    says: tuple[str, ...] = ("section leads",)
    decorate: Callable[[Any, Plan], None] | None = None
    legend: bool = False
    encoding: str = "utf-8"
    unscored: tuple[str, ...] = ()
    unprinted: tuple[str, ...] = ()
    tagged: bool = True

    @property
    def suffix(self) -> str:
        """The kind of file."""
        return self.name.rpartition(".")[2]

    def made(self, plan: Plan) -> Made:
        """The document, not yet saved."""
        plan = _without(plan, self.unprinted)
        document = self.write(plan, self.shape)
        if self.decorate:
            self.decorate(document, plan)
        return document

    def expected(self, plan: Plan) -> dict[str, Any]:
        """What should be read."""
        keys = (*self.shape.keys, *self.says)
        dress = (self.shape.dress or "name") if "status" in keys else ""
        data = expected(printed(_without(plan, self.unprinted), keys), status=dress)
        meanings = {getattr(status, dress): status.word for status in plan.statuses.values()} if self.legend else {}
        return {
            "layout": self.layout,
            "status_means": meanings,
            "unscored": list(self.unscored),
            "sections": data["sections"],
        }


@dataclass(frozen=True, slots=True)
class Printing:
    """A PDF of one of the office documents."""

    name: str
    of: str
    layout: str
    tagged: bool


def _without(plan: Plan, names: tuple[str, ...]) -> Plan:
    """The plan without the labels of its sections, or without any numbers."""
    emptied = dict.fromkeys(names, "")
    numbers = {name: "" for name in names if name == "number"}
    sections = (
        replace(section, **emptied, focus=tuple(_unnumbered(focus, numbers) for focus in section.focus))
        for section in plan.sections
    )
    return replace(plan, sections=tuple(sections))


def _unnumbered(focus: Focus, numbers: dict[str, str]) -> Focus:
    return replace(focus, **numbers, actions=tuple(replace(action, **numbers) for action in focus.actions))
