"""An answer that ends in a small word, in a plan that ends its sentences with a stop and in one that does not."""

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.rules.sentence_breaks_off import faults

_CUT = "Action: 2.1 Roof the shed\nNow: The main risk is that the firms who were keen in spring will by then have\n"
_TOLD = "Action: 1.{} Mend the quay\nNow: The stones for the western end were brought by barge in March{}\n"


def test_where_sentences_end_with_a_stop_one_without_was_perhaps_cut() -> None:
    stopped = "".join(_TOLD.format(at, ".") for at in range(1, 9))
    assert [one.action for one in faults(example_plan(stopped * 2 + _CUT), TODAY)]


def test_where_they_do_not_a_small_word_may_be_the_last() -> None:
    bare = "".join(_TOLD.format(at, "") for at in range(1, 9))
    assert not list(faults(example_plan(bare + _CUT), TODAY))
