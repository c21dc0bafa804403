"""Whether a sentence says that work has come to a stop, or that nothing of it was done."""

import re
from collections.abc import Mapping
from functools import lru_cache

from milepost.core.checks.gathered import Said, gathered, words_in
from milepost.core.checks.looking import has_figure, meaning, told
from milepost.core.checks.sayings.of_times import is_of_earlier
from milepost.core.plan.model import Meaning, Plan, QuestionRole
from milepost.core.words.anycase import AnyCase

# the words of which a sentence about a stop holds one, for the index of words
STOP_WORDS = (
    "stopped stop stops halted halt halts paused pause suspended suspend shelved shelve parked mothballed "
    "abandoned abandon "
    "cancelled cancel discontinued discontinue frozen freeze scrapped scrap stood hold standstill abeyance ice "
    "stalled stuck "
    "ceased lapsed collapsed deferred postponed off back through down impasse limbo no nothing little"
)
SHORT_WORDS = "hasn haven hadn isn aren wasn weren didn doesn don couldn"  # "hasn't", as the index parts it
_SHORT = re.compile(r"\b(has|have|had|is|are|was|were|did|does|do|could)n[’']t\b", re.IGNORECASE)
TOLD_IN = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER)
_NOUNS = (
    r"(?:works?|project|programme|scheme|pilot|campaign|action|service|groups?|panel|board|forum|network|meetings|"
    r"review|audit|survey|tender|procurement|recruitment|training|courses?|sessions|workshops|classes|clinics?|"
    r"consultation|roll-?out|build|construction|building|refurbishment|delivery|development|planning|implementation|"
    r"design|"
    r"evaluation|trial|launch|event|strategy|pathway|model|initiative|activity|activities|provision|patrols|visits|"
    r"inspections|publication|commissioning|installation|purchase|negotiations|talks|discussions|migration|drafting|"
    r"framework|plan|scoping|mobilisation|fieldwork|outreach|research|study|mapping|redesign|conversion|fit-out)"
)
_NOUN = re.compile(rf"(?:^|\W){_NOUNS}\W*$", re.IGNORECASE)
_ALL = frozenset({"this", "it", "everything", "which", "that", "all"})
_VAGUE = frozenset({"it", "that"})
_RELATIVE = frozenset({"that", "which", "who"})
_HOW = (
    r"(?: (?:now|also|therefore|currently|still|again|effectively|recently|since|had to|to|be|been|all|"
    r"[a-z]+ly)){0,4}"
)
_BEEN = rf"(?:has|have|was|were|is|are|remains?){_HOW}"
_SURE = (
    r"(?:stopped|halted|paused|suspended|shelved|parked|mothballed|abandoned|cancelled|discontinued|stood down|frozen|"
    r"scrapped|put on (?:hold|ice)|called off|brought to a (?:halt|stop|standstill)|on hold|at a (?:standstill|halt)|"
    r"in abeyance|on pause|on ice|stalled|ceased|collapsed)"
)
# what stops something else goes on with a noun: "the pilot has stopped 40 evictions"
_END = (
    r"(?=\W*$|[,.;:)–]| (?:–|\(|in|on|at|since|because|while|until|and|for|due|owing|after|pending|by|this|last|"
    r"altogether|completely|entirely|indefinitely|temporarily|as|from|when|with|again|so|but|without)(?:\W|$))"
)
_CLAUSE = r"(?:^\W*|[,;:–] |\b(?:and|but|because|so|as|while|when) )"
_JOIN = re.compile(r"\b(?:and|but|because|so|as|while|when)\b", re.IGNORECASE)
_PASSIVE = AnyCase(
    rf"{_CLAUSE}(?P<subject>(?:[^\s.;:,–]+ ){{1,12}}?){_BEEN} (?P<verb>{_SURE}|deferred|postponed|put (?:off|back)|"
    rf"lapsed|stuck|in limbo){_END}"
)
_CAME = AnyCase(
    rf"{_CLAUSE}(?P<subject>(?:[^\s.;:,–]+ ){{1,12}}?)(?:has |have )?(?P<verb>stopped|stalled|ceased|collapsed|"
    rf"(?:ground|came|come) to an? (?:complete |abrupt |sudden )?(?:halt|stop|standstill|end)|fell through|"
    rf"fallen through|broke down|broken down|reached (?:an impasse|a stalemate)){_END}"
)
_BARE = re.compile(
    rf"\W*(?:currently |now |still |temporarily |presently )?(?:on hold|paused|stalled|suspended|halted|cancelled|"
    rf"called off|shelved|abandoned|discontinued|at a standstill|stood down|in abeyance){_END}",
    re.IGNORECASE,
)
_DID = AnyCase(
    r"\b(?:stop(?:ped)?|paused?|suspend(?:ed)?|halt(?:ed)?|shelved?|cancel(?:led)?|abandon(?:ed)?|discontinued?|"
    r"scrap(?:ped)?|freeze|froze|frozen) (?:all |the |our |this |its )(?:further )?(?:[a-z’'-]+ ){0,2}?"
    rf"(?:{_NOUNS})\b(?! being\b| from\b| [a-z]+ing\b)"
)
_PART = re.compile(
    r"\b(?:second|third|fourth|next|old|former|previous|first|phase|stage|parts?|one of|two of|three of|some|several|"
    r"few|other|another|last year|earlier|elements?|strands?|sites?|most|many|half)\b",
    re.IGNORECASE,
)
_PHRASE = re.compile(r"\b(?:of|for|with|in|on|at|to|from|by|between|that|which|who|into|around)\b", re.IGNORECASE)
_PERHAPS = re.compile(
    r"\b(?:would|could|may|might|should|will|risks?|avoid\w*|whether|danger|threat\w*|fear\w*|not|never|"
    r"without|no longer|nearly|almost|had been|instead of|rather than|until|before|proposed|proposal|option)\b",
    re.IGNORECASE,
)
_IF = re.compile(r"\b(?:if|unless|in case|whether)\b", re.IGNORECASE)
_AGAIN = AnyCase(
    r"\b(?:(?<!no date for a )(?<!no date for its )(?<!no date for )(?:resum\w+|restart\w*)|"
    r"(?:goes|go|gone|going) on\b|re-start\w*|re-?open\w*|reinstat\w+|(?:began|begun|started|running|runs?|"
    r"open(?:ed)?|met|going|up|under way) again|re-?arranged|re-?run|re-?scheduled|lifted|"
    r"caught up|recovered|since then,? (?:it|we|the)\b|back (?:on|in|up|to|under)|went ahead|instead|replaced|"
    r"(?:is|are|now) (?:running|open|under ?way|complete|in place|live|fully)|temporar\w+|briefly|"
    r"for (?:a|one|two|three) (?:days?|weeks?|fortnight)|despite)\b"
)
_BREAK = re.compile(
    r"\b(?:holidays?|summer break|christmas|easter|election|purdah|half[- ]term|snow|school year|ramadan|"
    r"over the winter|over the summer|(?:high|strong) winds?|(?:bad|poor|winter) weather|storms?|frost|"
    r"as planned|not (?:yet )?due|growing season|nesting)\b",
    re.IGNORECASE,
)
_DOING = r"(?:progress|headway)"
_SO_FAR = (
    r"(?=\W*$|[,.;:)–]| (?:this|since|in|during|over|to date|so far|because|as|due|owing|while|yet|and|at all|on this|"
    r"on the (?:action|project|work)|with this|against this)\b)"
)
_NOTHING = re.compile(
    rf"\b(?:(?:there (?:has been|was|is)|(?:have|has) (?:made|been)|we (?:made|saw)|made) (?:absolutely |really )?no "
    rf"(?:real |significant |meaningful |discernible |measurable |tangible |visible )?{_DOING}(?: made)?{_SO_FAR}|"
    rf"no (?:real |significant |meaningful )?(?:progress|work|headway) (?:has|was)(?: been| yet| so far)* "
    rf"(?:made|done|carried out|undertaken|started|begun|possible|delivered|completed){_SO_FAR}|"
    rf"no (?:progress|headway)(?: made)? (?:this|since|to date|so far|in the|during|over|at all|yet|to report)\b|"
    rf"nothing (?:at all )?(?:has|was)(?: yet| so far)* been (?:done|delivered|achieved|started){_SO_FAR})|"
    r"^\W*no (?:progress|headway)\W*$",
    re.IGNORECASE,
)
_LITTLE = re.compile(
    r"\b(?:(?:very )?little or no|(?:very |too )?little|no further|no) (?:real |significant |meaningful |further )?"
    r"(?:progress|headway|movement) (?:has|was|is|could) ?(?:been|be)? ?(?:made|seen|achieved|possible)?\b|"
    r"\b(?:there has been|(?:have|has) (?:made|been)|we made|made) "
    r"(?:very )?(?:little(?: or no)?|no)(?: further| real)? "
    r"(?:progress|headway|movement)\b|\bno (?:further )?work (?:has|was) "
    r"(?:been )?(?:done|carried out|undertaken|started|begun|possible)\b",
    re.IGNORECASE,
)


def stopped(plan: Plan) -> Mapping[str, tuple[Said, str]]:
    """The first sentence of every action on track that surely says that its work stands still, by the action's id."""
    return gathered(plan).once(_stopped)


def _stopped(plan: Plan) -> Mapping[str, tuple[Said, str]]:
    found: dict[str, tuple[Said, str]] = {}
    for one, text in told(plan, *TOLD_IN, holding=STOP_WORDS):
        is_new = one.action.id not in found and meaning(plan, one.action) is Meaning.ON_TRACK
        if is_new and is_stopped(text, rest(one, text)) and not is_of_earlier(plan, one):
            found[one.action.id] = (one, text)
    return found


def spelt_out(text: str) -> str:
    """The text with "hasn't" as "has not", which is how the patterns read it."""
    return _SHORT.sub(r"\1 not", text)


def rest(one: Said, text: str) -> str:
    """What an answer says after one of its sentences."""
    return one.answer.text.partition(text)[2]


@lru_cache(maxsize=4096)
def is_stopped(text: str, rest: str = "") -> bool:
    """Whether a sentence surely says that the work as a whole stands still; `rest` is what its answer says after it."""
    if _BREAK.search(text) or _AGAIN.search(f"{text} {rest}"):
        return False
    hits = (*_PASSIVE.finditer(text), *_CAME.finditer(text))
    if any(_is_of_the_whole(hit["subject"]) and _is_sure(hit["verb"]) and _is_so(text, hit) for hit in hits):
        return True
    bare, nothing = _BARE.match(text), _NOTHING.search(text)
    return bool(bare) or bool(nothing and _is_so(text, nothing, but=nothing.start()))


@lru_cache(maxsize=4096)
def is_held_up(text: str) -> bool:
    """Whether a sentence says that work, or some of it, stands still or was put off, or that little was done."""
    if _BREAK.search(text) or _AGAIN.search(text):
        return False
    hits = (*_PASSIVE.finditer(text), *_CAME.finditer(text))
    if any(_is_work(hit["subject"]) and _is_so(text, hit) for hit in hits):
        return True
    hit = _DID.search(text) or _LITTLE.search(text)
    return bool(hit and _is_so(text, hit, but=hit.start()))


def _is_sure(verb: str) -> bool:
    return re.fullmatch(rf"{_SURE}|(?:ground|came|come) to .*", verb, re.IGNORECASE) is not None


def _is_so(text: str, hit: re.Match[str], *, but: int | None = None) -> bool:
    """Whether nothing before the end of the hit, or before `but`, makes it a mere possibility, or denies it."""
    before = text[: hit.end() if but is None else but]
    return not _IF.search(before) and not _PERHAPS.search(_JOIN.split(before)[-1])


def _is_of_the_whole(subject: str) -> bool:
    """Whether a subject is all of the work, and not some of it; "it" may stand for anything."""
    plain = _JOIN.split(subject)[-1]
    head = _PHRASE.split(plain, maxsplit=1)[0]
    return _is_work(subject) and not (_PART.search(plain) or has_figure(head)) and words_in(plain)[-1] not in _VAGUE


def _is_work(subject: str) -> bool:
    """Whether the head of what stands still is work, and no clause about it."""
    plain = _JOIN.split(subject)[-1]
    before = _PHRASE.split(plain, maxsplit=1)[0]
    head, whole = words_in(before), words_in(plain)
    if not whole or (len(whole) > 1 and whole[-1] in _RELATIVE):
        return False
    if not head:
        return whole[0] in _ALL
    return head[-1] in _ALL or bool(_NOUN.search(before))
