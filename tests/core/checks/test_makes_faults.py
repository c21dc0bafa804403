"""Faults by chance: most are found where they are told falsely, and nothing certain is found where they are right."""

from bench.outside.makes_faults import RELATIONS, pair

from milepost.core.document.nodes import Certainty

_EACH = range(2)
_MOST = 0.75  # of the faults, in whatever words


def test_most_faults_are_found_and_what_is_right_is_left_alone() -> None:
    pairs = [pair(relation, f"test/{relation}/{at}", {}) for relation in RELATIONS for at in _EACH]
    assert all(one.false != one.right for one in pairs)
    missed = [one.false.shown for one in pairs if not one.found]
    assert len(missed) <= (1 - _MOST) * len(pairs), missed
    alarms = [each for one in pairs for each in one.alarms if each.certainty is Certainty.CERTAIN]
    assert alarms == []
