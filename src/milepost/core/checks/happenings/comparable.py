"""Which sentences can be held against another: those with a day of which another tells the like of the same."""

from collections import Counter
from collections.abc import Mapping
from itertools import chain

from milepost.core.checks.gathered import FIGURE, Gathered, words_of
from milepost.core.checks.happenings.deeds import BEGINS, DEED_OF, ENDS, EVENTS, NOUN_DEEDS, WORDS
from milepost.core.checks.happenings.nouns import DETERMINERS, PRONOUNS, STOPS
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.dates.names import MONTHS, WEEKDAYS

_Key = tuple[str, str, str]  # an action or "", a deed, a word
_EVENTS = EVENTS | words_of("meeting inspection visit session")
_HELD = f"{WORDS} {' '.join(sorted((*EVENTS, *NOUN_DEEDS)))} meeting inspection visit session date first last final"
_ROW_OF: dict[str, str] = dict.fromkeys(_HELD.split(), "hold")
_ROW_OF |= {word: "row" if deed in BEGINS | ENDS else deed for word, deed in DEED_OF.items()}
_ROW_OF |= {word: "row" if deed in BEGINS | ENDS else deed for word, deed in NOUN_DEEDS.items()}
_ROW_OF |= dict.fromkeys(words_of("met sat ran force effect service last first final day night came comes"), "row")
_SMALL = (STOPS | DETERMINERS | MONTHS.keys() | WEEKDAYS | _ROW_OF.keys()) - _EVENTS
_WILD = words_of(" ".join(NOUN_DEEDS))
_MANY, _FEW = 12, 4  # sentences of one action, and of all, that may tell of one thing


def comparable(plan: Gathered) -> list[int]:
    """The places of these sentences; to read them all is slow."""
    places = [at for at in plan.places(WRITTEN, f"{_HELD}, {FIGURE}") if "20" in plan.told_at[at][1].text]
    told = {at: _told(plan, at) for at in places}
    many = Counter(chain.from_iterable(told.values()))
    wild = {key[:2] for at in places if not _WILD.isdisjoint(plan.told_at[at][1].words) for key in told[at]}
    return [at for at in places if _is_met(told[at], many, wild)]


def _is_met(told: list[_Key], many: Mapping[_Key, int], wild: set[tuple[str, str]]) -> bool:
    return any(1 < many[key] <= (_MANY if key[0] else _FEW) or (key[0] and key[:2] in wild) for key in told)


def _told(plan: Gathered, place: int) -> list[_Key]:
    """What the words of a sentence may say of what, twice where it names two years; "it" is of the sentence before."""
    said, part = plan.told_at[place]
    words = set(part.words)
    if not PRONOUNS.isdisjoint(words) and place and plan.told_at[place - 1][0] is said:
        words.update(plan.told_at[place - 1][1].words)
    deeds = {_ROW_OF.get(word, "hold") for word in words & _ROW_OF.keys()}
    things = [word[:-1] if word[-1] == "s" else word for word in words - _SMALL if len(word) > 2]
    keys = [(action, deed, what) for action in ("", said.action.id) for deed in deeds for what in things]
    return keys * min(part.text.count("20"), 2)
