"""Where a sentence breaks off or was joined wrongly, and whether it could still be meant so."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from milepost.core.checks.facts.speech.verbs import is_done, lemma
from milepost.core.checks.gathered import Gathered, Said, Sentence, words_in, words_of
from milepost.core.checks.looking import PROSE, WRITTEN
from milepost.core.plan.model import QuestionRole


class Broken(NamedTuple):
    """An answer of which a sentence breaks off, after which words, what to show, and whether none can end so."""

    said: Said
    words: str
    shown: str
    is_sure: bool


class _Break(NamedTuple):
    words: str
    is_sure: bool


# after these another word must come, whatever stands before them
_NEVER_LAST = words_of(
    "the a an every their our its your because although whether including than very per whose during until"
)
_JOINING = words_of("and or but")  # with which a line of a list may end
_PREPOSITIONS = words_of(
    "for to with of from by at in into on about through under among between without against upon towards"
)
_HELPERS = words_of("is are was were will has have had been be can could may must would should")
_MODAL = words_of("can could may must would should will")
_SUBJECTS = words_of("they we he she")
_POINTING = words_of("this these those some most no any that which who so as if when where also not")
_OWN = words_of("her his my")
_OPENS = words_of("once when until because while whether unless although whenever")
_MAY_STAND = {  # what may stand before a word that then ends a sentence
    "between": words_of("in far"),
    "while": words_of("a the worth little long short"),
    "but": words_of("anything nothing all"),
    "a": words_of("grade hepatitis plan vitamin class category phase lot option group type team block schedule part"),
    "very": words_of("the"),
    "without": words_of("do does did done go goes went gone going doing manage managed cope coped with be live lived"),
    "against": words_of("for up vote voted votes advise advised decide decided argue argued guard"),
}
# behind these a clause can end with a preposition or a helper: "who goes in", "than it was", "what we looked at"
_LETS_STAND = words_of(
    "who whom whose what which where when why how than as that whatever whoever if though like even neither "
    "something anything somewhere everything nothing"
)
_LEFT_OUT = words_of(  # right before a helper, the verb that follows is one told before: "half are", "may not be"
    "not never nor so one ones more less most half many few some rest all none both it they we he she always else "
    "probably still"
)
_NO_HELPER = words_of("of the a free good own")  # "lack of will"
_SPEAKERS = words_of("we they he she it you people")  # not at the start: "the rooms we work in"
_PAIRS = frozenset(
    {
        *("how many", "such as", "how much", "in order", "whether to", "order to", "likely to", "attempting to"),
        *("so that", "due to", "according to", "as to", "prior to", "instead of", "because of"),
        *("worried that", "concerned that", "afraid that", "confident that", "anxious that", "given that"),
        *("provided that", "ensure that", "fact that"),
        *("that by", "that with", "that at", "that all", "that some"),
        *("that each", "that both", "that most", "that such", "that no", "that any"),
        *("that several", "that few", "whether all", "whether each", "whether both"),
    }
)
_AGREES = words_of("is are was were been being be isnt arent wasnt werent")
_HAPPENS = words_of(  # with which a little word closes a verb: "were taken in", "signed up", "went on"
    "come came go goes went gone going move moved moving bring brought take taken took put hand handed sign signed "
    "join joined log logged phone phoned ring rang book booked let fill filled call called sit drop dropped settle "
    "settled step stepped pass passed stand stood carry carried keep kept walk walked give given gave live lived "
    "get got look looked cared paid based built plugged fitted"
)
_PASSIVE = words_of("for at of on in to by about")
_NEAR = 7  # words
_LEAST = 2  # words before a little word that is a mere likelihood
_SHOWN = 12  # words
_FULL = 6  # words of an answer in a plan that ends nearly every answer with a full stop
_LONG = 9  # words, so that a sentence is no note
_WANT_MORE = words_of("much many several few each such own other another less most more")
_PAIRED = words_of("both either neither")
_GOES_ON = words_of("so which who if")  # behind which notes without full stops go on as well
_MAY_END = words_of(  # what may stand before these where they do end a sentence
    "do does did done doing think thinks hope hopes say says said or more less even ever especially particularly not "
    "is was be remain remains just quite very know told and what as only whos guess"
)
_NEEDS_MORE = words_of("needs requires lacks includes involves ensures enables becomes contains depends")
_DEED_MISSING = re.compile(r"\W*(?:The|Our|[A-Z][\w’'.-]*(?= [A-Z]))(?: (?!to\b)[\w’'&-]+){1,6} to\W*")
_BEHIND_COMMA = re.compile(  # in which nothing can end that a comma parted from what is before
    r",\s+(?:and |then |but )?(?:from|by|for|with|to|of|at|into|about|under|among|between|upon|towards|until|through|"
    r"which|who|whose|where|because|although|while|unless|such as|among others,?)[\s,]*$"
)
_BOUNDS = frozenset({"least", "most"})  # "there were at least"
_ONLY_VERB = re.compile(r"\b(?:but|because|although|whereas|while|which)(?: [a-z]+){1,5}$")
_HAS = words_of("have has had")

# a sentence that says twice what is so: "We planted 900 trees last winter was before the rain"
_TOLD_TWICE = re.compile(
    r"(?:We|They|She|He|I) (?P<did>[a-z]+)(?P<what>(?: [\w’'£%,.-]+){1,10}?) (?:was|were|is|are|ha(?:s|ve) been)\b"
)
_PARTS = re.compile(r"[;:–—()“”\"]| - |,(?!\d)")
_JOINS = words_of(
    "and or but so that which who whom whose what where when why how while because if as than though although until "
    "before after once since there it they we he she you i this these those whether whatever sure"
)
_OPENS_NOUN = words_of("the a an our their its his her your my this that these those every each all some no any")
_THINKS = frozenset(
    map(
        lemma,
        words_of(
            "say said think thought know knew find found hope hoped feel felt believe believed hear heard see saw "
            "told tell show showed ensure ensured mean meant agree agreed learn learned learnt expect expected "
            "report reported notice noticed realise realised understand understood check checked decide decided "
            "fear feared wish wished claim claimed suggest suggested suspect suspected doubt doubted confirm "
            "confirmed note noted ask asked made make were was are is have had has did do could can will would may "
            "must should assume assumed reckon prove proved guess discover discovered accept accepted argue argued "
            "insist insisted promise promised admit explain explained warn warned recognise recognised demonstrate "
            "demonstrated imagine remember stress stressed worry worried worked seem seemed let help helped kept "
            "keep"
        ),
    )
)
# with one of these every sentence ends that breaks off
LASTS = (
    _NEVER_LAST
    | _JOINING
    | _PREPOSITIONS
    | _HELPERS
    | _SUBJECTS
    | _POINTING
    | _OWN
    | _PAIRED
    | {pair.rpartition(" ")[2] for pair in _PAIRS}
    | _NEEDS_MORE
    | _BOUNDS
)
_MARKS = frozenset(".!?”)\"'’…:]")
_ACCOUNTS = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED})
_MOSTLY = 0.9  # of answers that end with a full stop, so that one without it broke off
_FEWEST = 12
_SHORTEST = 60  # characters of prose
_STOPPED = re.compile(r"\w[.;]\s+[A-Z]")


def broken(plan: Gathered) -> tuple[Broken, ...]:
    """The first such sentence of each answer, in printed order; `plan.once(broken)` holds them."""
    mostly_stops = _ends_with_stop(plan, PROSE)
    always_stops = _ends_with_stop(plan, _ACCOUNTS)
    found: dict[int, Broken] = {}
    for one, part in plan.told_at:
        last = part.words[-1:]
        is_open = part.text.endswith(",")
        is_last = part is one.parts[-1]
        if not is_last and _goes_on_below(one, part):
            continue
        may_break = is_open or (last and (last[0] in LASTS or (is_last and always_stops and not _has_mark(part.text))))
        if not may_break or one.question.role not in WRITTEN or one.is_beside or id(one) in found:
            continue
        is_prose = _STOPPED.search(one.answer.text) is not None
        shown = " ".join(part.text.split()[-_SHOWN:])
        if is_open and is_last and is_prose:
            found[id(one)] = Broken(one, part.text.split()[-1], shown, is_sure=True)
            continue
        is_full = mostly_stops and len(part.text.split()) >= _FULL
        is_deed_missing = one.question.role is QuestionRole.NEXT and is_last and _is_deed_missing(part)
        if is_deed_missing:
            found[id(one)] = Broken(one, " ".join(part.text.split()[-2:]), shown, is_sure=True)
            continue
        hit = _break_in(part.text, is_last=is_last, is_prose=is_prose or is_full)
        is_long = is_prose or (len(part.words) >= _LONG and last[0] in _WANT_MORE)
        is_cut = is_last and is_long and always_stops and one.question.role in _ACCOUNTS and _is_cut_off(part)
        if hit is None and is_cut:
            hit = _Break(" ".join(part.text.split()[-2:]), is_sure=False)
        if hit:
            found[id(one)] = Broken(one, hit.words, shown, hit.is_sure)
    return tuple(found.values())


def _goes_on_below(one: Said, part: Sentence) -> bool:
    """Whether the next line goes on with a line that was wrapped: it opens with a small letter."""
    after = one.parts[one.parts.index(part) + 1].text
    return not _has_mark(part.text) and after[:1].islower()


def _ends_with_stop(plan: Gathered, roles: frozenset[QuestionRole]) -> bool:
    """Whether nearly all answers in prose to questions of these roles end with a full stop."""
    ends = [one.answer.text for one in plan.said(roles) if len(one.answer.text) > _SHORTEST]
    return len(ends) >= _FEWEST and sum(map(_has_mark, ends)) >= _MOSTLY * len(ends)


def _has_mark(text: str) -> bool:
    """Whether a text ends with a mark behind which nothing is missed."""
    return text.rstrip()[-1:] in _MARKS


def _is_cut_off(part: Sentence) -> bool:
    """Whether the last sentence of an answer in full ones ends with a word and no mark, and is no note or signature."""
    bare = part.text.rstrip()
    return len(part.words) > _LEAST and bare[-1:].islower() and not bare.startswith(("[", "TODO"))


def _is_deed_missing(part: Sentence) -> bool:
    """Whether a step says who is to do it and ends before the deed: "The nursing team to"."""
    can_end = not (_LETS_STAND | _SPEAKERS).isdisjoint(part.words)
    return part.words[-1] == "to" and not can_end and _DEED_MISSING.fullmatch(part.text) is not None


@lru_cache(maxsize=4096)
def _break_in(sentence: str, *, is_last: bool, is_prose: bool) -> _Break | None:
    """Where a sentence breaks off.

    `is_last` where it ends its answer, so that a line of a list cannot go on below it; `is_prose` where the sentences
    beside it are full ones with full stops, so that a little word at its end is no style of notes.
    """
    bare = sentence.rstrip()
    words = words_in(bare)
    if len(words) < 2 or bare[-1] in "?!)”\"'’…:" or bare.endswith("..") or not bare.rstrip(". ,")[-1:].isalpha():
        return None
    before, last = words[-2:]
    if last not in LASTS or bare.split()[-1].strip(".,") != last:
        return None
    has_stop = bare.endswith(".")
    if _is_cut(words, has_stop=has_stop, is_last=is_last) or (is_last and _BEHIND_COMMA.search(bare)):
        return _Break(f"{before} {last}", is_sure=True)
    is_perhaps = is_last and not has_stop and (_goes_on(words) or (is_prose and _is_perhaps_cut(words)))
    return _Break(f"{before} {last}", is_sure=False) if is_perhaps else None


def _goes_on(words: Sequence[str]) -> bool:
    """Whether the last word opens what is not there, even in notes: "two days a week so", "but staffing needs"."""
    *before, last = words
    if last in _GOES_ON:
        return len(before) > _LEAST and before[-1] not in _MAY_END and _LETS_STAND.isdisjoint(before[-_NEAR:])
    return last in _NEEDS_MORE and _ONLY_VERB.search(" ".join(words)) is not None


def _is_cut(words: Sequence[str], *, has_stop: bool, is_last: bool) -> bool:
    before, last = words[-2:]
    if last in _BOUNDS:
        return before == "at" and is_last and not has_stop and words[-3:-2] != () and words[-3] in _AGREES
    if before in _MAY_STAND.get(last, ()):
        return False
    if last in _NEVER_LAST or f"{before} {last}" in _PAIRS or (last in _OWN and before in _OPENS):
        return True
    if last in _JOINING:
        return is_last or has_stop
    if last in _PAIRED and (before in _AGREES or (last != "both" and before in _HAS)):  # "all 318 now have both"
        return last == "either" or not has_stop  # "Four of them are both.", of what was told before
    if last in _AGREES and before in _JOINING and has_stop:  # "It was circulated to all and is."
        return _HELPERS.isdisjoint(words[-3:-2]) and _LETS_STAND.isdisjoint(words[:-1]) and _MODAL.isdisjoint(words)
    if _LETS_STAND.isdisjoint(words[:-1]):
        is_signed = last == "by" and is_done(before) and not _AGREES.isdisjoint(words[:-1])
        return (
            is_signed
            or (before == "there" and last in _AGREES and not has_stop)
            or (last in _SUBJECTS and not has_stop)
        )
    return False


def _is_perhaps_cut(words: Sequence[str]) -> bool:
    """Whether nothing before a little word lets it close a sentence: no "who", "than" or "not", no verb of its."""
    *before, last = words[_opening(words) :]
    if (
        len(before) < _LEAST
        or not _LETS_STAND.isdisjoint(before[-_NEAR:])
        or not _SPEAKERS.isdisjoint(before[1:][-_NEAR:])
    ):
        return False
    if last in _PREPOSITIONS and "to" in before[-_NEAR:]:  # "somebody to talk to"
        return False
    if last in _PREPOSITIONS:
        is_passive = last in _PASSIVE and is_done(before[-1]) and not _AGREES.isdisjoint(before[-3:])  # "was paid for"
        return before[-1] not in _HAPPENS and not is_passive
    return last in _POINTING or (last in _HELPERS and before[-1] not in _LEFT_OUT | _NO_HELPER)


def _opening(words: Sequence[str]) -> int:
    """Where the last clause opens that is told of: behind "agreed that" a sentence begins anew."""
    opens = (at for at in range(len(words) - 2, 1, -1) if words[at - 1] == "that" and lemma(words[at - 2]) in _THINKS)
    return next(opens, 0)


def told_twice(sentence: str) -> str:
    """The words of a sentence in which a second verb stands where nothing joins it to the first, or ""."""
    hit = _TOLD_TWICE.match(sentence)
    if hit is None or _PARTS.search(hit["what"]) or not is_done(hit["did"]) or lemma(hit["did"]) in _THINKS:
        return ""
    words = words_in(hit["what"])
    is_joined = not _JOINS.isdisjoint(words) or any(lemma(word) in _THINKS for word in words)
    return "" if is_joined or sum(word in _OPENS_NOUN for word in words[1:]) else hit.group()
