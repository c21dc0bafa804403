"""The fixed words of a plan: every value that is one of a few, and what each of these few is called in the file."""

from enum import StrEnum


class Standing(StrEnum):
    """Whether a period is behind us, the one reported on, or the one planned."""

    PAST = "past"
    REPORTED = "reported"
    PLANNED = "planned"


class QuestionRole(StrEnum):
    """What a question asks for, whatever the plan calls it."""

    WHERE_NOW = "where_now"
    WORKING_WELL = "working_well"
    WORRIED = "worried"
    NEXT = "next"
    STATUS = "status"
    MEASURE = "measure"
    LEAD = "lead"
    DUE = "due"
    OTHER = "other"


class Audience(StrEnum):
    """How far a text may travel."""

    WORKING_GROUP = "working_group"
    BOARD = "board"
    PUBLIC = "public"


class Stage(StrEnum):
    """Where an action stands in its life, in our fixed words."""

    UNKNOWN = "unknown"
    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    COMPLETE = "complete"
    CLOSED = "closed"
    SUPERSEDED = "superseded"
    PAUSED = "paused"


class Meaning(StrEnum):
    """The fixed meanings that a plan's own status words are mapped to."""

    UNKNOWN = "unknown"
    NOT_STARTED = "not_started"
    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    LATE = "late"
    COMPLETE = "complete"
    CLOSED = "closed"
    SUPERSEDED = "superseded"
    PAUSED = "paused"
    NO_UPDATE = "no_update"


class MilestoneState(StrEnum):
    """What became of a milestone."""

    OPEN = "open"
    DONE = "done"
    MISSED = "missed"
    MOVED = "moved"
    DROPPED = "dropped"
    REPLACED = "replaced"


class Direction(StrEnum):
    """Which way is better."""

    UNKNOWN = ""
    UP = "up"
    DOWN = "down"
    HOLD = "hold"


class LinkKind(StrEnum):
    """How one action became, or needs, another."""

    REWORDED = "reworded"
    SPLIT_INTO = "split_into"
    MERGED_INTO = "merged_into"
    SUPERSEDED_BY = "superseded_by"
    MOVED_TO = "moved_to"
    CLOSED = "closed"
    REOPENED = "reopened"
    DEPENDS_ON = "depends_on"


class ProposalKind(StrEnum):
    """What prose seems to decide, for a person to accept or not."""

    CLOSE = "close"
    COMPLETE = "complete"
    SUPERSEDE = "supersede"
    REWORD = "reword"
    SPLIT = "split"
    MERGE = "merge"
    NEW_ACTION = "new_action"
    MOVE = "move"
    REOPEN = "reopen"
    STATUS = "status"


class ConcernState(StrEnum):
    """Whether a concern is still carried."""

    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"
