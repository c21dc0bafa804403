"""What a text says itself is not for everybody, and what firms offered before anybody was chosen."""

import re
from collections.abc import Iterator
from itertools import chain

from milepost.core.checks.facts.people.access import access_told
from milepost.core.checks.facts.people.bids import bids_told
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.anycase import AnyCase

_SERVICE = (
    r"(?! (?:help ?lines?|lines?|services?|advice|support|counselling|survey|surveys|space|rooms?|waste|papers?|files?|"
    r"records?|shredding|reporting|way|conversations?|listening|helpline|clinic|phone|e-?mail|forms?|questionnaires?|"
    r"hotline|route|report form|chat|data|information sharing|talk|place|setting|letter box))"
)
_SECRET = AnyCase(
    rf"\b(?:confidential|commercially sensitive|market sensitive){_SERVICE}\b|"
    r"\b(?:in (?:strict |commercial |the strictest )?confidence|commercial[- ]in[- ]confidence|off the record|"
    r"between ourselves|under embargo|embargoed|strictly private)\b|"
    r"\bnot (?:yet )?(?:in the public domain|public(?: yet| knowledge)?|to be shared|for sharing|"
    r"for wider (?:circulation|sharing)|known to (?:the )?(?:staff|public|residents|press|parents))\b|"
    r"\b(?:nobody|no ?one|staff|parents|residents|the (?:staff|press|union|public)) (?:has|have|must) not (?:yet )?"
    r"(?:been told|hear|know|be told)\b|"
    r"\bkeep (?:this|it) (?:quiet|to (?:yourselves?|ourselves)|under (?:your|our) hats?|out of)\b"
)
_MARKED = Gated(
    "publication release publish published circulate circulation redact redacted eyes exempt judice restricted "
    "internal minuted press printed released disclosed record minutes disclosure between inquest trial verdict "
    "hearing vote election announcement public official",
    AnyCase(
        r"(?:^|[.;:(\[–-] ?)\W*(?:strictly )?(?:not (?:to be (?:published|released|printed|circulated|disclosed|"
        r"minuted)|"
        r"for (?:publication|release|circulation|the (?:public|press|minutes|record)|onward \w+|disclosure|printing))|"
        r"do not (?:publish|release|circulate|print|minute|disclose|share|forward)(?=\W*$| ?[:–—.]| (?:this|before|"
        r"until|outside|beyond|yet|externally))|"
        r"(?:for )?internal (?:use )?only\b|for internal use(?=[,:.;]|\W*$| only)|"
        r"restricted(?: circulation| document| until [^:]{3,30})?(?= ?[:–—] ?[a-z])"
        r"(?! ?: ?(?:access|parking|speed|\w+ hours))|"
        r"(?:officers?|members?|board|police|staff|your)[’']?s?[’']? eyes only\b|official[- ]sensitive\b|"
        r"(?:please |to be |must be )?redact(?:ed)? (?:this |the |it |before |from )|"
        r"exempt (?:from (?:publication|disclosure)|information|under (?:paragraph|section|schedule))|sub judice\b)|"
        r"\b(?:must |should |to |has to )?(?:stays?|remains?) between (?:us|ourselves|these walls|officers|members)\b|"
        r"\b(?:embargo(?:ed)?|hold|held) (?:back )?until (?:after )?the (?:inquest|trial|verdict|hearing|vote|election|"
        r"announcement|press|decision is public)\b"
    ),
)
_GUARDED = re.compile(
    r"\b(?:are|is|were|was|be|kept|remain\w*|stays?|treated as|keeps? (?:\w+ ){0,3}|told|speak|talk|call|ask|seen|"
    r"answers?|reports?|tell \w+|advice|help) (?:(?:all|always|strictly|fully|completely|entirely) )?(?:confidential|"
    r"in (?:strict )?confidence)\b|\bconfidential(?:ly)? (?:and|,) (?:free|anonymous|independent|safe)|"
    r"\b(?:free|anonymous|independent|safe) (?:and|,) confidential\b",
    re.IGNORECASE,
)
_OFFER = r"(?:offer(?:s|ed)?|bids?|tender(?:s|ed)?|quot(?:e|es|ed|ation)|price[sd]?|scor(?:e|es|ed)|came in)"
_OPEN = re.compile(
    r"\b(?:will be (?:awarded|appointed|chosen|given)|preferred (?:bidder|supplier|provider)|standstill|front-?runner|"
    r"likely to (?:win|get|be (?:awarded|chosen))|before (?:the )?award|not yet (?:been )?(?:awarded|signed|let)|"
    r"evaluation (?:is )?(?:under ?way|ends|closes)|yet to be awarded|minded to (?:award|appoint)|still being scored|"
    r"intend(?:s|ed)? to (?:award|appoint)|to be awarded)\b",
    re.IGNORECASE,
)
_FIRM = re.compile(rf"\b{_OFFER}\b[^.;\n]{{0,60}}?(?:£ ?\d|\b\d+(?:%| (?:points|out of|marks)))", re.IGNORECASE)
_NAME = re.compile(r"(?<=[a-z,;(] )[A-Z][\w&’'-]+ (?:[A-Z&][\w&’'-]*\b)|^[A-Z][\w&’'-]+ [A-Z][\w&’'-]+")
_HOLDING = (
    "confidential confidence sensitive record ourselves yourselves embargo embargoed private",
    "not, public shared sharing circulation announced known told hear know",
    "keep, quiet hat hats out",
    "publication release publish circulate circulation redact redacted eyes exempt judice restricted published",
    "internal, only use",
    "not, minuted press printed released disclosed record minutes",
    "stay stays remain remains, between",
    "hold held, until",
    (
        "offer offered offers bid bids tender tenders tendered quote quoted price priced scored score came, £ %, "
        "awarded appointed chosen given bidder supplier provider standstill runner award signed let evaluation win "
        "scored appoint"
    ),
)


def secrets(plan: Gathered) -> Iterator[tuple[Said, str, str]]:
    """Every such sentence of an answer, with the words that show it, and what opens a door or tells a secret place."""
    return chain(_secrets(plan), access_told(plan), bids_told(plan))


def _secrets(plan: Gathered) -> Iterator[tuple[Said, str, str]]:
    for place in sorted({place for holding in _HOLDING for place in plan.places(WRITTEN, holding)}):
        one, part = plan.told_at[place]
        words = _secret_of(part.text)
        if words:
            yield one, part.text, words


def _secret_of(text: str) -> str:
    hit = _SECRET.search(text) or _MARKED.search(text)
    if hit and not _GUARDED.search(text):
        return hit.group()
    offer = _FIRM.search(text)
    return offer.group() if offer and _OPEN.search(text) and _NAME.search(text) else ""
