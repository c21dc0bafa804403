"""Whether an answer about worries names none, in whatever words: "Nothing need trouble the board"."""

import re
from collections.abc import Sequence
from functools import lru_cache

from milepost.core.checks.facts.speech.things import word_set
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import words_in
from milepost.core.words.anycase import AnyCase
from milepost.core.words.sentences import cut

_WORRY = (
    r"(?:worr(?:y|ies|ied|ying)|concerns?|concerned|issues?|risks?|problems?|difficult(?:y|ies)|troubles?|troubled|"
    r"barriers?|obstacles?|challenges?|anxiet(?:y|ies)|anxious|alarm|alarmed|hitch|hitches|snags?|hurdles?|setbacks?|"
    r"impediments?|hindrances?|amiss|untoward|wrong|uneasy|uneasiness|unease|misgivings?|doubts?|fears?|regrets?|"
    r"blockers?|headaches?|drawbacks?|weaknesses|shortcomings|clouds?|adverse)"
)
_NOT_OF_NOUN = (
    r"(?! (?:assessments?|registers?|logs?|plans?|owners?|officers?|managers?|management|matrix|tracker|has|have|is|"
    r"are|was|were|gets?|gambling)\b(?! (?:been|come|to|arisen|seen|identified|raised|reported|noted)\b))"
)
_LINKS = r"(?!(?:for|of|with|to|about|on|in|is|are|has|have|the|a|an|our|their|its|that|who|at|by|and)\b)"
_CAUSE = (
    r"(?:cause|causes|grounds?|reasons?|need|occasion|call|matters?|areas?|sources?|evidence|sign|signs|hint|"
    r"shadow|trace|whiff|element)"
)
_NONE_OF = Gated(
    "no nil zero without free not hardly scarcely nothing never neither t none",
    AnyCase(
        rf"\b(?:no|nil|zero|without|free (?:of|from)|not an?|not any|not one|not a single|hardly an?y?|scarcely any)"
        rf"(?: (?:any|a))?(?: {_LINKS}[a-z-]+){{0,3}}? {_WORRY}\b{_NOT_OF_NOUN}|"
        rf"\bno(?: {_LINKS}[a-z-]+){{0,2}}? {_CAUSE} (?:for|of|to|at)(?: (?:be|any|feel|a|give|have))?(?: [a-z-]+)? "
        rf"{_WORRY}\b|"
        rf"\bnothing\b(?: [a-z’'-]+){{0,8}}? (?:{_WORRY}|report|reported|flag|raise|escalate|note|add|declare|record|"
        r"mention|bring|say|draw|disclose|awake|sleep|detain|delay|hinder|attention|mind|here|this heading|put)\b|"
        r"\b(?:not|never|neither|hardly|n[’']t)(?: (?:at all|in the least|unduly|particularly|overly|now|currently|"
        r"presently|aware of|know of|see|foresee|anticipate|expect|have|had|feel|been|give|given|cause|caused|"
        rf"any|a|us|the least|moment of|moment[’']s|presently|remotely))* {_WORRY}\b{_NOT_OF_NOUN}|"
        rf"\b{_WORRY}(?: [a-z’'-]+){{0,4}}?(?: ?[:–-] ?| )(?:none|nil)\b|"
        r"^\W*none (?:that|which|whatever|whatsoever|at|to|so far|this|we|known|is|are)\b|"
        r"\b(?:can|could) think of (?:nothing|none)\b|\bnone (?:springs|comes?) to mind\b|"
        r"\bnothing (?:really|at all)\W*$"
    ),
)
_WELL = re.compile(
    r"^\W*(?:(?:not applicable|none|no|nil|n/a)[,;:–-]+ )?(?:(?:and|as|so|honestly|frankly|overall|indeed|in short|for "
    r"once|thankfully|happily|fortunately),? )*"
    r"(?:everything|all|things|it|this|the (?:action|project|work|scheme|service|year)|we|matters|life|the team|"
    r"so far)\b(?: (?!not\b|never\b|no\b|hardly\b|n[’']t)[a-z’',-]+){0,6}? (?:well|fine|in order|in hand|smooth|"
    r"smoothly|swimmingly|to plan|on track|good|"
    r"it should(?: be)?|ought to(?: be)?|we hoped|clockwork|rosy|content|happy|satisfied|confident|relaxed|"
    r"under control|perfect|perfectly|splendidly|calm|serene)\b",
    re.IGNORECASE,
)
_AS_WISHED = re.compile(
    r"^\W*(?:(?:none|nil|no|nothing)[,;:–-]+ )?(?:(?:all|everything|things|it|this|the "
    r"(?:action|project|work|scheme)|we|we[’']re|"
    r"it[’']s|that)\b(?: (?!not\b|never\b|no\b|hardly\b|n[’']t)[a-z]+){0,6}? (?:(?:just |exactly |much )?as "
    r"(?:we|it|they|one) "
    r"(?:(?:would|should|had|could) )?(?:be|wish|wished|hope|hoped|like|liked|want|wanted|plan|planned|intend|intended|"
    r"expect|expected|said|go)(?: (?:it|them|for|to|to be))*|as "
    r"(?:planned|hoped|wished|intended|expected|wanted)|(?:all )?quiet|"
    r"(?:all )?good|plain sailing|could (?:not|hardly) be (?:happier|better|more pleased))|(?:it[’']s )?all "
    r"(?:quiet|good)|plain sailing|"
    r"not a (?:thing|cloud in the sky)|no red flags?)(?: (?:at present|so far|now|here|at all|on this one|with this "
    r"one))?\W*$",
    re.IGNORECASE,
)
_BUT = word_set(
    "but although though however except apart beyond unless save bar only other than besides aside nevertheless "
    "until if still would could might should will may whether when where who because since yet-to"
)
_BARE = word_set(
    "none no nil nothing not applicable na n a at present this time stage the moment currently really all good fine "
    "so far as yet reported recorded identified known there is are were "
    "whatever whatsoever to report of any kind we have"
)
_MAY_STAND = word_set("would could should if will may when where who since because still only until")
_NONE_WORDS = word_set("none no nil nothing na fine good")
_NOT_APPLICABLE = frozenset({"n/a", "not applicable"})
_LONGEST = 28  # words


@lru_cache(maxsize=2048)
def names_no_worry(text: str) -> bool:
    """Whether each sentence of an answer says that there is no worry, or that all is well."""
    texts = cut(text)
    return bool(texts) and all(_is_none(part, words_in(part)) for part in texts)


def _is_none(text: str, words: Sequence[str]) -> bool:
    if not words:
        return False
    if not set(words) - _BARE:
        return not _NONE_WORDS.isdisjoint(words) or text.strip(" .").casefold() in _NOT_APPLICABLE
    if len(words) > _LONGEST or not (_BUT - _MAY_STAND).isdisjoint(words):
        return False
    none = _NONE_OF.search(text)
    if none:  # what stands before may be said with "should" or "if", what stands behind limits it
        return _MAY_STAND.isdisjoint(words_in(text[none.end() :]))
    well = _WELL.match(text)
    is_well = well is not None and (_MAY_STAND - {"should"}).isdisjoint(words)
    return is_well or _AS_WISHED.match(text) is not None
