"""Designed papers of several makes, printed once by `tests/plans/papers/make.py`, and what a make is."""

import json
from pathlib import Path
from random import Random

import pytest
from bench.outside.chances import GOOD
from bench.outside.invented import invented
from bench.outside.makes_paper import ALL_WORDS, PARTS, PLAINEST, made
from bench.outside.paper_page import page
from bench.outside.paper_words import retold
from bench.reading.compact import compact
from bench.reading.score import score

from milepost.core.interpret import interpret
from milepost.core.readers import read

FOLDER = Path(__file__).parent / "papers"
NAMES = sorted(path.name for path in FOLDER.glob("*.pdf"))


@pytest.mark.parametrize("name", NAMES)
def test_a_designed_paper_that_is_plain_but_for_a_few_choices_is_read(name: str) -> None:
    expected = json.loads((FOLDER / f"{name}.expected.json").read_text(encoding="utf-8"))
    plan = interpret(read((FOLDER / name).read_bytes(), name))
    assert (score(expected, compact(plan)).overall or 0) >= GOOD


@pytest.mark.parametrize(("part", "choice"), [(part, choice) for part, choices in PARTS.items() for choice in choices])
def test_a_page_of_every_make_shows_each_action_whole(part: str, choice: str) -> None:
    random = Random(7)
    make = made(random, **{**PLAINEST, part: choice})
    words = ALL_WORDS[make["words"]]
    sections = retold(invented(words, make["code"], random), random)
    html = page(make, words, sections).html
    for action in (action for section in sections for action in section.actions):
        told = [sentence for answer in action.answers.values() for sentence in answer]
        assert all(text in html for text in (action.number, action.title, action.lead.name, action.due, *told))
