"""A paragraph or a sentence is so long that few will read it.

Why: Nobody reads 100 words in a table's cell, or a sentence of 60; what matters is lost in the middle of it.

Example:
    Action: 1.1 Open the hub
    Now: We have met and talked and met and talked and met and talked and met and talked and met and
        talked and met and talked and met and talked and met and talked and met and talked and met
        and talked and met and talked and met and talked and met and talked and met and talked and
        met and talked and met and talked and met and talked and met and talked and met and talked
        and met and talked and met and talked and met and talked and met and talked and met and
        talked and met and talked and met and talked and met and talked and met and talked and met
        and talked and met and talked and met and talked and met and talked and met and talked and
        met and talked and met and talked
Better:
    Action: 1.1 Open the hub
    Now: We have met twice. / The lease is signed.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.READING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW
_MOST = 100  # words
_MOST_OF_SENTENCE = 60
_SHOWN = 20  # of them
_LISTS = re.compile(r":\s")  # what goes on as a list is read line by line


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every paragraph of more than 100 words, and each sentence of more than 60 in a shorter one."""
    for one in said(plan):
        if len(one.answer.text) > 2 * _MOST_OF_SENTENCE:
            for words, part, shown in _too_long(one):
                yield one.fault(
                    f"{name(one.action)} says {len(words)} words in one {part}.",
                    "Say the three things that matter, each in a line of its own.",
                    shown,
                )


def _too_long(one: Said) -> Iterator[tuple[list[str], str, str]]:
    """The words of each paragraph, or of each sentence of a shorter one, that is too long, which, and what to show."""
    walls = [words for words in map(str.split, one.answer.text.split("\n")) if len(words) > _MOST]
    yield from ((words, "paragraph", " ".join(words[:_SHOWN]) + " …") for words in walls)
    for text in one.sentences() if not walls else ():
        words = text.split() if len(text) > 2 * _MOST_OF_SENTENCE else []
        if len(words) > _MOST_OF_SENTENCE and not _LISTS.search(text):
            yield words, "sentence", text
