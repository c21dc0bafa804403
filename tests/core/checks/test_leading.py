"""What kind of lead a line names."""

import pytest

from milepost.core.checks.sayings.leading import is_everybody, is_nameless
from milepost.core.plan.model import Lead


@pytest.mark.parametrize(
    "text", ["The medicines people", "Infrastructure Squad", "Rivers authority", "Elmshire Council", "Schools"]
)
def test_a_body_or_a_group_names_nobody(text: str) -> None:
    assert is_nameless(Lead("", "", text, text))


@pytest.mark.parametrize("text", ["Head of Housing", "Dr Ann Rees and Dr Paul Mbeki", "Rivers Officer", "Tom, Parks"])
def test_a_post_or_a_given_name_names_somebody(text: str) -> None:
    assert not is_nameless(Lead("", "", text, text))


def test_a_name_that_was_read_names_somebody() -> None:
    assert not is_nameless(Lead("Ruairidh Stout", "", "Firth Ferries", "Ruairidh Stout, Firth Ferries"))


def test_all_partners_are_everybody() -> None:
    assert is_everybody("All partners")
    assert not is_everybody("All Saints Church")
