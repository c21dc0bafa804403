"""A status in an officer's own words means what a colleague would take it to mean."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from milepost.core.interpret.meanings.worded_statuses import stated_meaning
from milepost.core.plan.model import Meaning


def _phrases() -> Iterator[tuple[str, Meaning]]:
    for line in (Path(__file__).parent / "statuses.txt").read_text(encoding="utf-8").splitlines():
        meaning, _, phrases = line.partition(":")
        yield from ((phrase.strip(), Meaning(meaning)) for phrase in phrases.split("|"))


@pytest.mark.parametrize(("phrase", "meaning"), [*_phrases()])
def test_a_status_in_own_words_has_its_meaning(phrase: str, meaning: Meaning) -> None:
    assert stated_meaning(phrase) is meaning


def test_the_table_has_every_meaning() -> None:
    assert {meaning for _, meaning in _phrases()} == set(Meaning)


def test_a_long_text_is_no_status() -> None:
    assert stated_meaning("The hedge was planted in March and " * 3) is Meaning.UNKNOWN
