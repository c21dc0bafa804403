"""Sentences that say where an action goes on, and sentences about vans, teams and leaflets."""

import pytest

from milepost.core.interpret.promises.succession import says_succeeded

SAID = (
    ("It is recommended that this action transfers to 5.1, where the money sits.", ["move"]),
    ("It is agreed that the action moves to 4.2.", ["move"]),
    ("This action should be moved to 6.1 because the staff are there.", ["move"]),
    ("To be moved to action 2.3.", ["move"]),
    ("We would like to move this under 3.1, since one group oversees both.", ["move"]),
    ("This action belongs better with 3.4 and should move there.", ["move"]),
    ("This action sits better under Outcome 2 and should move there.", ["move"]),
    ("This action would fit better within the warm homes theme.", ["move"]),
    ("This action is nearer to transport; please move it to focus area 3.2.", ["move"]),
    ("This action should be moved to the priority 4.1, where its money is.", ["move"]),
    ("Split it in two, one for landlords and one for tenants.", ["split"]),
    ("This action should be split in two.", ["split"]),
    ("This action asks too much of one team and needs to be split into three.", ["split"]),
    ("Suggest combining with 3.3 so that there is one offer.", ["merge"]),
    ("We suggest merging this with 5.2.", ["merge"]),
    ("This action duplicates 2.2 and should be merged with it.", ["merge"]),
    ("Recommend we split the action: 1.1a for parents, 1.1b for schools.", ["split"]),
    ("Split this action into two: one for parents, one for schools.", ["split"]),
    ("It would be clearer as two actions: 1.1a and 1.1b.", ["split"]),
    ("We recommend splitting it into 1.1a and 1.1b.", ["split"]),
    ("We propose dividing the action into two actions.", ["split"]),
    ("The group agreed to merge 1.1 and 1.2.", ["merge"]),
    ("This has been overtaken by 4.1.", ["supersede"]),
    ("This action now falls under 2.3.", ["supersede"]),
    ("Action 2.3 now replaces this action.", ["supersede"]),
    ("It has been agreed that 2.1 takes over this action.", ["supersede"]),
    ("This strand is dealt with under 7.2.", ["supersede"]),
    ("See action 3.4.", ["supersede"]),
    ("To be superseded by the new housing strategy action.", ["supersede"]),
)
OTHERS = (
    "See action 3.4 for the rota.",
    "Crèche places, see action 3.7",
    "We do not recommend splitting it into 1.1a and 1.1b.",
    "The group suggested breaking the budget down into 2.1 parts.",
    "This year the old leaflet was replaced with a short film.",
    "This year's cohort was split into three groups.",
    "Work on the boiler was finished and it was replaced by a heat pump.",
    "Now replaced with new bins for this street.",
    "Now split into two teams so that this can be kept up.",
    "The work was split into two phases to suit the builder.",
    "This contract was superseded by a new one in July.",
    "Funding for this action moved to 3.1.",
    "Two of the posts in this action moved to 3.4 in June.",
    "This club was moved to the library.",
    "This action fits better with the school day.",
    "The club sits better with Outcome 2.",
    "Work on merging case records with two trusts has begun.",
    "Calls about repairs are dealt with in 2.5 days.",
    "We will report progress against the measures set out in action 4.2.3 of this plan.",
    "The panel monitors the duties described in action 2.1.",
    "The action group was split into two.",
    "Split it evenly between the two wards.",
    "Please move the bins to focus area 3.2.",
    "Should the action be merged with 3.3?",
)


@pytest.mark.parametrize(("sentence", "kinds"), SAID)
def test_where_an_action_goes_on_is_heard(sentence: str, kinds: list[str]) -> None:
    names_number = any(map(str.isdecimal, sentence))
    assert [str(one) for one in says_succeeded(sentence, names_number=names_number)] == kinds


@pytest.mark.parametrize("sentence", OTHERS)
def test_what_happens_to_other_things_is_none_of_it(sentence: str) -> None:
    assert says_succeeded(sentence, names_number=any(map(str.isdecimal, sentence))) == ()


@pytest.mark.parametrize(
    "bait", ["this action is now ", "2.3 replaces ", "propose moving ", "split this action ", "merged 1 "]
)
def test_bait_says_nothing(bait: str) -> None:
    assert says_succeeded(bait * 2_000, names_number=True) in {(), says_succeeded(bait * 2, names_number=True)}
