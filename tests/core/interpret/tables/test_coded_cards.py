"""Cards of two columns that open with a code beside a title are one action each."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions

_KNOWN = """
GS{0} | Plant trees in park {0}
Lead partner | Ann Lowe
Supporting partners |
Timeframe | May 2026
What has been done | Dug {0} holes.
Status | On track
"""
_UNKNOWN_LABELS = """
{0}.1 | Plant trees in park {0}
Lead officer | Ann Lowe
By when | May 2026
Tales of the year | Dug {0} holes.
RAG | On track
"""


def _plan(text: str) -> Plan:
    return interpret(document(text))


def _cards(table: str, between: str) -> list[Action]:
    return list(actions(_plan("# Plan\n\n## Outcome 1. Greener\n\n" + between.join(table.format(at) for at in (1, 2)))))


@pytest.mark.parametrize(("table", "code"), [(_KNOWN, "GS{0}"), (_UNKNOWN_LABELS, "{0}.1")])
@pytest.mark.parametrize("joined", [False, True])
def test_each_card_is_an_action(table: str, code: str, *, joined: bool) -> None:
    found = _cards(table.strip("\n") + "\n", "" if joined else "\n")
    assert [(one.number, one.title) for one in found] == [
        (code.format(at), f"Plant trees in park {at}") for at in (1, 2)
    ]
    assert [one.leads[0].name for one in found] == ["Ann Lowe"] * 2
    assert [one.status.text for one in found] == ["On track"] * 2
    assert [one.milestones[0].due.phrase for one in found] == ["May 2026"] * 2
    assert "Dug 2 holes." in [answer.text for answer in found[1].answers]


def test_cards_stand_in_the_section_of_the_heading_over_them() -> None:
    text = "# Plan\n\n## Outcome 1. Greener\n\n" + _KNOWN.format(1) + "\n## Outcome 2. Calmer\n\n" + _KNOWN.format(2)
    plan = _plan(text)
    assert [(one.number, one.title, len(list(actions(plan)))) for one in plan.sections] == [
        ("1", "Greener", 2),
        ("2", "Calmer", 2),
    ]


@pytest.mark.parametrize(
    "table",
    [
        "Ref | 4.1\nAction | Plant trees\nLead | Ann Lowe\nStatus | On track",
        "4 | Parks and paths\nAction | Plant trees\nLead | Ann Lowe\nStatus | On track",
        "No | Action\n1 | Plant trees\n2 | Mow less\n3 | Sow more",
    ],
    ids=["the number has a label", "a label names the action", "rows of a table"],
)
def test_what_looks_like_a_coded_card_is_read_as_before(table: str) -> None:
    assert next(actions(_plan(f"# Plan\n\n## Outcome 1. Greener\n\n{table}"))).title == "Plant trees"


def test_coded_rows_one_under_another_are_no_cards() -> None:
    table = "1 | Plant oaks\n2 | Plant elms\nLead | Ann Lowe\nDue | May 2026"
    found = actions(_plan(f"# Plan\n\n## Outcome 1. Greener\n\n### Action 1.1: More trees\n\n{table}"))
    assert "Plant elms" not in [one.title for one in found]


def test_a_card_of_a_risk_is_no_action() -> None:
    risk = "R{0} | Volunteers leave\nLikelihood | 3\nImpact | 4\nMitigation | Recruit early\nOwner | Ann Lowe"
    text = "\n\n".join([_KNOWN.format(1), risk.format(1), risk.format(2)])
    assert [one.number for one in actions(_plan(f"# Plan\n\n## Outcome 1. Greener\n\n{text}"))] == ["GS1"]


def test_a_title_over_the_whole_width_may_stand_over_a_card() -> None:
    text = f"# Plan\n\n## Outcome 1. Greener\n\nTrees | <\n{_KNOWN.format(1).strip()}"
    assert [(one.number, one.title) for one in actions(_plan(text))] == [("GS1", "Plant trees in park 1")]


_REPLIED = """
{0} | Reach those most at risk
What inspectors told us | Visits are spread evenly.
{1} | Rebuild the risk list / Drop visits to low-risk homes
Executive sponsor | Chief Fire Officer
Action owner | Ann Lowe, Head of Prevention
Completion date | 31 March 2026
Status | On track
"""


@pytest.mark.parametrize("code", ["AFI01", "REC 3", "4"])
@pytest.mark.parametrize("label", ["What we are going to do", "What we will do", "What will we do", "Our action"])
def test_what_we_do_about_a_coded_title_is_told_of_it(code: str, label: str) -> None:
    text = "# Plan\n\n## Pillar 1 – People\n\n" + _REPLIED.format(code, label).strip()
    (found,) = actions(_plan(text))
    assert (found.number, found.title) == (code, "Reach those most at risk")
    assert any("Rebuild the risk list" in answer.text for answer in found.answers)


def test_a_post_beside_a_label_for_somebody_is_no_label() -> None:
    text = "# Plan\n\n## Pillar 1 – People\n\n" + _REPLIED.format("AFI01", "What we will do").strip()
    (found,) = actions(_plan(text))
    assert [(lead.name, lead.post) for lead in found.leads] == [
        ("", "Chief Fire Officer"),
        ("Ann Lowe", "Head of Prevention"),
    ]


def test_what_we_will_do_right_below_a_plain_number_is_the_action() -> None:
    table = "4 | Parks and paths\nWhat we will do | Plant trees\nLead | Ann Lowe\nStatus | On track"
    assert next(actions(_plan(f"# Plan\n\n## Outcome 1. Greener\n\n{table}"))).title == "Plant trees"
