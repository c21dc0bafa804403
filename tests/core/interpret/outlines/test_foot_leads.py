"""Who leads a section may be said below its last action, and leads that section and not the action."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

_PART = """
    ## Aim {0}: Calm streets {0}
    {0}.1 Mark the crossing
    Lead: Ann Lowe
    Status: Green
    Progress: Half is marked.
    {2}
    {0}.2 Plant the verge
    Lead: Bo Hale
    Status: Red
    Progress: Not begun.
    {1}
"""


@pytest.mark.parametrize("label", ["Aim lead", "Aim {} lead", "Aim sponsor"])
def test_a_lead_of_the_sections_word_below_its_last_action_leads_the_section(label: str) -> None:
    parts = "".join(_PART.format(at, f"{label.format(at)}: {who}", "") for at, who in ((1, "Cy Moss"), (2, "Di Beck")))
    expected = "".join(
        f"""
        SECTION Aim {at} Calm streets {at} ({who})
        ACTION {at}.1 Mark the crossing (Ann Lowe) [Green]
        Progress: Half is marked.
        ACTION {at}.2 Plant the verge (Bo Hale) [Red]
        Progress: Not begun.
        """
        for at, who in ((1, "Cy Moss"), (2, "Di Beck"))
    )
    assert told(interpret(document(f"# Plan\n{parts}"))) == drawn(expected)


def test_what_is_asked_of_each_action_leads_no_section() -> None:
    parts = "".join(_PART.format(at, "Aim sponsor: Cy Moss", "Aim sponsor: Di Beck") for at in (1, 2))
    plan = interpret(document(f"# Plan\n{parts}"))
    assert [section.leads for section in plan.sections] == [(), ()]
