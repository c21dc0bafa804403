"""What parts of a plan are called."""

import pytest

from milepost.records.plans.models import Section


@pytest.mark.parametrize(
    ("section", "name"),
    [
        (
            Section(label="Priority", number="1", title="Safe", heading="Report on year 2 Priority 1: Safe"),
            "Priority 1: Safe",
        ),
        (Section(title="Safe"), "Safe"),
        (Section(label="Priority", number="1"), "Priority 1"),
        (Section(), "Section"),
    ],
)
def test_a_section_is_called_without_what_the_paper_prints_before_it(section: Section, name: str) -> None:
    assert section.name == name
