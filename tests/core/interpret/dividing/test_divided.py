"""A document of several hands is read part by part where that understands more of it, and else as a whole."""

import cProfile

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

_OURS = """
Part A: A calm town
Owner of this part: Kit Moss, Head of Parks, Elmshire Council
Ref | A1
Action | Move the market to the green
Who | Ann Price, Head of Works, Elmshire Council
Target date | March 2027
Progress | The traders agree.
State | On track

Ann rang, she is away in May, can you speak to this one?
Ref | A2
Action | Count the bicycles at the station
Who | Ola Dunn, Gardener, Elmshire Council
Target date | May 2027
Progress | Two counts are done.
State | Behind

(A3 went into A2 in June.)
Ref | A4
Action | Light the lane behind the baths
Who | Ann Price, Head of Works, Elmshire Council
Target date | June 2027
Progress | The poles are in the depot.
State | On track
"""
_THEIRS = """
Part B: Fire and water
HARBOUR FIRE SERVICE Form P4
Task no. | H/1
Task | Fit alarms in the tower
Task owner | Ben Hale, Pilot, Harbour Trust
Finish | July 2027
Position | Under way
Narrative | Nine floors are done.

Task no. | H/2
Task | Teach forty children to swim
Task owner | Rita Stone, Coach, Harbour Trust
Finish | August 2027
Position | Not begun
Narrative | The pool is shut until May.

Task no. | H/3
Task | Sell soup on the pier
Task owner | Ben Hale, Pilot, Harbour Trust
Finish | September 2027
Position | Under way
Narrative | A pot was given.
"""


def _told(plan: Plan) -> list[tuple[str, str, str]]:
    return [(one.number, one.title, one.status.text) for one in actions(plan)]


def _is_divided(plan: Plan) -> bool:
    return any(note.kind == "divided" for note in plan.notes)


def test_parts_of_two_hands_are_read_each_by_its_own_labels_and_keep_their_places() -> None:
    source = document(_OURS + _THEIRS)
    plan = interpret(source)
    assert _told(plan) == [
        ("A1", "Move the market to the green", "On track"),
        ("A2", "Count the bicycles at the station", "Behind"),
        ("A4", "Light the lane behind the baths", "On track"),
        ("H/1", "Fit alarms in the tower", "Under way"),
        ("H/2", "Teach forty children to swim", "Not begun"),
        ("H/3", "Sell soup on the pier", "Under way"),
    ]
    assert [section.title for section in plan.sections] == ["A calm town", "Fire and water"]
    assert len({one.id for one in actions(plan)}) == 6
    assert _is_divided(plan)


def test_what_one_hand_wrote_is_read_as_a_whole() -> None:
    other = _THEIRS.replace("Part B: Fire and water", "Part A: Harbour").replace("H/", "G/")
    plan = interpret(document(other + _THEIRS))
    assert [number for number, _, _ in _told(plan)] == ["G/1", "G/2", "G/3", "H/1", "H/2", "H/3"]
    assert not _is_divided(plan)


def test_words_of_no_part_are_lost() -> None:
    plan = interpret(document(_OURS + _THEIRS))
    said = " ".join(
        [one.text for one in plan.unplaced]
        + [one.text for one in plan.labels]
        + [answer.text for action in actions(plan) for answer in action.answers]
        + [action.title for action in actions(plan)]
    )
    for words in ("she is away in May", "A3 went into A2 in June", "HARBOUR FIRE SERVICE", "A pot was given"):
        assert words in said


def test_parts_without_an_action_cost_as_many_calls_each_however_many_wait() -> None:
    def calls(number: int) -> int:
        many = "".join(f"\n\n# Next page\n\nRef | b{at}\n1a | part {at}\n" for at in range(number))
        read, profile = document(f"{_OURS}{many}"), cProfile.Profile()
        profile.runcall(interpret, read)
        return sum(entry.callcount for entry in profile.getstats())

    calls(10)  # pays for what is made once
    assert calls(80) < 4.6 * calls(20)
