"""When a document is read part by part, and when that reading is taken."""

import pytest

from milepost.core.interpret.dividing.choosing import is_uneven, reads_more
from milepost.core.plan.model import Action, Answer, FocusArea, Lead, Plan, Question, Section, Status, Unplaced

_LEAD = (Lead("Ann Price"),)
_SAID = "The lamps on the quay burn again since the spring and nobody has fallen"


def _action(
    at: int, *, title: str = "Mend a lamp", is_led: bool = True, text: str = _SAID, asks: str = "now"
) -> Action:
    answers = (Answer(asks, text),) if text else ()
    return Action(f"a{at}", title, f"1.{at}", leads=_LEAD if is_led else (), status=Status("Late"), answers=answers)


def _plan(*found: Action, left: int = 20, heading: str = "Progress") -> Plan:
    return Plan(
        questions=(Question("now", "Now"), Question("own", heading)),
        sections=(Section("s", "Be safe", focus_areas=(FocusArea("f", actions=found),)),),
        unplaced=(Unplaced("word " * left),),
    )


_EVEN = tuple(_action(at) for at in range(4))


def test_what_all_actions_have_or_lack_is_even() -> None:
    assert not is_uneven(_plan(*_EVEN))
    assert not is_uneven(_plan(*(_action(at, is_led=False) for at in range(4))))


@pytest.mark.parametrize("odd", [_action(9, is_led=False), _action(9, title="")])
def test_one_that_lacks_what_others_have_is_a_reason_to_look(odd: Action) -> None:
    assert is_uneven(_plan(*_EVEN, odd))


def test_a_title_that_stands_in_an_answer_is_one_too() -> None:
    assert is_uneven(_plan(*_EVEN, _action(9, asks="own"), heading="Action"))
    assert not is_uneven(_plan(*_EVEN, _action(9, asks="own"), heading="How we know"))


def test_fuller_actions_that_lose_nothing_are_taken() -> None:
    uneven = [*_EVEN[:2], _action(2, is_led=False), _action(3, is_led=False)]
    assert reads_more(_plan(*_EVEN), _plan(*uneven))
    assert not reads_more(_plan(*_EVEN, left=40), _plan(*uneven))
    assert not reads_more(_plan(*(_action(at, text="") for at in range(4))), _plan(*uneven))
    assert not reads_more(_plan(*uneven), _plan(*_EVEN))


def test_many_more_words_in_more_actions_are_taken() -> None:
    few, many = _plan(*_EVEN[:2], left=60), _plan(*_EVEN, left=10)
    assert reads_more(many, few)
    assert not reads_more(few, many)
    assert not reads_more(_plan(*_EVEN, left=50), few)


def test_as_many_actions_with_longer_answers_are_not() -> None:
    longer = [_action(at, text=f"{_SAID} {_SAID}") for at in range(4)]
    assert not reads_more(_plan(*longer, left=5), _plan(*_EVEN, left=60))


def test_titles_in_their_place_are_taken() -> None:
    astray = [*_EVEN[:2], _action(2, title=""), _action(3, title="")]
    assert reads_more(_plan(*_EVEN), _plan(*astray))
