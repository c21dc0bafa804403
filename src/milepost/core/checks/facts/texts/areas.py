"""The places that a plan calls its own, and sentences that claim its work for another."""

import re
from collections.abc import Iterator

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.walk import actions
from milepost.core.words.dates.names import MONTH

_PLACE = rf"(?P<place>(?!(?:{MONTH})\b)[A-Z][a-z’-]{{3,}}(?: (?:upon|on|and|under|le|in) [A-Z][a-z-]+| [A-Z][a-z-]+)?)"
_PEOPLE = "people|residents|families|children|communities|citizens|businesses|households|carers|veterans|pupils|tenants"
_KIND = r"(?:place|county|city|town|borough|district|island|region|parish|valley)"
_CLAIMS = (
    (
        rf"\b(?:made|make|making|makes|keep|keeping|kept) {_PLACE} (?:an? |the )(?:\w+ )?(?:\w+er|more \w+|best|good|"
        rf"great|fairer|"
        rf"proud) {_KIND}\b"
    ),
    (
        rf"\b(?:this|our|the) (?:[a-z]+ ){{0,3}}(?:plan|strategy|partnership|covenant|programme|board) (?:for|of) "
        rf"(?:the "
        rf")?"
        rf"(?:people of |residents of )?{_PLACE}(?: (?:Borough|City|County|District|Town))?\b"
    ),
    rf"\b(?P<who>{_PEOPLE}) of {_PLACE}(?![\w’'-])",
    (
        rf"\b(?:across|throughout|all over|(?:every|each|any) (?:corner|part|town|village|district) of|all parts "
        rf"of|the "
        rf"(?:whole|length and breadth) of) "
        rf"(?:the whole of )?{_PLACE}(?![\w’'-])"
    ),
    rf"(?<![\w’'-]){_PLACE}[’']s (?P<whose>{_PEOPLE})\b",
)
_CLAIM = re.compile("|".join(form.replace("?P<place>", f"?P<place{at}>") for at, form in enumerate(_CLAIMS)))
_OF_PLAN = re.compile(
    r"\b(?:the|The|our|Our) (?P<place>(?!Bus|Our|Area|Local|Joint|National|Adult|Children)[A-Z][a-z]{3,}) "
    r"(?:[A-Z][a-z]+ |and |of ){0,5}"
    r"(?:[Pp]lan|[Ss]trategy|[Pp]artnership|[Cc]ovenant|[Bb]oard)\b"
)
_A_PLAN = re.compile(r"[A-Z][\w’'-]+ (?:Plan|Strategy|Charter|Covenant|Programme|Partnership)\b")
_THIS_PLAN = re.compile(
    r"\bthis (?P<name>(?:[A-Z][\w’'-]+ (?:and |of |for |the ){0,2}){1,5})(?:Plan|Strategy|Charter|Covenant|Programme)\b"
)
_BESIDE = re.compile(
    r"\b(?:neighbour\w*|learn\w*|lessons|visit\w*|like|similar|other|another|unlike|compar\w+|both|between|joint\w*|"
    r"shared?|"
    r"example|model\w*|adapted|based on|colleagues|peer|national\w*|regional\w*|merge\w*|from|than|with|fled|war|born|"
    r"moved)\b",
    re.IGNORECASE,
)
_WORDS = (
    "made make making makes keep keeping kept plan strategy partnership covenant programme board across throughout all "
    "corner part town village parts whole length "
    f"{_PEOPLE.replace('|', ' ')}"
)
_FEWEST = 3  # words of the plan's own partnership: a place, a kind of work and a kind of body
_LARGE = frozenset(
    {"England", "Wales", "Scotland", "Ireland", "Britain", "Europe", "Ukraine", "Syria", "Afghanistan", "London"}
    | {"Northern", "Southern", "Kingdom", "Christmas", "Easter", "Government", "Parliament", "Council", "Board"}
)


def of_other_area(plan: Gathered) -> Iterator[tuple[Said, str, str]]:
    """Every sentence that claims the work for a place which nothing else names, while the plan calls another its "
    "own."""
    heads = "\n".join((*texts(plan), *(section.title for section in plan.sections)))
    leads = " ".join(lead.text for action in actions(plan) for lead in action.leads)
    own = {place for hit in _CLAIM.finditer(heads) for place in _places(hit)}
    own |= {hit["place"] for hit in _OF_PLAN.finditer(heads)}
    own |= {word for word in _named(plan.title) if word in leads}
    if not own:
        return
    known = f"{heads}\n{leads}"
    for place in plan.places(WRITTEN, _WORDS):
        one, part = plan.told_at[place]
        for hit in _CLAIM.finditer(part.text):
            other = next((each for each in _places(hit) if each.split()[0] not in known), "")
            if other and other.split()[0] not in _LARGE and not _BESIDE.search(part.text) and _is_alone(plan, other):
                yield one, part.text, other
                break


_WATERS = re.compile(r"\b(?P<kind>River|Loch|Lough|Lake|Vale|Estuary|Canal|Forest) (?:of )?(?P<place>[A-Z][a-z’-]{2,})")
_THERE = re.compile(r"\b(?:along|on|in|of|beside|by|across|at|for) (?:the )?$", re.IGNORECASE)


def of_other_water(plan: Gathered) -> Iterator[tuple[Said, str, str]]:
    """Every sentence that has the work done along a river, while the plan is of another of which it tells often."""
    heads = "\n".join((*texts(plan), *(section.title for section in plan.sections)))
    own = {hit["kind"] for hit in _WATERS.finditer(f"{plan.title}\n{heads}")}
    for kind in own:
        for place in plan.places(WRITTEN, kind.casefold()):
            one, part = plan.told_at[place]
            for hit in _WATERS.finditer(part.text):
                is_new = hit["kind"] == kind and hit["place"] not in heads and hit["place"] not in plan.title
                is_here = _THERE.search(part.text, 0, hit.start()) and not _BESIDE.search(part.text.replace("with", ""))
                if is_new and is_here and _is_alone(plan, hit["place"]):
                    yield one, part.text, hit.group()


_PARTNERSHIP = r"(?:Partnership|Alliance|Board|Network|Forum|Collaborative|Consortium|Compact|Academy)"
_OF_PLACE = re.compile(
    rf"\b(?P<place>(?!The |Our |This |Each |Every |Local |Joint )[A-Z][a-z’-]{{3,}}) "
    rf"(?P<words>(?:[A-Z][a-z]+ (?:and |& |for )?){{1,4}}){_PARTNERSHIP}\b"
)


def of_other_partnership(plan: Gathered) -> Iterator[tuple[Said, str, str]]:
    """Every sentence that names a partnership of the plan's own kind in another place: "Wexbridge Maternity Board"."""
    own = [word.capitalize() for word in re.findall(r"[A-Za-z][\w’'-]+", plan.owner or plan.title)]
    if len(own) < _FEWEST or not re.fullmatch(_PARTNERSHIP, own[-1]):
        return
    leads = " ".join(lead.text for action in actions(plan) for lead in action.leads)
    known = "\n".join((*texts(plan), plan.owner.title(), *(section.title for section in plan.sections), leads))
    for place in plan.places(WRITTEN, own[-1].casefold()):
        one, part = plan.told_at[place]
        for hit in _OF_PLACE.finditer(part.text):
            is_kind = own[0] in leads and {*hit["words"].split()} - {"and", "for", "&"} <= {*own[1:]}
            is_new = is_kind and hit["place"] not in known and hit["place"] not in _LARGE
            if is_new and not _BESIDE.search(part.text) and _is_alone(plan, hit["place"]):
                yield one, part.text, hit.group()


def of_other_plan(plan: Gathered) -> Iterator[tuple[Said, str, str]]:
    """Every sentence that calls this plan by the name of another: "this Tree Strategy" in a plan for buses."""
    heads = "\n".join((*texts(plan), *(section.title for section in plan.sections)))
    if not _A_PLAN.search(heads):
        return
    for place in plan.places(WRITTEN, "this, plan strategy charter covenant programme"):
        one, part = plan.told_at[place]
        hit = _THIS_PLAN.search(part.text)
        words = content(hit["name"]) if hit else frozenset()
        is_known = not words or words & content(heads) or words & content(one.action.title)
        if hit and not is_known:
            yield one, part.text, hit.group()


def _named(title: str) -> list[str]:
    return re.findall(r"\b[A-Z][a-z]{4,}\b", title)


def _places(hit: re.Match[str]) -> Iterator[str]:
    yield from (value for key, value in hit.groupdict().items() if key.startswith("place") and value)


def _is_alone(plan: Gathered, place: str) -> bool:
    """Whether no other answer names the place, so that it is no part of the plan's area."""
    word = place.split()[0].casefold()
    return len({id(plan.told_at[at][0]) for at in plan.index.get(word, ())}) == 1
