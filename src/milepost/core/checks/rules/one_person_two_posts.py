"""One person is printed with two posts, or one post with two people.

Why: One of the two lines was copied and half changed; nobody knows whom to ask.

Example:
    Action: 1.1 Open the hub
    Lead: Ann Lowe, Head of Housing, Elmshire Council
    Action: 1.2 Train the wardens
    Lead: Ann Lowe, Chief Executive, Elmshire Voluntary Action
Better:
    Action: 1.1 Open the hub
    Lead: Ann Lowe, Head of Housing, Elmshire Council
    Action: 1.2 Train the wardens
    Lead: Ann Lowe, Head of Housing
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from milepost.core.checks.facts.people.persons import posts_in_prose
from milepost.core.checks.facts.people.two_ranks import two_ranks
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Lead, Plan
from milepost.core.plan.walk import section_actions
from milepost.core.words.names import is_like, plain_name

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_WORD = re.compile(r"[A-Za-z]{2,}")
_SMALL = frozenset({"of", "the", "and", "for", "in", "at", "to", "on", "acting", "interim", "deputising", "joint"})
_SHARED = re.compile(
    r"\b(?:officer|manager|worker|adviser|advisor|practitioner|coordinator|lead|member)s?$", re.IGNORECASE
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first lead, in printed order, who was printed before with a post or an organisation of other words."""
    posts: dict[str, dict[tuple[str, str], Lead]] = defaultdict(dict)
    people: dict[tuple[frozenset[str], frozenset[str]], Lead] = {}
    told: set[str] = set()
    for lead, action in _leads(plan):
        who = plain_name(lead.name)
        if who in told or not lead.post or not lead.name:
            continue
        other = next((one for one in posts[who].values() if _is_another(one, lead)), None)
        same = people.setdefault((_words(lead.post), _words(lead.organisation)), lead)
        posts[who].setdefault((lead.post, lead.organisation), lead)
        if other:
            said = f"{lead.name} is called “{lead.post}”, and elsewhere “{other.post}”."
        elif _are_two(same, lead) and lead.organisation and not _SHARED.search(lead.post):
            said = f"“{lead.post}”, {lead.organisation}, is {lead.name}, and elsewhere {same.name}."
        else:
            continue
        told.add(who)
        yield Fault(said, "Put right the line that is wrong.", lead.text, action, place=lead.place)
    yield from _in_prose(plan)
    for ranked in two_ranks(gathered(plan)):
        yield ranked.said.fault(
            f"{ranked.lead} is the printed lead, and is here “{ranked.told}”.",
            "Put right the rank that is wrong.",
            ranked.text,
        )


def _in_prose(plan: Plan) -> Iterator[Fault]:
    """Sentences that give a lead a post which shares no word with any line in which the lead is printed."""
    printed: dict[str, set[str]] = defaultdict(set)
    for lead, _ in _leads(plan):
        printed[plain_name(lead.name)] |= _words(lead.text) | _words(lead.post) | _words(lead.organisation)
    for told in posts_in_prose(gathered(plan)):
        if not _words(told.post) & printed[plain_name(told.lead.name)]:
            yield told.said.fault(
                f"{told.lead.name} is printed as “{told.lead.post}”, and is here “{told.post}”.",
                "Put right what is wrong, or say that the person is both.",
                told.sentence,
            )


def _leads(plan: Plan) -> Iterator[tuple[Lead, str]]:
    for section in plan.sections:
        yield from ((lead, "") for lead in section.leads)
        yield from ((lead, action.id) for action in section_actions(section) for lead in action.leads)


def _is_another(one: Lead, two: Lead) -> bool:
    """Whether two posts share no word that says what they do, or are posts of bodies that share none."""
    is_other_post = _differ(_words(one.post), _words(two.post))
    bodies = _words(one.organisation), _words(two.organisation)
    return is_other_post and (not all(bodies) or _differ(*bodies) or one.post.casefold() != two.post.casefold())


def _are_two(one: Lead, two: Lead) -> bool:
    """Whether two leads are two people; `nearly-the-same-name` speaks of one whose name is spelt in two ways."""
    return plain_name(one.name) != plain_name(two.name) and not is_like(one.name, two.name)


def _differ(one: frozenset[str], two: frozenset[str]) -> bool:
    return not (one <= two or two <= one)


@lru_cache(maxsize=4096)  # a lead is printed beside many actions
def _words(text: str) -> frozenset[str]:
    return frozenset(word for word in map(str.lower, _WORD.findall(text)) if word not in _SMALL)
