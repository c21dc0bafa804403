"""Statuses that say where an action goes on are proposals with the number that they name."""

import pytest

from milepost.core.interpret.promises.codes import Codes
from milepost.core.interpret.promises.succeeded import succeeded
from milepost.core.plan.model import Action, ProposalKind, Status

_CODES = Codes(frozenset({"V1", "V2", "2.3"}), frozenset({"A9", "9.9"}))


@pytest.mark.parametrize(
    ("status", "kind", "to"),
    [
        ("Superseded by V9", ProposalKind.SUPERSEDE, ("V9",)),
        ("Merged with 2.3", ProposalKind.MERGE, ("2.3",)),
        ("Closed: merged into V2", ProposalKind.MERGE, ("V2",)),
        ("Carried on as action 19", ProposalKind.SUPERSEDE, ("19",)),
        ("Now V7", ProposalKind.SUPERSEDE, ("V7",)),
        ("Split into 2.4 and 2.5", ProposalKind.SPLIT, ("2.4", "2.5")),
        ("Moved to 3.1", ProposalKind.MOVE, ("3.1",)),
    ],
)
def test_a_status_names_where_the_work_goes_on(status: str, kind: ProposalKind, to: tuple[str, ...]) -> None:
    found = succeeded(Action("a", "Open the hub", "V1", status=Status(status)), _CODES)
    assert found is not None
    assert (found.kind, found.to, found.text) == (kind, to, status)


@pytest.mark.parametrize(
    "status", ["", "Superseded", "On track", "Late, waits for V2", "Replaced by V1", "70% done", "Step 3 of 5 done"]
)
def test_other_statuses_name_no_successor(status: str) -> None:
    assert succeeded(Action("a", "Open the hub", "V1", status=Status(status)), _CODES) is None
