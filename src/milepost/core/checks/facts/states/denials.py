"""What is said not to be done – unsigned, not yet built, awaited, wanted of nobody – clause by clause."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import NOTHING, HowMany, Thing, content, thing, tokens, word_set
from milepost.core.checks.facts.speech.verbs import is_done, lemma
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.plan.model import QuestionRole

ACCOUNTS = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_MAY = " may "  # and no month
_UN = {
    f"un{word}": word
    for word in word_set("signed published filled approved agreed finished opened appointed adopted delivered built")
}
# the words of which a denial holds one, for the index of words
_WORDS = (
    "not yet still hasn haven isn aren doesn don didn wasn weren nobody none never no refusing refused "
    "refuses declined unwilling awaiting awaits await waiting "
    f"waits until once remain remains {' '.join(_UN)}"
)
_CLAUSES = re.compile(r"[;:–(]|,? (?:but|because|while|as (?=the |we |our )|and (?=the |we |our |it |they ))|, ")
_SHORT = re.compile(r"\b(has|have|is|are|do|does|did|was|were)n't\b")
# what is said in other words, with what stands in all of them, and how it is said plainly
_SAID_PLAINLY = (
    ("name", re.compile(r"\bput (?:its|their|his|her|our) names? to\b"), "signed"),
    ("live", re.compile(r"\b(?:went|gone|go) live\b"), "opened"),
    ("without", re.compile(r"\b(?:is|are) (?:still )?without\b"), "has no"),
    ("lack", re.compile(r"\b(?:is|are) (?:still )?lacking\b|\b(?:still )?lacks?\b"), "has no"),
)
_HAVE = word_set("has have is are do does did was were remains remain stands stand")
_BE = frozenset(["is", "are", "was", "were", "been", "be", "remains", "remain"])
_BETWEEN = word_set(
    "still also now so far as yet currently therefore both all even fully formally been be quite at present"
)
_OWNS = (("has",), ("have",))  # "two have no lift"
_UNTIL = frozenset({"until", "once"})
_TO = word_set("yet still remain remains refusing refused refuses declined unwilling")  # "yet to open"
_DENY = _TO | _UNTIL | _UN.keys() | word_set("no not nobody none awaiting awaits await waiting waits")
_PERHAPS = word_set("if unless whether might could would should must will can")
_PARTICLES = frozenset({"up", "down", "away", "over", "through"})
_THE_REST = frozenset({"other", "others", "remaining", "rest", "last"})
_REFUSE = frozenset(["refused", "refuse", "declined", "not", "yet", "cannot", "still", "awaiting"])
_BODIES = word_set("committee cabinet board council executive panel governor trustee")
_LAST = 4  # words at the end of a clause, in which its last thing is named
_NOW = frozenset(["is", "are", "has", "have", "been", "being", "and"])


class Denial(NamedTuple):
    """A clause that says of a thing that something was not done to it, or has not come."""

    said: Said
    text: str
    verb: str  # its lemma: "sign"
    what: Thing
    who: Thing  # who has not done it, where that is said
    where: frozenset[str]  # what else narrows it: "in the north", "to use the system"


class _Found(NamedTuple):
    verb: str
    what: Thing
    who: Thing
    where: frozenset[str] = frozenset()


def denials(plan: Gathered) -> tuple[Denial, ...]:
    """Every such clause of the accounts, in printed order; `plan.once(denials)` reads them once."""
    told = plan.told(ACCOUNTS, _WORDS)
    return tuple(Denial(one, text, *found) for one, text in told for found in _denials(text))


@lru_cache(maxsize=4096)
def _denials(text: str) -> tuple["_Found", ...]:
    parts = clauses(text)
    found = ((at, one) for at, clause in enumerate(parts) for one in _denied(clause))
    whole = [_of_before(each, parts[:at]) for at, each in found]
    whole += [one for first, second in pairwise(parts) for one in _of_rest(first, second)]
    return tuple(one for one in whole if any(each.words or each.how_many is not HowMany.PLAIN for each in one[1:3]))


def _of_rest(first: Sequence[str], second: Sequence[str]) -> Iterator["_Found"]:
    """Of "eleven have had a visit, and the other three have refused access", whatever was done to the eleven."""
    opening = [word for word in second[:4] if word not in {"and", "the", "while", "but"}]
    if not opening or opening[0] not in _THE_REST or _REFUSE.isdisjoint(second):
        return
    end = next((at for at, word in enumerate(first) if word in _HAVE), 0)
    who = thing(first[:end])
    if who.how_many is HowMany.SOME:
        yield from (_Found(lemma(word), who, NOTHING) for word in first[end + 1 :] if word not in _BETWEEN)


def _of_before(found: "_Found", before: Sequence[Sequence[str]]) -> "_Found":
    """The same, where a clause that names no thing speaks of that which the clause before it named last."""
    is_named = found.what.words or found.who.words or HowMany.SOME in {found.who.how_many, found.what.how_many}
    if is_named or not before:
        return found
    return found._replace(what=thing(before[-1][-_LAST:])._replace(how_many=HowMany.PLAIN))


@lru_cache(maxsize=4096)
def clauses(text: str) -> tuple[tuple[str, ...], ...]:
    """The words of each part of a sentence that says one thing; "hasn't" is "has not"."""
    plain = text.replace(_MAY, " might ").lower().replace("’", "'")
    plain = _SHORT.sub(r"\1 not", plain) if "n't" in plain else plain
    for sign, words, said_plainly in _SAID_PLAINLY:
        plain = words.sub(said_plainly, plain) if sign in plain else plain
    return tuple(tokens(part) for part in _CLAUSES.split(plain) if part and part.strip(" ."))


def _denied(clause: Sequence[str]) -> Iterator[_Found]:
    """What a clause denies; its first denial is enough."""
    for at, word in enumerate(clause):
        found = _at(clause, at, word) if word in _DENY else None
        if found and not _is_phrasal(clause, found.verb) and (word in _UNTIL or not _PERHAPS.intersection(clause[:at])):
            yield found
            return


def _is_phrasal(clause: Sequence[str], verb: str) -> bool:
    """Whether the verb is another with the word behind it: "held up" is not "held"."""
    return any(lemma(word) == verb and after in _PARTICLES for word, after in pairwise(clause))


def _at(clause: Sequence[str], at: int, word: str) -> _Found | None:
    following = clause[at + 1] if at + 1 < len(clause) else ""
    if word in _UN:
        return _of_un(clause, at, _UN[word])
    if word == "no" and "since" in clause[at:] and clause[at - 1 : at] == ("been",):
        return _Found(LAPSED, thing(clause[at + 1 : clause.index("since", at)]), NOTHING)
    if word == "no" and clause[at - 1 : at] in _OWNS:
        return _Found("hav", thing(clause[at + 1 :]), thing(clause[: _group(clause, at)]))
    if word in {"nobody", "none"} or (word == "no" and following):
        return _of_nobody(clause, at)
    if word in {"awaiting", "awaits", "await"} or (word in {"waiting", "waits"} and following in {"for", "on"}):
        behind = clause[at + (1 if word.startswith("await") else 2) :]
        return _Found(AWAITED, thing(behind), NOTHING)
    if word in _UNTIL:
        return _of_once(clause[at + 1 :])
    is_to = following == "to" and word in _TO
    if word == "not" or is_to:
        return _of_not(clause, at, at + 2 if is_to else at + 1)
    return None


AWAITED = "await"
DECIDED = "decide"  # agreed, approved or adopted, which is said of one deed
LAPSED = "lapse"  # "there has been no forum since May"


def _of_un(clause: Sequence[str], at: int, word: str) -> _Found | None:
    start = _group(clause, at)
    return _Found(lemma(word), thing(clause[:start]), NOTHING) if start < at else None


def _of_not(clause: Sequence[str], at: int, after: int) -> _Found | None:
    start = _group(clause, at)
    if start == at and clause[at] not in {"refused", "refuses", "declined", "remain", "remains"}:
        return None
    is_passive = False
    while after < len(clause) and clause[after] in _BETWEEN:
        is_passive |= clause[after] in {"been", "be"}
        after += 1
    if after >= len(clause):
        return None
    is_passive |= is_done(clause[after]) and _BE.intersection(clause[start:at]) != frozenset()
    first, verb = thing(clause[:start]), lemma(clause[after])
    if first.how_many is HowMany.NO:
        return None  # "nothing remains to be done"
    if verb == "go" and thing(clause[after + 1 :]).head in _BODIES:
        return _Found("approv", first, NOTHING)  # "has not gone to the committee yet"
    if not is_passive:
        return _Found(verb, thing(clause[after + 1 :]), first)
    return _Found(verb, first, *by_whom(clause[after + 1 :]))


def by_whom(behind: Sequence[str]) -> tuple[Thing, frozenset[str]]:
    """Who is named behind a passive verb, and what else stands there."""
    at = next((place for place, word in enumerate(behind) if word == "by"), len(behind))
    end = next((place for place, word in enumerate(behind[:at]) if word == "with"), at)
    return thing(behind[at + 1 :]), content(" ".join(behind[:end]))


def _of_nobody(clause: Sequence[str], at: int) -> _Found | None:
    """Of "no school has signed the pledge", "nobody answers the line", "none of the gates has been hung"."""
    end = next((place for place in range(at + 1, min(at + 8, len(clause))) if clause[place] in _HAVE), -1)
    if end < 0 and clause[at] == "nobody" and at + 1 < len(clause):
        return _Found(lemma(clause[at + 1]), thing(clause[at + 2 :]), thing(clause[at : at + 1]))
    after = end + 1
    while 0 < after < len(clause) and clause[after] in _BETWEEN:
        after += 1
    if end < 0 or after >= len(clause):
        return None
    of_no = thing(clause[at:end])._replace(how_many=HowMany.NO)
    is_passive = "been" in clause[end:after] or clause[end] in _BE
    verb = lemma(clause[after])
    if is_passive:
        return _Found(verb, of_no, NOTHING, by_whom(clause[after + 1 :])[1])
    return _Found(verb, thing(clause[after + 1 :]), of_no)


def _of_once(clause: Sequence[str]) -> _Found | None:
    """Of "until the policy is agreed" and "once the hub opens", which say that it is not yet."""
    for at, word in enumerate(clause[:12]):
        is_verb = at > 0 and (word in {"opens", "reopens", "starts", "begins"})
        if is_verb:
            return _Found(lemma(word), thing(clause[:at]), NOTHING)
        if at > 1 and is_done(word) and _NOW.intersection(clause[at - 2 : at]):
            start = _group(clause, at)
            return _Found(lemma(word), thing(clause[:start]), NOTHING)
    return None


def _group(clause: Sequence[str], at: int) -> int:
    """Where the group of helping words before a place begins, or the place itself."""
    start = at
    while start > 0 and (clause[start - 1] in _HAVE or clause[start - 1] in _BETWEEN):
        start -= 1
    return start if _HAVE.intersection(clause[start:at]) else at
