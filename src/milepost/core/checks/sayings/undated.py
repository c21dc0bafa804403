"""Next steps that say what is to be done and not by when."""

import re
from itertools import pairwise

from milepost.core.checks.facts.speech.clauses import Tense, clauses
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.sayings.loose import is_passive
from milepost.core.checks.sayings.steps import dates_its_steps, is_timed, line_of, names_somebody
from milepost.core.plan.model import Plan

_TOLD_ELSEWHERE = re.compile(  # `vague-deadline`, `empty-account`, `placeholder-left`, `note-left-in-answer`
    r"\b(?:as soon as (?:possible|practicable)|asap|in due course|tb[acd]|to be (?:confirmed|agreed|advised|decided|"
    r"set(?! (?:up|out|down)\b))|xx|on-?going|as (?:above|before|last))\b|\[",
    re.IGNORECASE,
)
_NO_ORDER = re.compile(
    r"(?:we|they|it|this|these|that|there|he|she|no|not|nothing|the|our|their|his|her|its)\b", re.IGNORECASE
)
_ASIDE = re.compile(r"\w (?:how|whether|what|which|who|that|if|where|why)\b", re.IGNORECASE)
_CONDITION = re.compile(r",? \b(?:if|unless|once|when|provided|depending|subject to|so that|because)\b", re.IGNORECASE)
_CAN = re.compile(r"\b(?:can|could|may|might|would)\b", re.IGNORECASE)
_FEWEST_WORDS = 3  # "Complete" is no step
_SCRAP = re.compile(
    r"\W*(?!(?:no|not|none|nothing|as|see|all|job|action|work|business|project|already|long|too)\b)[a-z][a-z’'-]+ "
    r"(?!(?:done|completed?|closed|ended|finished|above|below|before|over|achieved|delivered|applicable|term)\b|[a-z]+ed\b)"
    r"[a-z’'-]+\W*",
    re.IGNORECASE,
)  # "Second advert."


def undated(plan: Plan, one: Said) -> str:
    """The whole answer where nothing in it is dated, else its first step without a day or anybody named, or ""."""
    text = one.answer.text.strip()
    lines = [part for part in one.sentences() if line_of(plan, one, part)]
    parts = [part for part in lines if len(part.split()) >= _FEWEST_WORDS]
    if not parts:
        is_one = len(lines) == 1 and _SCRAP.fullmatch(text) and gathered(plan).once(dates_its_steps)
        is_scraps = (len(lines) > 1 or is_one) and not is_timed(text) and not names_somebody(text, one.action)
        return text if is_scraps else ""  # "Counter on. Figures."
    free = [part for part in parts if not is_timed(part)]
    if not free or _TOLD_ELSEWHERE.search(text):
        return ""
    if len(free) == len(parts) and not is_timed(text):
        return text if any(map(_is_step, free)) else ""
    halves = {text for pair in pairwise(one.sentences()) if pair[0].endswith((";", ":")) for text in pair}
    alone = (part for part in free if part not in halves and not is_passive(part))
    return next((part for part in alone if _is_step(part) and not names_somebody(part, one.action)), "")


def orders(line: str) -> bool:
    """Whether a line of some words says what is to be done, and not how things are or why there is nothing to do."""
    what = _CONDITION.split(line, maxsplit=1)[0]
    return len(what.split()) >= _FEWEST_WORDS and not _TOLD_ELSEWHERE.search(line) and _is_step(what)


def _is_step(text: str) -> bool:
    """Whether a sentence says what is to be done: its first verb looks ahead, or it has none, as an order has none.

    A verb behind "how" or "that" is not of the order: "Find out how they could be reached".
    """
    verbs = [verb for clause in clauses(text) for verb in clause.verbs]
    if not verbs or _ASIDE.search(text, 0, verbs[0].start):
        return not _NO_ORDER.match(text)
    return verbs[0].tense is Tense.AHEAD and not _CAN.search(text, 0, verbs[0].end)
