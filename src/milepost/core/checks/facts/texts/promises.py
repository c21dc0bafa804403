"""Promises, sentence by sentence: what each lacks so that nobody could be held to it – an owner, a deed or a day."""

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.sayings.steps import is_dated, line_of, names_somebody
from milepost.core.checks.sayings.wishes import is_wish
from milepost.core.plan.life import is_live
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH
from milepost.core.words.given_names import is_given


class Lack(StrEnum):
    """What a promise lacks; one that lacks nothing is none of these."""

    OWNER = "owner"  # "somebody will ring them"
    DEED = "deed"  # "something must be done"
    DAY = "day"  # "when things calm down"
    WILL = "will"  # "it is hoped"


class Promise(NamedTuple):
    """A sentence of an answer that promises something and lacks what would hold anybody to it."""

    said: Said
    text: str
    lack: Lack


_NEXT = frozenset({QuestionRole.NEXT})
# the words of which a next step holds one where it can be such a promise
_OF_STEPS = (
    "when if as once where whenever provided should permitting pending subject depend depends dependent "
    "depending hope "
    "hopes hoped hoping luck fingers being aspire aspires aspiration ambition anticipated intention like love "
    "welcome benefit hopefully "
    "ideally good helpful useful nice great ideal beneficial desirable endeavour try best somebody someone anybody "
    "anyone one partner volunteer member colleague whoever something somehow solution way plan fix answer thing "
    "things "
    "some round around really later point stage convenient sooner these someday sometime long fullness near distant "
    "eventually until see wait"
)
# exhortations, which hold a word of each group of one of these
_TO_ALL = (
    (
        "must should ought needs need, try work push strive fight press pull think talk do give play own step be keep "
        "redouble get take wake rise stay focus care, we all everyone everybody partners agencies members staff "
        "officers "
        "organisations services leads colleagues schools"
    ),
    "have has will asked, harder together part step more better",
    "let, s us",
    "more, must should needs has ought, done",
    "no, room excuse",
    "carry chip hammer battle muddle slog stick onwards",
    "keep, on",
    "time, act acting deeds change",
    "step, time",
)
# the words of which a sentence outside the next steps holds one of each group, where it can be such a promise
_ELSEWHERE = (
    "somebody someone something one whoever volunteer, needs need must ought should has have will wants is",
    "round around, get getting",
    "whoever somebody someone next, by",
    "really, must ought should need needs",
)
_US = r"(?:us|the [\w’'-]+|our [\w’'-]+|them)"
_SOME = (
    rf"(?:some(?:body|one)(?: or other)?|some of us|one (?:or (?:the )?other )?of {_US}|one or (?:the )?other|"
    r"whoever(?: [\w’'-]+){1,5}?|(?:a|some) (?:partner|volunteer|colleague|member|person|officer)s?)"
    r"(?: (?:from|in|at|else|with|on|of|who|somewhere)(?: [\w’'-]+){0,6}?)?"
)
_ANYBODY = (
    rf"(?:some(?:body|one)(?: or other)?|some of us|one of us|one or (?:the )?other(?: of {_US})?|whoever(?: "
    rf"[\w’'-]+){{1,5}}?)"
    r"(?: (?:from|in|at|else|with|on|of|somewhere)(?: [\w’'-]+){0,6}?)?"
)
_STARTS = r"(?:^|[,:;–-] |\b(?:and|but|so|that|then|though|agreed|hope|feel|felt|think|also) )"
_NEED = (
    r"(?:(?:really|clearly|still|now|soon|surely|probably|just|also) )?(?:needs? to|must|ought (?:really |surely )?to|"
    r"should|has to|have to|"
    r"had better|will (?:really |also |then )?(?:need|have) to|is going to have to|could do with|is needed to|"
    r"wants to be)"
)
_OUGHT = Gated(
    "somebody someone some one whoever",
    AnyCase(rf"{_STARTS}{_ANYBODY} {_NEED}\b"),
)
_OUGHT_OF = re.compile(rf"^\W*one of the [a-z][\w’'-]+s {_NEED}\b", re.IGNORECASE)  # "One of the parishes should …"
_SOMEBODY_WILL = re.compile(
    r"^\W*some(?:body|one)\b(?: (?:from|in|at|of) [^.;,]{2,40}?)? (?:will|shall)\b", re.IGNORECASE
)
_WILL = re.compile(
    rf"{_STARTS}{_ANYBODY} (?:(?:really|hopefully|probably|then) )?(?:will|shall|to|is to|could|can|might|may|would|"
    r"is going to|’ll|'ll)\b",
    re.IGNORECASE,
)
_DEED = re.compile(
    r" (?:(?:also|then|still|now|hopefully|probably) )?(?:have to|ring|chase|write to|speak to|talk to|look "
    r"(?:in|at)|sort|find out|follow|check|"
    r"get round|raise|"
    r"take (?:on|this|it)|pick (?:up|this|it)|contact|go back|think|set up|organise|arrange|approach|get "
    r"(?:on|in|hold))",
    re.IGNORECASE,
)
_BY_SOME = re.compile(
    rf"\bby {_SOME}\W*(?:$|[,.;(]|\b(?:at|when|once|as|before|in|if)\b)|\bwhoever (?:is|has|can|gets)\b",
    re.IGNORECASE,
)
_BY_WHOEVER = re.compile(
    r"\bto be [a-z]+(?: [\w’'-]+){0,6} by (?:whoever|some(?:body|one)|the next (?:lead|officer|post ?holder|person))\b",
    re.IGNORECASE,
)  # with a day or without
_DONE = (
    r"(?:\w+ly |now |also )?(?:be|get|being|getting) (?:done|sorted|said|agreed|found|arranged|worked|organised|"
    r"tried|fixed|put|resolved|dealt|addressed|tackled|devised|set)\b"
)
_DUTY = r"(?:must|should|ought to|needs? to|has to|have to)"
_HOPEFULLY = re.compile(
    r"[,;(–—] ?(?:it is )?(?:hopefully|hoped|with (?:any )?luck|all being well|fingers crossed)\b(?! (?:for|with|"
    r"without|so)\b)",
    re.IGNORECASE,
)
_DAY = re.compile(rf"\d|\b{MONTH}\b")  # a season without a year is none
_SOMETHING = Gated(
    "something somehow solution way fix answer things",
    re.compile(
        r"\bsome(?:thing|how) (?:(?:really|clearly|still|now|also|urgently|just|simply) ){0,2}"
        rf"(?:will|{_DUTY}|is to|to|can|could|wants) {_DONE}|"
        rf"\b(?:a (?:solution|way(?: forward| round)?|fix)|an answer|things) (?:(?:really|still|now) )?{_DUTY} {_DONE}",
        re.IGNORECASE,
    ),
)
_ROUND = Gated(
    "round around really",
    re.compile(
        r"\b(?:must|needs? to|should|ought to|have to|had better|will|want to|to|really|yet to|haven[’']t|hasn[’']t) "
        r"(?:[a-z’']+ ){0,2}(?:get|getting|got|gotten) (?:round|around) to \w+ing\b|"
        r"\b(?:we|partners|the (?:group|team|partnership|board|council|trust)) really (?:do )?(?:must|ought to|"
        r"should|need to|needs to)\b",
        re.IGNORECASE,
    ),
)
_FREE = (
    r"(?:things?|it|life|work|matters|everyone|everybody|everything|people|we|they|staff|somebody|someone|anyone|"
    r"anybody|time|workloads?|diar(?:y|ies)|pressures?|demand|there|(?:the|our) (?:new )?(?:team|pressure|rush|"
    r"season|"
    r"dust|office|group|service|situation|workload|manager|lead|officer|worker|coordinator|diary))"
)
_EASES = (
    r"(?:calm|settl|quiet|eas|allow|permit|improv|slow|chance|moment|minute|time|capacity|breath|better|less|"
    r"headroom|opportunity|spare|lull)"
)
_SOMEDAY = re.compile(
    r"\bat (?:some|a (?:later|future|convenient|suitable)) (?:point|stage|time|date|juncture)\b|\bsooner or later\b|"
    r"\bone of these days\b|\bsome ?day\b|\bsometime\b|\bdown the (?:line|track)\b|"
    r"\bbefore (?:too |very )long\b|\bin the fullness of time\b|\bin the (?:near |not too distant )future\b|"
    r"\bas soon as (?:we|they|it) can\b|\bwhen(?:ever)? (?:it(?: is|[’']s) )?convenient\b|"
    r"\b(?:when|once|as soon as|if|until|whenever)(?: and when)? " + _FREE + r"(?: [\w’'-]+){0,4}? " + _EASES + r"|"
    r"\bwhen(?:ever)? (?:we|they|staff|people|somebody|someone) (?:can|could|are able)\b|\bas and when\b",
    re.IGNORECASE,
)
_BACK = re.compile(r"\b(?:was|were|had|did|has been|have been)\b", re.IGNORECASE)
_HABIT = re.compile(
    r"\b(?:every|each) (?:\w+ )?(?:time|day|night|morning|evening|week|fortnight|month|term|year|quarter|shift|trip|"
    r"mon|tues|wednes|thurs|fri|satur|sun)\w*|\b(?:daily|nightly|weekly|fortnightly|monthly|always|(?:once|twice) an?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days|whenever|each way|at weekends)\b",
    re.IGNORECASE,
)  # trouble that comes again and again, and no promise: "someone has to carry the chairs upstairs every week"
_PUBLIC = AnyCase(
    r"\b(?:residents?|famil\w+|parents?|carers?|tenants?|people|pupils|patients|visitors|traders|callers?|customers|"
    r"respondents|neighbours|communit\w+|survivors|wom[ae]n|m[ae]n|learners|users?|public|they|students|"
    r"children|clients|"
    r"mothers?|fathers?|guests|who|one)\b[^.;]{0,40}\b(?:says?|said|told|feels?|felt|thinks?|thought|asks?|"
    r"asked|wants?|"
    r"wanted|believes?|complain\w*|wrote|writes?|suggest\w*|tells?|know|knew)\b"
)
_ASKED = Gated(
    "ask find how whether hear share survey learn if training taught rule",
    re.compile(r"\b(?:ask|find out|how|whether|hear|share|survey|learn|if|training|taught|rule)\b", re.IGNORECASE),
)
_THANKS = re.compile(r"\blike to thank\b", re.IGNORECASE)
_PERSON = re.compile(r"\b(?P<first>[A-Z][a-z’'-]+) [A-Z][a-z’'-]+")


def promises(plan: Gathered) -> tuple[Promise, ...]:
    """Every sentence of a live action that promises something to which nobody could be held, in no order."""
    return (*_next_steps(plan), *_in_passing(plan))


def _next_steps(plan: Gathered) -> Iterator[Promise]:
    """Those of the next steps; what is hoped behind a step's semicolon is no step of its own."""
    places = {place for holding in (_OF_STEPS, *_TO_ALL) for place in plan.places(_NEXT, holding)}
    for place in sorted(places):
        one, part = plan.told_at[place]
        line = line_of(plan, one, part.text)
        lack = _lack_of_step(part.text, is_aside=f"; {part.text}" in line) if line else None
        if lack and not _is_somebodys(part.text, one):
            yield Promise(one, part.text, lack)


def _in_passing(plan: Gathered) -> Iterator[Promise]:
    """Those that an answer to another question makes beside what it tells."""
    places = {place for holding in _ELSEWHERE for place in plan.places(WRITTEN, holding)}
    for place in sorted(places):
        one, part = plan.told_at[place]
        if one.question.role is QuestionRole.NEXT or not is_live(one.action):
            continue
        lack = _lack_in_passing(part.text)
        if lack and not _is_somebodys(part.text, one):
            yield Promise(one, part.text, lack)


def _lack_of_step(text: str, *, is_aside: bool) -> Lack | None:
    """What a next step lacks, or None."""
    if not is_aside and is_wish(text) and not _THANKS.search(text):
        return Lack.WILL
    if _SOMEBODY_WILL.search(text):
        return Lack.OWNER
    hoped = _HOPEFULLY.search(text)
    if hoped and not _DAY.search(text, hoped.start()):
        return Lack.WILL
    if _ASKED.search(text):
        return None
    if _SOMETHING.search(text):
        return Lack.DEED
    if _OUGHT.search(text) or _OUGHT_OF.search(text) or _ROUND.search(text):
        return Lack.OWNER
    return None if is_dated(text) else _lack_of_undated(text)


def _lack_of_undated(text: str) -> Lack | None:
    if _WILL.search(text) or _BY_SOME.search(text):
        return Lack.OWNER
    return Lack.DAY if _SOMEDAY.search(text) and not _BACK.search(text) else None


def _lack_in_passing(text: str) -> Lack | None:
    """The same of a sentence that only speaks of it beside an account; what the public said is theirs."""
    if _BY_WHOEVER.search(text) and not _PUBLIC.search(text):
        return Lack.OWNER
    if text.endswith("?") or _HABIT.search(text) or _ASKED.search(text) or _PUBLIC.search(text) or is_dated(text):
        return None
    if _SOMETHING.search(text):
        return Lack.DEED
    will = _WILL.search(text)
    is_deed = will is not None and bool(_DEED.match(text, will.end()) or _SOMEDAY.search(text))
    return Lack.OWNER if is_deed or _OUGHT.search(text) or _ROUND.search(text) else None


def _is_somebodys(text: str, one: Said) -> bool:
    """Whether a person is named in the sentence."""
    return names_somebody(text, one.action) or any(is_given(hit["first"]) for hit in _PERSON.finditer(text))
