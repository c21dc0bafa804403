"""The clauses of a sentence, and what their verbs say of the time."""

import pytest

from milepost.core.checks.facts.speech.clauses import Tense, clause_at, clauses, verb_of


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("The gates were hung in May.", Tense.PAST),
        ("The gates have already been hung.", Tense.PAST),
        ("We hung the gates.", Tense.PAST),
        ("The gates will be hung.", Tense.AHEAD),
        ("The gates are due on Monday.", Tense.AHEAD),
        ("The gates have yet to be hung.", Tense.AHEAD),
        ("Mary Pond to hang the gates.", Tense.AHEAD),
        ("The gates were to be hung in May.", Tense.WAS_AHEAD),
        ("The hall has 40 gates.", Tense.PLAIN),
        ("The hall opens in May.", Tense.PLAIN),
    ],
)
def test_a_verb_says_whether_something_happened_or_is_to_happen(text: str, tense: Tense) -> None:
    assert clauses(text)[0].verbs[0].tense is tense


def test_an_agreed_plan_is_no_verb() -> None:
    assert not clauses("The agreed plan for 40 homes")[0].verbs


def test_a_clause_goes_on_over_a_piece_without_a_verb() -> None:
    text = "We opened the hall, the yard and the shed, and the school was closed."
    assert [text[one.start : one.end].strip() for one in clauses(text)] == [
        "We opened the hall, the yard and the shed,",
        "and the school was closed.",
    ]


def test_what_opens_a_sentence_belongs_to_the_clause_behind_it() -> None:
    assert len(clauses("By the end of May, 40 farms had joined.")) == 1


def test_a_clause_that_hangs_on_which_is_a_side_clause() -> None:
    text = "The contract goes to the Board, which met in May."
    assert clause_at(text, text.index("May")).is_side


def test_a_time_belongs_to_the_last_verb_before_it_or_to_the_first_behind_it() -> None:
    text = "Divers saw the wall and will return in May."
    verb = verb_of(clause_at(text, text.index("May")), text.index("May"))
    assert verb is not None
    assert verb.tense is Tense.AHEAD
    opening = "On 4 May divers saw the wall."
    verb = verb_of(clause_at(opening, 0), 0)
    assert verb is not None
    assert verb.word == "saw"
