"""Names of people: without their ranks, and found again in prose in the forms in which colleagues write them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

RANKS = {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "rev"} | {
    *("cllr", "councillor", "pc", "sgt", "sergeant", "insp", "inspector", "dci", "di", "supt", "superintendent"),
    *("chief", "detective", "det", "ch"),
}
_BETWEEN = r"[ \t\u00a0]+"
_ALIKE = 0.8  # "Llewelyn" and "Llewellyn", "Kate" and "Katie"; not "Ann" and "Ian"
_SHORTEST_SURNAME = 3  # letters; "Li" and "Ng" stand inside too many other words to be sought alone


@dataclass(frozen=True, slots=True)
class Mention:
    """A person's name in a text, as `text[start:end]`; `is_sure` unless the surname stands alone, as a word may."""

    name: str
    words: str
    start: int
    end: int
    is_sure: bool = True


def plain_name(name: str) -> str:
    """A name without ranks, full stops, capitals and double spaces: "Det. Supt. Ann Lee" is "ann lee"."""
    words = re.sub(r"[.,]", " ", name.casefold()).split()
    return " ".join(word for word in words if word not in RANKS)


def is_like(one: str, other: str) -> bool:
    """Whether two names may be spellings of one: a letter more or less, an initial, the surname first, an accent."""
    first, second = _bare_words(one), _bare_words(other)
    if len(first) < 2 or len(second) < 2:  # a surname alone is too many people's
        return False
    return any(_are_alike(first, (second[at], second[~at])) for at in (0, -1))


def mentions(text: str, name: str) -> Iterator[Mention]:
    """Where a person is named: "Ann Lee", "A. Lee", "Ann L.", "Supt Lee" and "Lee", each as whole words."""
    sought = _sought(name)
    if not any(word in text for word in sought):
        return  # a plan has thousands of texts and a partnership a hundred people
    pattern = _pattern(name)
    for hit in pattern.finditer(text) if pattern else ():
        alone = hit.lastgroup == "surname"
        yield Mention(name, hit.group(), hit.start(), hit.end(), is_sure=not alone)


def _bare_words(name: str) -> list[str]:
    letters = unicodedata.normalize("NFKD", plain_name(name))
    return "".join(letter for letter in letters if not unicodedata.combining(letter)).split()


def _are_alike(words: list[str], other: tuple[str, str]) -> bool:
    given, surname = other
    is_initial = 1 in (len(words[0]), len(given)) and words[0][0] == given[0]
    return _ratio(words[-1], surname) >= _ALIKE and (is_initial or _ratio(words[0], given) >= _ALIKE)


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other).ratio()


@lru_cache(maxsize=1024)  # the same people are sought in every text of a plan
def _words(name: str) -> tuple[str, ...]:
    return tuple(word for word in re.sub(r"[.,]", " ", name).split() if word.casefold() not in RANKS)


@lru_cache(maxsize=1024)
def _sought(name: str) -> tuple[str, ...]:
    """The words without one of which nobody is named: every form holds the first name or the surname."""
    return tuple(dict.fromkeys((*_words(name)[:1], *_words(name)[-1:])))


@lru_cache(maxsize=1024)
def _pattern(name: str) -> re.Pattern[str] | None:
    words = _words(name)
    if not words:
        return None
    if len(words) == 1:
        return re.compile(rf"(?<!\w)(?P<full>{re.escape(words[0])})(?!\w)")
    first, last = words[0], words[-1]
    ranks = "|".join(sorted({form for rank in RANKS for form in (rank.title(), rank.upper())}, key=len, reverse=True))
    forms = [
        rf"(?P<full>{_BETWEEN.join(map(re.escape, words))}|{re.escape(first)}{_BETWEEN}{re.escape(last)})",
        rf"(?P<initial>{re.escape(first[0])}\.?[ \t\u00a0]*(?:[A-Z]\.?[ \t\u00a0]*)?{re.escape(last)})",
        rf"(?P<short>{re.escape(first)}{_BETWEEN}{re.escape(last[0])}\b\.?)",
        rf"(?P<ranked>(?:(?:{ranks})\.?{_BETWEEN})+{re.escape(last)})",
    ]
    if len(last) >= _SHORTEST_SURNAME:
        forms.append(rf"(?P<surname>{re.escape(last)})")
    return re.compile(rf"(?<![\w’'-])(?:{'|'.join(forms)})(?![\w-])")
