"""Numbers in the line above a title, behind it or in brackets, and those that are none."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_BELOW = "Lead: Ann Lowe, Engineer\nState: Running\nDone so far: Two gaps are filled.\n"
_TITLES = ("Mend the slipway", "Teach rowing", "Light the quay")


def _plan(*heads: str) -> list[tuple[str, str]]:
    source = "Harbour plan 2025 to 2028\n\nTheme 1: Boats\n\n" + "\n".join(f"{head}\n{_BELOW}" for head in heads)
    return [(one.number, one.title) for one in actions(interpret(document(source)))]


def test_a_word_and_a_number_stand_over_a_labelled_title() -> None:
    heads = [f"Pledge 1.{at}\nWhat we promised: {title}" for at, title in enumerate(_TITLES, 1)]
    assert _plan(*heads) == [(f"1.{at}", title) for at, title in enumerate(_TITLES, 1)]


def test_a_number_behind_its_label_belongs_to_the_title_below_and_not_to_the_action_above() -> None:
    heads = [f"Action no.: 1.{at}\nAction: {title}" for at, title in enumerate(_TITLES, 1)]
    assert _plan(*heads) == [(f"1.{at}", title) for at, title in enumerate(_TITLES, 1)]


def test_the_words_around_a_number_are_kept_as_labels() -> None:
    heads = [f"Action no.: 1.{at}\nAction: {title}" for at, title in enumerate(_TITLES, 1)]
    plan = interpret(document("Theme 1: Boats\n\n" + "\n".join(f"{head}\n{_BELOW}" for head in heads)))
    assert not [one.text for one in plan.unplaced]
    assert [one.text for one in plan.labels].count("Action no.:") == len(_TITLES)


def test_codes_in_brackets_behind_a_title_are_numbers() -> None:
    heads = [f"{title} (B{at})" for at, title in enumerate(_TITLES, 1)]
    assert _plan(*heads) == [(f"B{at}", title) for at, title in enumerate(_TITLES, 1)]


def test_figures_in_brackets_that_do_not_count_are_no_numbers() -> None:
    heads = [f"{title} ({count})" for title, count in zip(_TITLES, (40, 12, 7), strict=True)]
    assert [number for number, _ in _plan(*heads)] == ["", "", ""]


def test_a_bare_label_and_the_title_of_a_section_below_it_are_no_action() -> None:
    source = "# Plan\n\n" + "\n".join(
        f"Aim {at}\n{title}\nAim lead: Ann Lowe\n\n{at}.1 Sail\n{_BELOW}\n" for at, title in enumerate(_TITLES, 1)
    )
    assert told(interpret(document(source))).count("SECTION Aim") == len(_TITLES)


_ALONE = "Lead\nAnn Lowe, Engineer\nState\nRunning\nDone so far\nTwo gaps are filled.\n"


def test_a_number_over_a_title_may_have_labels_alone_below_it() -> None:
    heads = [f"Ref: B{at}\nTitle: {title}\n{_ALONE}" for at, title in enumerate(_TITLES, 1)]
    plan = interpret(document("Harbour plan 2025 to 2028\n\nTheme 1: Boats\n\n" + "\n".join(heads)))
    assert [(one.number, one.title, one.status.text) for one in actions(plan)] == [
        (f"B{at}", title, "Running") for at, title in enumerate(_TITLES, 1)
    ]


def test_a_section_whose_lead_stands_alone_in_a_line_is_no_action() -> None:
    source = "# Plan\n\n" + "\n".join(
        f"Aim {at}: {title}\nAim lead\nAnn Lowe, Engineer\n\n"
        + "".join(f"Ref: {at}.{one}\nTitle: Sail {at}{one}\n{_ALONE}\n" for one in (1, 2))
        for at, title in enumerate(_TITLES, 1)
    )
    plan = interpret(document(source))
    assert [(one.number, one.title) for one in actions(plan)] == [
        (f"{at}.{one}", f"Sail {at}{one}") for at in (1, 2, 3) for one in (1, 2)
    ]


def test_a_pointer_or_a_word_with_a_sign_may_stand_before_a_number() -> None:
    for head in (">> B{}: {}", "→ B{} {}", "Action #B{}: {}", "Action No. B{}: {}"):
        heads = [head.format(at, title) for at, title in enumerate(_TITLES, 1)]
        assert _plan(*heads) == [(f"B{at}", title) for at, title in enumerate(_TITLES, 1)], head


@pytest.mark.parametrize("again", [" (cont'd)", " contd."])
def test_a_number_over_a_title_that_is_said_again_goes_on_with_it(again: str) -> None:
    heads = [f"Pledge 1.{at}\n{title}" for at, title in enumerate(_TITLES, 1)]
    text = "".join(f"{head}\n{_BELOW}\n{head}{again}\nNext steps: More of it.\n\n" for head in heads)
    plan = interpret(document(f"Harbour plan 2025 to 2028\n\nTheme 1: Boats\n\n{text}"))
    assert [(one.number, one.title) for one in actions(plan)] == [
        (f"1.{at}", title) for at, title in enumerate(_TITLES, 1)
    ]
    assert [one.answers[-1].text for one in actions(plan)] == ["More of it."] * 3
