"""The places that a document is about: a body is called after one of them, and nobody who leads an action is."""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import chain

from milepost.core.document.nodes import Document, Heading, Paragraph, Table
from milepost.core.document.walk import texts
from milepost.core.interpret.leads.calling_words import FIELD_WORD, GROUP, ORGANISATION, OTHER_WORD, POST, SUBJECT
from milepost.core.words.given_names import NAMES, is_given

_CALLED_AFTER = re.compile(
    r"\b(?P<place>[A-ZÀ-Þ][a-zß-ÿ]{3,})\s+(?:(?P<more>Vale|Valley|Forest|Bay|Hills?|Moors?|Wolds?|Heath|Downs|Dales?|Coast|"
    r"Isle|Island|Marsh|Fens?|Tarn)\s+)?(?:(?:Borough|County|City|District|Town|Parish|Metropolitan|Community)\s+)*"
    r"(?:Council|Police|Constabulary|Hospital|NHS|Fire|Partnership|Safeguarding|Borough|County|District)\b"
)
_CALLED = re.compile(
    r"(?:^|[\n/;,(]\s*|\s(?:and|&)\s)(?P<body>[A-ZÀ-Þ]\w+(?: [A-ZÀ-Þ]\w+){1,3})(?=$|\s*[\n/;,)]|\s(?:and|&)\s)"
)
_BESIDE = re.compile(  # "Northgate ICB", but not "Ann Lowe Homes"
    r"(?:^|[\n,;:(/–—-]\s*|\b[a-z]+\s)(?P<place>[A-ZÀ-Þ][a-zß-ÿ]{3,})\s+(?:ICB|CVS|CCG|CSP|LSCP|SAB|PCN|Carers|Homes|"
    r"Housing|Leisure|Care|Arts|Parks|Trust|College|Library|Libraries|Museum|Hub|Forum|Alliance|Network|Voluntary|Youth|"
    r"Citizens|Climate|Early|Community|Chamber|Recovery|Residents|Academy|Buses|Family|Families|Foodbank|Mind)\b"
)
_PAIRED = re.compile(  # "Ash Hill and Elmshire Community Planning Partnership" on a line of its own or in a bracket
    r"(?:^|\()(?:The )?(?:[A-ZÀ-Þ][\w’'-]+ )?(?P<one>[A-ZÀ-Þ][\w’'-]+) (?:and|&) (?P<other>[A-ZÀ-Þ][\w’'-]+) "
    r"(?:[A-ZÀ-Þ]\w+ ){0,4}(?:Council|Partnership|Borough|Board|Alliance)\b"
)
_SERVES_BOTH = re.compile(  # "…, Ashbourne and Ketts Fire and Rescue Service": no body is called by a place alone
    r"(?:^|[:,;(/] ?|\s[–—-] )(?:The )?(?P<one>[A-ZÀ-Þ][a-zß-ÿ]{3,}) (?:and|&) (?P<other>[A-ZÀ-Þ][a-zß-ÿ]{3,}) "
    r"(?:[A-ZÀ-Þ]\w+ ){0,3}(?:Fire and Rescue|Police|Constabulary|NHS|Council|Hospitals?|ICB|Ambulance|Probation)\b"
)
_WITHIN = re.compile(
    r"\b(?:in|across|around|throughout|near|outside)\s+(?P<place>[A-ZÀ-Þ][a-zß-ÿ]{3,})\b(?!\s+(?:to|and)\s+[A-Z0-9])"
)
_NEAR = re.compile(r"(?:in|across|around|throughout|near|outside)\s+[A-ZÀ-Þ]")  # what it opens with, sooner found
_TWO_NAMED = re.compile(r"[A-ZÀ-Þ]\w+\s+[A-ZÀ-Þ]")  # in every text in which the others find something, save _WITHIN
_AFTER_NAME = re.compile(  # "Ann Lowe, Head of Roads", "Lead: Ann Lowe, Marsh Trust"
    r"(?:^|[:;\n(] ?)[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ][\w’'-]+, (?P<after>[A-ZÀ-Þ][\w’'-]+(?: [\w’'&-]+){1,5})(?=$|[;,\n)])"
)
_CAPITALS = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ][a-zß-ÿ]+")
_FEWEST_BESIDE, _TIMES = 4, 3
_MONTH = re.compile(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Spring|Summer|Autumn|Winter|Year)")
_SHORTEST = 4
_WORD = re.compile(r"\b[A-ZÀ-Þ][a-zß-ÿ]{4,}\b")
_PLACES: ContextVar[frozenset[str]] = ContextVar("places", default=frozenset())


def localities(document: Document) -> frozenset[str]:
    """The words that name places: those of the title, and those that councils and the like are called after."""
    said = {text for text, _ in texts(document)}  # a table says many of its words in every row
    within = {match["place"] for text in filter(_NEAR.search, said) for match in _WITHIN.finditer(text)}
    said = set(filter(_TWO_NAMED.search, said))
    called = (match.groups("") for text in said for match in _CALLED_AFTER.finditer(text))
    named = (word for words in called for word in words if word)
    beside = {match["place"] for text in said for match in _BESIDE.finditer(text)}
    near = filter(_may_be_place, within | beside)
    alone = (*_WORD.findall(_title(document)), *_in_bodies(said), *near, *_after_names(said))
    return frozenset((*named, *alone, *_paired(document, said)))


def _paired(document: Document, said: Iterable[str]) -> Iterator[str]:
    """Two places after which one body is called, with "and" between: "Derrin and Slievemore"."""
    lines = (block.text for block in document.blocks if isinstance(block, Heading | Paragraph))
    found = (one for line in lines for one in _PAIRED.finditer(line))
    for match in chain(found, (one for text in said for one in _SERVES_BOTH.finditer(text))):
        if _may_be_place(match["one"]) and _may_be_place(match["other"]):
            yield f"{match['one']} and {match['other']}"


def names_pair(left: str, right: str) -> bool:
    """Whether the document is about two places that stand on both sides of an "and", and one body is of both."""
    return bool(left.split() and right.split()) and f"{left.split()[-1]} and {right.split()[0]}" in places()


def _after_names(said: Iterable[str]) -> Iterator[str]:
    """The first words of what stands after a name where all else there is a post or body: "Esi Day, Outdoor Tomorrows".

    A document that lists one person after another so has none: a common first name there tells that it does.
    """
    found = {match["after"] for text in said for match in _AFTER_NAME.finditer(text)}
    told = {text for text in found if any(pattern.search(text) for pattern in (POST, ORGANISATION, GROUP, SUBJECT))}
    untold = [text.split()[0] for text in found - told if _CAPITALS.fullmatch(text)]
    if len(told) >= max(_FEWEST_BESIDE, _TIMES * len(untold)) and not any(map(is_given, untold)):
        yield from (word for word in untold if len(word) >= _SHORTEST)


def _may_be_place(word: str) -> bool:
    is_word = any(pattern.search(word) for pattern in (SUBJECT, FIELD_WORD, OTHER_WORD, POST, ORGANISATION, GROUP))
    return not (is_word or is_given(word) or _MONTH.match(word))


def _in_bodies(said: Iterable[str]) -> frozenset[str]:
    """The words that open the name of a body and close another: "Wexcombe Chamber", "Safe Haven Wexcombe"."""
    found = [match["body"].split() for text in said for match in _CALLED.finditer(text)]
    opening = {words[0] for words in found if len(words[0]) >= _SHORTEST and _is_of_body(" ".join(words[1:]))}
    return frozenset(opening & {words[-1] for words in found} - {name.title() for name in NAMES})


def _is_of_body(text: str) -> bool:
    return any(pattern.search(text) for pattern in (ORGANISATION, GROUP, SUBJECT)) and not POST.search(text)


def _title(document: Document) -> str:
    """The words above the first table that name the paper: its own title, and the first line of it."""
    first = next((block for block in document.blocks if not isinstance(block, Table)), None)
    is_title = isinstance(first, Heading) or (isinstance(first, Paragraph) and first.strong)
    return f"{document.title} {first.text if first and is_title else ''}"


@contextmanager
def about(found: frozenset[str]) -> Iterator[None]:
    """While this holds, the document is about these places."""
    token = _PLACES.set(found)
    try:
        yield
    finally:
        _PLACES.reset(token)


def places() -> frozenset[str]:
    """The words that name the places that the document is about."""
    return _PLACES.get()
