"""Whether a sentence tells of trouble as a fact, whoever it hurts: harm, loss, damage, lateness, lack, refusal."""

import re
from collections.abc import Sequence
from functools import lru_cache

from milepost.core.checks.facts.speech.things import word_set
from milepost.core.checks.facts.texts.asking import Tone
from milepost.core.checks.facts.texts.tone import facts_of, is_put_right, tone
from milepost.core.checks.figures import in_digits, value
from milepost.core.checks.gathered import words_in
from milepost.core.checks.sayings.better import is_less_better
from milepost.core.checks.sayings.hindrances import is_hindered
from milepost.core.checks.sayings.losses import is_lost
from milepost.core.checks.sayings.stops import is_held_up, spelt_out
from milepost.core.words.anycase import AnyCase

# words of trouble that are too wide to tell the tone of an answer: what matters here is that something went wrong
_TROUBLE = word_set(
    "halted stopped ceased paused stalled lapsed expired broken outage blackout faulty defective defects breakdown "
    "breakdowns blocked burst jammed hacked corrupted wiped deleted contaminated polluted infested "
    "corroded unlit "
    "assaulted attacked threatened harassed robbed "
    "died drowned hurt killed hospitalised poisoned scalded harmed "
    "unfilled vacancies strike redundant sacked dismissed "
    "understaffed unpaid deficit shortfall unaffordable clawed withdrawn "
    "backlog postponed slipped slipping missed missing late overdue behind outstanding "
    "objected opposed boycott boycotted appealed refuse refuses refusal dismissal "
    "inadequate criticised sued disputed recalled breached "
    "wrongly worse worsen worst "
    "lack lacks lacking without empty unused idle unavailable insufficient unresolved unclear "
    "shrank short below unable cannot weak weaker abandoned scrapped shelved stolen "
    "ruined destroyed wrecked wreck smashed damaged damage vandals vandalised flooded leaked collapsed "
    "complained angry failing failed fails lost losing shut struggling struggled delayed exhausted resigned"
)
_PHRASES = AnyCase(
    r"\b(?:could not|cannot|can[’']t|couldn[’']t|(?:did|does|do|has|have|had|was|were|is|are)(?: not|n[’']t) "
    r"(?:come|reply|replied|answer|answered|turn|turned|sit|sat|work|worked|start|started|open|opened|arrive|arrived|"
    r"appear|appeared|"
    r"paid|pay|met|meet|reach|reached|been|found|happen|happened|enough|able|available|safe|ready)|nobody|no one|"
    r"no (?:pay|money|staff|lead|driver|drivers|cover|replacement|successor|room|heating|water|power|answer|reply|site|"
    r"premises|"
    r"progress|date|budget|funding)|burn(?:t|ed) (?:down|out)|off (?:sick|work|ill)|gone off|went off|"
    r"(?:has|have) (?:all |both |since |now )*(?:left|gone|resigned)(?! to\b| out\b| up\b| in\b| on\b| from\b| well\b)|"
    r"(?:had|has|have) given up|gave up|"
    r"(?:grant|funding|money|contract|budget) (?:was|has been|is|were) (?:stopped|cut|withdrawn|halved|frozen|lost)|"
    r"too few|too many|not enough|out of (?:use|order|action|stock)|had to (?:be )?(?:close|closed|cancel|cancelled|"
    r"turn|turned|"
    r"stop|stopped|send|sent|leave|evacuated?|pulled|rescued)|(?:only|just|barely|fewer than) (?:\d+|one)(?: [a-z]+)? "
    r"(?:out )?of|(?:weeks?|months?|days?|hours?) (?:late|behind|lost|overdue)|at a loss|in (?:debt|arrears|dispute|"
    r"tears|crisis|default)|under (?:threat|investigation)|special measures|run(?:ning)? out)\b"
)
_AGAINST = re.compile(
    r"(?P<now>\d[\d.,]*)(?: ?%| per ?cent)?(?: [a-z]+){0,3},? (?:against|compared (?:with|to)|measured against|"
    r"below|short of|and not|instead of|rather than)(?: (?:a|an|the|our|its|that|all))? "
    r"(?:(?:[a-z]+ ){0,2}(?:target|goal|aim|plan|promise|profile)(?: (?:of|was|is|for [a-z]+))? )?£?"
    r"(?P<then>\d[\d.,]*\d|\d)",
    re.IGNORECASE,
)
_DENIES = word_set(
    "no not none nobody never nothing neither nor without fewer less hardly avoid avoided avoiding prevent prevented "
    "preventing despite few reduce reduced reducing fall halved n't cut cleared tackle tackling repay zero nil"
)
_MENDED = AnyCase(
    r"\b(?:settled|solved|put right|made good|mended|repaired|fixed|cleared|recovered|caught up|overcome|refilled|"
    r"filled (?:within|since|at once|again)|replaced|back (?:at|in|on|to)|reopened|re-opened|rehoused|resolved|dealt "
    r"with|since been|no longer|returned|lifted|restored|rescheduled|was short|survey|trained to|learn(?:ed|t)? "
    r"(?:to|how)|courses?|workshops?|project to|who (?:had|have|has) (?:been|lost|left)|helped|support(?:ed|s)? (?:for|"
    r"to)"
    r"|leaflets?|advice|strategy|policy|audit|victims?|prevention|fell (?:from|by|to)|fallen (?:from|by|to)|"
    r"down (?:from|by|to))\b"
)
_DEAD = AnyCase(
    r"\b(?:has|have) (?:all |both |now |lain |stood )*(?:been |lain |stood )(?:all |both )?(?:silent|dark|dead|"
    r"standing|idle|dry|locked|cold|unlit|switched off|boarded up|out of (?:use|order)) (?:ever )?since\b|"
    r"\b(?:is|are|lies?) (?:still |now |all |both )?dead\b|\bwent (?:dark|dead|silent|dry) (?:in|on|after|when|last)\b|"
    r"\bno longer (?:makes?|suppl(?:ies|y)|sells?|stocks?|supports?|services|mends?|repairs?) "
    r"(?:the|that|this|these|those|any|it|them|our|its|spares?|parts?)\b(?! (?:noise|mess|trouble))|"
    r"\b(?:parts?|spares|motor|model) (?:can no longer be|cannot be|is no longer|are no longer) "
    r"(?:had|got|made|bought|supplied|found|available)\b"
)
_NONE_AT_ALL = re.compile(
    r"\b(?:not (?:one|a single)|none of|nobody|no one|no [a-z]+ (?:has|have|was|were))\b", re.IGNORECASE
)
_BEFORE = 4  # words in front in which a denial turns what follows


@lru_cache(maxsize=4096)
def is_trouble(text: str) -> bool:
    """Whether a sentence tells that something went wrong and was not put right."""
    if is_put_right(text):
        return False
    plain = facts_of(spelt_out(text))
    if _DEAD.search(plain) or tone(plain) is Tone.BAD or is_hindered(plain) or is_lost(plain) or is_held_up(plain):
        return True
    return is_short_of(plain) or (tone(plain) is not Tone.GOOD and not _MENDED.search(plain) and _is_told(plain))


def is_short_of(text: str) -> bool:
    """Whether a number is told to be below its target: "61 per cent against a target of 75"."""
    hit = _AGAINST.search(in_digits(text))
    if hit is None or is_less_better(text):
        return False
    return value(hit["now"].strip(".,")) < value(hit["then"].strip(".,"))


def _is_told(text: str) -> bool:
    if _NONE_AT_ALL.search(text):
        return False
    words = words_in(text)
    if any(word in _TROUBLE and _is_so(words, at) for at, word in enumerate(words)):
        return True
    return any(_is_so(words_in(text[: hit.start()]), None) for hit in _PHRASES.finditer(in_digits(text)))


def _is_so(words: Sequence[str], at: int | None) -> bool:
    """Whether no denial stands before a word."""
    before = words[:at] if at is not None else words
    return _DENIES.isdisjoint(before[-_BEFORE:])
