"""The head of the paper says that nothing is asked of the board, and an action asks it to decide.

Why: A board that was told to note a paper does not decide by it; the action waits for a decision that nobody takes.

Example:
    Introduction: This report is for information and no decision is asked of the Board.
    Action: 1.1 Carry people home
    Now: Two offers are in, and the Board is asked to choose between them today.
Better:
    Introduction: The Board is asked for one decision, under action 1.1.
    Action: 1.1 Carry people home
    Now: Two offers are in, and the Board is asked to choose between them today.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.beside import texts
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.anycase import AnyCase
from milepost.core.words.sentences import cut

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_BODY = r"(?:board|cabinet|committee|partnership|executive|members|panel|council|group|trustees|governors)"
_NOTHING = AnyCase(
    r"\b(?:no (?:decision|decisions|approval|action) (?:is|are) (?:asked|sought|needed|required|requested|wanted)|"
    rf"(?:asks?|seeks?|needs?|requires?) no (?:decision|approval)|nothing is asked of the {_BODY})\b"
)
_TO_NOTE = AnyCase(
    r"\b(?:paper|report|update) is (?:for|to) (?:information|noting|assurance|be noted)\b(?! and "
    r"(?:decision|approval))"
)
_DECIDE = (
    r"(?:choose|decide|approve|agree|endorse|sign off|release|confirm|select|authorise|settle|vote|adopt|determine)"
)
_ASKED = AnyCase(
    rf"\b(?:(?:the|our) )?{_BODY} (?:is|are) (?:now |therefore |hereby )?(?:asked|invited|requested|recommended) to "
    rf"(?:[a-z]+ly )?{_DECIDE}\b|\bwe ask the {_BODY} to {_DECIDE}\b"
)
_LATER = AnyCase(r"\b(?:will be|next (?:meeting|month|quarter)|was asked|had been|another|county|borough)\b")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such request, where a line above the actions says that there is none."""
    lines = [part for text in texts(plan) for part in cut(text)]
    plain = [part for part in lines if _NOTHING.search(part)]
    above = plain or [part for part in lines if _TO_NOTE.search(part)]
    for one, text in told_anywhere(plan, holding="asked invited requested recommended ask") if above else ():
        if _ASKED.search(text) and not _LATER.search(text):
            yield one.fault(
                f"{name(one.action)} asks for a decision, and the head of the paper says that none is asked.",
                "Name the decision at the head of the paper, or take the request out.",
                f"{above[0]} … {text}",
                is_sure=bool(plain),
            )
