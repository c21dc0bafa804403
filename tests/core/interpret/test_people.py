"""Leads of every form are taken apart, and what is not printed stays blank."""

import pytest

from milepost.core.interpret.people import leads

_FORMS = [
    ("Ann Lowe, Director of Housing", [("Ann Lowe", "Director of Housing", "")]),
    (
        "Ann Lowe, Chief Executive, Thornley Borough Council",
        [("Ann Lowe", "Chief Executive", "Thornley Borough Council")],
    ),
    (
        "Detective Superintendent Ann Lowe, Public Protection Lead, Elmshire Police",
        [("Ann Lowe", "Detective Superintendent, Public Protection Lead", "Elmshire Police")],
    ),
    ("Dr Amy O’Neil (Elmshire NHS Trust)", [("Dr Amy O’Neil", "", "Elmshire NHS Trust")]),
    (
        "Ann Lowe, Assistant Director, Elmshire City CCG and Bob Hale, Strategic Commissioner Public Health",
        [
            ("Ann Lowe", "Assistant Director", "Elmshire City CCG"),
            ("Bob Hale", "Strategic Commissioner Public Health", ""),
        ],
    ),
    ("Kay Dunn, SC&WB", [("Kay Dunn", "", "SC&WB")]),
    ("Chair / DCS", [("", "Chair", ""), ("", "DCS", "")]),
    ("Team Manager: Life Chances", [("", "Team Manager: Life Chances", "")]),
    ("Head of Policy and Planning", [("", "Head of Policy and Planning", "")]),
    ("Elmshire County Council", [("", "", "Elmshire County Council")]),
    ("Safeguarding Sub-group", [("", "", "Safeguarding Sub-group")]),
    ("Ann Lowe\nHead of Service\nElmshire Council", [("Ann Lowe", "Head of Service", "Elmshire Council")]),
    ("Ann Lowe\nBob Hale", [("Ann Lowe", "", ""), ("Bob Hale", "", "")]),
    ("Ann McKay, Mary-Jane O’Hara", [("Ann McKay", "", ""), ("Mary-Jane O’Hara", "", "")]),
    ("Commercial Manager, Vale Buses", [("", "Commercial Manager", "Vale Buses")]),
    ("Housing Service; Ann Lowe", [("", "", "Housing Service"), ("Ann Lowe", "", "")]),
]


@pytest.mark.parametrize(("text", "expected"), _FORMS)
def test_a_lead_is_taken_apart(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(lead.name, lead.post, lead.organisation) for lead in leads(text)] == expected


@pytest.mark.parametrize("text", ["", " ", "-", " / "])
def test_nobody_is_named_by_nothing(text: str) -> None:
    assert leads(text) == ()


def test_each_lead_keeps_its_own_words() -> None:
    assert [lead.text for lead in leads("Ann Lowe; Head of Housing")] == ["Ann Lowe", "Head of Housing"]
