"""Sentences that claim a success or a change for the better, and whether anything they give bears them out."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from milepost.core.checks.facts.speech.things import word_set
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.facts.texts.asking import wants_results
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import counts
from milepost.core.checks.sayings.spoken_well import SPEAKERS
from milepost.core.checks.sayings.successes import CLAIMS, HOLDING, SAYS
from milepost.core.plan.model import Question, QuestionRole

_ROLES = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL})
_BESIDE = frozenset({QuestionRole.MEASURE, QuestionRole.OTHER})
_ASKS_WHAT_CAME = re.compile(
    r"\b(?:so far|to date|achieved|evidence of|came of it|what [a-z]+ (?:say|said|tell|told|think)|(?<!expected )"
    r"(?<!intended )(?<!desired )(?<!planned )(?<!key )results?(?! (?:we|to|by|expected|wanted|indicator))|difference "
    r"(?:(?:it|this|that|has|have|did|does|we|they) ){0,3}(?:made?|makes)\b|what (?:has )?changed)\b",
    re.IGNORECASE,
)  # of measures and the rest, which else hold what is hoped for
_SOURCE = re.compile(
    r"[“\"]|\b(?:told|tells?|said|says?|reported|wrote|survey\w*|inspect\w*|ofsted|cqc|audit\w*|evaluations?|evaluated|"
    r"according|scor\w+|award\w*|prize|judged|rated|minutes|questionnaires?|quiz(?:zes)?|interviews?|review found|"
    r"found that|"
    r"shows? that|showed that)\b",
    re.IGNORECASE,
)
_WHO_COUNT = r"(?:inspector|auditor|evaluator|assessor|researcher|figure|record|result|number|survey|return)s\b"
_VAGUE = re.compile(
    rf"{SAYS}|{SPEAKERS}|^\W*(?:(?!{_WHO_COUNT})[a-z’'-]+ ){{0,3}}?(?!{_WHO_COUNT})(?:[a-z]+s|staff|people)"
    r"(?: (?:in|at|on|from|of) (?:the |our )?[a-z]+)? (?:say|tell us|report)\b|"
    r"^\W*(?:staff|people|everyone|everybody|participants|attendees|members|delegates|learners|parents|residents|"
    r"pupils) "
    r"(?:(?:really|all|clearly|thoroughly|greatly|very much) )?(?:enjoyed|loved|liked|valued|appreciated)\b[^.;]{0,60}?"
    r"\band (?:all |also )?(?:said|told us|say|reported)\b",
    re.IGNORECASE,
)  # "Managers say", of whom nobody knows how many
_HALVES = re.compile(
    r"\b(?:halv\w+|doubl\w+|trebl\w+|tripl\w+|twice|twofold|tenfold|most of|all of|every)\b", re.IGNORECASE
)
_OF_NAMES = re.compile(r"\b\d+-(?:hour|day|week|month|year|point|bed|seat)\b")  # "the 72-hour visit" is called so
_ONE = re.compile(r"\b(?:one|first|second)\b", re.IGNORECASE)
_NOT_SO = re.compile(
    r"\b(?:designed|(?<!they )needs?|aims?|hopes?|hoped|would|could(?! hardly)|should|if|whether|will|must|"
    r"(?<!used )to be|wants?|expect(?:s|ed|ing)?|plans?|planned|(?-i:may)|might|can|not|n[’']t|nobody|no ?one|"
    r"hardly(?! be better)|unless|until|"
    r"cannot|never(?! been)|yet to|too|once|help(?:s|ing)? to|so that|(?<!used )to (?:see|make|have|get|give|bring)|"
    r"than (?:we|they) (?:hoped|expected|planned)|lack|despite|although|but|however|ask(?:s|ed)?|"
    r"because(?! of (?:it|this|that|them)\b)|cost\w*)\b",
    re.IGNORECASE,
)
_SHARED_OPENING = re.compile(
    r"(?:it|they|this|that|these|those|in|from|of|the (?:share|number|figure|rate|average|median|count))\b",
    re.IGNORECASE,
)
_COMMON = word_set("have been they them there their this that with were from what when more much very than some most")
_SHORTEST_STEM = 4  # letters


def claims(plan: Gathered) -> Iterator[tuple[Said, str]]:
    """Every sentence of an account that claims so and gives neither figure nor source, with its answer."""
    beside = (each for each in plan.told(_BESIDE, HOLDING) if _asks_what_came(each[0].question))
    for one, text in (*plan.told(_ROLES, HOLDING), *beside):
        if _is_bare_claim(text) and not _is_borne_out(one.sentences(), text):
            yield one, text


def _asks_what_came(question: Question) -> bool:
    return wants_results(question) or _ASKS_WHAT_CAME.search(question.heading) is not None


@lru_cache(maxsize=4096)
def _is_bare_claim(text: str) -> bool:
    may_be = any(form.search(text) for form in CLAIMS.tried(text)) and not _NOT_SO.search(text)
    return may_be and not _gives_evidence(text)


def _gives_evidence(text: str) -> bool:
    bare = _OF_NAMES.sub(" ", _ONE.sub(" ", text))
    return bool(_SOURCE.search(_VAGUE.sub(" ", text)) or _HALVES.search(text)) or counts(bare)


def _is_borne_out(parts: Sequence[str], claim: str) -> bool:
    """Whether the next sentence gives a figure or a source for it: it is of the same, or opens with "It" or "From"."""
    at = parts.index(claim)
    follows = parts[at + 1] if at + 1 < len(parts) else ""
    if not follows or not _gives_evidence(follows):
        return False
    return bool(_SHARED_OPENING.match(follows)) or not _stems(claim).isdisjoint(_stems(follows))


def _stems(text: str) -> frozenset[str]:
    words = re.findall(r"[a-z]+", text.lower())
    return frozenset(lemma(word) for word in words if len(word) >= _SHORTEST_STEM and word not in _COMMON)
