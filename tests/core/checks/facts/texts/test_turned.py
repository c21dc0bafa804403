"""Answers that bring the opposite of what they are asked."""

from milepost.core.checks.examples import example_plan
from milepost.core.checks.facts.texts.turned import turned
from milepost.core.checks.gathered import gathered


def test_several_sentences_of_the_wrong_news_are_sure_and_one_is_not() -> None:
    one = "Action: 1.1 Mend the towpath\nWell: The contractor walked out in May."
    both = gathered(example_plan(f"{one} Two bridges are condemned."))
    assert [each.is_sure for each in turned(both)] == [True]
    assert [each.is_sure for each in turned(gathered(example_plan(one)))] == [False]
    assert not turned(gathered(example_plan(f"{one} The rangers were thrilled with the new one.")))
