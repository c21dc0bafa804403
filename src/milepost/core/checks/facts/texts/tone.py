"""Whether a sentence brings good news or bad, by its words and by what went up or down."""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import takewhile

from milepost.core.checks.facts.speech.things import word_set
from milepost.core.checks.facts.texts.asking import Tone
from milepost.core.checks.facts.texts.tone_words import is_bad, is_good
from milepost.core.checks.sayings.better import is_less_better
from milepost.core.checks.sayings.good import Good, good_way
from milepost.core.words.anycase import AnyCase

_BAD_PHRASES = AnyCase(
    r"\b(?:(?:endless|constant|no end of|continual|nothing but|repeated|serious|big|real|great|years of|"
    r"months of|more) "
    r"(?:trouble|problems?|difficult(?:y|ies)|delays|headaches?|grief|hassle)|"
    r"a (?:(?:constant|real|big|great|major|daily) )?(?:headache|nightmare|nuisance)|"
    r"keeps? (?:letting|breaking|failing|crashing|losing|cancelling|going (?:wrong|down|off))|"
    r"burn(?:t|ed) (?:down|out)|not (?:yet )?found|found nothing(?! wrong| amiss| bad| broken| to worry)|nothing "
    r"else|not enough|"
    r"run(?:s|ning) out|(?:is|are) (?:retiring|"
    r"leaving|closing)|"
    r"(?:have|has|had) no (?:ramp|lift|heating|toilet|money|staff|lead|driver|cover|room|space|access|answer|date|plan|"
    r"budget|funding|successor|replacement|home|base|kitchen|lease)s?|will have to (?:close|stop|end|move out|cease)|"
    r"only (?:paid|funded|secured|financed) (?:for )?(?:until|till|to)|(?:paid|funded|secured) only (?:until|till|to)|"
    r"no [a-z]+ (?:in|from|of|at) [A-Za-z ]{3,20} has (?:yet )?(?:applied|signed|joined|replied|answered|come|agreed)|"
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
    r"(?:bust|under|missing)|(?:gave|given) up(?! (?:its|their|the|a) plan)|turned (?:the|our|its) [a-z]+ down|stormed "
    r"out|giving up|dropped "
    r"out|walked (?:out|away)|pulled out|pulling out|"
    r"ran out|run out|turned "
    r"(?:away|down)|fed up|out of (?:order|use|action)|on hold|over budget|no (?:refund|answer|reply|cover|replacement|"
    r"date|successor)|nobody (?:came|comes|answers|answered|has (?:come|taken|replied|called|told))|no [a-z]+ "
    r"has (?:come|"
    r"called|replied|been)|(?:has|have|had|was|were|is|are|could|can) not (?:been )?(?:managed|able|found|"
    r"answered|mended|"
    r"repaired|replied|come|paid|reach(?:ed)?)|cannot(?! (?:yet )?(?:say|tell|know))|could not(?! have)|(?:did|does|"
    r"do) not (?:run|happen|take place|come|appear|"
    r"arrive|turn up|work|open|sail|meet|reply|answer|sell)|(?:drivers|staff|workers|officers|nurses|volunteers|tutors|"
    r"teachers|"
    r"carers|members|trainers|mentors|coaches|players|traders|tenants)(?: all| both| have)? left(?! (?:with|for|school|"
    r"care))|wound up|talking about (?:closing|leaving)|"
    r"to the street|sent home|nobody (?:under|over|in|who) [^.;]{1,30} can|lack of|short of|no longer (?:able|"
    r"available))\b"
)
_GOOD_PHRASES = AnyCase(
    r"\b(?:(?:said|say|saying|says) (?:a big )?thank you|credit to|tribute to|"
    r"testament to|a joy|a pleasure|paid off|pays off|well worth|made all the "
    r"difference|free of "
    r"charge|thank(?:ed|s) us|thank[- ]you (?:cards?|letters?|notes?)|over the moon|singled (?:us|our|it|them) out|"
    r"(?:drew|attracted|brought in) (?:more than |over |some |about )?\d+ [a-z]+|would recommend|asked to join|"
    r"want to (?:join|come back|do it again)|first[- ]class|record "
    r"(?:number|numbers|attendance|turnout)|stronger "
    r"than ever|never been better|not have gone better|better than|more than (?:we|anyone|they) (?:hoped|dared|"
    r"expected)|taken (?:it|us|the [a-z]+) to "
    r"(?:its|their) hearts?|five[- ]star|well ahead|(?:every|each|all)[a-z0-9 ]{0,40} (?:finished|passed|"
    r"graduated)|ahead of (?:schedule|time|plan)|(?:weeks?|months?|days?) early|most useful|(?:best|highest|"
    r"most|largest|biggest) [a-z ]{0,30}(?:yet|ever)|earned (?:a|an|the|their) |won (?:a|an|the|first|second|"
    r"third) |came (?:first|second|third) |asked (?:to help|for "
    r"more|to come "
    r"back)|(?:speaks?|spoke) (?:very )?(?:warmly|highly)|without a (?:hitch|fault)|fully (?:staffed|funded)|(?:is|"
    r"are) (?:all |now |still )?doing (?:really |very |so )?well|well "
    r"(?:attended|received|used|liked)|on (?:time|budget) and|no complaints?|not a single complaint|finished the "
    r"(?:programme|course)|(?:sleep|eat|feel|felt|cope|breathe|live) better|(?:twice|three times|four times) (?:as "
    r"many|as much|the number|what we)|(?:is|are) now (?:in place|embedded|established|running|live)|(?:has|have) "
    r"(?:now "
    r")?been (?:formed|established|set up|agreed|"
    r"appointed|secured|launched|completed|recruited|put in place))\b"
)
_UP = r"(?:up|rose|risen|rising|increased|increasing|grew|grown|climbed|doubled|trebled|tripled|soared|higher)"
_DOWN = (
    r"(?:down|fell|fallen|falling|dropped|halved|declined|declining|decreased|lower|shrunk|shrank|stopped|"
    r"ceased|disappeared|vanished)"
)
_MOVED = AnyCase(
    rf"(?<!take )(?<!taking )(?<!took )(?<!taken )(?<!signed )(?<!turned )(?<!set )(?<!-)\b(?:(?P<up>{_UP})|"
    rf"(?P<down>{_DOWN}))\b(?! to date| and running| for| in the|"
    rf" under)"
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
_MAY_BE_BAD = _MOVES | word_set(
    "trouble problem problems difficulty difficulties delays headache headaches grief hassle nightmare nuisance "
    "keep keeps "
    "let stormed arms rang road sick fell fallen too turned left late behind missed complaints ins gone went "
    "gave given "
    "giving dropped walked pulled pulling ran run fed out hold budget no nobody not cannot could wound talking "
    "street sent lack short longer found nothing enough runs running retiring leaving closing ramp ends "
    "stops expires "
    "paid secured financed ending ended money funding grant lease contract burnt burned"
)
_MAY_BE_GOOD = _MOVES | word_set(
    "said say saying says you credit tribute testament joy pleasure paid pays worth difference free charge "
    "thanked thanks thank moon "
    "singled "
    "best highest most largest biggest earned won came recommend join back again class record stronger never "
    "better more heart hearts star ahead finished graduated sleep eat feel felt cope breathe live twice three four "
    "not none "
    "drew attracted brought "
    "early useful asked speaks spoke hitch fault fully well time budget complaint complaints place embedded "
    "established running live formed set agreed appointed secured launched completed recruited put"
)
_NONE = frozenset({"no", "none", "nobody", "nothing", "less"})
_JOINS = frozenset({"and", "but", "so", "or", "because", "while", "when", "as"})
_LOOKS_AWAY = re.compile(
    r"\b(?:until|(?<!than )before|last year|previously|in (?:19|20)\d\d|used to|had been|so far|no longer|if|"
    r"would|could(?! "
    r"not)|might|(?-i:may)|"
    r"unless|except|once|rather than|first time|instead|will)\b",
    re.IGNORECASE,
)
_EXPLAINS = re.compile(
    r"\b(?:why|hence|which (?:puts|makes|turned|turns)|so)\b[^.;]{0,40}\b(?:amber|red|behind|late|at risk|off track|"
    r"slipping|"
    r"delayed|off course|below target|the rating|our rating)\b",
    re.IGNORECASE,
)  # a status that is not good, whatever fell
_PUT_RIGHT = AnyCase(
    r"\b(?:took over|(?<!nobody has )taken over|stepped in|reopened|repaired|mended|resolved|sorted|settled|put right|"
    r"(?<!broke )(?<!broke down )(?<!flooded )(?<!failed )again|thanks to|glad|"
    r"(?:have|has) since (?:doubled|grown|recovered|risen|improved|returned)|found (?:a|an) (?:new|better|bigger)|"
    r"(?:year|term|quarter|month|week|winter|summer|times) before)\b"
)
# a part of a sentence opens with a sign or one of these words
_OPENS = re.compile(
    r"(?=[,;:–—(] )|(?<= )(?=(?:and|but|so|because|when|whenever|while|if|unless|until|till|before|after|whether|who|"
    r"where|although|though|despite|as (?:we|they|it|the)|once (?:the|we|it|they|a|all|our)|rather than|instead of|"
    r"except|than) )",
    re.IGNORECASE,
)
# such a part tells of no fact of now: it opens so, or holds such a word
_ASIDE = re.compile(
    r"^(?:, )?(?:and |but |so )?(?:when|whenever|if|unless|until|till|whether|(?<!, )who|once|rather than|instead of|"
    r"except|before (?:the|we|it|they|a|all|our|he|she|any|every|going|coming))\b|"
    r"\b(?:last year|previously|used to|had been|would|could(?! not|n[’']t)|might|(?-i:may)|will|first time|"
    r"(?<!began )(?<!begun )(?<!started )(?<!opened )(?<!records )(?<!of dates )in (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_TURNS = re.compile(
    r"\b(?:but|although|though|however|yet(?! to\b|\W*$)|despite|since then|nevertheless|even so|while|whereas|"
    r"because)\b",
    re.IGNORECASE,
)
NOT_ONE = re.compile(
    r"\b(?:not (?:one|a single)|none of|(?:not|never) [a-z]+(?: down| out| over)? once|never once)\b", re.IGNORECASE
)  # "not a single loan is unpaid"
_WORD = re.compile(r"[a-z]+(?:['’]t)?")
_BEFORE, _BEHIND = 4, 3  # words in which a denial turns what follows, or what stands before it


@lru_cache(maxsize=4096)
def tone(text: str) -> Tone:
    """What a sentence brings now; one that turns from the one to the other, or tells what was put right, is plain."""
    if is_put_right(text) or _EXPLAINS.search(text):
        return Tone.PLAIN
    tones = [_tone_of(part) for part in _TURNS.split(facts_of(text))]
    return tones[-1] if {*tones} <= {tones[-1], Tone.PLAIN} else Tone.PLAIN


def looks_away(text: str) -> bool:
    """Whether a sentence speaks of another time, of a mere possibility or of what was put right."""
    return _LOOKS_AWAY.search(text) is not None or is_put_right(text)


def is_put_right(text: str) -> bool:
    """Whether a sentence tells that trouble was overcome, or compares with another time."""
    return _PUT_RIGHT.search(text) is not None


@lru_cache(maxsize=4096)
def facts_of(text: str) -> str:
    """The text without those of its parts that speak of another time or of a mere possibility."""
    parts = _OPENS.split(text)
    return text if not any(map(_ASIDE.search, parts)) else "".join(part for part in parts if not _ASIDE.search(part))


def may_be(wanted: Tone, words: Sequence[str]) -> bool:
    """Whether a sentence of these words may bring such news, at a glance."""
    phrases, is_one = (_MAY_BE_GOOD, is_good) if wanted is Tone.GOOD else (_MAY_BE_BAD, is_bad)
    return not phrases.isdisjoint(words) or any(map(is_one, words))


def _tone_of(text: str) -> Tone:
    moved, end = _moved(text)
    text = text[end:]  # "complaints have halved" is no complaint
    words = _WORD.findall(text.lower())
    bad, good = _weight(text, words, Tone.BAD), _weight(text, words, Tone.GOOD)
    if bad and NOT_ONE.search(text):
        bad, good = 0, good + bad
    bad, good = bad + (moved is Tone.BAD), good + (moved is Tone.GOOD)
    return Tone.PLAIN if bool(bad) is bool(good) else Tone.BAD if bad else Tone.GOOD


def _weight(text: str, words: Sequence[str], wanted: Tone) -> int:
    if not may_be(wanted, words):
        return 0
    phrases, is_one = (_GOOD_PHRASES, is_good) if wanted is Tone.GOOD else (_BAD_PHRASES, is_bad)
    plain = sum(is_one(word) and _is_so(words[:at], words[at + 1 :]) for at, word in enumerate(words))
    found = (_WORD.findall(text[: hit.start()].lower()) for hit in phrases.finditer(text))
    return plain + sum(_is_so(before, ()) for before in found)


def _is_so(before: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether no denial stands before a word, or soon behind it: "lost no carers", "thieves came to none"."""
    near = tuple(takewhile(lambda word: word not in _JOINS, behind[:_BEHIND]))
    return _DENIES.isdisjoint(before[-_BEFORE:]) and _NONE.isdisjoint(near)


def _moved(text: str) -> tuple[Tone, int]:
    """Whether a figure went where it should, by what is counted, and where that is said to the end."""
    hit = None if _MOVES.isdisjoint(_WORD.findall(text.lower())) else _MOVED.search(text, 0, _LONGEST)
    what = text[: hit.start()] if hit else ""
    if hit is None or not _DENIES.isdisjoint(_WORD.findall(what.lower())):
        return Tone.PLAIN, 0
    is_less = is_less_better(what) or _LESS_TOO.search(what) is not None
    if is_less is (
        _MORE_BETTER.search(what) is not None or (not is_less and bool(hit["up"]) and good_way(what) is Good.MORE)
    ):
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
