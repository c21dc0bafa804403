"""How many sat, slept, lived or travelled somewhere at one time, beside how many it is said to hold."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.figures.votes import TooMany
from milepost.core.checks.facts.speech.kindred import is_rare
from milepost.core.checks.figures import BEFORE, NUMBER, in_digits, opening, value
from milepost.core.checks.gathered import Gathered, Said, words_of
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.anycase import AnyCase

_UNITS = (
    "seats beds bunks places flats units rooms cabins pitches plots berths moorings bays desks stalls kennels lockers "
    "houses bungalows apartments cots cells spaces"
)
_UNIT = rf"(?:{'|'.join(_UNITS.split())})"
_VERBS = "seats seat sleeps sleep holds hold takes take carry carries fits fit admits accommodates accommodate"
_MOST = r"(?:(?:only|just|up to|no more than|at most|a maximum of|room for|space for) )?"
_SIZES = tuple(
    AnyCase(form)
    for form in (
        (
            rf"\b(?:has|have|with|of|is|are|offers|provides) (?:only |just )?{opening('number')} "
            rf"(?:[a-z-]+ ){{0,2}}?(?P<unit>{_UNIT})\b"
        ),
        (
            rf"\b(?:seats|sleeps|(?:can|may|will) (?:only )?(?:{_VERBS.replace(' ', '|')})|"
            r"(?:holds|takes|admits)(?= (?:up to|no more than|at most|a maximum of|only|room)\b)|registered for|"
            r"licen[cs]ed for|limited to|room for|space for|capacity (?:of|is|for)|big enough for|built for|"
            r"made for) "
            rf"{_MOST}{opening('number')}(?! (?:hours|days|weeks|minutes|months|years|miles|per)\b)(?P<unit>)"
        ),
        (
            rf"{BEFORE}(?P<number>{NUMBER})[- ]"
            r"(?P<unit>seat(?:er)?|bed(?:ded)?|berth|place|room|pitch|person|bunk)\b(?! or\b)"
        ),
    )
)
_CUES = f"{_UNITS} {_VERBS} registered licensed licenced limited room space capacity enough built seater bedded"
_CUES = f"{_CUES} seat bed berth place pitch person bunk"
_USERS = (
    "people passengers pupils children guests men women residents patients learners students volunteers members "
    "families households couples delegates tenants adults visitors participants sleepers caravans boats cars traders "
    "dogs vans yachts rowers babies toddlers mothers carers parents travellers prisoners girls boys apprentices staff"
)
_USED = re.compile(
    rf"{opening('number')}(?! (?:per ?cent|%))(?P<words>(?: [a-z-]+){{0,2}}? (?:and [a-z]+ "
    rf")?(?P<who>{'|'.join(_USERS.split())})\b|"
    r"(?= (?:slept|sat|stood|lived|travelled|came|were|all)\b))",
    re.IGNORECASE,
)
_OF_ONE_SORT = (
    (words_of("flats units houses bungalows apartments"), words_of("families households couples")),
    (words_of("pitches"), words_of("caravans traders families households vans")),
    (words_of("berths moorings"), words_of("boats yachts")),
    (words_of("bays spaces"), words_of("cars vans")),
    (words_of("kennels"), words_of("dogs")),
    (words_of("plots stalls"), words_of("traders families households")),
)
_EACH = re.compile(
    r"\bone (?:family|household|person|couple|resident|boat|caravan|child|man|woman|tenant|trader)? ?(?:to|in|"
    r"per|for) (?:a|an|"
    r"each|every)\b|\b(?:each|one) (?:in|with|having|has|had|is|are)? ?(?:its|their|his|her|a) own\b|of "
    r"(?:their|its|her|his) "
    r"own\b|\beach (?:for|takes|holds|houses) one\b|\bone to an? [a-z]+\b|\beach (?:had|has|have) (?:a|their "
    r"own|one)\b|"
    r"\bsingle (?:rooms|cabins|beds|cells)\b",
    re.IGNORECASE,
)
_AT_ONCE = re.compile(
    r"\b(?:every|each|that|one|the same|a single) (?:night|morning|evening|afternoon|class|session|lesson|concert|"
    r"performance|sitting|day)\b|\bon the (?:night|morning|evening|day)\b|\b(?:at once|at one time|at a time|at "
    r"the same time|"
    r"in one go|together|today|at present|currently|at (?:tea|lunch|dinner))\b|\b(?:all|every one) (?:of "
    r")?(?:the |our )?\d|"
    r"\b(?:have|had|has) (?:all )?(?:been given a (?:place|seat|bed)|a seat|a bed)\b|\bsat down\b|\bon ····+|"
    r"\b(?:was|were|is|are) (?:full|occupied)\b",
    re.IGNORECASE,
)
_IN_ONE_RUN = re.compile(
    r"\b(?:single|one|each|same|every) (?:[a-z]+ )?(?:trip|run|journey|crossing|go|load|sailing|flight|lift|"
    r"ride)\b|\bat once\b|"
    r"\bat (?:one|the same) time\b|\b(?:aboard|on board) together\b",
    re.IGNORECASE,
)
_ONE_RUN = re.compile(
    r"\b(?:one|a single) (?:run|trip|journey|crossing|sailing|round|service) (?:each|every|a|per|on|only)\b|"
    r"\b(?:runs?|goes|sails|crosses) (?:just |only )?once (?:a|each|every|on)\b",
    re.IGNORECASE,
)
_USUAL = re.compile(
    r"\b(?:on|in) (?:an average|a typical|a usual|a normal|an ordinary) (?=(?:night|evening|"
    r"morning|afternoon|run|trip|journey|crossing|sailing|class|session|lesson|concert|performance)\b)",
    re.IGNORECASE,
)
_VEHICLE = re.compile(
    r"\b(?:bus|buses|mini-?bus(?:es)?|coach(?:es)?|cars?|taxis?|vans?|train|ferry|boat|lifeboat|tram|car|"
    r"minicab|shuttle)\b",
    re.IGNORECASE,
)
_OVER_TIME = AnyCase(
    r"\b(?:in the (?:year|quarter|month|term|half-year|period|season)|so far|over (?:the|a)|during|"
    r"a (?:year|month|week)|shifts?|sittings|relay|twice|waiting|applied|asked (?:for|to)|wanted|wants?|turned away|"
    r"overflow|also|another|extra|used the|instead|not|too small|invited|hope\w*|expect\w*|would|could|should|"
    r"plan\w*|"
    r"two (?!to)[a-z]+s|three [a-z]+s|[a-z]+ and [a-z]+ services|trips|runs|journeys|in turn|by rota|bookings?|"
    r"booked for|"
    r"have passed|have stayed|since|crowded|over-?crowd\w*|squeez\w+|shar(?:e|ed|ing)|floor (?:space|too)|"
    r"between (?:\d|them)|up to|average|mornings and)\b"
)
_IN_ALL = re.compile(r"\b(?:in (?:all|total)|altogether)\b", re.IGNORECASE)
_NOBODY_STANDS = re.compile(
    r"\b(?:nobody|no one|none|no) (?:[a-z]+ )?(?:stand\w*|on the floor|stood)[^.;,]*|\bno standing\b[^.;,]*"
)
_NOT_NOW = AnyCase(
    r"\b(?:will (?:have|be|hold|seat)|until|used to|old|from next|when (?:finished|built|open)|planned|target|"
    r"grow\w*|raised|"
    r"(?<!no )more|further|extra|new|each course|a (?:day|week|month|year)|per)\b"
)
_THERE = re.compile(
    r"\b(?:there|it|its|they|them|each|this|that|here|occupied|same|the (?:hall|room|house|bus|coach|minibus|"
    r"hostel|shelter|site|"
    r"boat|van|centre|nursery|club|church|refuge|flats?|class|theatre|marina|park))\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][\w’'-]{3,}|^[A-Z][\w’'-]{3,}(?= (?:[A-Z]|has |have |is |seats ))")
_NEAR = 2  # sentences from one to the other
_LEAST = 3  # what holds fewer is shared in ways that nobody tells


class _Size(NamedTuple):
    """How many something holds, and in what, by a sentence at a place."""

    place: int
    text: str
    number: Decimal
    unit: str
    is_one_run: bool  # it goes once on a day, by the same answer


def too_many_inside(plan: Gathered) -> Iterator[TooMany]:
    """Each crowd that is larger than what the sentence, one near it or another action says of the room for it."""
    sizes = [size for place in plan.places(WRITTEN, _CUES) for size in _sizes(plan, place)]
    for size in sizes:
        one = plan.told_at[size.place][0]
        for place in _beside(plan, size):
            other, part = plan.told_at[place]
            if other.action is not one.action or abs(place - size.place) <= _NEAR:
                is_here = place == size.place or (place == size.place + 1 and size.text.endswith((";", ":")))
                many = _crowd(size, part.text, is_here=is_here)
                rooms = [each for each in sizes if abs(each.place - size.place) <= _NEAR and each.place != place]
                if many and all(value(many) > each.number for each in rooms):
                    where = part.text if place == size.place else f"{size.text} … {part.text}"
                    yield TooMany(
                        other,
                        part.text,
                        f"{many} at one time",
                        f"{size.number} {size.unit}" if size.unit.endswith("s") else f"{size.number}",
                        where,
                    )
                    break


def _sizes(plan: Gathered, place: int) -> Iterator[_Size]:
    one, (text, _) = plan.told_at[place]
    if _NOT_NOW.search(text):
        return
    plain = in_digits(text)
    hit = next((hit for form in _SIZES for hit in form.finditer(plain)), None)
    if hit:
        yield _Size(place, text, value(hit["number"]), hit["unit"].casefold(), _goes_once(one))


def _goes_once(one: Said) -> bool:
    return _ONE_RUN.search(one.answer.text) is not None


def _beside(plan: Gathered, size: _Size) -> Sequence[int]:
    """The sentence itself, those next to it in its answer, and those elsewhere that bear the name of the place."""
    one = plan.told_at[size.place][0]
    near = range(max(0, size.place - 1), min(len(plan.told_at), size.place + _NEAR + 1))
    places = [place for place in near if plan.told_at[place][0] is one]
    for word in {hit.group().casefold() for hit in _NAME.finditer(size.text)}:
        if is_rare(plan, word):
            places += [place for place in plan.index.get(word, ()) if place not in places]
    return places


def _crowd(size: _Size, sentence: str, *, is_here: bool) -> str:
    """How many a sentence tells of that are too many at one time, or ""."""
    text = _USUAL.sub("on each ", _NOBODY_STANDS.sub(" ", in_digits(sentence)))
    if _OVER_TIME.search(text) or not (is_here or _THERE.search(text) or _names(size.text) & _names(sentence)):
        return ""
    both = f"{in_digits(size.text)} {text}"
    for hit in _USED.finditer(text):
        number = value(hit["number"])
        if number > size.number >= _LEAST and _is_crowd(size, both, text, (hit["who"] or "").casefold()):
            return hit["number"]
    return ""


def _is_crowd(size: _Size, both: str, text: str, who: str) -> bool:
    """Whether users of a sort are there at one time, and each of them takes a room of its own."""
    if size.unit == "seater" or _VEHICLE.search(both):
        return bool(_IN_ONE_RUN.search(text) or (size.is_one_run and _AT_ONCE.search(text)))
    if _IN_ALL.search(text) and not _AT_ONCE.search(text):
        return False
    sorts = [users for units, users in _OF_ONE_SORT if size.unit in units]
    is_of_sort = bool(_EACH.search(both)) or any(who in users for users in sorts)
    is_for_one = not size.unit or size.unit.startswith(
        ("seat", "bed", "bunk", "place", "cot", "person", "desk", "berth")
    )
    return bool(_AT_ONCE.search(text) or (sorts and is_of_sort)) and (is_for_one or is_of_sort)


def _names(text: str) -> frozenset[str]:
    return frozenset(hit.group() for hit in _NAME.finditer(text))
