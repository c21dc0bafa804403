"""The plan's glossary from its own words."""

from dataclasses import replace

from tests.core.interpret.promises.plans import a_plan, an_action

from milepost.core.interpret.promises.glossary import glossary
from milepost.core.plan.model import GlossaryEntry, Unplaced


def test_the_plan_spells_out_its_own_short_forms() -> None:
    plan = a_plan(an_action(title="A Family Help Hub (FHH)", now="FHH (Free Hot Homes) again"))
    assert glossary(plan).glossary == (GlossaryEntry("FHH", "Family Help Hub"),)


def test_a_key_before_the_actions_spells_out_too() -> None:
    plan = replace(a_plan(an_action(title="An FHH")), unplaced=(Unplaced("G = good. FHH = family help hub."),))
    assert glossary(plan).glossary == (GlossaryEntry("FHH", "family help hub"),)


def test_what_is_listed_already_stays() -> None:
    plan = replace(a_plan(an_action(title="A Family Help Hub (FHH)")), glossary=(GlossaryEntry("FHH", "our hub"),))
    assert glossary(plan).glossary == (GlossaryEntry("FHH", "our hub"),)
