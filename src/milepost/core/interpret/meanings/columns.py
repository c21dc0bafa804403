"""What column headings and row labels mean, by the words of the vocabulary.

Matching ignores case, punctuation, "(s)", brackets and spaces, because narrow columns break words anywhere.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate

from milepost.core.document.nodes import Place
from milepost.core.interpret.meanings.deciding import asks_for_help, asks_whether
from milepost.core.interpret.meanings.looking_back import looks_back
from milepost.core.interpret.meanings.nearly import misspelt, sides, spelt_out
from milepost.core.interpret.meanings.periods import PeriodWords, period_words
from milepost.core.interpret.meanings.vocabulary import WORDS as WORDS
from milepost.core.interpret.meanings.vocabulary import Role as Role
from milepost.core.interpret.meanings.voices import gives_voices
from milepost.core.words.stems import holds

_PARENTHESIS = re.compile(r"[(\[][^)\]]*[)\]]")
_PLURAL = re.compile(r"\(s\)|\(S\)|[’'‘`]s\b|[’'‘`]")
_SIGNS_OF_PLURAL = frozenset("('`")
_NOT_LETTERS = re.compile(r"[^0-9a-z#%]+")
_NO_LETTERS = bytes(code for code in range(128) if _NOT_LETTERS.match(chr(code)))
_SPACE = re.compile(r"[\s/&,;:–—-]+")
_REMEMBERED = 8192  # texts whose key or meaning is kept at hand; a long plan has fewer short ones
_LONGEST_KNOWN = 75  # letters; a longer text cannot be mostly one known word
_SCALE = re.compile(r"[01]\s*(?:[-–—/]|to)\s*(?:[3-9]|10)")  # what a rating may be: "1-4"
_AND_WHEN = re.compile(
    r"\W+(?:and\W+)?(?:(?:by\W+)?(?:who|whom|when|what date)\b(?: (?:does|will do|is doing|owns|leads|has) (?:it|what|"
    r"this|that|them))?\W*(?:and\W+)?){1,3}$",
    re.IGNORECASE,
)  # "…, and by when", "… by whom and when", "…, who does it, by when": one question in many orders
_ASKED_WITH = ("who", "when", "what")
_ASKED_OF_US = ("what ", "how ")
_PARTIES = re.compile(
    r"\b(?:the |our |all |each |other )*(?:partner(?:ship)?s?|agenc(?:y|ies)|boards?|councils?|organisations?|members?|"
    r"services?|teams?|providers?|they|you)(?= (?:will|are|is|have|has|did|do|does|done|plan|intend)\b)",
    re.IGNORECASE,
)  # "What partners will do": asked of them as of us
_SHALL = re.compile(
    r"\b(?P<we>we|they)(?:[’']ll| shall| are to|(?:[’']re| are) going to| (?:mean|intend|plan|propose) to)\b",
    re.IGNORECASE,
)  # "What we shall do" as "What we will do"
_BY_WHICH = re.compile(
    r"(?:(?:by |until )?when (?:(?:it|this|that|we|they|the [a-z]+)(?: |[’']ll |[’']s )|"
    r"will |should |must |is |are |shall |do |can )"
    r"(?!.*\b(?:who|what|how|why|where|was|were|began|begun|start(?:ed|s)?|last|first|report\w*|review\w*|meets?)\b).+|"
    r"(?:date|day|month|time|year) (?:by which|for (?:finishing|completing|delivery|completion)|when)\b"
    r"(?!.*\b(?:was|were|start\w*|last|report\w*|review\w*)\b).*|"
    r"(?:(?:to|will|must|should) be )?(?:done|finished|completed?|ready|in place|achieved|due)(?: in full)? "
    r"(?:by(?: when| what date| the end of)?|when)|(?:to be )?delivered (?:in full )?(?:by (?:when|what date)|when)|"
    r"(?:last|latest|final|due|end) (?:day|month|date)|"
    r"(?:finish|end|completion|delivery) (?:month|day|by)|(?:expected|promised|agreed|planned|aimed|wanted) "
    r"(?:by|for|finish|end|month))",
    re.IGNORECASE,
)  # "When it should be done": a day to come, of nothing that was
_LEADING = re.compile(r"(?P<what>.+) (?:leader|owner|sponsor|champion|holder|guardian|keeper)s?", re.IGNORECASE)
_COUNTING = re.compile(r"(?P<what>.+?)[ :–-]+(?:no\.?|nos\.?|ref\.?|reference|number|id|code|#)", re.IGNORECASE)
# What such headings end with, asked first, as it is far quicker and hardly a cell does.
_LEADS = ("leader", "owner", "sponsor", "champion", "holder", "guardian", "keeper")
_COUNTS = ("no", "no.", "nos", "nos.", "ref", "ref.", "reference", "number", "id", "code", "#")
_SHORTEST_PART = 5  # a word shorter than this is only a heading when it stands alone or closes the heading
# Words that are a heading by themselves and say nothing of a longer one: "What is to be done", "Results achieved".
_OPENING = len("rag")  # no shorter word is known inside a heading
_ALONE = frozenset(
    f"{word}{ending}"
    for word in ("done", "completed", "achieved", "completion", "proposal", "wewill")
    for ending in ("", "s")
)
_STATES = frozenset(("inprogress", "goodprogress", "someprogress", "noprogress", "littleprogress", "awaitingupdate"))
_LONGEST_NEARLY = 60
_NEARLY = 0.95  # as good as known, where cells do not say otherwise
_CLOSING = 0.2  # the last word of an English heading says what it is: "commissioning lead"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a plan table, or one label of a form: its heading as printed and what it holds.

    `by_cells` tells that no heading said so but the cells below it, `planned` that a heading of steps to come spans it.
    """

    heading: str
    role: str = Role.OTHER
    period: PeriodWords | None = None
    place: Place | None = None
    by_cells: bool = False
    planned: bool = False

    def is_called_after(self, other: "Column") -> bool:
        """Whether its heading opens with another: "Strand lead" after "Strand"."""
        opening, heading = (" ".join(one.heading.casefold().split()) for one in (other, self))
        return bool(opening) and heading.startswith(f"{opening} ")


def column_of(label: str, place: Place | None = None, role: str = Role.OTHER) -> Column:
    """What a label names: its words on one line without their colon, and the period that they say."""
    heading = " ".join(label.split()).rstrip(" :")
    words = period_words(heading)
    return Column(heading, role, words if words.text else None, place)


@dataclass(frozen=True, slots=True)
class Guess:
    """What a heading proposes: meanings, likeliest first, and how much of the heading is known words (0 to 1)."""

    roles: tuple[Role, ...] = ()
    share: float = 0.0


@lru_cache(_REMEMBERED)
def key(text: str) -> str:
    """A heading as it is compared: small letters and digits only, plurals in brackets and apostrophes gone."""
    if text.isascii() and text.isalnum():  # a plain word has nothing to leave out
        return text.lower()
    if not text.isascii():
        return _NOT_LETTERS.sub("", _PLURAL.sub(_keep_s, text).casefold().replace("&", "and"))
    bare = text if _SIGNS_OF_PLURAL.isdisjoint(text) else _PLURAL.sub(_keep_s, text)
    letters = bare.lower().replace("&", "and").encode()
    return letters.translate(None, _NO_LETTERS).decode()  # many times as fast as a pattern


_SAID: ContextVar[Mapping[str, Role] | None] = ContextVar("said", default=None)


@contextmanager
def heeding(meanings: Mapping[str, str]) -> Iterator[None]:
    """While this holds, headings mean what a person said: heading as printed to the value of a Role."""
    token = _SAID.set({key(heading): Role(meaning) for heading, meaning in meanings.items()})
    try:
        yield
    finally:
        _SAID.reset(token)


def said(heading: str) -> Role | None:
    """What a person said that this heading means; their word needs no cells to confirm it."""
    meanings = _SAID.get()
    return meanings.get(key(heading)) if meanings else None


def guess(heading: str) -> Guess:
    """What this heading may mean; a period in it ("at March 2014") is set aside first."""
    meant = said(heading)
    return Guess((meant,), 1.0) if meant else _guess(heading)


@lru_cache(_REMEMBERED)
def _guess(heading: str) -> Guess:
    rest = period_words(heading).rest
    bare = _PARENTHESIS.sub(" ", rest) if "(" in rest or "[" in rest else rest
    asked = _AND_WHEN.sub(" and when", bare) if holds(bare, _ASKED_WITH) else bare
    ours = _PARTIES.sub("we", asked) if holds(asked, _ASKED_OF_US) else asked
    shall = _SHALL.sub(r"\g<we> will", ours) if holds(ours, _ASKED_OF_US) else ours
    for text in dict.fromkeys((heading, rest, bare, asked, ours, shall)):  # mostly but one
        found = _exact(key(text))
        if found:
            return Guess(found, 1.0)
    alone = _AND_WHEN.sub("", bare) if asked is not bare else ""
    if alone and Role.NEXT in (found := _exact(key(alone))):  # "Next, by whom and when"
        return Guess(found, _NEARLY)
    if looks_back(bare) or asks_whether(bare) or asks_for_help(bare) or gives_voices(bare):
        return Guess((Role.OTHER,), _NEARLY)
    if _SCALE.fullmatch(bare.strip()):
        return Guess((Role.STATUS,), _NEARLY)
    if _BY_WHICH.fullmatch(" ".join(bare.split()).strip(" :?*")):
        return Guess((Role.DUE,), _NEARLY)
    return _nearly(bare) or _counting(bare) or _leading(bare) or _partial(bare if key(bare) else heading)


def _nearly(heading: str) -> Guess | None:
    """What a heading means that is spelt wrong, shortened, or said in two languages; None for any other."""
    if len(heading) > _LONGEST_NEARLY:
        return None
    exact = next((found for side in sides(heading) if (found := _exact(key(side)))), ())
    text = key(heading)
    alike = _alike().get((text[:1], len(text)), ())
    found = exact or _exact(spelt_out(heading, _table())) or _exact(misspelt(text, alike))
    return Guess(found, _NEARLY) if found else None


def _counting(heading: str) -> Guess | None:
    """What a heading means that asks for the number of something known: "Commitment no.", "Pledge ref"."""
    words = " ".join(heading.split())
    match = _COUNTING.fullmatch(words) if words.casefold().endswith(_COUNTS) else None
    found = _exact(key(match["what"])) if match else ()
    return Guess((Role.NUMBER,), _NEARLY) if set(found) & {Role.SECTION, Role.FOCUS_AREA, Role.ACTION} else None


def _leading(heading: str) -> Guess | None:
    """What a heading means that asks who leads something known: "Priority sponsor", "Pledge champion"."""
    words = " ".join(heading.split())
    match = _LEADING.fullmatch(words) if words.casefold().removesuffix("s").endswith(_LEADS) else None
    found = _exact(key(match["what"])) if match else ()
    return Guess((Role.LEAD,), _NEARLY) if set(found) & {Role.SECTION, Role.FOCUS_AREA, Role.ACTION} else None


def is_known(heading: str) -> bool:
    """Whether a heading, as it stands, is one that the table knows."""
    return bool(heading) and len(heading) <= 90 and key(heading) not in _STATES and guess(heading).share >= 0.6


def asks_for_steps(heading: str) -> bool:
    """Whether words ask for steps to come, whatever year they name: "Milestones 2026/27", "Next steps"."""
    roles = guess(heading).roles
    return Role.NEXT in roles and Role.WHERE_NOW not in roles and is_known(heading)


def _keep_s(match: re.Match[str]) -> str:
    return "s" if match[0][-1] == "s" and match[0][0] != "(" else ""


@cache
def _table() -> dict[str, tuple[Role, ...]]:
    table: dict[str, tuple[Role, ...]] = {}
    for role, words in WORDS.items():
        for word in words.split(","):
            for form in _forms(key(word)):
                if role not in table.get(form, ()):
                    table[form] = (*table.get(form, ()), role)
    return table


@cache
def _alike() -> dict[tuple[str, int], tuple[str, ...]]:
    """The known words that a word of this first letter and length may be meant for, in the order of the table."""
    found: dict[tuple[str, int], list[str]] = defaultdict(list)
    for word in _table():
        for length in range(len(word) - 1, len(word) + 2):
            found[word[:1], length].append(word)
    return {start: tuple(words) for start, words in found.items()}


def _exact(text: str) -> tuple[Role, ...]:
    return _table().get(text, ())


def _forms(word: str) -> Iterator[str]:
    """A known word and its plurals: "activity" and "activities", "action lead" and "actions lead"."""
    yield from (word, f"{word}s", word.replace("action", "actions"))
    if word.endswith("y") and word[-2:-1] not in tuple("aeiou"):
        yield f"{word[:-1]}ies"


def _partial(heading: str) -> Guess:
    """What the longest known word in a heading means; a word starts where one of the heading does."""
    text, opening = key(heading), _by_opening()
    if len(text) > _LONGEST_KNOWN:
        return Guess()
    words = {
        word
        for at in _starts(heading)
        for word in opening.get(text[at : at + _OPENING], ())
        if text.startswith(word, at)
    }
    found = [word for word in words if len(word) >= _SHORTEST_PART or _closes(word, text)]
    if not found:
        return Guess()
    best = min(found, key=lambda word: (-len(word), opening[word[:_OPENING]][word]))
    share = len(best) / len(text) + (_CLOSING if text.endswith(best) else 0)
    return Guess(_table()[best], min(share, 0.99))


@cache
def _by_opening() -> dict[str, dict[str, int]]:
    """The words that may be part of a heading, by their first letters, each with its place in the table."""
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for place, word in enumerate(_table()):
        if len(word) >= _OPENING and word not in _ALONE:
            found[word[:_OPENING]][word] = place
    return found


def _starts(heading: str) -> tuple[int, ...]:
    """Where the words of a heading start in its key: "commissioning" holds no "mission"."""
    return (0, *accumulate(filter(None, map(len, map(key, _SPACE.split(heading))))))


def _closes(word: str, text: str) -> bool:
    return len(word) >= _OPENING and text.endswith(word)
