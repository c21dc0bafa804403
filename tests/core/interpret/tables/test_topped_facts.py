"""A title in a box right on top of a table of facts is one table on paper, and one of its own when it is read."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret

_TITLES = ("Mend the lamps", "Plant the hill", "Count the owls")
_LEADS, _STATES = ("Ann Lowe", "Bo Hale", "Cy Marsh"), ("Red", "Green", "Red")
_BESIDE = "Lead | {lead} | Status | {status} | Target date | March 2027"
_BELOW = "Lead | Status | Target date\n{lead} | {status} | March 2027"


def _read(facts: str) -> list[str]:
    """What is read of boxed titles and facts, with answers in a table below."""
    wide = " | <" * facts.split("\n")[0].count("|")
    text = "# Town plan\n\n## Aim 1: Calm nights\n"
    for at, (title, lead, state) in enumerate(zip(_TITLES, _LEADS, _STATES, strict=True), 1):
        rows = [f"{title}{wide}", facts.format(lead=lead, status=state)]
        text += (
            f"**Pledge 1.{at}\n" + "\n".join(rows) + f"\n\nProgress | We met {at}0 times.\nNext steps | Meet again.\n\n"
        )
    return told(interpret(document(text))).split("\n")


@pytest.mark.parametrize("facts", [_BESIDE, _BELOW])
def test_each_is_an_action_with_its_facts_and_its_answers(facts: str) -> None:
    read = _read(facts)
    assert [line for line in read if line.startswith("ACTION")] == [
        "ACTION 1.1 Mend the lamps (Ann Lowe) [Red]",
        "ACTION 1.2 Plant the hill (Bo Hale) [Green]",
        "ACTION 1.3 Count the owls (Cy Marsh) [Red]",
    ]
    assert [line[-9:] for line in read if line.startswith("Progress")] == ["10 times.", "20 times.", "30 times."]


def test_a_band_over_a_table_of_one_action_stays_its_band() -> None:
    rows = "{band} | < | <\nAction | Lead | Status\n{title} | Ann Lowe | Red\n\n"
    bands = ("Aim 1: Calm nights", "Aim 2: Calm days")
    text = "".join(rows.format(band=band, title=title) for band, title in zip(bands, _TITLES, strict=False))
    read = told(interpret(document(text))).split("\n")
    assert [line.split()[0] for line in read] == ["SECTION", "ACTION"] * len(bands)
