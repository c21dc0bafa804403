"""Sentences of an action that tell of work that is not done: unsigned, awaited, unfilled, still to begin."""

import re
from collections.abc import Mapping

from milepost.core.checks.facts.people.posts import empty_posts
from milepost.core.checks.facts.speech.things import HowMany, word_set
from milepost.core.checks.facts.states.denials import AWAITED, Denial, denials
from milepost.core.checks.figures import counted, in_digits, opening, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

# the lemmas of verbs that do the work of an action, so that "nobody has complained" is nothing undone
_WORK = word_set(
    "do begin sign open appoint publish deliv complet train fit instal hang build visit adopt approv agre issu grant "
    "award secur fill hold meet write draft print buy order repair replac connect test plant lay pav paint insulat "
    "convert inspect survey map review report submit send giv receiv mov commission let circulat distribut enrol "
    "join set put mak find choos elect translat upload migrat digitis check return assess implement embed handov hand "
    "collect clear remov demolish vaccinat contact invit interview brief audit evaluat"
)
_STARTS = re.compile(
    r"\b(?:starts|begins|opens|follows|resumes|goes live|is due(?! each)|are due(?! each)) (?:in|on|next|from|this|by) "
    r"(?!each\b|every\b)",
    re.IGNORECASE,
)
_BEING = re.compile(
    r"\b(?:is|are) (?:still |now |currently )?being (?!used|enjoyed|monitored|kept|shared|reviewed|run\b|"
    r"delivered|offered|"
    r"evaluated|copied|followed|watched|rolled out|seen|held|looked|taken up|reported|maintained|embedded|"
    r"supported|helped|"
    r"visited|fed|taught|cared|met\b|read\b|asked)[a-z]+\b",
    re.IGNORECASE,
)
_PART = re.compile(
    rf"{opening('part')} (?:out )?of (?:the |our |its )?{counted('whole')} [a-z -]{{2,40}}? (?:have|has|are|"
    rf"were) (?:now )?(?:been )?"
    r"(?:[a-z]{3,}ed|built|hung|fitted|open|up|in (?:place|post|the [a-z]+)|done|laid|dug|cut|working|live|in use)\b",
    re.IGNORECASE,
)
_ONLY = re.compile(
    r"\b(?:only|just) (?P<a>\d+)(?: out)? of (?:the |our |its |all )?(?P<b>\d+)\b|"
    r"\b(?P<c>\d+)(?: out)? of (?:the |our |its |all )?(?P<d>\d+)\b[^.;,]{0,30} (?:only|so far)\b",
    re.IGNORECASE,
)  # "signed by 6 of the 8 schools only"
_IS = re.compile(r"^(?!.*\b(?:was|were|had)\b).*\b(?:is|are|has|have)\b", re.IGNORECASE | re.DOTALL)
_TROUBLE = re.compile(
    r"\b(?:dropped|left|fail\w*|missed|complain\w*|late|refused|cancelled|lost|broke\w*|withdrew|needed|came back|died|"
    r"returned|rejected)\b",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\b(?:rest|others?|remaining|declined|refused|not (?:needed|required)|target|more than)\b", re.IGNORECASE
)
_START_WORDS = "starts begins opens follows resumes goes due"
_ASIDE = AnyCase(
    r"\b(?:until|before|last year|previously|needed|required|no further|no more|no longer|if|other (?:councils|areas)|"
    r"elsewhere|each (?:year|september|term)|every (?:year|term)|annual\w*|once a year|next (?:phase|stage|scheme|"
    r"plan|strategy)|second phase|phase (?:two|2)|under (?:action )?\d)\b"
)
_TOLD_IN = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})


def undone(plan: Gathered) -> Mapping[str, tuple[Said, str]]:
    """The first such sentence of each action, by the action's id; `plan.once(undone)` holds them."""
    found: dict[str, tuple[Said, str]] = {}
    told = [(one.said, one.text) for one in plan.once(denials) if _is_of_work(one)]
    told += [(one.said, one.text) for one in empty_posts(plan)]
    told += [(one, text) for one, text in plan.told(_TOLD_IN, _START_WORDS) if _STARTS.search(text)]
    told += [(one, text) for one, text in plan.told(_TOLD_IN, "being") if _BEING.search(text)]
    told += [(one, text) for one, text in plan.told(_TOLD_IN, "of, have has are were") if _is_of_part(text)]
    told += [(one, text) for one, text in plan.told(_TOLD_IN, "of, only just so") if _is_of_some_only(text)]
    for one, text in told:
        if not _ASIDE.search(text):
            found.setdefault(one.action.id, (one, text))
    return found


def _is_of_part(text: str) -> bool:
    """Whether a sentence opens by telling that the work is done for some of a number only: "60 of 140 parishes"."""
    hit = _PART.match(in_digits(text))
    return hit is not None and value(hit["part"]) < value(hit["whole"]) and not _REST.search(text)


def _is_of_some_only(text: str) -> bool:
    """Whether a sentence tells that something is so for some of a number only, and that is no good news."""
    hit = _ONLY.search(in_digits(text))
    if hit is None or _REST.search(text) or _TROUBLE.search(text) or not _IS.search(text):
        return False
    return int(hit["a"] or hit["c"]) < int(hit["b"] or hit["d"])


def _is_of_work(denial: Denial) -> bool:
    is_named = bool(denial.what.words) or denial.who.how_many is not HowMany.PLAIN or bool(denial.who.words)
    if denial.what.how_many is HowMany.NO and not denial.what.words:
        return False  # "awaiting nothing more"
    return is_named and (denial.verb in _WORK or denial.verb == AWAITED)
