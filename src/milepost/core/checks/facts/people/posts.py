"""Who is said to be in a post, and which posts are said to stand empty."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import HowMany, Thing, content, is_same, stem, thing, tokens, word_set
from milepost.core.checks.facts.states.conditions import IS
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.plan.model import QuestionRole

_MAY = " may "  # and no month
_ACCOUNTS = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_ROLES = word_set(
    "worker officer coordinator co-ordinator nurse manager adviser advisor analyst therapist psychologist "
    "navigator mentor engineer teacher tutor trainer clerk warden ranger planner practitioner administrator "
    "advocate consultant doctor midwife visitor surveyor inspector apprentice director organiser counsellor "
    "counselor facilitator interpreter librarian curator solicitor broker connector commissioner assistant "
    "specialist technician supervisor instructor physiotherapist dietitian pharmacist psychiatrist caretaker "
    "gardener driver lecturer researcher ecologist archivist cook caseworker"
)
_EMPTY = re.compile(
    rf"\b(?:{IS} (?:vacant|unfilled|empty)\b|(?:still )?(?:nobody|no one|no-one) (?:is )?in (?:the )?post\b|"
    r"without (?:anyone|anybody|a) (?:being appointed|appointment)|"
    r"(?:nobody|no one|no-one) (?:has been |was )?(?:yet )?(?:appointed|recruited)|"
    r"no (?:suitable |qualified )?(?:applicants?|candidates?|applications?)\b|"
    r"(?:has|have) (?:still )?not (?:yet )?been (?:appointed|recruited|filled)|"
    r"(?:cannot|could not|unable to|failed to|not been able to) (?:recruit|appoint|fill)|"
    r"(?:has|have) (?:still )?(?:yet|still) to be (?:appointed|recruited|filled))"
)
_FILLED = re.compile(
    r"\b(?:(?:is|are|has been|have been) (?:now |all |both )*in post\b|in post since|"
    r"took up (?:the |her |his |their )?post|(?:has|have) (?:now )?been (?:appointed|recruited|filled)|"
    r"(?:was|were) (?:appointed|recruited|filled)|"
    r"(?:has |have )?(?:started|began|begun)(?: work)? (?:in|on) (?!training)|joined (?:us|the team) (?:in|on)|"
    r"(?:took on|hired|appointed|recruited|welcomed) (?:an?|the|our) |"
    r"(?:is|are) (?:now )?filled)"
)
_EMPTY_WORDS = (
    "vacant unfilled empty nobody one anyone anybody applicants applicant candidates candidate applications "
    "appointed recruited filled recruit appoint fill appointment"
)
_FILLED_WORDS = "post appointed recruited filled started began begun joined took hired welcomed"
_ASIDE = word_set(
    "until before previously formerly had again will would could might should if unless when once next "
    "second third left leaves resigned retired retires maternity cover new replaced replacement successor ended"
)
_NOT_IN_POST = word_set("not nobody no yet cannot could unable failed none")
_PARTS = re.compile(r"[,;:–()]")
_SHORTEST = 5
_NO_DOERS = word_set(
    "order quarter number paper water river winter summer september october november december other further "
    "letter centre "
    "center shelter computer weather matter corner offer power floor sector factor error minor major under after over "
    "never ever whether rather either later earlier longer former latter better cover folder poster register theatre "
    "charter chapter border harbor labour summer member customer carer user mother father brother sister "
    "daughter visitor "
    "supporter another together however outdoor indoor senior junior prior interior exterior voter owner "
    "partner newsletter"
)
_BEFORE = 3  # words in front of a role that tell which it is


class Post(NamedTuple):
    """A sentence that tells of a post that it is filled, or that it is not."""

    said: Said
    text: str
    role: Thing


class Doubled(NamedTuple):
    """A post that one sentence fills and another leaves empty."""

    filled: Post
    empty: Post
    is_sure: bool


def doubled(plan: Gathered) -> tuple[Doubled, ...]:
    """Every such pair, the first for each empty post; `plan.once(doubled)` holds them."""
    empty = list(empty_posts(plan))
    filled = list(_told(plan, _FILLED, _FILLED_WORDS)) if empty else []
    return tuple(found for one in empty if (found := _first(one, filled)))


def empty_posts(plan: Gathered) -> Iterator[Post]:
    """Every sentence that leaves a post empty, in printed order."""
    return _told(plan, _EMPTY, _EMPTY_WORDS)


def _first(empty: Post, filled: Sequence[Post]) -> Doubled | None:
    for one in filled:
        sure = _is_same_post(one, empty) if one.text != empty.text else None
        if sure is not None:
            return Doubled(one, empty, sure)
    return None


def _is_same_post(filled: Post, empty: Post) -> bool | None:
    """Whether both are surely of one post; None where they may well be of two."""
    is_here = filled.said.action is empty.said.action
    if filled.role.how_many is HowMany.SOME or (empty.role.how_many is HowMany.SOME and not _is_all(filled)):
        return None
    mine, theirs = filled.role, empty.role
    if not theirs.head:  # "there is still nobody in post": the post is that of the action
        title = content(empty.said.action.title)
        return False if mine.words <= title or (mine.head in title and mine.narrowed & title) else None
    if not is_same(mine, theirs):
        return None
    is_named = bool(mine.narrowed & theirs.narrowed)
    return is_named and "in post" in filled.text.casefold() if is_here or is_named else None


def _is_all(post: Post) -> bool:
    return post.role.how_many is HowMany.ALL


def _told(plan: Gathered, pattern: re.Pattern[str], words: str) -> Iterator[Post]:
    for place in plan.places(_ACCOUNTS, words):
        one, part = plan.told_at[place]
        apart = _ASIDE | _NOT_IN_POST if pattern is _FILLED else _ASIDE
        if not apart.isdisjoint(part.words) or _MAY in part.text:
            continue
        text = part.text.lower().replace("’", "'")
        hit = pattern.search(text)
        if hit is None:
            continue
        role = _role(text[: hit.start()]) or _role(text)
        if role or pattern is _EMPTY:
            yield Post(one, part.text, role or Thing("", frozenset(), HowMany.PLAIN))


def _is_role(word: str) -> bool:
    """Whether a word names who does something: a known post, or any "planter", "editor" or "machinist"."""
    is_doer = word.endswith(("er", "or", "ist", "ian")) and len(word) >= _SHORTEST and word not in _NO_DOERS
    return word in _ROLES or is_doer


def _role(text: str) -> Thing | None:
    """The last post that a text names: "the island school nurse", "our transition worker, Carys Webb"."""
    for part in reversed(_PARTS.split(text)):
        words = tokens(part)
        at = next((place for place in range(len(words) - 1, -1, -1) if _is_role(stem(words[place]))), -1)
        if at >= 0:
            return thing(words[max(0, at - _BEFORE) : at + 1])
    return None
