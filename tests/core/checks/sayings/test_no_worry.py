"""What says that there is no worry, in whole words."""

import pytest

from milepost.core.checks.sayings.no_worry import names_no_worry


@pytest.mark.parametrize(
    "text", ["Risks to report: none", "Risks we know of – nil", "Worries this quarter:nil", "Concerns at present none"]
)
def test_none_behind_the_word_for_a_worry_says_so(text: str) -> None:
    assert names_no_worry(text)


def test_a_word_that_only_ends_so_does_not() -> None:
    assert not names_no_worry("Dig up Risknil")
