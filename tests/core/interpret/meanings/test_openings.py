"""Lines that open a section or name its lead are taken apart."""

import pytest

from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import ACTION_LABELS, opening, plain_opening


@pytest.mark.parametrize(
    ("line", "label", "number", "title", "lead"),
    [
        ("Priority 1: Safe homes", "Priority", "1", "Safe homes", ""),
        (
            "Year 1 report (2024-25) Priority 2: Safe homes. Priority Lead: Ann Lowe",
            "Priority",
            "2",
            "Safe homes",
            "Ann Lowe",
        ),
        ("Priority Theme One – Safe homes", "Priority Theme", "One", "Safe homes", ""),
        (
            "Area 2 – Safe homes Lead for the area: Ann Lowe, Marsh Trust",
            "Area",
            "2",
            "Safe homes",
            "Ann Lowe, Marsh Trust",
        ),
        ("Area 2 – Safe homes, a lead for the area", "Area", "2", "Safe homes, a lead for the area", ""),
        ("PRIORITY 1a: Safe homes", "PRIORITY", "1a", "Safe homes", ""),
        ("Aim 1: Safe homes (Director: Ann Lowe)", "Aim", "1", "Safe homes", "Ann Lowe"),
        ("Goal 1. Safe homes\nPortfolio Holder: Ann Lowe", "Goal", "1", "Safe homes", "Ann Lowe"),
        (
            "Goal 1. Safe homes\nSLT owner – Head of Homes: Ann Lowe",
            "Goal",
            "1",
            "Safe homes",
            "Head of Homes: Ann Lowe",
        ),
        ("Goal 1. Safe homes\nTrust lead: Ann Lowe", "Goal", "1", "Safe homes", "Ann Lowe"),
        ("Goal 1. Safe homes and better\nSEND Lead: Ann Lowe", "Goal", "1", "Safe homes and better", "Ann Lowe"),
        ("Goal 1: Safe homes – workstream lead Ann Lowe, Head", "Goal", "1", "Safe homes", "Ann Lowe, Head"),
        ("Goal 1. Safe homes (led by the Housing Team)", "Goal", "1", "Safe homes", "the Housing Team"),
        ("Goal 1: Safe homes – lead officer Ann Lowe", "Goal", "1", "Safe homes", "Ann Lowe"),
        ("Goal 1: Safe homes. Goal lead:", "Goal", "1", "Safe homes", ""),
        ("Goal 1: Safe homes – Sponsor: ", "Goal", "1", "Safe homes", ""),
        ("Goal 1: How we lead:", "Goal", "1", "How we lead", ""),
        ("Goal 1: Safe homes, led by need", "Goal", "1", "Safe homes, led by need", ""),
        ("Goal 1: Work led by People First", "Goal", "1", "Work led by People First", ""),
        ("Aim 1: Land\nAim leads:\nAnn Lowe, Chief\nBo Day, Head", "Aim", "1", "Land", "Ann Lowe, Chief\nBo Day, Head"),
        ("Aim 1: Land\nAim lead:\nAnn Lowe, Head of\nParks", "Aim", "1", "Land", "Ann Lowe, Head of Parks"),
        ("Pledge 3", "Pledge", "3", "", ""),
        ("2. Aim A: Safe homes", "Aim", "A", "Safe homes", ""),
        ("SO1 Objective: Safe homes", "Objective", "SO1", "Safe homes", ""),
        ("▾ Aim 2: Safe homes (12 actions)", "Aim", "2", "Safe homes", ""),
        ("Thema 1 / Theme 1: Safe homes", "Thema / Theme", "1", "Safe homes", ""),
        ("Blaenoriaeth / Priority 2 – Safe homes", "Blaenoriaeth / Priority", "2", "Safe homes", ""),
        ("Aim: Safe homes", "Aim", "", "Safe homes", ""),
        ("Equality Objective One: Safe homes", "Equality Objective", "One", "Safe homes", ""),
        ("Community Safety Priority 3", "Community Safety Priority", "3", "", ""),
        ("Health and Wellbeing Outcome 2 – Safe homes", "Health and Wellbeing Outcome", "2", "Safe homes", ""),
        ("Annual report Housing Priority 2 – Safe homes", "Housing Priority", "2", "Safe homes", ""),
        ("Theme A. Safe homes (cont’d)", "Theme", "A", "Safe homes", ""),
        ("Workstream S – Skills and trust", "Workstream", "S", "Skills and trust", ""),
        (
            "Area of significant weakness 2: Waits. Sponsor: Ann Lowe",
            "Area of significant weakness",
            "2",
            "Waits",
            "Ann Lowe",
        ),
        ("Workstream 2: Better homes. Workstream lead:", "Workstream", "2", "Better homes", ""),
    ],
)
def test_a_section_line_is_taken_apart(line: str, label: str, number: str, title: str, lead: str) -> None:
    found = opening(line)
    assert found is not None
    assert (found.label, found.number, found.title, found.lead) == (label, number, title, lead)


@pytest.mark.parametrize(
    "line", ["Outcomes are good for all", "Priority areas for work", "We set a goal in May", "Actions"]
)
def test_a_sentence_opens_no_section(line: str) -> None:
    assert opening(line) is None


@pytest.mark.parametrize(
    ("line", "who"),
    [
        ("Priority Lead: Ann Lowe", "Ann Lowe"),
        ("Outcome Leads: Ann Lowe and Bob Hale", "Ann Lowe and Bob Hale"),
        ("Sponsor – Ann Lowe", "Ann Lowe"),
        ("Objective owner: Ann Lowe", "Ann Lowe"),
        ("Commitment lead: Ann Lowe", "Ann Lowe"),
        ("Ambition sponsor: Ann Lowe", "Ann Lowe"),
        ("Portfolio Holder: Cllr Ann Lowe", "Cllr Ann Lowe"),
        ("Senior responsible officer: Ann Lowe", "Ann Lowe"),
    ],
)
def test_a_lead_line_is_known_by_its_label(line: str, who: str) -> None:
    found = lead_line(line)
    assert found is not None
    assert found[1] == who


def test_leadership_is_not_a_lead() -> None:
    assert lead_line("Leadership: we will grow our own managers") is None


def test_a_sentence_that_speaks_of_an_action_opens_none() -> None:
    assert opening("Shut on 4 May 2031. The rest is done under action 2.5.", ACTION_LABELS) is None
    assert opening("Progress report 2031 – action 2.5: Mend the weir", ACTION_LABELS) is not None


def test_a_letter_within_a_word_is_no_number() -> None:
    assert opening("Promised by: March 2026") is None
    assert opening("Aimed for: spring") is None
    found = opening("ThemeA: Cleaner air")
    assert found is not None
    assert found.number == "A"


def test_a_part_that_only_goes_on_has_no_title() -> None:
    found = opening("Theme 4 (continued)")
    assert found is not None
    assert (found.number, found.title, found.continued) == ("4", "", True)


def test_an_annex_is_the_label_of_its_title() -> None:
    found = [plain_opening(line) for line in ("Annex: what is finished", "Appendix – Old lamps", "Annex")]
    assert [(one.label, one.number, one.title) for one in found] == [
        ("Annex", "", "what is finished"),
        ("Appendix", "", "Old lamps"),
        ("", "", "Annex"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Outcome 3 lead: Ann Lowe, Homes Trust",
        "Outcome 3 lead – Ann Lowe, Homes Trust",
        "Lead for Priority 2: Ann Lowe, Homes Trust",
        "Lead for this theme: Ann Lowe, Homes Trust",
        "(Theme lead: Ann Lowe, Homes Trust)",
    ],
)
def test_a_line_may_say_of_which_part_somebody_is_the_lead(line: str) -> None:
    told = lead_line(line)
    assert told is not None
    assert told[1] == "Ann Lowe, Homes Trust"


def test_a_part_that_goes_on_has_no_title_of_its_own() -> None:
    found = opening("Objective 3 (continued)")
    assert found is not None
    assert (found.title, found.continued) == ("", True)


@pytest.mark.parametrize(
    "line", ["Priority 2 (was 3): Calm", "Priority 2 [formerly Priority 3] – Calm", "Priority 2: Calm"]
)
def test_what_number_a_part_had_before_is_no_title(line: str) -> None:
    found = opening(line)
    assert found is not None
    assert (found.number, found.title) == ("2", "Calm")
