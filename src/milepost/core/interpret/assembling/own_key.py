"""What an introduction says of the very words by which the actions are rated: "Sunny = going to plan; Rainbow = over".

A plan may call its statuses what it likes. Which words they are is known from its actions, so that any sentence that
explains several of them is their key.
"""

import re
from collections.abc import Collection, Iterable, Iterator

from milepost.core.interpret.meanings.explained import explained_as
from milepost.core.interpret.meanings.statuses import is_colour_word
from milepost.core.interpret.meanings.worded_statuses import stated_meaning
from milepost.core.plan.model import Meaning, SchemeEntry

_SIGN = r"(?: means?(?: that)?:?| stands for| is for| says| shows| =|=| –| —| -|:| \()"
_LABEL = re.compile(r"[^;.()/\n]{2,160}")
_LAST = re.compile(r"(?:[,;:\s]|\band\b|\bor\b|[“\"‘'])+$")
_LONGEST_CODE, _LONGEST_TEXT, _FEWEST = 30, 3000, 2
_AT_REST = (Meaning.PAUSED, Meaning.CLOSED, Meaning.SUPERSEDED)
_LETTERS = 2  # of a code that is known by its case


def own_key(texts: Iterable[str], statuses: Collection[str]) -> Iterator[SchemeEntry]:
    """What the first text that explains several of these statuses says of each."""
    words = dict.fromkeys(one for one in statuses if 0 < len(one) <= _LONGEST_CODE and "\n" not in one)
    codes = sorted(words, key=len, reverse=True)
    if not codes:
        return
    form = re.compile(
        rf"(?<![\w-])[“\"‘']?(?P<code>{'|'.join(map(_code, codes))})[”\"’']?(?P<sign>{_SIGN}|(?<=[:;] [0-9]) )\s*"
    )
    for text in texts:
        found = dict(_told(text, form)) if len(text) <= _LONGEST_TEXT else {}
        if len(found) >= min(_FEWEST, len(codes)) and len(found) > 1:
            known = [_entry(code, label) for code, label in found.items()]
            if 2 * sum(one.meaning is not Meaning.UNKNOWN for one in known) >= len(known):
                yield from known
                yield from (_bare(one) for one in codes if one not in found and _stands_in(one, text))
                return


def _code(code: str) -> str:
    return re.escape(code) if len(code) <= _LETTERS else rf"(?i:{re.escape(code)})"


def _told(text: str, form: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    """The codes that a text explains, with the words up to the next of them or to the end of their part."""
    hits = list(form.finditer(text))
    for at, hit in enumerate(hits):
        end = hits[at + 1].start() if at + 1 < len(hits) else len(text)
        label = _LABEL.match(text, hit.end(), end)
        words = _LAST.sub("", label.group()) if label else ""
        if words:
            yield hit["code"], words


def _stands_in(code: str, text: str) -> bool:
    """Whether a key names a status and leaves it to explain itself: "Late (by a month or more) / Done"."""
    return len(code) > _LETTERS and re.search(rf"(?<![\w-]){_code(code)}(?![\w-])", text) is not None


def _bare(code: str) -> SchemeEntry:
    return SchemeEntry(code, code, stated_meaning(code), description=code)


def _entry(code: str, label: str) -> SchemeEntry:
    """What a status means by the words that explain it, or by its own where those say nothing."""
    told, own = explained_as(label), stated_meaning(code)
    says_nothing = told is Meaning.UNKNOWN and len(code) > _LETTERS  # "N = no target falls due": a letter alone is none
    is_worse = (
        own in _AT_REST and told is Meaning.LATE
    )  # "Paused: work has stopped", "Withdrawn (stopped by the board)"
    is_own = says_nothing or is_worse or {told, own} <= {Meaning.AT_RISK, Meaning.LATE}
    colour = code.casefold() if is_colour_word(code) else ""
    return SchemeEntry(code, code, own if is_own else told, colour=colour, description=label)
