"""Who chairs, leads, runs, pays for, owns, makes or studies something."""

import re
from collections.abc import Callable, Iterator
from functools import partial

from milepost.core.checks.gates import Gated, GatedForms
from milepost.core.checks.gathered import words_in, words_of
from milepost.core.checks.slots.naming import NAME, tells
from milepost.core.checks.slots.slot import Attribute, Slot, are_apart

# what is told: what was done by somebody; what somebody does; what somebody is; what somebody is doing
_PARTS = (
    ("who chairs it", "chaired", "chairs|chaired", "chair|chairman|chairwoman|chairperson", "chairing"),
    ("who runs it", "led|headed|managed|run|coordinated|directed|delivered|provided",
     "runs|ran|leads|led|manages|provides|delivers|operates", "operator|provider|manager", "running|leading|managing"),
    ("who pays for it", "paid for|funded|financed|sponsored", "pays for|paid for|pays|funds|funded|sponsors",
     "funder|sponsor|donor", "funding|paying|sponsoring"),
    ("who owns it", "owned", "owns", "owner|landlord|freeholder", "owning"),
    ("who wrote it", "written|drafted|drawn up|compiled", "wrote|drafted|compiled", "author", "writing|drafting"),
    ("who designed it", "designed", "designed", "architect|designer", "designing"),
    ("who built it", "built|repaired|restored|installed", "built|repaired|restored|installed", "contractor|builder",
     "building|repairing"),
    ("who studies it", "evaluated|studied|assessed", "evaluated|evaluates", "evaluator|evaluators|authors",
     "evaluating"),
    ("who supplies it", "supplied|printed", "supplies|supplied|printed", "supplier|printer", "supplying|printing"),
)  # fmt: skip
_OTHERS = words_of(
    "turn turns jointly together partly part half also both previously formerly until originally now then or some "
    "another before later next new acting interim besides alongside match matched former deputy vice"
)


def _forms(passive: str, active: str, noun: str, ing: str) -> GatedForms:
    forms = (
        re.compile(rf"\b(?:{passive})(?: [a-z]+){{0,4}}? by (?:the |our )?(?P<kind>(?:[a-z]+ ){{0,2}}?){NAME}"),
        re.compile(
            rf"{NAME},? (?:which |who |that )?(?:(?:now|also|alone|has|have) ){{0,2}}(?:{active}) (?:for )?"
            r"(?:the|all|it|our|this|its)\b"
        ),
        re.compile(rf"\b(?:{noun})(?: (?:of|for) [^,.;:]{{2,40}}?)?(?:,| is| was|:)? (?:the )?{NAME}"),
        re.compile(rf"{NAME},? (?:is |as |was )?(?:(?:in )?the |our |its |a )?(?:only |sole |one )?(?:{noun})\b"),
        re.compile(rf"{NAME},? (?:the |our |its |a )?(?:only |sole |one )?[a-z]+ (?:{ing})\b"),
    )
    return GatedForms(map(Gated, map(_cues, (passive, active, noun, noun, ing)), forms))


def _cues(part: str) -> str:
    """The words of which one stands where a part does."""
    return " ".join(words_of(part) - {"for", "up"})


def _read(forms: GatedForms, text: str) -> Iterator[Slot]:
    for form in forms.tried(text) if _OTHERS.isdisjoint(words_in(text)) else ():
        for hit in form.finditer(text):
            value = tells(hit["name"])
            if value:
                yield Slot(value, hit["name"], hit.groupdict().get("kind") or "")


def _attribute(told: str, *parts: str) -> Attribute:
    read: Callable[[str], Iterator[Slot]] = partial(_read, _forms(*parts))
    return Attribute(told, _cues(" ".join(parts)), read, are_apart)


BY = tuple(_attribute(*part) for part in _PARTS)
