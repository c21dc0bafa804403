"""What a status means that an officer wrote in words of their own: "Behind, but recovering", "Yet to begin"."""

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from milepost.core.interpret.meanings.status_words import LONGEST, Says, lexicon
from milepost.core.interpret.meanings.statuses import meaning_of, within
from milepost.core.plan.model import Meaning

_LONGEST = 90
_PART = re.compile(
    r"\s+[-–—]\s*|\s*[–—]\s+|[;:,.(/\n]+\s*|\)\s*|(?<!\ball )\bbut\b|\balthough\b|\bthough\b|\bhowever\b|\bwith\b"
)
_WORD = re.compile(r"[a-z]+(?:['’-][a-z]+)*|\d[\d./]*(?:st|nd|rd|th)?\s?%?|[^\sa-z\d]")
_SHARE = re.compile(r"\d{1,3}\s?%|\d{1,3} (?:per ?cent|percent)\b")
_WHOLE_SHARE = re.compile(r"100\s?%")
_TAILS = (
    "in on by until till for to into with at from since due because pending awaiting following subject as of after "
    "before under within during through while where when despite owing via against waiting and"
)
_TAIL = frozenset(_TAILS.split())
_BEING_DONE = re.compile(r"[a-z]+(?:ed|en|ung|ught|ilt)")
_MONTHS = "january february march april may june july august september october november december"
_PERIODS = (
    "jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter q1 q2 q3 q4 year month "
    "quarter week today tomorrow weeks months days years last next this late mid end later early half first second "
    "third fourth quarter financial the"
)
_TIMES = frozenset(f"{_MONTHS} {_PERIODS}".split())
_STATES = frozenset(Says) - {Says.SUBJECT, Says.LINK, Says.DUE, Says.DENIAL, Says.YET, Says.LONGER, Says.PROGRESS}


@lru_cache(8192)
def stated_meaning(text: str) -> Meaning:
    """What a text means that is known to stand for a status: by a known word, else by the grammar of its words."""
    if len(text) > _LONGEST:
        return meaning_of(text)
    known = meaning_of(text)
    parts = [part for part in _PART.split(text.lower().replace("’", "'")) if part and part.strip(" .!-–—")]
    if known is not Meaning.UNKNOWN and (len(parts) < 2 or meaning_of(parts[0]) is not known):  # said as a whole
        return known
    told = [_part(part) for part in parts]
    found = _together([one for one in told if one is not Meaning.UNKNOWN], parts)
    return found if found is not Meaning.UNKNOWN else known


def explained_meaning(text: str) -> Meaning:
    """What words that explain a status mean: as a status in own words, else by the first known phrase in them."""
    found = stated_meaning(text)
    return found if found is not Meaning.UNKNOWN else within(text)


def _together(told: list[Meaning], parts: Sequence[str]) -> Meaning:
    """One meaning for what the parts of a status say: an end rules, then the worse of how it goes."""
    if not told:
        return Meaning.UNKNOWN
    ends = (Meaning.SUPERSEDED, Meaning.CLOSED, Meaning.PAUSED)
    for meaning in ends:
        if meaning is told[0] or (meaning in told and told[0] is Meaning.COMPLETE):
            return meaning
    if told[0] in (Meaning.COMPLETE, Meaning.NO_UPDATE):
        return told[0]
    if told[0] is Meaning.NOT_STARTED and parts[0].strip() not in _OPEN:
        return told[0]
    if any(Says.RECOVERING in said and Says.DENIAL not in said for said in map(_features, parts)):
        return Meaning.AT_RISK
    rest = [one for one in told if one is not Meaning.NOT_STARTED] or told
    going = [one for one in (Meaning.PAUSED, Meaning.LATE, Meaning.AT_RISK, Meaning.ON_TRACK) if one in rest]
    if Meaning.ON_TRACK in rest and Meaning.LATE in rest and rest[0] is Meaning.ON_TRACK:
        return Meaning.AT_RISK
    return going[0] if going else rest[0]


_OPEN = frozenset({"open", "remains open", "still open", "current"})


def _features(part: str) -> frozenset[Says]:
    return frozenset(said for said, _ in _read(part) or ())


def _read(part: str) -> list[tuple[Says, str]] | None:
    """What each word or phrase of a part says, in order; None where a word says nothing known."""
    words, found, at = _WORD.findall(part), list[tuple[Says, str]](), 0
    cut = 0  # how much was found before the first word that may open a reason, a day or a place
    while at < len(words):
        length = next((n for n in range(LONGEST, 0, -1) if tuple(words[at : at + n]) in lexicon()), 0)
        if words[at] in _TAIL and any(said in _STATES for said, _ in found):
            if length < 2 or not _is_state(words[at : at + length]):
                return found
            cut = cut or len(found)
        if length:
            found.append((lexicon()[tuple(words[at : at + length])], " ".join(words[at : at + length])))
        elif found and found[-1][0] is Says.BEING and _BEING_DONE.fullmatch(words[at]):
            found.append((Says.GOING, words[at]))
        elif not (words[at] in _TIMES or words[at][0].isdigit() or not words[at][0].isalpha()):
            return found[:cut] or None
        at += length or 1
    return found


def _is_state(words: Sequence[str]) -> bool:
    return lexicon()[tuple(words)] in _STATES


def _part(part: str) -> Meaning:
    """What one part of a status says."""
    if _SHARE.search(part):
        rest = _SHARE.sub(" ", part)
        left = _features(rest)
        if left & {Says.ENDED} or not rest.strip():
            return Meaning.COMPLETE if _WHOLE_SHARE.search(part) else Meaning.ON_TRACK
    read = _read(part)
    if not read:
        return meaning_of(part)
    said = frozenset(one for one, _ in read)
    if Says.NOTHING in said:
        said |= {Says.DENIAL}
    elif said >= {Says.DENIAL, Says.ENDED} and not said & _HOW and _UNFINISHED.search(part):
        return Meaning.UNKNOWN
    return next((meaning for form in _FORMS if (meaning := form(said)) is not None), Meaning.UNKNOWN)


# Of what is "not complete" nobody knows whether it is late, while "not met" and "not delivered" are.
_UNFINISHED = re.compile(r"\b(?:complet|finish|finalis|conclud)")
_HOW = frozenset({Says.PUNCTUAL, Says.BEHIND, Says.TROUBLE, Says.WHOLLY, Says.PARTLY, Says.LONGER})
_D, _Y = Says.DENIAL, Says.YET
_MOVING = frozenset({Says.GOING, Says.UNDER_WAY})
_COMING = frozenset({Says.TO_COME, Says.YET, Says.PLANNED, Says.PERHAPS})


def _untold(said: frozenset[Says]) -> Meaning | None:
    if Says.UNTOLD in said or (Says.UPDATE in said and said & {_D, _Y, Says.PLANNED}):
        return Meaning.NO_UPDATE
    return None


def _over(said: frozenset[Says]) -> Meaning | None:
    """Ended otherwise than by success."""
    if Says.SUCCEEDED in said and not said & {_D, Says.PERHAPS, Says.TROUBLE}:
        return Meaning.SUPERSEDED
    if Says.CLOSED in said:
        return Meaning.UNKNOWN if said & {_D, Says.PERHAPS, Says.NEARLY} else Meaning.CLOSED
    if Says.PURSUED in said:
        gone = said & {_D, Says.LONGER} and _Y not in said
        return Meaning.CLOSED if gone else Meaning.NOT_STARTED if _D in said else Meaning.UNKNOWN
    return None


def _resting(said: frozenset[Says]) -> Meaning | None:
    if Says.PAUSED in said or (Says.FOR_NOW in said and said & {Says.STOPPED, Says.BEHIND}):
        return Meaning.UNKNOWN if _D in said and Says.FOR_NOW not in said else Meaning.PAUSED
    if Says.FOR_NOW in said and _D in said and said & _MOVING:
        return Meaning.PAUSED
    if Says.STOPPED in said and _D not in said:
        return Meaning.LATE if said & {Says.PROGRESS, *_MOVING} else Meaning.PAUSED
    return None


def _no_longer(said: frozenset[Says]) -> Meaning | None:
    if not said >= {_D, Says.LONGER}:
        return None
    if said & {Says.BEHIND, Says.TROUBLE, Says.STUCK, Says.SLOW}:
        return Meaning.ON_TRACK
    return Meaning.LATE if said & {Says.PUNCTUAL} else Meaning.CLOSED


def _ended(said: frozenset[Says]) -> Meaning | None:
    if Says.ENDED not in said:
        return None
    if Says.UNLIKELY in said or said & {Says.PERHAPS}:
        return Meaning.AT_RISK
    if _D in said:
        return _not_ended(said)
    if Says.PARTLY in said:
        return Meaning.AT_RISK
    if said & {Says.BEHIND} and said & {Says.TO_COME}:
        return Meaning.LATE
    if Says.STUCK in said:
        return Meaning.LATE
    if said & {Says.NEARLY, Says.MOSTLY, Says.TO_COME, Says.BEING, *_MOVING, Says.YET, Says.PLANNED}:
        return Meaning.AT_RISK if Says.TROUBLE in said else Meaning.ON_TRACK
    return Meaning.AT_RISK if Says.TROUBLE in said else Meaning.COMPLETE


def _not_ended(said: frozenset[Says]) -> Meaning:
    """ "Not met" is late; of "not yet complete" nobody knows."""
    if said & {Says.TROUBLE} or Says.BEHIND in said:
        return Meaning.COMPLETE
    if said & {Says.WHOLLY, Says.NEARLY, Says.PARTLY}:
        return Meaning.AT_RISK
    if _Y in said:
        return Meaning.NOT_STARTED if Says.NOTHING in said else Meaning.UNKNOWN
    return Meaning.LATE


def _behind(said: frozenset[Says]) -> Meaning | None:
    if Says.BEHIND not in said:
        return None
    if Says.BEGUN in said:
        return Meaning.NOT_STARTED
    if _D in said and Says.DUE not in said:
        return Meaning.AT_RISK if Says.STRONG in said else Meaning.ON_TRACK
    mild = {Says.SLIGHT, Says.PERHAPS, Says.RECOVERING, Says.TROUBLE, Says.PARTLY}
    if said & mild or (Says.TO_COME in said and Says.DUE not in said):
        return Meaning.AT_RISK
    return Meaning.LATE


def _punctual(said: frozenset[Says]) -> Meaning | None:
    if Says.PUNCTUAL not in said:
        return None
    if said & {Says.UNLIKELY, Says.PERHAPS, Says.PARTLY, Says.TROUBLE} or said >= {_D, Says.WHOLLY}:
        return Meaning.ON_TRACK if said >= {_D, Says.TROUBLE} else Meaning.AT_RISK
    return Meaning.LATE if _D in said else Meaning.ON_TRACK


def _begun(said: frozenset[Says]) -> Meaning | None:
    if Says.BEGUN in said:
        return Meaning.NOT_STARTED if said & (_COMING | {_D, Says.UNLIKELY}) else Meaning.ON_TRACK
    is_none_yet = said >= {_D, _Y} and said & {Says.GOING, Says.PROGRESS, Says.PUNCTUAL}
    return Meaning.NOT_STARTED if is_none_yet or said >= {_D, Says.UNDER_WAY} else None


def _troubled(said: frozenset[Says]) -> Meaning | None:
    if Says.STUCK in said:
        return Meaning.ON_TRACK if _D in said else Meaning.LATE
    if Says.SLOW in said or (Says.SLIGHT in said and said & {Says.PROGRESS, *_MOVING}):
        return Meaning.AT_RISK
    if Says.TROUBLE in said:
        if _D in said:
            return Meaning.ON_TRACK
        return Meaning.LATE if Says.STRONG in said else Meaning.AT_RISK
    return Meaning.AT_RISK if said & {Says.RECOVERING} and said <= {Says.RECOVERING, Says.LINK, Says.STRONG} else None


def _going(said: frozenset[Says]) -> Meaning | None:
    if _D in said and said & {Says.GOING, Says.PROGRESS}:
        return Meaning.LATE
    if said & _MOVING:
        return Meaning.NOT_STARTED if said & {Says.TO_COME, Says.PLANNED} else Meaning.ON_TRACK
    return Meaning.NOT_STARTED if Says.PLANNED in said else None


def _open(said: frozenset[Says]) -> Meaning | None:
    return Meaning.NOT_STARTED if Says.OPEN in said and _D not in said else None


_Form = Callable[[frozenset[Says]], Meaning | None]
_FORMS: tuple[_Form, ...] = (
    _untold, _no_longer, _over, _resting, _ended, _behind, _begun, _punctual, _troubled, _going, _open,
)  # fmt: skip
