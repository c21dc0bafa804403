"""Gates: the words or letters that are soon looked for let through all that the dear pattern behind them finds."""

import re
from collections.abc import Callable
from types import CodeType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from milepost.core.checks.facts.days import to_come
from milepost.core.checks.facts.figures import in_percent, lists
from milepost.core.checks.facts.states import denials
from milepost.core.checks.gathered import words_of
from milepost.core.checks.rules import body_that_is_no_more as bodies
from milepost.core.checks.rules import promise_in_account as promises
from milepost.core.checks.rules import range_backwards as spans
from milepost.core.checks.rules import reference_without_row as references
from milepost.core.checks.sayings import steps
from milepost.core.words.anycase import AnyCase, Form

_HELD_BY_PROMISES = "will place go by"
_FIRST_CUES, _ = to_come._CUES.split(", ")
_OF_OPENINGS, _, _OF_ENDS = spans._OF_SPANS.split(", ")


def _holds(text: str, words: str) -> bool:
    """Whether a text holds a word of each group, as `holding` asks."""
    held = words_of(text)
    return all(not held.isdisjoint(group.split()) for group in words.split(","))


def _may_promise(text: str) -> bool:
    return not promises._HELD.isdisjoint(words_of(text)) and _holds(text, _HELD_BY_PROMISES)


# what each gate stands before: all that the pattern can find must pass
GATES: dict[str, tuple[Form, Callable[[str], object]]] = {
    "what makes up a list": (re.compile(lists._MADE_UP), lambda text: text[0] in lists._LETTERS),
    "work ahead": (promises._AHEAD, _may_promise),
    "a step with its day": (promises._STEP, _may_promise),
    "a body that is no more": (bodies._NAMED, lambda text: _holds(text, bodies._WORDS)),
    "a share in words": (in_percent._IN_WORDS, lambda text: not in_percent._NAMES.isdisjoint(words_of(text))),
    "a noun for what is to come": (
        to_come._AHEAD_NOUN.pattern,
        lambda text: any(_holds(text, one) for one in to_come._HOLDING),
    ),
    "what somebody is to do": (to_come._SOMEBODY_TO, lambda text: _holds(text, _FIRST_CUES)),
    "the opening of a span": (spans._OPENS, lambda text: _holds(text, _OF_OPENINGS)),
    "the end of a span": (spans._CLOSES, lambda text: _holds(text, _OF_ENDS)),
    "a line of no more steps": (steps._NO_MORE, lambda text: any(one in text.lower() for one in steps._OF_NO_MORE)),
    "work that goes to a number": (references._TO_NUMBER.pattern, references._MAY_GO_TO_NUMBER.search),
}


@pytest.mark.parametrize("which", GATES)
@given(data=st.data())
@settings(max_examples=80, deadline=None)
def test_a_gate_lets_through_whatever_the_pattern_behind_it_finds(which: str, data: st.DataObject) -> None:
    form, gate = GATES[which]
    pattern = form.exact if isinstance(form, AnyCase) else form
    assert gate(data.draw(st.from_regex(pattern, fullmatch=True)))


def _words_in_code(code: CodeType) -> list[str]:
    """The words that a function compares with, and those of the lists of its module that it names."""
    found = {one for one in code.co_consts if isinstance(one, str)}
    for many in (*code.co_consts, *(getattr(denials, name, None) for name in code.co_names)):
        found.update(many if isinstance(many, frozenset | dict) else ())
    return sorted(filter(str.isalpha, found))


_OF_DENIALS = _words_in_code(denials._at.__code__)
_BESIDE = ("has", "been", "signed", "partners", "to", "sign")


@given(st.sampled_from(_OF_DENIALS), st.permutations(_BESIDE), st.integers(0, len(_BESIDE)))
@settings(max_examples=300, deadline=None)
def test_no_word_denies_but_those_for_which_clauses_are_looked_through(word: str, beside: list[str], at: int) -> None:
    clause = (*beside[:at], word, *beside[at:])
    assert word in denials._DENY or not denials._at(clause, at, word)


def test_the_words_of_denials_are_those_that_its_code_names() -> None:
    assert {"not", "nobody", "await", "to", "unsigned", "until", "yet"} <= set(_OF_DENIALS)
