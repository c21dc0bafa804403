"""Labels without a mark are known by what stands behind them."""

from milepost.core.interpret.recasting.labels.unmarked import unmarked


def test_a_label_before_statuses_of_the_plans_own_is_known_by_one_that_all_know() -> None:
    lines = ["Verdict Well under way", "Verdict Complete", "Verdict Not enough yet"]
    assert unmarked(lines) == [tuple(line.split(" ", 1)) for line in lines]


def test_a_label_before_several_names_is_one_before_a_body_too() -> None:
    lines = ["Run by Ann Lowe, Nurse", "Run by Bo Dunn, Ranger", "Run by Cy Marsh, Clerk", "Run by Clubs and Hubs"]
    assert unmarked(lines)[-1] == ("Run by", "Clubs and Hubs")


def test_numbered_things_are_no_statuses() -> None:
    assert unmarked(["Clear weir 1", "Clear weir 2", "Clear weir 3"]) == [None] * 3


def test_a_label_for_the_number_stands_before_numbers() -> None:
    lines = ["Reference 1.1", "Reference 1.2", "Reference 2.1"]
    assert unmarked(lines) == [tuple(line.split()) for line in lines]


def test_days_in_rows_are_of_steps_and_no_label() -> None:
    steps = ["Print the guide", "By June 2026", "Hold the fair", "By July 2026", "Light the lamps", "By May 2027"]
    assert unmarked(steps) == [None] * 6
    facts = [
        "In charge Ann Lowe",
        "By June 2026",
        "In charge Tom Abbott",
        "By July 2026",
        "In charge Jo Hill",
        "By May 2027",
    ]
    assert [one and one[0] for one in unmarked(facts)] == ["In charge", "By"] * 3
