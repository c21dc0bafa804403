"""A plan as it is reported to a board: written as an outline, with what an outline cannot hold put in by hand."""

from dataclasses import replace
from datetime import date

from milepost.core import pipeline
from milepost.core.plan.model import (
    Action,
    Concern,
    ConcernState,
    Link,
    LinkKind,
    Meaning,
    Milestone,
    MilestoneState,
    Move,
    Plan,
    SchemeEntry,
    Section,
    Stage,
    Status,
)
from milepost.core.plan.walk import actions
from milepost.core.words.due import Due, DueKind, Precision

TODAY = date(2025, 10, 15)
OUTLINE = """
# Elmshire plan 2024–27

## Priority 1: A good start

Priority lead: Ann Price, Head of Service, Elmshire Council

### 1.1 Help near home

#### 1.1.1 Open a family hub in Wexcombe

Status: Late

##### Where are we now?

The survey found damp, so the lease is not signed.

##### What is working well?

Health visitors hold 2 clinics a week in the town hall.

##### What are we worried about?

Repairs may cost £60,000 that nobody has. The Integrated Care Board (ICB) has not answered.

##### What needs to happen?

By 30 June 2025 – sign the lease

By December 2025 – open the doors

#### 1.1.2 Agree one assessment with the ICB and the LMS

Status: On track

##### Where are we now?

61 schools have signed.

##### What is working well?

Head teachers call the form kinder. Training reached 310 staff. Parents keep a copy.

##### What are we worried about?

None at present

##### What needs to happen?

By January 2026 – train 20 assessors

#### 1.1.3 Count the dentists

Status: Complete

##### Where are we now?

33 practices were counted.

##### What is working well?

The count took one week.

## Priority 2: Safe in town

Priority lead: Gareth Lloyd, Superintendent, Elmshire Police

#### 2.1 Map where children feel unsafe

Status: At risk

##### Where are we now?

Elmshire Council gave its data.

##### What are we worried about?

There is no analyst, and money for one was refused twice.

##### What needs to happen?

By March 2026 – print the map

#### 2.2 Start patrols at the station
"""
_SCHEME = (
    SchemeEntry("Late", "Late", Meaning.LATE),
    SchemeEntry("At risk", "Some concerns", Meaning.AT_RISK),
    SchemeEntry("On track", "On track", Meaning.ON_TRACK),
    SchemeEntry("Complete", "Complete", Meaning.COMPLETE),
)


def reported_plan() -> Plan:
    """Three sections, five actions: one late, one at risk, one on track, one complete, one without an update."""
    plan = replace(pipeline.read_plan(OUTLINE.encode(), "plan.txt"), scheme=_SCHEME)
    ids = {one.number: one.id for one in actions(plan)}
    sections = tuple(
        replace(
            section,
            focus_areas=tuple(replace(area, actions=tuple(map(_known, area.actions))) for area in section.focus_areas),
        )
        for section in plan.sections
    )
    concerns = (
        Concern("c1", "The station has no lights.", actions=(ids["2.1"],), ask="Write to the railway."),
        Concern("c2", "Grants end in March.", actions=(ids["1.1.1"],)),
        Concern("c3", "The bus was cut.", state=ConcernState.ANSWERED, answer="It runs again."),
    )
    empty = Section("s-empty", "Nothing yet", "Theme")
    return replace(plan, sections=(*sections, empty), concerns=concerns)


def due(day: date, phrase: str = "") -> Due:
    """Something due by a day."""
    return Due(phrase, day, day, Precision.DAY, DueKind.BY)


def _known(action: Action) -> Action:
    """The action with its status by code and, for three of them, what an outline does not hold."""
    action = replace(action, status=Status(action.status.text, action.status.text))
    if action.number == "1.1.3":
        done = Milestone("m-count", "count every practice", due(date(2025, 4, 30)), MilestoneState.DONE)
        return replace(action, stage=Stage.COMPLETE, milestones=(done,))
    if action.number == "2.1":
        move = Move(due(date(2025, 9, 30)), action.milestones[0].due, "No analyst was found.")
        return replace(action, milestones=(replace(action.milestones[0], moves=(move,)),), organisations=("ECC",))
    if action.number == "2.2":
        link = Link(LinkKind.DEPENDS_ON, "2.1", "The patrols need the map.", date(2025, 5, 1), "Board, item 4")
        return replace(action, links=(link,))
    return action
