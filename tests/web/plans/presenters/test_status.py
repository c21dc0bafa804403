"""An action's status as a tag."""

from milepost.core.plan.model import Action, Answer, Meaning, SchemeEntry, Stage, Status
from milepost.web.plans.presenters.status import StatusView, counted, shown, status_of, telling

SCHEME = (SchemeEntry("A", "Amber", Meaning.AT_RISK),)


def test_the_plans_own_word_is_shown_with_the_symbol_of_its_meaning() -> None:
    tag = status_of(Action("1", "Run", status=Status("A", "A")), SCHEME)
    assert (tag.symbol, tag.word, tag.kind) == ("▲", "Amber", "at_risk")


def test_a_colour_that_no_word_explains_is_shown_as_a_name() -> None:
    scheme = (SchemeEntry("red", "red", Meaning.LATE),)
    assert status_of(Action("1", "Run", status=Status("red", "red")), scheme).word == "Red"


def test_a_word_outside_the_scheme_is_shown_as_it_is() -> None:
    assert status_of(Action("1", "Run", status=Status("Nearly")), SCHEME).word == "Nearly"


def test_the_stage_speaks_where_no_status_is_stated() -> None:
    assert status_of(Action("1", "Run", stage=Stage.SUPERSEDED), ()).symbol == "↪"


def test_an_action_of_which_nothing_is_said_has_no_update() -> None:
    said = Action("1", "Run", answers=(Answer("q", "It runs."),))
    assert status_of(Action("1", "Run"), ()).word == "No update"
    assert status_of(said, ()).word == "Status not stated"


def test_a_word_of_the_plan_is_stated_whatever_it_means() -> None:
    assert shown(Meaning.UNKNOWN, "hard going").is_stated
    assert not shown(Meaning.UNKNOWN).is_stated


def test_what_needs_somebody_is_counted_first() -> None:
    late, done, silent = shown(Meaning.LATE), shown(Meaning.COMPLETE), shown(Meaning.NO_UPDATE)
    found = counted([done, late, silent, done], telling([done, late, silent]))
    assert [(one.status.word, one.number) for one in found] == [("Late", 1), ("Complete", 2)]


def test_a_stated_word_that_nobody_told_us_is_counted_too_where_there_are_few() -> None:
    untold = [StatusView("unknown", "", f"Stage {at}") for at in range(5)]
    known = StatusView("late", "■", "Off track")
    assert telling([known, *untold[:2]]) == (known, *untold[:2])
    assert telling([known, *untold]) == (known,)


def test_a_grey_that_the_plan_states_is_counted() -> None:
    grey, silent = shown(Meaning.NO_UPDATE, "grey"), shown(Meaning.NO_UPDATE)
    assert telling([grey, silent]) == (grey,)


def test_behind_a_number_a_letter_stays_as_large_as_it_is_and_words_do_not() -> None:
    assert [shown(Meaning.AT_RISK, word).counted for word in ("A", "RAG", "At risk", "On Track")] == [
        "A",
        "RAG",
        "at risk",
        "on track",
    ]
