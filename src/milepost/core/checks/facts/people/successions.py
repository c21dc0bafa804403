"""Whose place somebody else has taken, as a sentence says: by both their names, or by the name of the post."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from milepost.core.checks.facts.days.times import times
from milepost.core.checks.gathered import Gathered, Said, words_in, words_of
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.sayings.leaving import places
from milepost.core.plan.model import Lead
from milepost.core.plan.walk import actions
from milepost.core.words.names import RANKS, plain_name


class Succession(NamedTuple):
    """A sentence by which a lead has given their place to somebody, with the place of it in `told_at`.

    `is_of_post` where it is the post that went over, and not this one action.
    """

    lead: Lead
    said: Said
    text: str
    place: int
    is_of_post: bool


_HOLDING = (
    "took taken takes, over",
    "succeeded succeeds successor replaced replaces replacement inherited shoes baton reins",
    "handed, to",
    "moved, to",
    "now new appointed became becomes started joined promoted, is was has been became started joined",
    "since, been",
)
_RANK = "|".join(sorted((rank.title() for rank in RANKS), key=len, reverse=True))
_SOMEBODY = rf"(?:(?:{_RANK})\.? )*[A-Z][\w’'-]*\.? [A-Z][\w’'-]+"
_TITLE = rf"(?:(?:{_RANK})\.? )*"
_FROM_THEM = re.compile(
    r"\b(?:(?:took|taken|takes) (?:(?:it|this|things|the (?:action|work|lead|post|role|job)) )?over"
    r"(?: (?:as|the|this|it|in|on) [^.;,]{2,60}?)? from|succeed(?:ed|s)|replace[ds]|"
    r"(?:inherited|took on|taken on) (?:this|it|the [\w ]{3,30}?) from|(?:is|as) (?:the )?successor (?:to|of)|"
    rf"took the (?:baton|reins) from) (?:our (?:former )?(?:lead|colleague),? )?{_TITLE}$"
)
_BY_OTHERS = re.compile(
    rf"(?: (?:has|have|had|was|is|been|now|since|then))+ (?:succeeded|replaced)(?: [^.;,]{{2,40}}?)? by {_SOMEBODY}|"
    r" (?:has |have |had )?(?:now |since )?handed (?:(?:it|this|the (?:action|work|lead|post|role|job|reins|baton|"
    r"project|programme|brief|portfolio|whole thing))(?: on)? )?(?:over |on )?"
    rf"to {_SOMEBODY}(?! (?:for (?:a|the) (?:week|day|meeting|talk)))"
)
_MOVED = re.compile(
    r" (?:has|have|had) (?:now |since |recently )?(?:moved|transferred|gone) (?:over |across )?to "
    r"(?P<where>(?:the |our |another )?(?:[A-Z]?[\w’'&-]+ ){0,4}(?:team|service|department|directorate|division|unit|"
    r"section|office|programme|desk))\b"
)
_THEIRS = re.compile(
    rf"[’']s (?:successor|replacement),? (?:is |was |as [\w ]{{3,40}} is )?{_SOMEBODY}|"
    r"[’']s (?P<place>place|post|job|role|shoes)\b"
)
_INTO_THEIRS = re.compile(
    rf"{_SOMEBODY},? (?:who )?(?:(?:has|is|was) )?(?:now )?(?:took|taken|stepped into|(?:appointed )?to|fills|filled|"
    r"in) (?:our |the )?$|"
    rf"{_SOMEBODY} is (?:now )?$"
)
_NOT_SO = re.compile(
    r"\b(?:not|if|unless|would|could|might|until|before|acting|interim|temporar\w+|while|whilst|during|absence|"
    r"(?:will|to) (?:be )?(?:take|replace|succe|hand)\w*|"
    r"leave|cover\w*|deputis\w+|back|returns?|returned|stand\w* in|chair (?:of|from)|as chair)\b",
    re.IGNORECASE,
)
_AS_POST = re.compile(r"\bas (?P<post>[^.;,()]{3,60})", re.IGNORECASE)
_SHORTEST_POST = 8
_SMALL = words_of("the a an of for and to in our head lead officer manager new on")


def successions(plan: Gathered) -> tuple[Succession, ...]:
    """Every such sentence, with the lead whose place it was."""
    return plan.once(_successions)


def _successions(plan: Gathered) -> tuple[Succession, ...]:
    return tuple(_found(plan))


def _found(plan: Gathered) -> Iterator[Succession]:
    leads = leads_by_words(plan)
    holders = _holders({one for each in leads.values() for one in each})
    for place in sorted({place for holding in _HOLDING for place in plan.places(WRITTEN, holding)}):
        one, part = plan.told_at[place]
        here = (lead for lead in one.action.leads if lead.name and _is_post_told(lead, part.text))
        named = list(dict.fromkeys((*named_in(leads, part.words), *here)))
        for lead in named if named and not _NOT_SO.search(part.text) else ():
            is_of_post = _by_post(lead, part.text, holders, is_here=lead in one.action.leads)
            if is_of_post or _by_name(lead, part.text):
                yield Succession(lead, one, part.text, place, is_of_post or _is_post_told(lead, part.text))


def is_ahead(plan: Gathered, one: Succession, today: date) -> bool:
    """Whether the day of a succession, as far as it is given, is still to come."""
    found = times(plan, one.place) if any(map(str.isdigit, one.text)) else ()
    return any(time.first > today for time in found)


def leads_by_words(plan: Gathered) -> Mapping[str, list[Lead]]:
    """Everybody who leads an action, once, by each word of the name and by its initials, in small letters."""
    return plan.once(_leads)


def _leads(plan: Gathered) -> Mapping[str, list[Lead]]:
    leads: dict[str, Lead] = {}
    for action in actions(plan):
        for lead in action.leads:
            if " " in plain_name(lead.name):
                leads.setdefault(plain_name(lead.name), lead)
    found: dict[str, list[Lead]] = defaultdict(list)
    for name, lead in leads.items():
        for word in {*words_in(name), "".join(word[0] for word in name.split())}:
            found[word].append(lead)
    return found


def named_in(leads: Mapping[str, list[Lead]], words: Iterable[str]) -> list[Lead]:
    """Those of the leads who may be named in a sentence of these words."""
    hits = chain.from_iterable(leads.get(word, ()) for word in words if len(word) > 1)
    return list(dict.fromkeys(hits))


def _holders(leads: Collection[Lead]) -> Mapping[str, set[str]]:
    """The names of those who hold each post."""
    found: dict[str, set[str]] = defaultdict(set)
    for lead in leads:
        found[lead.post.casefold()].add(plain_name(lead.name))
    return found


def _by_name(lead: Lead, text: str) -> bool:
    """Whether a sentence that names a lead gives their place to another."""
    for start, end in places(lead.name, text):
        before, after = text[:start], text[end:]
        if _FROM_THEM.search(before) or _BY_OTHERS.match(after) or _has_moved(lead, after):
            return _is_in_this_post(lead, text)
        hit = _THEIRS.match(after)
        if hit and (not hit["place"] or _INTO_THEIRS.search(before)):
            return True
    return False


def _has_moved(lead: Lead, after: str) -> bool:
    hit = _MOVED.match(after)
    return hit is not None and (words_of(hit["where"]) - _SMALL - words_of("team service department")).isdisjoint(
        words_of(lead.text)
    )


def _is_in_this_post(lead: Lead, text: str) -> bool:
    """Whether the post that is named, if one is, is that of the lead: "as Head of Housing", not "as chair"."""
    hit = _AS_POST.search(text)
    return hit is None or not lead.post or not (words_of(hit["post"]) & words_of(lead.post)).issubset(_SMALL)


def _is_post_told(lead: Lead, text: str) -> bool:
    return _is_long(lead.post) and lead.post.casefold() in text.casefold()


def _is_long(post: str) -> bool:
    return len(post) >= _SHORTEST_POST and " " in post


def _by_post(lead: Lead, text: str, holders: Mapping[str, set[str]], *, is_here: bool) -> bool:
    """Whether a sentence gives the post of a lead, which is nobody else's, to a person of another name."""
    if not _is_post_told(lead, text) or len(holders[lead.post.casefold()]) > 1:
        return False
    hit = _held_by(lead.post).search(text)
    who = plain_name(hit["who"] or hit["named"] or hit["since"]) if hit else ""
    mine = plain_name(lead.name)
    is_other = bool(who) and who.split()[-1] != mine.split()[-1]
    return is_other and (is_here or any(True for _ in places(lead.name, text)))


@lru_cache(maxsize=512)
def _held_by(post: str) -> re.Pattern[str]:
    """A person who is said to hold a post now, or the post with its new holder behind it."""
    words = re.escape(post)
    return re.compile(
        rf"(?P<who>{_SOMEBODY}),? (?:who )?(?:is (?:now|the new)|has (?:now )?(?:been appointed|become|taken over|"
        rf"joined|started|succeeded)|was (?:appointed|promoted)|has been(?= [^.;]*\bsince\b)|"
        rf"became|took over|joined|started|is our new)"
        rf"(?: (?:as|to|the|our|new|now|post|of|him|her|them)){{0,4}} (?i:{words})\b|"
        rf"\b(?:new|current) (?i:{words}),? (?:is |as )?(?P<named>{_SOMEBODY})|"
        rf"\b[Ss]ince [^.;]{{3,30}} (?P<since>{_SOMEBODY}) has been (?:our |the )?(?i:{words})\b"
    )
