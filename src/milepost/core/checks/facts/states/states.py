"""Denials held against what the same plan says was done to the same thing."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from milepost.core.checks.facts.days.to_come import to_come
from milepost.core.checks.facts.speech.things import NOTHING, HowMany, Thing, content, is_same, thing, tokens, word_set
from milepost.core.checks.facts.speech.verbs import is_done, lemma
from milepost.core.checks.facts.states.denials import (
    ACCOUNTS,
    AWAITED,
    DECIDED,
    LAPSED,
    Denial,
    by_whom,
    clauses,
    denials,
)
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.plan.model import QuestionRole

_BE = word_set("is are was were been be get gets got")
_HELP = word_set("is are was were been be has have had now already also since all both each fully finally")
# what in a clause makes it a denial itself, a hope, a condition or a thing of the past
_NOT_SO = word_set(
    "not no nobody none never nor yet until once if when before unless will would should could might must can "
    "cannot being without refused refusing awaiting waiting almost nearly due half partly except apart hope hopes "
    "hoped expect expects expected aim aims plan planned to-be previously formerly had draft drafted asked "
    "ready propose proposed intend intended otherwise after"
)
_THEN = word_set(
    "until before previously formerly originally last again reopened resumed appeal expired lapsed ended "
    "withdrawn initially used would"
)
_WHEN = frozenset(
    ["on", "in", "at", "every", "each", "with", "for", "since", "from", "to", "again", "monthly", "weekly"]
)
_AT = frozenset(["on", "at", "during", "since", "after"])  # what stands behind is no part of what was done
_PAST = frozenset({"did", "was", "were"})
_OF_ITSELF = frozenset({"open", "begin", "meet", "run", "gather"})  # "the hub opened", "work has begun"
_ONE_BODY = word_set(f"{DECIDED} sell approv adopt publish grant award issu appoint complet open repair begin")
_OF_ANY_KIND = word_set("partner agency organisation member trust signatory body school service")
_ARRIVES = word_set("grant secur issu receiv approv obtain confirm deliv agre sign")


_TOGETHER = 2  # words of a thing and of those who do it, which another action would hardly share
_HYPHEN = re.compile(r"[-']")  # at which the index of words parts them


_INSTEAD = {
    DECIDED: frozenset({"agre", "approv", "adopt"}),
    AWAITED: _ARRIVES,
    LAPSED: frozenset({"meet", "run", "hold", "open", "gather"}),
}


class Clash(NamedTuple):
    """A denial with what is said against it, and whether both can hardly hold."""

    denial: Denial
    said: Said
    text: str
    is_sure: bool


class _Affirmed(NamedTuple):
    what: Thing
    who: Thing
    where: frozenset[str] = frozenset()


def clashes(plan: Gathered) -> tuple[Clash, ...]:
    """Each denial with the first sentence against it; `plan.once(clashes)` holds them."""
    words = plan.once(_words_by_verb)
    found = (_against(plan, one, words) for one in plan.once(denials) if _is_of_now(one))
    ahead = (_against(plan, one, words) for one in to_come(plan) if _is_of_now(one))
    return (*(one for one in found if one), *(one._replace(is_sure=False) for one in ahead if one and _is_known(one)))


def _is_known(clash: Clash) -> bool:
    """Whether what is done in one place and to come in another is one thing: of one action, or by two of its words."""
    is_here = clash.said.action is clash.denial.said.action
    is_step = clash.denial.said.question.role is QuestionRole.NEXT
    shared = clash.denial.what.words & (content(clash.text) | content(clash.said.action.title))
    is_plain = is_here and (not is_step or clash.denial.verb == DECIDED)
    return bool(shared) if is_plain else len(shared) >= _TOGETHER


def _words_by_verb(plan: Gathered) -> Mapping[str, list[str]]:
    """The words of the plan that tell that something was done, by the verb that they are of."""
    found: dict[str, list[str]] = defaultdict(list)
    for word in plan.vocabulary:
        if is_done(word) or word.endswith("s") or word == "have":
            found[lemma(word)].append(word)
    return found


def _is_of_now(denial: Denial) -> bool:
    return _THEN.isdisjoint(tokens(denial.text))


def _against(plan: Gathered, denial: Denial, words: Mapping[str, list[str]]) -> Clash | None:
    verbs = _INSTEAD.get(denial.verb) or frozenset({denial.verb})
    forms = " ".join(word for verb in verbs for word in words.get(verb, ()))
    for said, part in (plan.told_at[place] for place in _places(plan, denial, forms)):
        if part.text == denial.text:
            continue
        is_here = said.action is denial.said.action
        if denial.who.how_many is HowMany.NO and not is_here:
            continue
        for affirmed in _affirmed(part.text, verbs):
            sure = _contradicts(denial, affirmed, is_here)
            if sure is not None:
                return Clash(denial, said, part.text, sure and _is_near(denial, said, affirmed))
    return None


def _places(plan: Gathered, denial: Denial, forms: str) -> Iterator[int]:
    """Where the plan tells of the same verb and thing; of "two have not" only where it speaks of all."""
    head = _HYPHEN.split(denial.what.head or denial.who.head)[-1]
    heads = f"{head} {head}s {head[:-1]}ies" if head else "all every each"
    apart = plan.once(_of_then)
    return (place for place in (plan.places(ACCOUNTS, f"{forms}, {heads}") if forms else ()) if place not in apart)


def _of_then(plan: Gathered) -> frozenset[int]:
    """The places of sentences that tell of another time."""
    return frozenset(plan.places(ACCOUNTS, " ".join(_THEN)))


@lru_cache(maxsize=4096)  # several denials are held against the same sentence
def _affirmed(text: str, verbs: frozenset[str]) -> tuple[_Affirmed, ...]:
    return tuple(_of(clause, at) for clause in clauses(text) if (at := _told_at(clause, verbs)))


def tells_that(text: str, verbs: frozenset[str]) -> bool:
    """Whether a sentence tells, as a fact, that one of these verbs was done."""
    return any(_told_at(clause, verbs) for clause in clauses(text))


def _told_at(clause: Sequence[str], verbs: frozenset[str]) -> int:
    """Where a clause tells, as a fact, that one of these verbs was done, or 0."""
    at = next((place for place, word in enumerate(clause) if lemma(word) in verbs and place), 0)
    is_so = (
        at and _NOT_SO.isdisjoint(clause[: at + 1]) and "to" not in clause[max(0, at - 2) : at] and _tells(clause, at)
    )
    return at if is_so else 0


def _tells(clause: Sequence[str], at: int) -> bool:
    return is_done(clause[at]) or clause[at].endswith("s") or clause[at] == "have"


def _of(clause: Sequence[str], at: int) -> _Affirmed:
    """What was done to, and by whom: "signed by all three", "all three have signed the protocol"."""
    start = at
    while start > 0 and clause[start - 1] in _HELP:
        start -= 1
    before, behind = thing(clause[:start]), clause[at + 1 :]
    if _BE.isdisjoint(clause[start:at]):
        is_of_itself = lemma(clause[at]) in _OF_ITSELF and (
            not behind or behind[0] in _WHEN or behind[:2] == ("its", "doors")
        )
        end = next((place for place, word in enumerate(behind) if word in _AT), len(behind))
        where = content(" ".join(behind[end:]))
        if is_of_itself:  # "the scheme opened at Northgate" is of the scheme at Northgate
            there = behind[behind.index("at") :] if "at" in behind else ()
            return _Affirmed(thing((*clause[:start], *there)), NOTHING)
        return _Affirmed(thing(behind[:end]), before, where)
    return _Affirmed(before, *by_whom(behind))


def _contradicts(denial: Denial, affirmed: _Affirmed, is_here: bool) -> bool | None:
    """Whether a denial and what is said cannot both hold; None where they can."""
    mine, theirs = denial.where - affirmed.where, affirmed.where - denial.where
    if mine and (theirs or not affirmed.where):
        return None
    if not denial.what.head:
        return _of_all(denial, affirmed, is_here)
    denial = _in_full(denial, affirmed) if is_here else denial
    if not is_same(denial.what, affirmed.what):
        return None
    what = _of_how_many(denial.what, affirmed.what)
    who = _of_whom(denial, affirmed.who)
    if what is None or who is None:
        return None
    is_all_of_them = affirmed.who.how_many is HowMany.ALL and is_same(denial.who, affirmed.who)
    return (
        what and who and (is_here or not theirs) and (is_all_of_them or denial.what.narrowed == affirmed.what.narrowed)
    )


def _in_full(denial: Denial, affirmed: _Affirmed) -> Denial:
    """The denial with what narrows its thing elsewhere in the sentence: "the last length waits, as … no consent"."""
    if denial.what.narrowed or denial.what.head != affirmed.what.head:
        return denial
    named = affirmed.what.narrowed & content(denial.text)
    is_all = named == affirmed.what.narrowed and denial.who.words == affirmed.who.words != frozenset()
    return denial._replace(what=denial.what._replace(narrowed=named)) if is_all else denial


def _of_all(denial: Denial, affirmed: _Affirmed, is_here: bool) -> bool | None:
    """The same where nothing is named that is done: "all have signed the promise", "two have yet to sign"."""
    is_of_all = affirmed.who.how_many is HowMany.ALL or affirmed.what.how_many is HowMany.ALL
    theirs = affirmed.who if affirmed.who.how_many is HowMany.ALL else affirmed.what
    mine = denial.who if denial.who.head else denial.what
    is_of_them = is_same(mine, theirs) and mine.narrowed >= theirs.narrowed
    is_any = not mine.words and HowMany.SOME in {denial.who.how_many, denial.what.how_many}
    return True if is_here and is_of_all and (is_of_them or is_any) else None


def _of_how_many(denied: Thing, affirmed: Thing) -> bool | None:
    if denied.how_many is HowMany.NO or affirmed.how_many is HowMany.ALL:
        return True
    if denied.how_many is HowMany.PLAIN and affirmed.how_many is HowMany.PLAIN:
        return True
    return None


def _of_whom(denial: Denial, who: Thing) -> bool | None:
    if denial.who.how_many is HowMany.NO:
        return True if not denial.who.words or denial.who.head == who.head else None
    if not denial.who.words:
        is_whole = not who.words and who.how_many is HowMany.PLAIN
        return True if is_whole or who.how_many is HowMany.ALL else (False if denial.verb in _ONE_BODY else None)
    if who.how_many is HowMany.ALL:
        is_of_them = is_same(denial.who, who) and who.narrowed <= denial.who.narrowed  # not "all with a school"
        return is_of_them or (False if who.head in _OF_ANY_KIND and not who.narrowed else None)
    if not who.words:
        return False if who.how_many is HowMany.PLAIN else None
    is_plain = who.how_many is denial.who.how_many is HowMany.PLAIN
    return True if is_plain and who.words == denial.who.words else None


def _is_near(denial: Denial, said: Said, affirmed: _Affirmed) -> bool:
    """Whether two sentences stand in one action, or name a thing that few words would name twice."""
    if not _PAST.isdisjoint(tokens(denial.text)):
        return False
    things = len(affirmed.what.words & denial.what.words)
    people = len(affirmed.who.words & denial.who.words)
    return denial.said.action is said.action or things > 1 or things + people > _TOGETHER


def told_done(step: str, account: Iterable[str]) -> str:
    """The sentence of an account that tells of the verb and thing with which a step opens: "Install the ladder"."""
    asked = clauses(step)[0] if clauses(step) else ()
    verb = lemma(asked[0]) if len(asked) > 1 else ""
    end = next((place for place, word in enumerate(asked) if word in _AT), len(asked))
    what, there = thing(asked[1:end]), thing(asked[1:])
    if not verb or not what.head or what.how_many is not HowMany.PLAIN:
        return ""
    told = (text for text in account if _THEN.isdisjoint(tokens(text)))
    of_verb = frozenset({verb})
    return next((text for text in told if any(_is_that(what, there, one) for one in _affirmed(text, of_verb))), "")


def _is_that(what: Thing, there: Thing, affirmed: _Affirmed) -> bool:
    is_whole = affirmed.what.how_many is not HowMany.SOME and not affirmed.where - there.narrowed
    return is_whole and is_same(there, affirmed.what) and what.narrowed <= affirmed.what.narrowed
