"""What in a paper's prose might reveal somebody."""

from milepost.core.plan.model import Action, Answer, FocusArea, Plan, Question, Section
from milepost.core.plan.revealing import few_people, people_named

TEXT = "Supt Marsh met A. Price. Marsh Lane is lit. Three children were moved."


def plan(text: str = TEXT) -> Plan:
    action = Action("a", "Light the lane", "1.1", answers=(Answer("now", text),))
    questions = (Question("now", "Where are we now?"),)
    return Plan(questions=questions, sections=(Section("s", "Safe", focus_areas=(FocusArea("f", actions=(action,)),)),))


def test_people_are_listed_by_the_words_that_name_them_with_their_sentences() -> None:
    found = people_named(plan(), ("Ann Price", "Jo Marsh"))
    assert [(one.person, one.words, one.is_sure) for one in found] == [
        ("Ann Price", "A. Price", True),
        ("Jo Marsh", "Marsh", False),
        ("Jo Marsh", "Supt Marsh", True),
    ]
    spot, sentence = found[1].places[0]
    assert (str(spot), sentence) == ("Action 1.1, Where are we now?", "Marsh Lane is lit.")


def test_somebody_named_twice_is_listed_once_with_both_places() -> None:
    (found,) = people_named(plan("Jo Marsh came. Then Jo Marsh left."), ("Jo Marsh",))
    assert len(found.places) == 2


def test_few_people_are_flagged_with_place_and_sentence() -> None:
    (found,) = few_people(plan())
    assert (found.words, found.sentence) == ("Three children", "Three children were moved.")
    assert str(found.spot) == "Action 1.1, Where are we now?"


def test_the_threshold_is_chosen() -> None:
    assert list(few_people(plan(), threshold=3)) == []
