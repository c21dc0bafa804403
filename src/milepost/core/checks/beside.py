"""What a document says beside its actions: its title, the lines of no section, and what sections say of themselves."""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from milepost.core.plan.model import Plan
from milepost.core.words.sentences import sentences

_KEY = re.compile(
    r"(?:^|[.;)] )\W{0,3}(?:(?:status|b?rag(?: status| rating)?|rating|progress) )?"
    r"(?:key|legend|status(?:es)?|b?rag(?: status| ratings?| key)?|ratings?)\s?[:–-]\s?(?P<words>[^\n]{8,400})",
    re.IGNORECASE,
)
_HEADER = re.compile(r"(?:From|Sent|To|Cc|Subject): ", re.IGNORECASE)
_GREETING = re.compile(
    r"(?:dear|hi|hello|hiya|good (?:morning|afternoon))(?= |,|!)[^,.!\n]{0,40}[,!–—]|"
    r"(?:many |with )?thank(?:s| you)(?: very much)? to (?:everyone|everybody|all|those)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]+")
_CLOSED = re.compile(  # "A status is one of four: ", "We use four statuses: ", "Only these are used: "
    r"(?:^|[.;] |\n)(?=[^.:\n]*\b(?:status(?:es)?|ratings?|colours?|terms|words)\b)"
    r"[^.:\n]*\b(?:one of|only|uses?|using|there are)\b[^.:\n]{0,40}: ?(?P<words>[^.:\n]{8,200})",
    re.IGNORECASE,
)
_NO_OTHER = re.compile(
    r"\b(?:no other (?:terms?|words?|status(?:es)?|ratings?|colours?|categor(?:y|ies))\b|"
    r"(?:these|those) (?:terms|words|statuses|ratings) only\b|only (?:these|those) (?:terms|words|statuses|ratings)\b)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“\"‘']([A-Z][^”\"’'\n]{2,40})[”\"’']")
_FEWEST = 3  # statuses whose meaning is told, so that the lines are a key
_EXPLAINED = re.compile(r" ?\([^()]*(?:\)|$)")
_LISTED = re.compile(r",| and | or |;")
_ITEMS = re.compile(r"[,;:/|=()]| and | or | – ")
_SHARE = 2  # of the statuses in use, one in so many is more than by chance
_STEM = 5  # letters: "completed" and "complete"


def texts(plan: Plan) -> Iterator[str]:
    """The title, every line that reading could put nowhere, and what sections say of themselves, as one text each."""
    yield plan.title
    yield from (one.text for one in plan.unplaced)
    yield from (one.text for section in plan.sections for one in section.statements)


def is_mail(plan: Plan) -> bool:
    """Whether the plan came in a mail or opens like a letter, in which people speak to each other."""
    texts_above = (plan.title, *(one.text for one in plan.unplaced))
    return any(_HEADER.match(text) or _GREETING.match(text) for text in texts_above)


def keys(plan: Plan, used: Collection[str]) -> Iterator[str]:
    """What may be the key of the statuses that are in use.

    That is a table or list that was read as one, "RAG: green on track, …", and lines that say of several statuses what
    they mean: "Red (off track), Amber (at risk)".
    """
    read = [f"{one.code} {one.label} {one.description}" for one in plan.scheme if one.description]
    read += [one.text for one in plan.labels if one.role == "status key"]
    if read:
        yield "; ".join(read)
    lines = tuple(texts(plan))
    for text in lines:
        yield from (hit["words"] for hit in _KEY.finditer(text))
    explained = [text for text in lines if any(_is_explained(status, text) for status in used)]
    if sum(any(_is_explained(status, text) for text in explained) for status in used) >= _FEWEST:
        yield "; ".join(explained)
    for text in lines:
        yield from (part.text for part in sentences(text) if _lists(part.text, used))


def _lists(sentence: str, used: Collection[str]) -> bool:
    """Whether a sentence lists most of the statuses in use: "Words used: Done, Late, Off", "Each is Done or Off"."""
    items = [" ".join(one.split()).casefold().strip(" .“”‘’'\"") for one in _ITEMS.split(sentence)]
    words = [status.casefold() for status in used if len(status) > 1]
    held = sum(any(item == word or item.endswith(f" {word}") for item in items) for word in words)
    return held >= _FEWEST and _SHARE * held > len(words)


def closed_key(plan: Plan, used: Collection[str]) -> frozenset[str]:
    """The statuses, in small letters, that a line says are the only ones, where most of those in use are among them."""
    for hit in (hit for text in texts(plan) for hit in _CLOSED.finditer(text)):
        words = _EXPLAINED.sub("", hit["words"])  # "At risk (may miss its deadline)"
        listed = frozenset(one.strip(" “”‘’'\"").casefold() for one in _LISTED.split(words) if one.strip())
        if 2 * sum(one.casefold() in listed for one in used) > len(used) and len(listed) >= _FEWEST:
            return listed
    for text in (text for text in texts(plan) if _NO_OTHER.search(text)):
        quoted = frozenset(one.casefold() for one in _QUOTED.findall(text))
        if len(quoted) >= _FEWEST and 2 * sum(one.casefold() in quoted for one in used) > len(used):
            return quoted
    return frozenset()


def _is_explained(status: str, text: str) -> bool:
    """Whether a sign of meaning stands behind a status: "Red (", "Red –", "Red = ", "Red means"."""
    return re.search(rf"(?<!\w){re.escape(status)}(?: ?[–=:(]| - | means\b)", text) is not None


@lru_cache(maxsize=512)
def stems(text: str) -> frozenset[str]:
    """The words of a text, each cut after a few letters."""
    return frozenset(word[:_STEM] for word in _WORD.findall(text.casefold()))
