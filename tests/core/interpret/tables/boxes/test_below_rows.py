"""Panels below the rows of a list are columns of it."""

from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

_LIST = """
    # Park plan

    ## Aim 1: Greener

    Ref | What we will do | Who | Finish by
    A1 | Plant limes | Ann Lowe | May 2026
    {} | < | < | <
    A2 | Mend swings | Parks Team | June 2026
    {} | < | < | <
    A3 | Paint gates | Bo Reed | July 2026
    {} | < | < | <
    """


def _read(*panels: str) -> str:
    return told(interpret(document(_LIST.format(*panels))))


def test_each_label_of_a_panel_is_a_column_whatever_its_words() -> None:
    found = _read(
        "Story so far / Holes are dug. / Snags / Clay.",
        "Story so far / Chains came. / They fit. / Snags",
        "Story so far: Rain. / Snags / None",
    )
    assert found == drawn(
        """
        SECTION Aim 1 Greener
        ACTION A1 Plant limes (Ann Lowe)
        Finish by: May 2026
        Story so far: Holes are dug.
        Snags: Clay.
        MILESTONE 2026-05-31
        ACTION A2 Mend swings (Parks Team)
        Finish by: June 2026
        Story so far: Chains came. / They fit.
        MILESTONE 2026-06-30
        ACTION A3 Paint gates (Bo Reed)
        Finish by: July 2026
        Story so far: Rain.
        Snags: None
        MILESTONE 2026-07-31
        """
    )


def test_words_that_come_again_below_labels_are_no_labels() -> None:
    found = _read(*["Story so far / Good. / Snags / None"] * 2, "Story so far / Bad. / Snags / Clay.")
    assert found.count("Snags: None") == 2


def test_rows_of_one_text_without_labels_stay_lines() -> None:
    assert "Story" not in _read("All about planting", "All about mending", "All about paint")


def test_a_panel_may_answer_one_of_the_questions_alone() -> None:
    found = _read(
        "Story so far: Dug. / Snags: Clay.", "Story so far: Chains came.", "Story so far: Rain. / Snags: None"
    )
    assert "ACTION A2 Mend swings (Parks Team)\nFinish by: June 2026\nStory so far: Chains came." in found
