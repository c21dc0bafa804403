"""A sentence brings good news or bad by its words, what denies them and which way a figure went."""

import pytest

from milepost.core.checks.facts.texts.asking import Tone, asked
from milepost.core.checks.facts.texts.tone import tone
from milepost.core.plan.model import Question, QuestionRole


@pytest.mark.parametrize(
    ("text", "brings"),
    [
        ("Anglers are outraged by the new weir.", Tone.BAD),
        ("Fewer anglers were outraged than last time.", Tone.PLAIN),
        ("Nobody was outraged by the weir.", Tone.PLAIN),
        ("Membership of the club has halved.", Tone.BAD),
        ("Complaints about the towpath have halved.", Tone.GOOD),
        ("The ferry is out of order, but the bridge is open.", Tone.PLAIN),
        ("Anglers might be outraged by the weir.", Tone.PLAIN),
        ("The rangers were thrilled with their boats.", Tone.GOOD),
        ("The otter survey covers nine miles.", Tone.PLAIN),
    ],
)
def test_a_sentence_brings_good_or_bad(text: str, brings: Tone) -> None:
    assert tone(text) is brings


@pytest.mark.parametrize(
    ("heading", "wants"),
    [
        ("What are you pleased with?", Tone.GOOD),
        ("What gets in our way", Tone.BAD),
        ("Success measures", Tone.PLAIN),
        ("Progress", Tone.PLAIN),
        ("Successes and challenges", Tone.PLAIN),
    ],
)
def test_a_question_asks_for_good_or_bad(heading: str, wants: Tone) -> None:
    assert asked(Question("x", heading, QuestionRole.OTHER)) is wants
