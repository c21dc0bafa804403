"""The clauses of a sentence, and of each the verbs that carry it: what happened, what is to happen, what is.

Read by word classes and not by a list of phrases: a clause ends where a comma, a dash, a colon or a joining word does,
and goes on where what follows has no verb of its own.
"""

import re
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from milepost.core.checks.gathered import words_of
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTHS, WEEKDAYS


class Tense(Enum):
    """What a verb says of the time of what it tells."""

    PAST = "past"  # happened: "opened", "was opened", "has opened"
    AHEAD = "ahead"  # is to happen: "will open", "to open", "is due to open"
    WAS_AHEAD = "was ahead"  # was once to happen: "was to open"
    PLAIN = "plain"  # is, or comes round: "opens", "is open"


class Verb(NamedTuple):
    """A verb with its helpers at `text[start:end]` of the sentence; `word` is the last of them, in small letters."""

    start: int
    end: int
    tense: Tense
    word: str


class Clause(NamedTuple):
    """A clause at `text[start:end]` of the sentence, with its verbs in order; `is_side` hangs on "which", "if", …"""

    start: int
    end: int
    verbs: tuple[Verb, ...]
    is_side: bool = False


_WORD = re.compile(r"[A-Za-z]+(?:[’'][a-z]+)?|\d[\d,.]*")
_CUT = AnyCase(
    r"[;:]\s|,\s|\s[–—-]\s|[()]|(?<=\s)(?:and|but|so|or|then|nor|because|when|where|while|whereas|whilst|after|before|"
    r"once|which|who|whom|whose|that|if|unless|although|though|until)\b"
)
_SIDE = {"(", ")"} | words_of(
    "because when where while whereas whilst after before once which who whom whose that if unless although "
    "though until"
)
_MODAL = words_of("will shall would should could might must can cannot")
_NOW = words_of("is are remains remain stands")
_WAS = words_of("was were")
_HAS = words_of("has have had")
_PLANNED = words_of(
    "due expected scheduled planned meant going supposed hoped intended set likely about expecting hoping "
    "planning awaited anticipated pencilled timetabled earmarked programmed"
)
_BETWEEN = words_of(
    "not now also already all both since only just still then been being be have recently finally formally "
    "jointly officially first once never again always each together twice"
)
_IRREGULAR = words_of(
    "won came saw gave ran made wrote built held met began went became brought bought taught led lost left sent "
    "spoke sat told heard found said stood kept sold rose fell grew drew chose broke paid took got felt spent "
    "cost swam sang wore drove flew rode shone froze knew threw blew dealt meant fed bred ate drank hung dug laid "
    "lit lent rang sang ate swept wept slept caught fought sought thought understood withdrew underwent oversaw "
    "undertook did"
)
_PARTICIPLES = _IRREGULAR | words_of(
    "been gone done seen given taken made run written built held met begun become brought bought taught led lost "
    "left sent spoken sat told heard found said stood kept sold risen fallen grown drawn chosen broken paid shown "
    "known put set cut let hit shut spread worn driven flown ridden frozen thrown won come grown dug hung laid "
    "lit dealt withdrawn undergone undertaken overseen rung sung swum eaten sewn sown lent fed caught fought sought"
)
_NO_VERBS = words_of(
    "need needs speed indeed hundred shed bed seed feed weed reed red unmet aged bred related limited continued "
    "detailed supposed so biased dedicated interested"
)
_BEFORE_NOUN = words_of(
    "the a an our its their his her my your this that these those each every all any no some such other more most "
    "less new old first second third last next own of for with by in on at from into about under over between "
    "within without per two three four five six seven eight nine ten eleven twelve and or fully newly well very"
)
_NO_INFINITIVE = _BEFORE_NOUN | words_of(
    "them us me him it you everyone everybody anyone anybody nobody somebody date which whom what where how"
)  # "what it meant to them", "to date"
_NO_INFINITIVE |= MONTHS.keys() | WEEKDAYS  # "January to March", which is no marching
_JOINS = words_of("and or then all each both newly first second third last next")
_BEHIND_VERB = words_of("on in at by to the a an our its their for with from into off out up over since during")
_COMES_ROUND = words_of(
    "take opens open starts start begins begin ends end closes close runs run goes go comes come takes meets meet "
    "moves finishes finish expires expire launches arrives arrive returns reopens concludes completes falls lands"
)
_COMPOUND = words_of("day days date dates evening evenings event events party house air meeting line season mic")
_GOING_ON = words_of("closing ending finishing starting beginning opening expiring commencing concluding")
_OPENS = _MODAL | _NOW | _WAS | _HAS | _IRREGULAR | _PLANNED | _GOING_ON | _COMES_ROUND | {"may", "to", "be"}  # a verb
_SHORT = {"won": "will", "can": "can", "shan": "shall"}
_MOST_HELPERS = 5


@lru_cache(maxsize=4096)
def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a sentence in order; a piece without a verb belongs to the one before it, or opens the next."""
    verbs = tuple(_verbs(text))
    found: list[Clause] = []
    for start, end, is_side in _pieces(text):
        inside = tuple(verb for verb in verbs if start <= verb.start < end)
        opens = len(found) == 1 and not found[0].verbs and not is_side
        if opens:
            found[0] = Clause(0, end, inside)
        elif inside or is_side or not found:
            found.append(Clause(start, end, inside, is_side))
        else:
            found[-1] = found[-1]._replace(end=end)
    return tuple(found)


def clause_at(text: str, at: int) -> Clause:
    """The clause that holds a place of the sentence."""
    return next((one for one in clauses(text) if at < one.end), clauses(text)[-1])


def verb_of(clause: Clause, at: int) -> Verb | None:
    """The verb that what stands at a place belongs to: the last before it, or the first after it."""
    before = [verb for verb in clause.verbs if verb.start < at]
    return before[-1] if before else next(iter(clause.verbs), None)


def _pieces(text: str) -> list[tuple[int, int, bool]]:
    """Where the pieces between cuts stand, and whether each hangs on a word such as "which"."""
    found, start, is_side = [], 0, False
    for cut in _CUT.finditer(text):
        if text[start : cut.start()].strip():
            found.append((start, cut.start(), is_side))
            start = cut.start()
            is_side = False
        is_side = is_side or cut.group().casefold() in _SIDE
    return [*found, (start, len(text), is_side)]


def _verbs(text: str) -> list[Verb]:
    words = [(_plain(hit[0]), *hit.span()) for hit in _WORD.finditer(text)]
    found: list[Verb] = []
    done = 0
    for at, (word, start, _) in enumerate(words):
        if at >= done and (word in _OPENS or word[-2:] == "ed"):
            end, tense = _verb_at(text, words, at)
            if tense is not None:
                found.append(Verb(start, words[end - 1][2], tense, words[end - 1][0]))
            done = end
    return found


@lru_cache(maxsize=8192)  # most words come again
def _plain(word: str) -> str:
    """A word in small letters; of "we’ll" and "wasn’t" the helper that they hold."""
    before, mark, after = word.casefold().replace("’", "'").partition("'")
    if not mark:
        return before
    if after == "t":
        return _SHORT.get(before, before.removesuffix("n"))
    return {"ll": "will", "ve": "have", "re": "are"}.get(after, before)


_Words = list[tuple[str, int, int]]


def _verb_at(text: str, words: _Words, at: int) -> tuple[int, Tense | None]:
    """The end of the verb that starts at a word and what it says of the time, or no tense."""
    word = words[at][0]
    if word in _MODAL or (word == "may" and text[words[at][1]] == "m"):
        return _past_helpers(words, at + 1, 1), Tense.AHEAD
    if word in _NOW or word in _WAS:
        return _to_be(words, at, Tense.PLAIN if word in _NOW else Tense.PAST)
    if word in _HAS:
        return _has(words, at)
    if word == "to":
        return _infinitive(words, at)
    if word == "be":
        return _past_helpers(words, at + 1, 1), Tense.AHEAD  # "that it be signed"
    return _bare(text, words, at)


def _past_helpers(words: _Words, at: int, mains: int = 0) -> int:
    """The place behind helpers and adverbs, and behind so many words more."""
    last = min(at + _MOST_HELPERS, len(words))
    while at < last and (words[at][0] in _BETWEEN or words[at][0].endswith("ly")):
        at += 1
    return min(at + mains, len(words))


def _to_be(words: _Words, at: int, tense: Tense) -> tuple[int, Tense]:
    """ "is due to", "was to", "were trained", "is open"."""
    end = _past_helpers(words, at + 1)
    follows = words[end][0] if end < len(words) else ""
    if follows in _PLANNED or (follows == "to" and _infinitive(words, end)[1]):
        return end + 1, Tense.AHEAD if tense is Tense.PLAIN else Tense.WAS_AHEAD
    return (end + 1 if _is_participle(follows) else max(end, at + 1)), tense


def _has(words: _Words, at: int) -> tuple[int, Tense]:
    """ "has been opened" happened, "has 400 names" is, "has to", "has yet to" are to happen."""
    end = _past_helpers(words, at + 1)
    follows = words[end][0] if end < len(words) else ""
    if follows in {"to", "yet"}:
        return end + 1, Tense.AHEAD
    if _is_participle(follows) or (end > at + 1 and words[end - 1][0] == "been"):
        return end + _is_participle(follows), Tense.PAST
    return at + 1, Tense.PLAIN


def _infinitive(words: _Words, at: int) -> tuple[int, Tense | None]:
    """ "to open", and not "to the hub", "to 40", "to Kelton"."""
    follows = words[at + 1][0] if at + 1 < len(words) else ""
    is_verb = follows.isalpha() and follows not in _NO_INFINITIVE and not follows.endswith(("ing", "s"))
    return (_past_helpers(words, at + 1, 1), Tense.AHEAD) if is_verb else (at + 1, None)


def _bare(text: str, words: _Words, at: int) -> tuple[int, Tense | None]:
    """A verb without a helper: "opened", "met", "opens", "due"; an "agreed plan" has none."""
    word, start, _ = words[at]
    if word in _IRREGULAR:
        return at + 1, None if _is_in_a_name(text, start) else Tense.PAST
    before = words[at - 1][0] if at else ""
    if word in _PLANNED and not word.endswith("ing") and word not in {"set", "about"}:
        return at + 1, Tense.AHEAD
    if word.endswith("ed") and _is_participle(word) and text[start].islower():
        follows = words[at + 1][0] if at + 1 < len(words) else "on"
        may_be_verb = before in _JOINS or before[:1].isdigit()
        is_followed = follows in _BEHIND_VERB or follows[:1].isdigit()
        is_adjective = (before in _BEFORE_NOUN or before[:1].isdigit()) and not (may_be_verb and is_followed)
        return at + 1, None if is_adjective else Tense.PAST
    if word in _GOING_ON and (text[max(start - 2, 0)] in ",(–-" or before in _JOINS):
        return at + 1, Tense.PLAIN
    is_round = word in _COMES_ROUND and (before not in _BEFORE_NOUN or before in _JOINS) and at > 0
    if is_round and at + 1 < len(words) and words[at + 1][0] in _COMPOUND:
        return at + 1, None  # "the open day"
    return at + 1, Tense.PLAIN if is_round else None


def _is_in_a_name(text: str, start: int) -> bool:
    """Whether a word in the midst of a sentence opens with a capital: the "Fell" of "the charger at Fell depot"."""
    return text[start].isupper() and text[max(start - 2, 0) : start - 1].isalnum()


def _is_participle(word: str) -> bool:
    return word in _PARTICIPLES or (word.endswith("ed") and len(word) > 3 and word not in _NO_VERBS)
