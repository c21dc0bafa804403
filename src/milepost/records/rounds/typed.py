"""What somebody typed about one action, as a page or a form sends it: each field with the version that they saw."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from milepost.core.returns.evidence import Piece

MOST = 200_000  # characters of one answer; the longest real one seen had 4,000
MOST_MARKUP = 4_000_000  # characters that are looked through for words


@dataclass(frozen=True, slots=True)
class Typed:
    """The text of one answer, and the version of it that the person saw; 0 where there was none."""

    text: str
    version: int = 0


@dataclass(frozen=True, slots=True)
class TypedOutcome:
    """What is said of one milestone; `kind` is a value of OutcomeKind, `new_date` in the person's own words."""

    kind: str = ""
    new_date: str = ""
    because: str = ""
    replaced_by: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class TypedReading:
    """A measured value and the day that it is of, in the person's own words."""

    value: str = ""
    date: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class TypedState:
    """What is said of the action as a whole; `status` is a code of the plan's scheme, or ""."""

    status: str = ""
    status_because: str = ""
    nothing_to_report: bool = False
    note: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class TypedEvidence:
    """The pieces that a form adds and takes away, links and places only; what others added meanwhile stays."""

    added: tuple[Piece, ...] = ()
    removed: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Work:
    """All or some of what a page holds about one action; what is left out is left as it is."""

    answers: Mapping[str, Typed] = field(default_factory=dict)
    outcomes: Mapping[str, TypedOutcome] = field(default_factory=dict)
    readings: Mapping[str, TypedReading] = field(default_factory=dict)
    state: TypedState | None = None
    evidence: TypedEvidence | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that a colleague changed first: both texts, and the version that there is now."""

    field: str
    theirs: str
    yours: str
    version: int
    by: str = ""


@dataclass(frozen=True, slots=True)
class Saved:
    """What saving brought: the new version of every field by its name, and what somebody else had changed first."""

    versions: Mapping[str, int]
    conflicts: tuple[Conflict, ...] = ()
