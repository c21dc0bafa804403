"""The paper names a partnership that is this one's name with another place.

Why: The text was copied from another place's plan, and nobody has read what else came with it.

Example:
    Introduction: Good Food Elmshire is a partnership of twelve.
    Action: 1.1 Serve good meals
    Lead: Ann Lowe, Manager, Good Food Elmshire
    Now: That keeps the promise which Good Food Wexbridge made to parents.
Better:
    Introduction: Good Food Elmshire is a partnership of twelve.
    Action: 1.1 Serve good meals
    Lead: Ann Lowe, Manager, Good Food Elmshire
    Now: That keeps the promise which Good Food Elmshire made to parents.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.texts.areas import of_other_area, of_other_partnership, of_other_plan, of_other_water
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, Said, gathered
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Lead, Plan
from milepost.core.plan.walk import actions
from milepost.core.words.dates.names import MONTH

FAMILY = Family.WORDING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH
_NAME = re.compile(r"\b[A-Z][\w’'-]+(?:(?: of| and| &| for| the){0,2} [A-Z][\w’'-]+){2,7}")
_WORD = re.compile(r"[A-Z][\w’'-]+")
_KINDS = frozenset(
    {"Partnership", "Partnerships", "Board", "Alliance", "Network", "Forum", "Consortium", "Collaborative", "Together"}
    | {"Plan", "Strategy"}
)
_BODIES = frozenset({"Partnership", "Alliance", "Board", "Network", "Forum"})
_BESIDE = re.compile(
    r"\b(?:neighbour\w*|sister|learn\w*|lessons|visit\w*|like|similar|other|another|unlike|compar\w+|both|between|"
    r"joint\w*|jointly|shared?|borrow\w*|example|model|modelled|adapted|based on|adjoining|border|"
    r"colleagues (?:in|at|from)|peer|national\w*|regional\w*|across|merge\w*|links? (?:with|to)|"
    r"work(?:s|ed|ing)? with|together with|met with)\b|"
    rf"(?-i:\b[Ff]rom (?:the )?(?!{MONTH}\b)[A-Z])",
    re.IGNORECASE,
)
_ORDINARY = re.compile(
    r"\b(?:Council|Police|Constabulary|NHS|Trust|Hospital|University|College|School|Homes|Housing|Services?|"
    r"Association|Borough|County|District|Citizens|Age|Mind|Fire|Action|Board|Care|Probation)\b"
)  # of which every place has one
_COUNCIL = re.compile(
    r"\b(?P<place>[A-Z][a-z’-]{3,}(?: [A-Z][a-z’-]+)?) (?:(?:Borough|City|District|Metropolitan) "
    r")?Council(?P<own>[’']s)?(?! [A-Z])"
)
_PARTNER = re.compile(r"\b(?:with|from|by|to|and|via|than|at) (?:Upper |Lower |the )?$")
_OTHER_KINDS = (
    "Care Carers Parents Patients Residents Families Staff Full Town Parish Youth Community County Arts Sports "
    "British Medical Research City Borough District The "
    "This That "
    "Our Each Every Church Student School Tenant Tenants Health General Privy Voluntary National Local Shadow "
    "Combined "
    "Young Faith Citizens Children Bar Nursing Safety Trades Works Welsh Scottish When Where While After Before Until"
)
_NO_PLACES = frozenset(_OTHER_KINDS.split())
_FEWEST = 3  # words of a name: of fewer, none tells that it is of one kind
_SHORTEST = 4  # letters of a place


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first sentence with each such name: all words of the plan's own name but that of its place."""
    yield from _of_other_councils(plan)
    for one, text, other in _of_others(gathered(plan)):
        yield one.fault(
            f"{name(one.action)} speaks of “{other}” as if it were this plan’s, and nothing else in the plan does.",
            "Put the right name, and read what else was copied with it.",
            text,
        )
    own = _own_names(plan)
    words = {word.casefold() for one in own for word in one}
    seen: set[str] = set()
    for one, sentence in told_anywhere(plan, holding=" ".join(sorted(words))) if own else ():
        for hit in _NAME.finditer(sentence):
            place = _other_place(hit.group(), own)
            if place and place not in seen and not _BESIDE.search(sentence):
                seen.add(place)
                yield one.fault(
                    f"{name(one.action)} names “{hit.group().removeprefix('The ')}”, and this plan is of "
                    f"“{' '.join(own[0])}”.",
                    "Put the right name, and read what else was copied with it.",
                    sentence,
                )


def _of_others(plan: Gathered) -> Iterator[tuple[Said, str, str]]:
    yield from of_other_area(plan)
    yield from of_other_plan(plan)
    yield from of_other_partnership(plan)
    yield from of_other_water(plan)


def _of_other_councils(plan: Plan) -> Iterator[Fault]:
    """The one sentence of a plan that names the council of another place, and not as a neighbour."""
    led = " ".join(lead.text or lead.organisation for lead in _leads(plan))
    if "Council" not in led:
        return
    known = " ".join((led, *texts(plan), *(section.title for section in plan.sections)))
    found = defaultdict(list)
    for one, sentence in told_anywhere(plan, holding="council"):
        for hit in _COUNCIL.finditer(sentence):
            is_place = hit["place"] not in known and _NO_PLACES.isdisjoint(hit["place"].split())
            if is_place and not _PARTNER.search(sentence, 0, hit.start()):
                found[hit["place"]].append((one, sentence, hit.group()))
    for (one, sentence, words), *others in found.values():
        if not others and not _BESIDE.search(sentence):
            yield one.fault(
                f"{name(one.action)} names “{words}”, which nothing else in the plan does.",
                "Put the right name, or say what that council has to do with it.",
                sentence,
            )


def _own_names(plan: Plan) -> list[tuple[str, ...]]:
    """What the plan's partnership is called: a name in its title that a lead's body has too, or that holds its kind."""
    bodies = dict.fromkeys(lead.organisation for lead in _leads(plan) if lead.organisation)
    heads = "\n".join((plan.title, *texts(plan)))
    titled = [tuple(_WORD.findall(hit.group())) for hit in _NAME.finditer(plan.title)]
    led = [tuple(_WORD.findall(body)) for body in bodies if body in heads and not _ORDINARY.search(body)]
    above = [tuple(_WORD.findall(hit.group())) for text in texts(plan) for hit in _NAME.finditer(text)]
    placed = [words for words in above if words and words[-1] in _BODIES and words[0] in plan.title]
    named = [words for words in (*titled, *placed) if not _KINDS.isdisjoint(words)]
    return [words for words in (*led, *named) if len(words) >= _FEWEST]


def _leads(plan: Plan) -> Iterator[Lead]:
    yield from (lead for section in plan.sections for lead in section.leads)
    yield from (lead for action in actions(plan) for lead in action.leads)


def _other_place(words: str, own: list[tuple[str, ...]]) -> str:
    """The one word in which a name differs from the plan's own, where it can be a place, or ""."""
    found: list[str] = _WORD.findall(re.sub(r"^(?:The|Our|Its|In|By|As|For) ", "", words))
    for mine in own:
        if len(mine) == len(found):
            differing = [there for here, there in zip(mine, found, strict=True) if here != there]
            if len(differing) == 1 and len(differing[0]) >= _SHORTEST and differing[0] not in _KINDS:
                return differing[0]
    return ""
