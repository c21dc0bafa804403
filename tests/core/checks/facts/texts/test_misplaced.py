"""What stands under a question for something else, in a plan whose other answers fit their questions."""

from datetime import date

import pytest

from milepost.core.checks import check
from milepost.core.pipeline import read_plan

DAY = date(2026, 10, 20)
RULES = ("news-under-wrong-question", "step-under-wrong-question")
RESULTS, VOICES, MONEY = "Difference made", "What people tell us", "Money spent"
QUESTIONS = ("What we did", RESULTS, VOICES, "What stands in the way", MONEY, "Next step")
ACTIONS = {
    "1 Wardens in the parks\nLead: Ann Lowe, Parks Manager, Elmshire Council": (
        "Eight wardens began in May 2026.",
        "Litter complaints fell from 61 to 40.",
        "“I bring my mother again”, said one visitor; 40 of 50 asked feel safe.",
        "Two wardens are off sick until July.",
        "£12,000 of £20,000.",
        "Ann Lowe to train four more by 30 October 2026.",
    ),
    "2 A van for the food bank\nLead: Lee Park, Manager, Elmshire Food Bank": (
        "The van was bought in April 2026.",
        "310 parcels reached the villages, 120 the year before.",
        "People say that they no longer skip meals.",
        "The insurance ends in March.",
        "£17,400 of £18,000.",
        "Lee Park to ask two firms for a quote by 12 November 2026.",
    ),
    "3 Evening surgeries\nLead: Dr Jo Marsh, GP, Elm Surgery": (
        "Three surgeries open on Tuesday evenings.",
        "412 patients came, 300 of them for the first time.",
        "Patients asked for Thursdays as well.",
        "No nurse wants to work late.",
        "£5,000 of £9,000.",
        "Dr Marsh to advertise for a nurse by 2 November 2026.",
    ),
    "4 Lessons in first aid\nLead: Sue Hart, Trainer, Red Cross": (
        "All nine schools had the lesson.",
        "Nine in ten pupils passed.",
        "Pupils wrote that they would dare to help now.",
        "Dummies wear out.",
        "£3,300 of £3,500.",
        "Sue Hart to buy six dummies by 30 November 2026.",
    ),
    "5 Repair café\nLead: Tom Reed, Chair, Elm Repair Café": (
        "It opens every Saturday in the old school.",
        "190 things were mended, 70 of them lamps.",
        "Visitors told us that they come for the cake, too.",
        "The hall is cold in winter.",
        "£900 of £1,000.",
        "Tom Reed to find a heater by 1 December 2026.",
    ),
    "6 Lights on the river path\nLead: Kit Shaw, Engineer, Elmshire Council": (
        "24 lamps were put up in June 2026.",
        "Walkers after dark went from 30 to 55 an hour.",
        "Women say that they use it again.",
        "One owner objects to a mast.",
        "£41,000 of £44,000.",
        "Kit Shaw to meet the owner on 9 November 2026.",
    ),
    "7 Swimming for beginners\nLead: Amy Cole, Head, Elm Pool": (
        "Four courses were held.",
        "61 of 70 can swim 25 m.",
        "Children told us that the water is cold.",
        "Two teachers leave at Christmas.",
        "£2,800 of £3,000.",
        "Amy Cole to hire two teachers by 18 December 2026.",
    ),
}


def _told(question: str, text: str) -> list[str]:
    """What is found under a question of the third action, once its answer is this one."""
    lines = ["Elmshire Partnership", "Action plan 2026-27: half-year report, 20 October 2026"]
    for at, (head, answers) in enumerate(ACTIONS.items()):
        lines += ["", head, "Status: On track"]
        for asked, answer in zip(QUESTIONS, answers, strict=True):
            lines += [asked, text if (at, asked) == (2, question) else answer]
        lines.append("End date: 31 March 2027")
    plan = read_plan("\n".join(lines).encode(), "plan.txt")
    return [one.evidence for one in check(plan, DAY) if one.rule in RULES]


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (RESULTS, "Dr Marsh to ring ten patients by 2 November 2026."),
        (RESULTS, "The lease of the branch in Mill Lane ends on 31 December 2026 and the rent has doubled."),
        (RESULTS, "We want to see 600 patients by March 2027."),
        (RESULTS, "No nurse wants to work late, and the agency turns us down."),
        (VOICES, "The health board refuses to pay for evenings, and the appeal takes three months."),
        (VOICES, "The landlord locks the door at six."),
        (VOICES, "Dr Marsh to ask 50 patients by 2 November 2026."),
        (MONEY, "Nurses change and the rota is forgotten."),
        (MONEY, "The landlord locks the door at six."),
    ],
)
def test_what_answers_another_question_is_found(question: str, text: str) -> None:
    assert _told(question, text) == [text]


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (RESULTS, "The share seen within a week went from 40% to 61%."),
        (RESULTS, "None yet; the surgeries opened in October."),
        (RESULTS, "Fewer patients are turned away: 12 a week, 30 before."),
        (RESULTS, "The council now refuses fewer claims: 12 a month, 30 before."),
        (VOICES, "Nobody has been asked so far."),
        (VOICES, "Waiting is what they dislike most."),
        (VOICES, "The doors should open at six."),
        (VOICES, "The council does not listen, patients say."),
        (MONEY, "Nothing so far."),
        (MONEY, "Staff time only."),
        (MONEY, "Paid by the health board."),
    ],
)
def test_what_answers_its_question_in_other_words_is_left(question: str, text: str) -> None:
    assert _told(question, text) == []
