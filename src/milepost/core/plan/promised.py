"""What an action promises: milestones for a time, and measures with where they start, their targets and readings."""

from dataclasses import dataclass, field
from decimal import Decimal

from milepost.core.document.nodes import Place
from milepost.core.plan.choices import Audience, Direction, MilestoneState
from milepost.core.quick import quick
from milepost.core.words.due import Due

WHOLE = "The whole action"  # what a date of an action promises where it has no words of its own


@dataclass(frozen=True, slots=True)
class Move:
    """A due date that was moved, and why; `round` is the key of the period in which it was."""

    from_: Due
    to: Due
    reason: str = ""
    round: str = ""


@quick
@dataclass(frozen=True, slots=True)
class Milestone:
    """Something promised for a time; `text` leaves the date words out, the due date keeps them.

    `because` says why it was missed or dropped, or what took its place; `audience` is who may read it.
    """

    id: str
    text: str
    due: Due = field(default_factory=Due)
    state: MilestoneState = MilestoneState.OPEN
    owner: str = ""
    because: str = ""
    moves: tuple[Move, ...] = ()
    audience: Audience = Audience.PUBLIC
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Baseline:
    """Where a measure started; `date` is the phrase as printed, resolved in the due date."""

    value: Decimal | None = None
    date: Due = field(default_factory=Due)


@quick
@dataclass(frozen=True, slots=True)
class Target:
    """What a measure should reach, and by when."""

    value: Decimal | None = None
    due: Due = field(default_factory=Due)


@dataclass(frozen=True, slots=True)
class Reading:
    """One measured value; `round` is the key of the period that it was reported in."""

    value: Decimal | None = None
    date: Due = field(default_factory=Due)
    round: str = ""


@quick
@dataclass(frozen=True, slots=True)
class Measure:
    """Something counted; `text` as printed, the parts only where they are literally there."""

    id: str
    text: str
    kind: str = ""
    unit: str = ""
    direction: Direction = Direction.UNKNOWN
    baseline: Baseline | None = None
    targets: tuple[Target, ...] = ()
    readings: tuple[Reading, ...] = ()
    cohort: str = ""
    place: Place | None = None
