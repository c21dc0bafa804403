"""The outline is the notation of docs/format/outline.md."""

from dataclasses import replace

from tests.factories.elmshire import TODAY, small_plan

from milepost.core.document.nodes import Note, Place
from milepost.core.plan.model import Plan, Unplaced
from milepost.core.reports import outline
from milepost.core.reports.basis import Basis
from milepost.core.writers import text

PRINTED = r"""# Elmshire plan

## Priority 1: A good start

Priority leads: Ann Price, Head of Service, Elmshire Council; Thornley Trust

### 1.1 Near home

#### 1.1.1 Open a family hub in Wexcombe

##### Where are we now?

It is open.
- 40 families

##### What needs to happen?

None recorded

#### Run the bus

Status: At risk

##### Where are we now?

\# not a heading

### No focus area

#### Meet

## Theme: Safe homes

#### Visit
"""


def printed(plan: Plan) -> str:
    return text.write(outline.make(Basis(plan, TODAY))).decode()


def test_a_plan_prints_as_headings_at_fixed_depth() -> None:
    assert printed(small_plan()) == PRINTED


def test_what_reading_assumed_and_set_aside_follows_the_plan() -> None:
    place = Place("plan.pdf", page=2, row=4)
    plan = replace(
        small_plan(),
        notes=(Note("shifted", "The row slipped.", place),),
        unplaced=(Unplaced("Left\nblank", "page filler", Place(page=3)),),
    )
    assert printed(plan) == PRINTED + (
        "\n---\n\nNotes\n- Page 2, row 4: The row slipped.\n\nUnplaced text\n- Page 3: Left blank (page filler)\n"
    )


def test_an_empty_plan_says_so() -> None:
    assert printed(Plan(title="New plan")) == "# New plan\n\nThis plan has no sections yet.\n"
