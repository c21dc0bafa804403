"""A section's label and number on a line of their own, and its title on the next."""

from dataclasses import replace

import pytest
from tests.core.interpret.sketch import document

from milepost.core.document.nodes import Document, Heading, Place
from milepost.core.interpret import interpret

_TABLE = "No | Action | Lead | RAG\n{0}.1 | Meet weekly | Neil Barrow | G\n{0}.2 | Read aloud | Ann Lowe | A\n"
_GROUPED = (
    "Outcome we want | No | Action | Lead\n"
    "Calm {0} | {0}.1 | Meet weekly | Neil Barrow\nJoy {0} | {0}.2 | Read aloud | Ann Lowe\n"
)
_TITLES = ("Break the chain", "Help people well", "Win hearts")


def _sections(source: Document) -> list[tuple[str, str, str, list[str]]]:
    plan = interpret(source)
    return [(one.label, one.number, one.title, [area.title for area in one.focus_areas]) for one in plan.sections]


@pytest.mark.parametrize("mark", ["## ", "**"])
def test_two_headings_of_one_kind_are_one_section(mark: str) -> None:
    end = mark.strip("# ")
    parts = (
        f"{mark}Theme {at}{end}\n{mark}{title}{end}\nTheme lead: Ann Lowe\n\n{_TABLE.format(at)}"
        for at, title in enumerate(_TITLES, 1)
    )
    assert _sections(document("# Plan\n\n" + "\n".join(parts))) == [
        ("Theme", str(at), title, [""]) for at, title in enumerate(_TITLES, 1)
    ]


def test_titles_in_a_list_of_contents_are_none_that_come_again() -> None:
    parts = (
        f"## Theme {at}\n## {title}\nTheme lead: Ann Lowe\n\n{_TABLE.format(at)}" for at, title in enumerate(_TITLES, 1)
    )
    contents = "\n".join(("Contents", *_TITLES))
    assert _sections(document(f"# Plan\n{contents}\n\n" + "\n".join(parts))) == [
        ("Theme", str(at), title, [""]) for at, title in enumerate(_TITLES, 1)
    ]


def test_bands_in_a_table_are_one_section() -> None:
    rows = "No | Action | Lead | RAG\n" + "".join(
        f"Outcome {at} | < | < | <\n{title} | < | < | <\n{at}.1 | Meet weekly | Neil Barrow | G\n"
        for at, title in enumerate(_TITLES, 1)
    )
    assert _sections(document("# Plan\n\n" + rows)) == [
        ("Outcome", str(at), title, [""]) for at, title in enumerate(_TITLES, 1)
    ]


@pytest.mark.parametrize(("tabs", "groups"), [("{} Supply", _GROUPED), ("{} Supply", _TABLE), ("Tab {}", _GROUPED)])
def test_the_title_printed_on_a_sheet_wins_over_the_name_of_its_tab(tabs: str, groups: str) -> None:
    blocks = []
    for at, title in enumerate(_TITLES, 1):
        name = tabs.format(at)
        lines = f"## Strategic Priority {at}\n## {title}\nSenior Responsible Owner: Ann Lowe\n\n"
        sheet = document(lines + groups.format(at)).blocks
        placed = (replace(one, place=Place(sheet=name, row=row, column=1)) for row, one in enumerate(sheet, 1))
        blocks += [Heading(name, 1, Place(sheet=name)), *placed]
    areas = ["Calm {}", "Joy {}"] if groups is _GROUPED else [""]
    assert _sections(Document(tuple(blocks))) == [
        ("Strategic Priority", str(at), title, [area.format(at) for area in areas])
        for at, title in enumerate(_TITLES, 1)
    ]


def test_a_tab_may_hold_the_label_and_the_first_row_the_title() -> None:
    blocks = []
    for at, title in enumerate(_TITLES, 1):
        name = f"Priority {at}"
        sheet = document(f"## {title}\n\n" + _TABLE.format(at)).blocks
        placed = (replace(one, place=Place(sheet=name, row=row, column=1)) for row, one in enumerate(sheet, 1))
        blocks += [Heading(name, 1, Place(sheet=name)), *placed]
    assert _sections(Document(tuple(blocks))) == [
        ("Priority", str(at), title, [""]) for at, title in enumerate(_TITLES, 1)
    ]


def test_several_headings_below_a_bare_label_are_its_focus_areas() -> None:
    parts = (
        f"## Aim {at}\n\n### Calm {at}\n\n{_TABLE.format(at)}\n### Joy {at}\n\n{_TABLE.format(at + 5)}" for at in (1, 2)
    )
    assert _sections(document("# Plan\n\n" + "\n".join(parts))) == [
        ("Aim", str(at), "", [f"Calm {at}", f"Joy {at}"]) for at in (1, 2)
    ]


def test_a_lower_heading_alone_below_a_bare_label_is_its_title() -> None:
    parts = (f"## Aim {at}\n\n### {title}\n\n{_TABLE.format(at)}" for at, title in enumerate(_TITLES, 1))
    assert _sections(document("# Plan\n\n" + "\n".join(parts))) == [
        ("Aim", str(at), title, [""]) for at, title in enumerate(_TITLES, 1)
    ]


def test_the_workbooks_own_title_on_every_sheet_is_no_title_of_a_section() -> None:
    blocks = []
    for at, title in enumerate(_TITLES, 1):
        name = f"P{at}"
        sheet = document(f"## Northgate plan\n## Priority {at}:\n## {title}\n\n" + _TABLE.format(at)).blocks
        placed = (replace(one, place=Place(sheet=name, row=row, column=1)) for row, one in enumerate(sheet, 1))
        blocks += [Heading(name, 1, Place(sheet=name)), *placed]
    plan = interpret(Document(tuple(blocks)))
    assert [(one.number, one.title) for one in plan.sections] == [(str(at), one) for at, one in enumerate(_TITLES, 1)]
    assert [[area.title for area in one.focus_areas] for one in plan.sections] == [[""]] * 3
    assert {one.text for one in plan.unplaced} == {"Northgate plan", "P2", "P3"}


def test_a_label_of_the_middle_takes_the_bold_line_below_it_over_boxes_of_actions() -> None:
    source = "# Plan\n\n" + "\n".join(
        f"## Area for improvement {at}\n**{title}**\nSponsor: Ann Lowe\n\n"
        f"Action {at}.1: Meet weekly | <\nLead | Neil Barrow\nStatus | Green\nNext steps | Meet on {at} May\n\n"
        f"Action {at}.2: Read aloud | <\nLead | Ann Lowe\nStatus | Red\nNext steps | Buy books\n"
        for at, title in enumerate(_TITLES, 1)
    )
    assert _sections(document(source)) == [
        ("Area for improvement", str(at), title, [""]) for at, title in enumerate(_TITLES, 1)
    ]


def test_a_small_label_over_each_title_is_its_label_and_the_party_below_it_leads() -> None:
    for label in ("Ambition {}", "Workstream"):
        plan = interpret(
            document(
                "# Plan\n\n"
                + "\n".join(
                    f"{label.format(at)}\n\n## {title}\n\n**Board sponsor**\n\nAnn Lowe, Head of Parks\n\n"
                    f"### {at}.1 Plant limes\n\nLead: Ben Carr\n\nBy: May 2026\n\n"
                    f"### {at}.2 Mend paths\n\nLead: Dee Hale\n\nBy: June 2026\n"
                    for at, title in enumerate(_TITLES, 1)
                )
            )
        )
        assert [(one.label, one.title) for one in plan.sections] == [(label.split(" ")[0], title) for title in _TITLES]
        assert [lead.name for one in plan.sections for lead in one.leads] == ["Ann Lowe"] * 3
        assert [len(area.actions) for one in plan.sections for area in one.focus_areas] == [2] * 3


def test_a_lead_that_is_named_in_its_line_does_not_take_the_next_line() -> None:
    below = "Lead: Bo Hale\nStatus: Green\nProgress: Six lamps stand."
    source = "# Plan\n" + "\n".join(
        f"Goal {at}\n{title}\nGoal lead: Ann Lowe\n{at}.1 Streets\n{at}.1.1 Light the steps\n{below}"
        for at, title in enumerate(_TITLES, 1)
    )
    plan = interpret(document(source))
    assert [(one.leads[0].text, one.focus_areas[0].title) for one in plan.sections] == [("Ann Lowe", "Streets")] * 3


@pytest.mark.parametrize("end", ["## Thank you\n\nAnn Lowe made the tea.", ""])
def test_the_last_title_is_one_as_those_before_it_whatever_heading_ends_the_paper(end: str) -> None:
    parts = (
        f"**Pledge {at}**\n## {title}\nPledge lead: Ann Lowe\n\n{_TABLE.format(at)}"
        for at, title in enumerate(_TITLES, 1)
    )
    assert _sections(document("# Plan\n\n" + "\n".join(parts) + "\n" + end)) == [
        ("Pledge", str(at), title, [""]) for at, title in enumerate(_TITLES, 1)
    ]
