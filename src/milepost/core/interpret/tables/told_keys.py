"""A key of statuses told in a sentence of an introduction: "Green means going to plan, Blue means done"."""

import re
from collections.abc import Collection, Iterator

from milepost.core.interpret.items import Item, Keyed, Line
from milepost.core.interpret.meanings.explained import explained_as
from milepost.core.interpret.meanings.statuses import is_colour_word, is_status, meaning_of, within
from milepost.core.plan.model import Meaning, SchemeEntry
from milepost.core.words.sentences import cut

_CODE = r"(?P<code>[A-Z][A-Za-z-]*(?: [a-z]+){0,2}?)"
_MEANS = re.compile(
    rf"{_CODE}[”\"’']?,? (?:means?|stands for|is for|says|shows|=)(?: that)?:? (?P<label>[^.;,()]{{3,80}}?)"
    r"(?=[.;,]|\)|$| and [A-Z])"
)
_BRACKETS = re.compile(rf"{_CODE} \((?P<label>[^()]{{3,80}})\)")
_BETWEEN = re.compile(r"[;:,/.]|\band\b|\bor\b")
_FEWEST = 2  # statuses that one sentence must explain to be a key


def with_key(line: Line) -> Iterator[Item]:
    """The line as it stands and, behind it, what it says of the plan's statuses."""
    yield line
    text = line.said.text
    if not line.level and ("mean" in text or "(" in text or "stands for" in text or " = " in text or " for " in text):
        yield from map(Keyed, told_entries(text))


def told_entries(text: str) -> tuple[SchemeEntry, ...]:
    """The statuses that a sentence or a line of a text explains one after the other, or nothing."""
    for sentence in (*cut(text), *text.splitlines()):
        for form in (_MEANS, _BRACKETS):
            found = [(hit["code"], hit["label"].strip()) for hit in form.finditer(sentence)]
            known = {code.casefold(): _entry(code, label) for code, label in found if is_status(code)}
            if len(known) >= _FEWEST and 2 * len(known) > len(found) and _explains(known.values()):
                own = {code.casefold(): _entry(code, label) for code, label in found if _is_own(code, label)}
                bare = {code.casefold(): _entry(code, "") for code in _bare(form.sub(";", sentence))}
                told = bare | known | own
                return tuple(told[code] for code in sorted(told, key=sentence.casefold().find))
    return ()


def _bare(rest: str) -> Iterator[str]:
    """The statuses among those explained that explain themselves: "Under way; Closed (all done)"."""
    return (part.strip() for part in _BETWEEN.split(rest) if meaning_of(part.strip()) is not Meaning.UNKNOWN)


def _is_own(code: str, label: str) -> bool:
    """Whether a letter of the plan's own stands among the statuses that a sentence explains: "X = finished"."""
    return len(code) == 1 and explained_as(label) is not Meaning.UNKNOWN


def _explains(entries: Collection[SchemeEntry]) -> bool:
    """Whether the words behind these say how work stands; behind "Open (at Mill Lane)" they say where."""
    sure = sum(1 for one in entries if one.colour or within(one.description) is not Meaning.UNKNOWN)
    return 2 * sure >= len(entries)


def _entry(code: str, label: str) -> SchemeEntry:
    """What a status means by the words that explain it, or by its own where those say nothing."""
    told = explained_as(label)
    own = meaning_of(code)
    is_own = told is Meaning.UNKNOWN or {told, own} <= {Meaning.AT_RISK, Meaning.LATE}
    colour = code.casefold() if is_colour_word(code) else ""
    return SchemeEntry(code, code, own if is_own else told, colour=colour, description=label)
