"""A small plan that tests of actions change: two sections, three focus areas, four actions."""

from milepost.core.document.nodes import Place
from milepost.core.plan.model import (
    Action,
    Answer,
    FocusArea,
    Lead,
    Milestone,
    Period,
    Plan,
    Proposal,
    ProposalKind,
    Question,
    QuestionRole,
    SchemeEntry,
    Section,
)
from milepost.core.words.due import Due

SMALL = Plan(
    title="Elmshire Plan 2024–25",
    owner="Elmshire Children and Families Partnership",
    periods=(Period("year-1", "2024–25"),),
    questions=(
        Question("now", "Where are we now?", QuestionRole.WHERE_NOW),
        Question("next", "What needs to happen?", QuestionRole.NEXT),
    ),
    scheme=(SchemeEntry("G", "On track", symbol="●", colour="green"), SchemeEntry("R", "Late", colour="red")),
    sections=(
        Section(
            "s1",
            "Start well",
            "Priority",
            "1",
            heading="Priority 1 – Start well",
            leads=(
                Lead("Grace Osei", "Superintendent", "Elmshire Police", "Superintendent Grace Osei, Elmshire Police"),
            ),
            focus_areas=(
                FocusArea(
                    "f1",
                    "To open family hubs",
                    "1.1",
                    actions=(
                        Action(
                            "a1",
                            "Open a hub in Wexcombe",
                            "1.1.1",
                            answers=(Answer("now", "The lease is signed.", "year-1", place=Place("plan.docx", row=2)),),
                            milestones=(Milestone("m1", "Doors open", Due("By June 2025")),),
                        ),
                        Action(
                            "a2",
                            "Open a hub in Thornley",
                            "1.1.2",
                            proposals=(
                                Proposal(ProposalKind.CLOSE, "Action now closed."),
                                Proposal(ProposalKind.SPLIT, "Split into 1.1.3 and 1.1.4.", ("1.1.3", "1.1.4"), "Half"),
                            ),
                        ),
                    ),
                ),
                FocusArea("f2", "To visit every family", "1.2", actions=(Action("a3", "Visit at six weeks", "1.2.1"),)),
            ),
        ),
        Section("s2", "Stay safe", "Priority", "2", focus_areas=(FocusArea("f3", actions=(Action("a4", "Patrol"),)),)),
    ),
)
