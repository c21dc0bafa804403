"""A rule: a module of `rules`, its manual page taken from its docstring."""

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from types import ModuleType

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

_PART = re.compile(r"^(Why|Example|Better):[ \n]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its code, what it says, why it matters, an example that it finds and a better one that it does not.

    `otherwise` is how certain those of its faults are which are not sure, if there are such; none is sure of a rule of
    what a plan lacks where the plan was not read whole. A rule that gives way says nothing of figures with which
    another rule of its family reckons. One that reckons is not sure where the figures can be read otherwise (`doubts`).
    """

    code: str
    title: str
    why: str
    example: str
    better: str
    family: Family
    certainty: Certainty
    severity: Severity
    faults: Callable[[Plan, date], Iterator[Fault]]
    gives_way: bool = False
    of_lacks: bool = False
    reckons: bool = False
    otherwise: Certainty | None = None

    @property
    def certainties(self) -> tuple[Certainty, ...]:
        """How certain its faults are, the surest first."""
        return (self.certainty, self.otherwise) if self.otherwise else (self.certainty,)

    def certainty_of(self, fault: Fault) -> Certainty:
        """How certain one of its faults is."""
        return self.certainty if fault.is_sure or not self.otherwise else self.otherwise


def rule_of(module: ModuleType) -> Rule:
    """The rule that a module of `rules` holds."""
    parts = _PART.split(inspect.getdoc(module) or "")
    said = dict(zip(parts[1::2], parts[2::2], strict=True))
    return Rule(
        code=module.__name__.rsplit(".", 1)[-1].replace("_", "-"),
        title=parts[0].strip(),
        why=" ".join(said["Why"].split()),
        example=inspect.cleandoc(said["Example"]),
        better=inspect.cleandoc(said["Better"]),
        family=module.FAMILY,
        certainty=module.CERTAINTY,
        severity=module.SEVERITY,
        faults=module.faults,
        gives_way=getattr(module, "GIVES_WAY", False),
        of_lacks=getattr(module, "OF_LACKS", False),
        reckons=getattr(module, "RECKONS", False),
        otherwise=getattr(module, "OTHERWISE", None),
    )
