"""A ledger of stages: which of what is done with a thing can only come after which, and how the two are tied."""

import re
from enum import Enum
from typing import NamedTuple

from milepost.core.checks.gathered import words_of


class Tie(Enum):
    """How two stages are known to be of one thing."""

    NAMED = "named"  # what begins is named in what is told of it
    KIND = "kind"  # both by the nouns of one kind: a tender and a contract
    ACTION = "action"  # by nothing but their action


class Order(NamedTuple):
    """What comes later and what has to come first, by the names of their stages."""

    later: str
    first: str
    tie: Tie


_ORDERS = {
    Tie.NAMED: "taken_over:ordered looked_at:begun looked_at:first_there looked_at_whole:ended used:begun "
    "first_there:begun approved:consulted_on fitted:delivered",
    Tie.KIND: "chosen:bids_in held:invited results_out:asked appointed:advertised appointed:interviewed "
    "at_work:appointed at_work:interviewed",
    Tie.ACTION: "chosen:judged told:judged told:asked_for told:bids_in judged:bids_in judged:asked_for "
    "interviewed:advertised told_by_evaluator:evaluator_there harvested:sown pack_used:pack_written "
    "built:permitted moved_in:fitted_out first_in_care:registered certified:inspected qualified:taught "
    "first_days:at_work first_days:appointed contract_begun:contract_signed granted:applied text_final:drafted",
}
ORDERS = tuple(
    Order(later, first, tie)
    for tie, pairs in _ORDERS.items()
    for later, first in (pair.replace("_", " ").split(":") for pair in pairs.split())
)

NO_THING = words_of(
    "it they this that these those he she we work works people staff team building which who doors day "
    "year recruitment consultation applications tenders bids discussions talks planning design preparation partners"
)
GENERIC = words_of("module course programme scheme service project pilot trial training club session")
ANOTHER = re.compile(
    r"\b(?:similar|elsewhere|other|previous|last|earlier|first (?:year|phase|pilot|trial|course|cohort|"
    r"round)|old|early|"
    r"interim|another|original|moved(?! in)|postponed|again|next|second|until|(?<=\w )not|since \w|"
    r"(?:each|every) (?:year|month|week|term|time|quarter|day)|^\W*more|further|additional|extra|"
    r"reopen\w*|re-?launch\w*|re-?start\w*|stage|phase|cohort|round|wave|extended|extension|expanded)\b",
    re.IGNORECASE,
)
OF_ITS_MAKING = re.compile(
    r"\b(?:bids?|tenders?|options?|sites?|needs?|applications?|designs?|proposals?|quotes|demand|risks?|"
    r"baseline|plans?|"
    r"framework|brief|template|method|evaluator|consultation|survey of|audit|feasib\w+|business case)\b",
    re.IGNORECASE,
)  # which is looked at before a thing begins
FRAME = words_of(
    "contract work works survey surveys questionnaire consultation results full final first early post posts role "
    "job vacancy officer coordinator worker manager adviser is was were will be been has have who"
)
SMALL = words_of("the our a an its this that for of to on new all and")
