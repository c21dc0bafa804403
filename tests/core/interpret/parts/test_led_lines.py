"""Lines that say who leads without a mark between."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret

_SECTIONS = """
# Pier plan
## Promise 1: Safe pier
{first}

Ref | Action | Who
1.1 | Mend the rail | Cy Moss
1.2 | Light the steps | Bo Hale

## Promise 2: Clean sea
{second}

Ref | Action | Who
2.1 | Test the water | Di Beck
2.2 | Rake the sand | Al Ford
"""


def _sections(first: str, second: str) -> list[str]:
    text = told(interpret(document(_SECTIONS.format(first=first, second=second))))
    return [line for line in text.split("\n") if line.startswith("SECTION")]


@pytest.mark.parametrize("word", ["Led", "Owned"])
def test_a_line_below_each_heading_says_who_leads_the_section(word: str) -> None:
    plan = interpret(
        document(
            _SECTIONS.format(first=f"{word} by Ann Lowe, Head of Piers", second=f"{word} by the Coast and Harbour Team")
        )
    )
    assert [line for line in told(plan).split("\n") if line.startswith("SECTION")] == [
        "SECTION Promise 1 Safe pier (Ann Lowe, Head of Piers)",
        "SECTION Promise 2 Clean sea (Coast and Harbour Team)",
    ]
    assert not plan.unplaced


def test_and_below_the_title_of_an_action_who_leads_that() -> None:
    acts = "\n".join(
        f"### {number} {title}\nLed by {who}\nStatus: On track\nMost of it stands.\n"
        for number, title, who in (("1.1", "Mend the rail", "Ann Lowe"), ("1.2", "Light the steps", "Bo Hale"))
    )
    text = told(interpret(document(f"# Pier plan\n## Promise 1: Safe pier\n{acts}")))
    assert "ACTION 1.1 Mend the rail (Ann Lowe) [On track]" in text
    assert "ACTION 1.2 Light the steps (Bo Hale) [On track]" in text


def test_a_line_drawn_as_a_heading_says_so_too() -> None:
    sections = _sections("### Led by Ann Lowe, Head of Piers", "### Led by Bo Hale, Coast Ranger")
    assert sections == [
        "SECTION Promise 1 Safe pier (Ann Lowe, Head of Piers)",
        "SECTION Promise 2 Clean sea (Bo Hale, Coast Ranger)",
    ]


def test_a_heading_of_something_done_by_many_opens_what_it_did() -> None:
    sections = _sections("### Led by people who know the sea", "### Led by what people told us")
    assert sections == ["SECTION Promise 1 Safe pier", "SECTION Promise 2 Clean sea"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Led by Cwm Homes, this promise has opened nine flats.", "Led by Cwm Homes, the work goes on."),
        ("Led by people who know the sea", "Led by what people told us"),
        ("Paid by Ann Lowe", "Drawn by Bo Hale"),
    ],
)
def test_what_says_more_or_something_else_names_no_lead(first: str, second: str) -> None:
    assert _sections(first, second) == ["SECTION Promise 1 Safe pier", "SECTION Promise 2 Clean sea"]


_TOLD = """
Pier plan

{section} 1 - Safe pier
This {section_said} is led by Ann Lowe, Head of Piers.

{0}
When: May 2026
Progress: One is mended.

{1}
When: June 2026
Progress: Two are lit.

{section} 2 - Clean sea
This {section_said} is led by Bo Hale, Head of Beaches.

{2}
When: July 2026
Progress: None was bad.
"""


@pytest.mark.parametrize(("section", "word"), [("Goal", "promise"), ("Goal", "action"), ("Promise", "goal")])
@pytest.mark.parametrize("head", ["Ref: {0}\nTitle: {1}", "{0} {1}", "[{0}] {1}"])
def test_sentences_over_fields_say_who_leads_the_action(head: str, section: str, word: str) -> None:
    said = (
        ("1.1", "Mend the rail", "Cy Moss"),
        ("1.2", "Light the steps", "Di Beck"),
        ("2.1", "Test the water", "Al Ford"),
    )
    heads = [f"{head.format(number, title)}\nThis {word} sits with {who}." for number, title, who in said]
    lines = told(interpret(document(_TOLD.format(*heads, section=section, section_said=section.lower())))).split("\n")
    assert [line for line in lines if line.startswith(("SECTION", "ACTION"))] == [
        f"SECTION {section} 1 Safe pier (Ann Lowe, Head of Piers)",
        "ACTION 1.1 Mend the rail (Cy Moss)",
        "ACTION 1.2 Light the steps (Di Beck)",
        f"SECTION {section} 2 Clean sea (Bo Hale, Head of Beaches)",
        "ACTION 2.1 Test the water (Al Ford)",
    ]


def test_labels_of_two_words_without_a_stop_are_labels_each_time() -> None:
    action = (
        "### {0}\n\nRun by {1}\n\nTarget date {2} 2026\n\nVerdict {3}\n\n"
        "#### What has happened\n\nTwo were done by {2}.\n"
    )
    told_of = (
        ("Dig a well", "Al Ford, Beach Warden", "May", "Well under way"),
        ("Rake the sand", "Sands and Rock Pools Team", "June", "Complete"),
        ("Test the water", "Di Beck, Diver", "July", "Not enough yet"),
    )
    text = "# Pier plan\n\n## Pledge 1: Safe pier\n\n" + "\n".join(action.format(*one) for one in told_of)
    lines = [line for line in told(interpret(document(text))).split("\n") if line.startswith("ACTION")]
    assert lines == [f"ACTION {title} ({who}) [{state}]" for title, who, _, state in told_of]
