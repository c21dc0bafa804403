"""Whether a sentence brings good news or bad, by its words and by what went up or down."""

import re
from collections.abc import Sequence
from functools import lru_cache

from milepost.core.checks.facts.asking import Tone
from milepost.core.checks.facts.things import word_set
from milepost.core.checks.sayings.better import is_less_better

_BAD = word_set(
    "furious angry anger angered upset distressed distressing frustrated frustrating frustration dismayed "
    "appalled outraged complained complaining petition petitions protest protests protested hopeless terrible "
    "awful dreadful disaster disastrous chaos chaotic crisis shambles unhappy disappointed disappointing "
    "exhausted demoralised failed fails failing failure collapsed collapse broke broken flooded burgled "
    "vandalised damaged mould mouldy damp rats leaking leaks closed shut cancelled withdrew resigned evicted "
    "eviction refused rejected unanswered ignored overspent overspend overspending shortage worse worsened "
    "worsening deteriorated deteriorating dirtier noisier colder angrier sicker poorer lonelier weaker hated "
    "hate dreaded dwindled plummeted slumped delayed stalled stuck abandoned scrapped "
    "suspended sacked sank sunk unsafe condemned bankrupt administration insolvent lost loses losing stolen unable "
    "liquidation folded crashed crashes injured vacant stolen sewage asbestos mice cracked rotten "
    "hungry bullied tears crying worst painful bitter hostile useless pointless wasted overdue unfinished "
    "unopened unread unsold untrained unheard threatened threatening vandalism crumbling leaky derelict "
    "unreliable overwhelmed unusable unfit dangerous neglected stranded "
)
_GOOD = word_set(
    "delighted thrilled pleased proud praise praised praises praising glowing warmly excellent brilliant "
    "fantastic superb wonderful best highest love loved adored adore treasured popular success successful "
    "successfully exceeded "
    "exceeding exceeds grateful thanked enjoyed enjoy happy happier improved flourishing thriving welcomed "
    "enthusiastic impressed reassured confident celebrated joy joyful smiles smile prize commended commendation "
    "applause compliments favourite smoothly keen eager lively calmer safer healthier cleaner brighter stronger "
    "passed inspiring rewarding terrific magnificent splendid super smashing cracking lovely marvellous amazing "
    "heartwarming heartening gratifying triumph "
)
_BAD_PHRASES = re.compile(
    r"\b(?:not (?:yet )?found|found nothing(?! wrong| amiss| bad| broken| to worry)|nothing else|not enough|"
    r"run(?:s|ning) out|(?:is|are) (?:retiring|"
    r"leaving|closing)|"
    r"(?:have|has|had) no (?:ramp|lift|heating|toilet|money|staff|lead|driver|cover|room|space|access|answer|date|plan|"
    r"budget|funding|successor|replacement|home|base|kitchen|lease)s?|will have to (?:close|stop|end|move out|cease)|"
    r"(?:money|funding|grant|lease|contract) (?:ends|stops|expires|is ending|has ended|has gone|is gone)|"
    r"let (?:us |them |families |people )?down|up in arms|rang out|off the road|off sick|fell (?:in|"
    r"through)|fallen through|too (?:long|"
    r"far|late|slow|small|cold|expensive|complicated) (?:for|to)\b|no ?one turned up|(?:have|has) (?:all |now |"
    r"both )?left\b|left (?:us |"
    r"the )?(?:in|for|after|at)\b|(?:weeks?|months?|days?) (?:late|behind)|fall(?:s|en|ing) behind|behind "
    r"schedule|missed (?:their |his |her )?"
    r"(?:appointments?|meals|lessons|classes|sessions|school|turn)|complaints (?:from|about)(?![^.;]{0,40} "
    r"(?:stopped|ceased|fell|fallen|halved|down|dropped|gone))|break-ins?|gone "
    r"(?:off|bust|under|missing)|went "
    r"(?:bust|under|missing)|gave up|given up|turned (?:the|our|its) [a-z]+ down|stormed out|giving up|dropped "
    r"out|walked (?:out|away)|pulled out|pulling out|"
    r"ran out|run out|turned "
    r"(?:away|down)|fed up|out of (?:order|use|action)|on hold|over budget|no (?:refund|answer|reply|cover|replacement|"
    r"date|successor)|nobody (?:came|comes|answers|answered|has (?:come|taken|replied|called|told))|no [a-z]+ "
    r"has (?:come|"
    r"called|replied|been)|(?:has|have|had|was|were|is|are|could|can) not (?:been )?(?:managed|able|found|"
    r"answered|mended|"
    r"repaired|replied|come|paid|reach(?:ed)?)|cannot|could not|wound up|talking about (?:closing|leaving)|"
    r"to the street|sent home|nobody (?:under|over|in|who) [^.;]{1,30} can|lack of|short of|no longer (?:able|"
    r"available))\b",
    re.IGNORECASE,
)
_GOOD_PHRASES = re.compile(
    r"\b(?:(?:said|say|saying|says) (?:a big )?thank you|credit to|tribute to|"
    r"testament to|a joy|a pleasure|paid off|pays off|well worth|made all the "
    r"difference|free of "
    r"charge|thank(?:ed|s) us|thank[- ]you (?:cards?|letters?|notes?)|over the moon|singled (?:us|our|it|them) out|"
    r"would recommend|asked to join|want to (?:join|come back|do it again)|first[- ]class|record "
    r"(?:number|numbers|attendance|turnout)|stronger "
    r"than ever|never been better|not have gone better|better than|more than (?:we|anyone|they) (?:hoped|dared|"
    r"expected)|taken (?:it|us|the [a-z]+) to "
    r"(?:its|their) hearts?|five[- ]star|well ahead|(?:every|each|all)[a-z0-9 ]{0,40} (?:finished|passed|"
    r"graduated)|ahead of (?:schedule|time|plan)|(?:weeks?|months?|days?) early|most useful|(?:best|highest|"
    r"most|largest|biggest) [a-z ]{0,30}(?:yet|ever)|earned (?:a|an|the|their) |won (?:a|an|the|first|second|"
    r"third) |came (?:first|second|third) |asked (?:to help|for "
    r"more|to come "
    r"back)|(?:speaks?|spoke) (?:very )?(?:warmly|highly)|without a (?:hitch|fault)|fully (?:staffed|funded)|well "
    r"(?:attended|received|used|liked)|on (?:time|budget) and|no complaints?|not a single complaint|finished the "
    r"(?:programme|course)|(?:is|are) now (?:in place|embedded|established|running|live)|(?:has|have) (?:now "
    r")?been (?:formed|established|set up|agreed|"
    r"appointed|secured|launched|completed|recruited|put in place))\b",
    re.IGNORECASE,
)
_UP = r"(?:up|rose|risen|rising|increased|increasing|grew|grown|climbed|doubled|trebled|tripled|soared|higher)"
_DOWN = (
    r"(?:down|fell|fallen|falling|dropped|halved|declined|declining|decreased|lower|shrunk|shrank|stopped|"
    r"ceased|disappeared|vanished)"
)
_MOVED = re.compile(
    rf"(?<!take )(?<!taking )(?<!-)\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b(?! to date| and running| for| in the|"
    rf" under)",
    re.IGNORECASE,
)
_LONGEST = 120  # letters in front, in which what is counted is named
_MORE_BETTER = re.compile(
    r"\b(?:attend\w+|takings|take-?up|uptake|income|membership|members|footfall|visits|visitors|recycling|satisfaction|"
    r"confidence|funding|donations|volunteers|engagement|participation|passengers|trade|sales|morale|response rate|"
    r"completion|reading|wellbeing|enrolments?|applications|places|bookings|referrals to (?:us|the service)|turn-?out|"
    r"pass rate|survival|vaccination|coverage|staff numbers|use of|recruitment)\b",
    re.IGNORECASE,
)
_LESS_TOO = re.compile(r"\b(?:missed|fly-?tipp\w+|litter\w*|graffiti|reports)\b", re.IGNORECASE)
_DENIES = word_set(
    "not no never nobody none without fewer less hardly nor neither avoid avoided avoiding prevent prevented "
    "preventing instead rather despite n't stop stops reduce reduced reducing helped nothing cannot few "
)
# a sentence brings news only where one of its words is of these; most sentences hold none
_MOVES = word_set(
    "up rose risen rising increased increasing grew grown climbed doubled trebled tripled soared higher down fell "
    "fallen falling dropped halved declined declining decreased lower shrunk shrank stopped ceased disappeared vanished"
)
MAY_BE_BAD = (
    _BAD
    | _MOVES
    | word_set(
        "let stormed arms rang road sick fell fallen too turned left late behind missed complaints ins gone went "
        "gave given "
        "giving dropped walked pulled pulling ran run fed out hold budget no nobody not cannot could wound talking "
        "street sent lack short longer found nothing enough runs running retiring leaving closing ramp ends "
        "stops expires "
        "ending ended money funding grant lease contract"
    )
)
MAY_BE_GOOD = (
    _GOOD
    | _MOVES
    | word_set(
        "said say saying says you credit tribute testament joy pleasure paid pays worth difference free charge "
        "thanked thanks thank moon "
        "singled "
        "best highest most largest biggest earned won came recommend join back again class record stronger never "
        "better more heart hearts star ahead finished graduated "
        "early useful asked speaks spoke hitch fault fully well time budget complaint complaints place embedded "
        "established running live formed set agreed appointed secured launched completed recruited put"
    )
)
_NONE = frozenset({"no", "none", "nobody", "nothing"})
_LOOKS_AWAY = re.compile(
    r"\b(?:until|(?<!than )before|last year|previously|in (?:19|20)\d\d|used to|had been|so far|no longer|if|"
    r"would|could(?! "
    r"not)|might|(?-i:may)|"
    r"unless|except|once|rather than|first time|instead|will|took over|"
    r"(?<!nobody has )taken over|stepped in|reopened|repaired|mended|resolved|sorted|again|thanks to|glad|"
    r"(?:have|has) since (?:doubled|grown|recovered|risen|improved|returned)|found (?:a|an) (?:new|better|bigger))\b",
    re.IGNORECASE,
)
_TURNS = re.compile(
    r"\b(?:but|although|though|however|yet(?! to\b|\W*$)|despite|since then|nevertheless|even so|while|whereas|"
    r"because)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]+(?:['’]t)?")
_BEFORE = 4  # words in front in which a denial turns what follows


@lru_cache(maxsize=4096)
def tone(text: str) -> Tone:
    """What a sentence brings; one that turns from the one to the other, or looks back or ahead, is plain."""
    if looks_away(text):
        return Tone.PLAIN
    tones = [_tone_of(part) for part in _TURNS.split(text)]
    return tones[-1] if {*tones} <= {tones[-1], Tone.PLAIN} else Tone.PLAIN


def looks_away(text: str) -> bool:
    """Whether a sentence speaks of another time, of a mere possibility or of what was put right."""
    return _LOOKS_AWAY.search(text) is not None


def _tone_of(text: str) -> Tone:
    moved, end = _moved(text)
    text = text[end:]  # "complaints have halved" is no complaint
    words = _WORD.findall(text.lower())
    bad, good = (
        _weight(text, words, _BAD, _BAD_PHRASES, MAY_BE_BAD),
        _weight(text, words, _GOOD, _GOOD_PHRASES, MAY_BE_GOOD),
    )
    bad, good = bad + (moved is Tone.BAD), good + (moved is Tone.GOOD)
    return Tone.PLAIN if bool(bad) is bool(good) else Tone.BAD if bad else Tone.GOOD


def _weight(
    text: str, words: Sequence[str], kind: frozenset[str], phrases: re.Pattern[str], may_be: frozenset[str]
) -> int:
    if may_be.isdisjoint(words):
        return 0
    plain = sum(word in kind and _is_so(words[:at], words[at + 1 :]) for at, word in enumerate(words))
    found = (_WORD.findall(text[: hit.start()].lower()) for hit in phrases.finditer(text))
    return plain + sum(_is_so(before, ()) for before in found)


def _is_so(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether no denial stands before a word, or right behind it: "lost no carers"."""
    return _DENIES.isdisjoint(before[-_BEFORE:]) and _NONE.isdisjoint(behind[:1])


def _moved(text: str) -> tuple[Tone, int]:
    """Whether a figure went where it should, by what is counted, and where that is said to the end."""
    hit = None if _MOVES.isdisjoint(_WORD.findall(text.lower())) else _MOVED.search(text, 0, _LONGEST)
    what = text[: hit.start()] if hit else ""
    if hit is None or not _DENIES.isdisjoint(_WORD.findall(what.lower())):
        return Tone.PLAIN, 0
    is_less = is_less_better(what) or _LESS_TOO.search(what) is not None
    if is_less is (_MORE_BETTER.search(what) is not None):
        return Tone.PLAIN, 0
    return Tone.GOOD if is_less is bool(hit["down"]) else Tone.BAD, hit.end()


_WISHES = re.compile(
    r"\W*(?:and |but |so )?(?:(?:it |what )?would be (?:good|nice|helpful|useful|great|ideal|wonderful|lovely|"
    r"better)\b|"
    r"if only\b|(?:we|they|clubs|volunteers|staff|carers|parents|partners)(?: still| really| badly| all)? "
    r"(?:need|want|lack|would "
    r"(?:like|love)|could do with)\b|[^.;\n]{3,50} (?:is|are) (?:badly |still |sorely )?(?:needed|wanted|"
    r"missing|lacking)\b)",
    re.IGNORECASE,
)


def wishes(text: str) -> bool:
    """Whether a sentence wishes for what is not there: "It would be good to have a van", "We need a bigger hall"."""
    return _WISHES.match(text) is not None and not _TURNS.search(text)
