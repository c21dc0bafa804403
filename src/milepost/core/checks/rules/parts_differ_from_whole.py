"""Of so many, those that are done and those that are still to do are more or fewer.

Why: "Of the 18, 12 are installed and 8 are still to do" leaves the reader two too many; one of the figures is wrong.

Example:
    Action: 1.1 Light the parks
    Now: Of the 18 lighting columns planned, 12 are installed and 8 are still to do.
Better:
    Action: 1.1 Light the parks
    Now: Of the 18 lighting columns planned, 12 are installed and 6 are still to do.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from milepost.core.checks.facts.figures.budgets import budgets
from milepost.core.checks.facts.figures.of_which_sums import cuts
from milepost.core.checks.facts.figures.parted import parted
from milepost.core.checks.facts.figures.remains import remains
from milepost.core.checks.figures import counted, in_digits, so_many_of, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
RECKONS = True
_NOUNS = r"(?: [a-z][a-z'’-]*)"
_OF_NOUN = re.compile(rf"{so_many_of('')}{_NOUNS}{{0,2}}? (?P<noun>[a-z]{{3,}}s)\b", re.IGNORECASE)
_REMAINING = re.compile(
    rf"\b(?:other|remaining) {counted('rest')}{_NOUNS}{{0,2}}? (?P<noun>[a-z]{{3,}}s)\b", re.IGNORECASE
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "of the 18, 12 are done and 8 still to do", "16 of 24; the other 7", "of 19, 15 men and 6 women"."""
    known: set[tuple[str, str]] = set()
    for one in parted(plan):
        key = (one.said.action.id, one.parts[-1].figure.words)
        if one.is_off and key not in known:
            known.add(key)
            yield one.said.fault(
                f"{name(one.said.action)} parts {one.whole.figure.words} into "
                f"{' and '.join(part.figure.words for part in one.parts)}, which make {one.made}.",
                "Put right the figure that is wrong, or say what is counted twice or left out.",
                one.words,
            )
    for cut in cuts(gathered(plan)):
        key = (cut.said.action.id, cut.parts[-1].figure.words)
        if key not in known:
            known.add(key)
            sign = "£" if cut.whole.figure.is_money else ""
            yield cut.said.fault(
                f"{name(cut.said.action)} parts {cut.whole.figure.words.strip()} into "
                f"{' and '.join(part.figure.words.strip() for part in cut.parts)}, which make {sign}{cut.made:,f}.",
                "Put right the figure that is wrong, or say what is counted twice or left out.",
                cut.text,
                is_sure=cut.is_sure,
            )
    for found in _in_next_steps(plan):
        known.add((found.action, ""))
        yield found
    yield from _left_over(plan, {action for action, _ in known})


def _left_over(plan: Plan, known: set[str]) -> Iterator[Fault]:
    """The first number or sum of each action that is said to remain and does not."""
    left = [(each.said, each.told, each.words, False) for each in remains(gathered(plan))]
    left += [(each.said, each.told, each.words, each.is_sure) for each in budgets(gathered(plan))]
    for said, says, words, is_sure in left:
        if said.action.id not in known:
            known.add(said.action.id)
            yield said.fault(
                f"{name(said.action)} says that {says}.",
                "Put right the figure that is wrong, or say what else was done or taken.",
                words,
                is_sure=is_sure,
            )


def _in_next_steps(plan: Plan) -> Iterator[Fault]:
    """Every "the remaining four leaflets" of next steps, where the account counts leaflets once, as three of seven."""
    steps = list(told(plan, QuestionRole.NEXT, holding="remaining other"))
    wholes: dict[tuple[str, str], list[re.Match[str]]] = defaultdict(list)
    for one, sentence in told(plan, QuestionRole.WHERE_NOW, holding="of") if steps else ():
        for whole in _OF_NOUN.finditer(in_digits(sentence)):
            wholes[one.action.id, whole["noun"].casefold()].append(whole)
    for one, sentence in steps:
        rest = _REMAINING.search(in_digits(sentence))
        known = wholes.get((one.action.id, rest["noun"].casefold()), []) if rest else []
        if rest and len(known) == 1 and _is_another_rest(known[0], value(rest["rest"])):
            whole = known[0]
            yield one.fault(
                f"{name(one.action)} says {whole['part']} of {whole['whole']}, and goes on with {rest['rest']}.",
                "Put right the figure that is wrong.",
                f"{sentence} … {whole.group()}",
            )


def _is_another_rest(whole: re.Match[str], rest: Decimal) -> bool:
    left = value(whole["whole"]) - value(whole["part"])
    return left >= 0 and rest > left
