"""What a plan lacks is certain only where its document was understood, and where its blank was seen."""

from dataclasses import replace
from datetime import date

import pytest

from milepost.core.checks import Finding, check, rules
from milepost.core.checks.examples import example_plan
from milepost.core.checks.gathered import gathered
from milepost.core.checks.whole import whole
from milepost.core.document.nodes import Certainty, Note
from milepost.core.plan.model import Plan, Unplaced

_DAY = date(2023, 6, 15)
_LED = """
Priority 1: Be safe
Action: 1.1 Mend the lights on the quay
Lead: Ada Moss, Director, Elmshire Council
Now: Nine of the lamps burn
Next: By July 2023 – order the glass
"""
_MORE = """Action: 1.{0} Sweep the square of week {0}
Lead: Ada Moss, Director, Elmshire Council
Now: The square was swept in week {0}
Next: By August 2023 – sweep it {0} times more
"""
_BARE = """Action: 1.{0} Paint the bench of row {0}
Now: The bench of row {0} has its first coat
Next: By September 2023 – paint bench {0} again
"""


def _plan(text: str) -> Plan:
    return example_plan(text.strip())


def _found(plan: Plan, code: str) -> list[Finding]:
    return [one for one in check(plan, _DAY) if one.rule == code]


def _is_certain(plan: Plan, code: str) -> list[bool]:
    return [one.certainty is Certainty.CERTAIN for one in _found(plan, code)]


def test_one_action_without_a_lead_among_many_is_certain() -> None:
    plan = _plan(_LED + "".join(map(_MORE.format, range(2, 8))) + _BARE.format(8))
    assert _is_certain(plan, "action-without-lead") == [True]


def test_a_quarter_without_a_lead_is_likely_a_matter_of_reading() -> None:
    plan = _plan(_LED + "".join(map(_MORE.format, range(2, 8))) + "".join(map(_BARE.format, range(8, 11))))
    assert _is_certain(plan, "action-without-lead") == [False] * 3


@pytest.mark.parametrize("kind", ["recast", "left_out"])
def test_a_plan_of_a_document_that_was_guessed_at_is_not_whole(kind: str) -> None:
    plan = _plan(_LED + _BARE.format(2))
    assert gathered(plan).once(whole)
    guessed = replace(plan, notes=(Note(kind, "Laid out by its labels.", None, Certainty.JUDGEMENT),))
    assert not gathered(guessed).once(whole)
    assert _is_certain(guessed, "action-without-lead") == [False]


def test_another_note_leaves_it_whole() -> None:
    noted = replace(_plan(_LED), notes=(Note("date", "The year was not printed.", None, Certainty.LIKELY),))
    assert gathered(noted).once(whole)


def test_what_the_words_say_stays_certain_in_such_a_plan() -> None:
    plan = _plan(_LED + "Due: To be confirmed\n")
    guessed = replace(plan, notes=(Note("recast", "Laid out by its labels.", None, Certainty.JUDGEMENT),))
    assert _is_certain(guessed, "vague-deadline") == [True]


def test_a_blank_that_was_seen_is_certain_and_one_that_was_not_is_likely() -> None:
    seen = _plan(_LED + "Action: 1.2 Open the ferry\nLead: Ben Hale\nNow: The ferry is moored\nNext:\n")
    unseen = _plan(_LED + "Action: 1.2 Open the ferry\nLead: Ben Hale\nNow: The ferry is moored\n")
    assert _is_certain(seen, "no-next-step") == [True]
    assert _is_certain(unseen, "no-next-step") == [False]


def test_what_is_told_nothing_of_may_be_no_action_and_leaves_nothing_blank_for_certain() -> None:
    row = "Action: Ann to ring the council about this\nNow:\nWorried:\nNext:\n"
    plan = _plan(_LED + "".join(map(_MORE.format, range(2, 8))) + row)
    found = [one for one in check(plan, _DAY) if one.action == "a8" or "ring the council" in one.evidence]
    assert {one.certainty for one in found} <= {Certainty.LIKELY, Certainty.JUDGEMENT}
    assert "no-next-step" in {one.rule for one in found}


def test_one_finding_for_most_actions_is_certain_where_every_blank_was_seen() -> None:
    rows = "Action: 1.{0} Dig well {0}\nLead: Ben Hale\nNow: Well {0} is begun and dry\n"
    asked, unasked = (_plan(_LED + "".join(map((rows + end).format, range(2, 10)))) for end in ("Next:\n", ""))
    assert _is_certain(asked, "no-next-step") == [True]
    assert _is_certain(unasked, "no-next-step") == [False]


_SECTIONS = """
Priority 1: Be safe
Section lead: Ada Moss, Director, Elmshire Council
Action: 1.1 Mend the lights on the quay
Priority 2: Be well
Action: 2.1 Open the ferry
"""


@pytest.mark.parametrize(
    ("beside", "is_certain"),
    [
        ("", True),
        ("The second priority is looked after by the harbour master.", False),
        ("Sponsor for Be well: Rita Stone", False),
        ("Priority owner: ____________", True),
        ("Printed on recycled paper at the town hall", True),
    ],
)
def test_a_section_may_have_the_lead_that_stands_beside_the_actions(beside: str, is_certain: bool) -> None:
    plan = replace(_plan(_SECTIONS), unplaced=(Unplaced(beside, "This text stands outside."),))
    assert _is_certain(plan, "section-without-lead") == [is_certain]


def test_what_has_no_title_is_no_section_that_lacks_a_lead() -> None:
    plan = _plan(_SECTIONS)
    untitled = replace(plan.sections[1], title="", number="")
    assert not _found(replace(plan, sections=(plan.sections[0], untitled)), "section-without-lead")


def test_an_action_without_number_and_lead_among_others_may_be_none() -> None:
    plan = _plan(_LED + "".join(map(_MORE.format, range(2, 8))))
    with_lead, without = (
        _plan(_LED + "".join(map(_MORE.format, range(2, 8))) + f"Action: What we promised\n{lead}Now: All of it\n")
        for lead in ("Lead: Ben Hale\n", "")
    )
    assert not _found(plan, "some-actions-without-number")
    assert _is_certain(with_lead, "some-actions-without-number") == [True]
    assert _is_certain(without, "some-actions-without-number") == [False]


def test_every_rule_of_lacks_says_how_sure_it_is_otherwise() -> None:
    lacks = [rule for rule in rules() if rule.of_lacks]
    assert len(lacks) > 5
    assert all(rule.otherwise is Certainty.LIKELY for rule in lacks)
