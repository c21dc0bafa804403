"""Acronyms in a text, and the long forms that stand beside them: "Child Exploitation Hub (CEH)" and the reverse."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_REST = "[A-Za-z&]{0,6}[A-Z][A-Za-z]?"
_SHORT = f"[A-Z]{_REST}"
# opens with the capital, which is soon found, and looks back from it
_ACRONYM = re.compile(rf"(?P<short>[A-Z](?<![\w@./-].){_REST})(?=['’]?s?\b)(?![\w@])")
_ASIDE = re.compile(
    rf"[(\[]\s?[“‘'\"]?(?P<bracketed>{_SHORT})[”’'\"]?\s?[)\]]|(?<= )[–—-] (?P<dashed>{_SHORT})(?= [–—-] |[,.;)])"
)
_BEFORE_BRACKETS = re.compile(rf"\b(?P<short>{_SHORT}) \((?P<long>[A-Za-z][A-Za-z&,'’ /-]{{4,90}})\)")
_ASIDES = ("(", "[", " – ", " — ", " - ")
_LISTED = re.compile(
    rf"(?:^|\n)\W{{0,3}}(?P<short>{_SHORT}) ?(?:[:=–—-]|stands for|means|"
    rf"is short for) ?(?P<long>[A-Z][A-Za-z&,'’ /-]{{4,90}})(?=[.;]?\s*(?:\n|$))"
)
_EQUALS = re.compile(rf"(?<![\w@./-])(?P<short>{_SHORT}) ?= ?(?P<long>[A-Za-z][A-Za-z&'’ /-]{{4,90}})(?=[.,;\n]|$)")
_LISTS = (":", "=", "–", "—", "-", "stands for", "means", "is short for")
_MAY_LIST = re.compile(r"[A-Z][A-Za-z]? ?(?:[:=–—-]|(?:stands for|means|is short for))")  # soon found, in few texts
_CAPITALS = re.compile(r"[A-Z][A-Za-z&]{0,6}[A-Z]")  # every short form, and soon found
_LOUD = re.compile(r"[A-Z][A-Z'’]{3}")  # soon found, in few texts
_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*|&")
_SMALL = frozenset({"of", "and", "the", "for", "in", "to", "on", "a", "&", "with"})
_EVERYDAY = "UK NHS EU PDF IT TV GP ID HR BBC URL OK USA RAG TBC II III IV NA"
KNOWN_TO_ALL = frozenset(_EVERYDAY.split())  # spelt out nowhere, and understood
_AROUND = 30  # characters in which a shouted word has others in capitals beside it
_LOOK_BACK = 110  # characters before brackets in which the long form stands


@dataclass(frozen=True, slots=True)
class Expansion:
    """A short form and the long form that the text gives for it."""

    short: str
    long: str


@lru_cache(maxsize=8192)  # what is asked of a text once is asked again
def acronyms(text: str) -> tuple[str, ...]:
    """The short forms in capitals that a text uses, in order and in the singular; a word in a shouted line is none."""
    return tuple(_singular(hit.group("short")) for hit in _ACRONYM.finditer(text) if not _is_shouted(text, hit))


def expansions(text: str) -> tuple[Expansion, ...]:
    """The long forms that a text gives, in order; the first letters must agree."""
    if not _CAPITALS.search(text):
        return ()
    beside = (*_with_short_behind(text), *_with_long_in_brackets(text)) if any(map(text.__contains__, _ASIDES)) else ()
    return (*beside, *_listed(text))


def _singular(short: str) -> str:
    return short[:-1] if short.endswith("s") and short[:-1].isupper() else short


def _is_shouted(text: str, hit: re.Match[str]) -> bool:
    """Whether the words around it are in capitals too."""
    if not _LOUD.search(text):
        return False
    start, end = max(0, hit.start() - _AROUND), min(len(text), hit.end() + _AROUND)
    before, behind = _WORD.findall(text[start : hit.start()]), _WORD.findall(text[hit.end() : end])
    around = before[start > 0 :] + behind[: len(behind) - (end < len(text))]  # what the window cuts is no word
    words = [word for word in around if len(word) > 1]
    return len(words) > 1 and any(len(word) > 3 for word in words) and all(map(str.isupper, words))


def _with_short_behind(text: str) -> Iterator[Expansion]:
    """ "Family Help Hub (FHH)", "[FHH]", "– FHH –"."""
    for hit in _ASIDE.finditer(text):
        short = hit.group("bracketed") or hit.group("dashed")
        start = max(0, hit.start() - _LOOK_BACK)
        words = list(_WORD.finditer(text, start, hit.start()))
        first = _first_word(short, [word.group() for word in words])
        if first is not None:
            yield Expansion(short, " ".join(text[words[first].start() : hit.start()].split()))


def _with_long_in_brackets(text: str) -> Iterator[Expansion]:
    for hit in _BEFORE_BRACKETS.finditer(text):
        words = _WORD.findall(hit.group("long"))
        if _first_word(hit.group("short"), words) == 0 or _is_each_first(hit.group("short"), words):
            yield Expansion(hit.group("short"), " ".join(hit.group("long").split()))


def _listed(text: str) -> Iterator[Expansion]:
    """ "MARAC: Multi-Agency Risk Assessment Conference", as a line of its own, and "MARAC = ..." anywhere."""
    if not any(map(text.__contains__, _LISTS)) or not _MAY_LIST.search(text):
        return
    told = {hit.start("short"): hit for form in _forms_of_lists(text) for hit in form.finditer(text)}
    for hit in told.values():
        if _first_word(hit["short"], _WORD.findall(hit["long"])) == 0:
            yield Expansion(hit["short"], " ".join(hit["long"].split()))


def _forms_of_lists(text: str) -> tuple[re.Pattern[str], ...]:
    return (_LISTED, _EQUALS) if "=" in text else (_LISTED,)


def _is_each_first(short: str, words: list[str]) -> bool:
    """Whether the letters are those of all words, small ones too: "MACE (Missing and Child Exploitation)"."""
    return len(short) > 2 and short.casefold() == "".join(word[0] for word in words).casefold()


def _first_word(short: str, words: list[str]) -> int | None:
    """Which word the long form starts with, going back from its end; None where the letters do not agree."""
    letters = [letter for letter in short.rstrip("s") if letter.isupper() or letter == "&"]
    at = len(words)
    for letter in reversed(letters):
        at -= 1
        while at >= 0 and words[at].lower() in _SMALL and not words[at].startswith(letter):
            at -= 1
        if at < 0 or words[at][0].upper() != letter:
            return None
    return at if len(letters) > 1 else None
