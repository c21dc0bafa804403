"""The Plan value: everything that is printed in a plan, frozen, in the order in which it is printed.

The same value is the import draft, what is signed, what is published and what two versions are compared with. Names are
the glossary's; the shape is `docs/format/`. A text keeps its paragraphs as lines and its bullets as "- ". Every
name of the value is imported from here, those that `choices` and `promised` hold too.
"""

import datetime
from dataclasses import dataclass, field

from milepost.core.document.nodes import Note, Place, Source
from milepost.core.plan.choices import Audience as Audience
from milepost.core.plan.choices import ConcernState as ConcernState
from milepost.core.plan.choices import Direction as Direction
from milepost.core.plan.choices import LinkKind as LinkKind
from milepost.core.plan.choices import Meaning as Meaning
from milepost.core.plan.choices import MilestoneState as MilestoneState
from milepost.core.plan.choices import ProposalKind as ProposalKind
from milepost.core.plan.choices import QuestionRole as QuestionRole
from milepost.core.plan.choices import Stage as Stage
from milepost.core.plan.choices import Standing as Standing
from milepost.core.plan.promised import Baseline as Baseline
from milepost.core.plan.promised import Measure as Measure
from milepost.core.plan.promised import Milestone as Milestone
from milepost.core.plan.promised import Move as Move
from milepost.core.plan.promised import Reading as Reading
from milepost.core.plan.promised import Target as Target
from milepost.core.quick import quick
from milepost.core.words.due import Calendar


@dataclass(frozen=True, slots=True)
class Period:
    """A span of time that the plan reports on or plans for; `label` is printed, the dates are what it means."""

    key: str
    label: str
    start: datetime.date | None = None
    end: datetime.date | None = None
    standing: Standing = Standing.REPORTED


@dataclass(frozen=True, slots=True)
class Question:
    """One thing that is asked about every action; `heading` as printed, `period` the key of its period or ""."""

    key: str
    heading: str
    role: QuestionRole = QuestionRole.OTHER
    period: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class SchemeEntry:
    """One of the plan's own status words; `colour` is a colour's name or RRGGBB, `symbol` what is printed for it."""

    code: str
    label: str
    meaning: Meaning = Meaning.UNKNOWN
    symbol: str = ""
    colour: str = ""
    description: str = ""


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A short form and what it stands for."""

    short: str
    long: str


@quick
@dataclass(frozen=True, slots=True)
class Lead:
    """Who leads: a person, a post, an organisation, or what of these is printed; `text` is all of it as printed."""

    name: str = ""
    post: str = ""
    organisation: str = ""
    text: str = ""
    place: Place | None = None


@quick
@dataclass(frozen=True, slots=True)
class Status:
    """What the document says of the state of something; never overwritten by what is computed.

    `text` is the word, letter or symbol as printed, or the name of the colour where only a colour is shown; `because`
    says why it is so, where somebody said it.
    """

    text: str = ""
    code: str = ""
    colour: str = ""
    because: str = ""
    place: Place | None = None


@quick
@dataclass(frozen=True, slots=True)
class Answer:
    """What was said to one question. An empty text, `nothing_to_report` and no answer are three things.

    A text that a page break tore has the rest of its places in `more_places`.
    """

    question: str
    text: str = ""
    period: str = ""
    by: str = ""
    audience: Audience = Audience.BOARD
    nothing_to_report: bool = False
    place: Place | None = None
    more_places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Evidence:
    """What shows that an answer is true: an address of the web, or a file by its name; `dated` is the day it is of.

    `period` is the key of the period in which it was given.
    """

    label: str
    url: str = ""
    file_name: str = ""
    dated: datetime.date | None = None
    period: str = ""
    audience: Audience = Audience.BOARD


@dataclass(frozen=True, slots=True)
class Wording:
    """An earlier or proposed wording of an action; `from_` is the day from which it held."""

    title: str
    from_: datetime.date | None = None
    reason: str = ""
    decided_by: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """One event of lineage; `to` is an action's id, or a printed number where there is no such action yet."""

    kind: LinkKind
    to: str
    text: str = ""
    date: datetime.date | None = None
    decided_by: str = ""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A closing, a split, a new action named in prose; `text` is the sentence, `to` the numbers that it names."""

    kind: ProposalKind
    text: str
    to: tuple[str, ...] = ()
    title: str = ""
    place: Place | None = None


@quick
@dataclass(frozen=True, slots=True)
class Action:
    """What partners promised to do; `number` as printed, or "" for none, beside a permanent `id`."""

    id: str
    title: str
    number: str = ""
    leads: tuple[Lead, ...] = ()
    organisations: tuple[str, ...] = ()
    stage: Stage = Stage.UNKNOWN
    stage_source: str = ""
    status: Status = field(default_factory=Status)
    answers: tuple[Answer, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    measures: tuple[Measure, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    wordings: tuple[Wording, ...] = ()
    links: tuple[Link, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    place: Place | None = None
    more_places: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class FocusArea:
    """An aim between section and action; actions without one sit under a focus area with no title."""

    id: str
    title: str = ""
    number: str = ""
    actions: tuple[Action, ...] = ()
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """The lead's own words on a section for one period, and who may read them."""

    period: str
    text: str
    by: str = ""
    audience: Audience = Audience.PUBLIC


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the plan; `label` is what the plan calls it ("Priority"), `heading` the whole line as printed."""

    id: str
    title: str
    label: str = ""
    number: str = ""
    heading: str = ""
    leads: tuple[Lead, ...] = ()
    statements: tuple[Statement, ...] = ()
    focus_areas: tuple[FocusArea, ...] = ()
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Concern:
    """A worry that is carried until it is answered; `actions` are the ids that it belongs to."""

    id: str
    text: str
    raised: str = ""
    actions: tuple[str, ...] = ()
    state: ConcernState = ConcernState.OPEN
    answer: str = ""
    ask: str = ""
    audience: Audience = Audience.BOARD
    place: Place | None = None


@quick
@dataclass(frozen=True, slots=True)
class Printed:
    """Words of the source that are a label or a heading and no field: column headings, "Lead:", a repeated header."""

    text: str
    role: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Unplaced:
    """Words of the source that reading could not put anywhere, or set aside; `reason` says why."""

    text: str
    reason: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """A partnership plan with its answers, as a value."""

    id: str = ""
    title: str = ""
    owner: str = ""
    periods: tuple[Period, ...] = ()
    source: Source = field(default_factory=Source)
    questions: tuple[Question, ...] = ()
    concerns: tuple[Concern, ...] = ()
    scheme: tuple[SchemeEntry, ...] = ()
    calendar: Calendar = field(default_factory=Calendar)
    glossary: tuple[GlossaryEntry, ...] = ()
    sections: tuple[Section, ...] = ()
    notes: tuple[Note, ...] = ()
    labels: tuple[Printed, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
