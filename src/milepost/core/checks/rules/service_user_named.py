"""A child, a victim or somebody who is helped can be known by what is printed.

Why: The plan is published; a name with an age, a school or a street tells the whole town who it was.

Example:
    Action: 1.1 Help families
    Well: Since the complaint from the parents of Jayden Mather (Year 9, Westfield Academy) the form is shorter.
Better:
    Action: 1.1 Help families
    Well: Since the complaint from a parent the form is shorter.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import Said, words_in, words_of
from milepost.core.checks.looking import name, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.words.anycase import AnyCase
from milepost.core.words.given_names import NAMES, is_given

FAMILY = Family.PEOPLE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH
_WHO = (
    "boy girl boys girls pupil child children son daughter brother sister twins siblings baby victim patient tenant "
    "complainant perpetrator suspect offender client user mother father parents parent family woman man couple "
    "aunt uncle "
    "nan foster care court school knife year aged arrested excluded charged stopped evicted moved referred "
    "referral found "
    "widow widower wife husband mum dad fell helped attacked abused stabbed neighbour household mr mrs ms miss "
    "mother father teenager slept homeless"
)
_KIN = (
    "boy girl child pupil teenager victim patient user client complainant perpetrator suspect offender tenant son "
    "people person children girls boys pupils victims patients families clients murder death killing suicide "
    "stabbing rape "
    "abuse assault arrest conviction toddler daughter brother sister baby twins brothers sisters siblings "
    "family widow widower wife husband mother father mum dad parents nan gran grandma grandad old "
    "did broke stole smashed set hit painted sprayed took threw school teacher"
)
_HELPED = words_of(_WHO)
_OF_A_NAME = f"{' '.join(sorted(NAMES))}, 0"  # a given name beside a figure
_OF_KIN = re.compile(
    r"\b(?P<first>[A-Z][a-z’'-]+?) (?:[A-Z]\.? )?(?P<last>[A-Z][a-z-]+(?:[’'][A-Z][a-z]+)?)[’']s? "
    r"(?:(?:late|elderly|young|eldest|youngest|older|younger|baby|twin) )?"
    r"(?:widow(?:er)?|wife|husband|mother|father|mum|dad|parents|son|sons|daughters?|children|brother|sister|"
    r"family)\b"
    r"(?! (?:foundation|trust|fund|award|cent|hub|unit|group|service))"
)
_AGE = re.compile(r"[,(] ?(?:aged? )?\d{1,2}(?:[,)]| from | of )|aged? \d|\b(?:Year|Yr) ?\d")  # soon found, in few
_AGE_AFTER = re.compile(r", (?:\(?aged? )?\d{1,2}(?:[,)]| from | of )|aged \d|[a-z.] \(\d\d\) [a-z]")
_HOUSE = re.compile(r"\d[a-z]? [A-Z]")
_HOUSE_OR_FLAT = re.compile(r"\d[a-z]?,? [A-Z]")
_AFTER_INITIAL = re.compile(r"[A-Z][a-z’'-]+,? (?:[Ff]lat |[Nn]o\.? )?\d")
_NAME_INSIDE = re.compile(r"[a-z][,:]? \(?[A-Z][a-z]")  # soon found, in few
_PERSON = r"(?P<first>[A-Z][a-z’']+(?:-[A-Z]?[a-z]+)?) (?P<last>[A-Z][a-z’'-]+|[A-Z]\b\.?)"
_WITH_AGE = re.compile(rf"{_PERSON}(?:,? \(?aged? |, | \()(?P<age>\d{{1,2}})(?=[,)]| from | of )")
_AGED = re.compile(rf"{_PERSON}(?:,? \(?aged? |, )(?P<age>\d{{1,2}})(?=[,)]| from | of )")  # "Ann Lowe (5)" is no age
_OF_AGE = re.compile(
    rf"(?<!\band )(?<!, ){_PERSON} \([1-9]\d\)(?= (?:has|had|was|is|who|went|got|came|took|left|lost|fell|[a-z]+ed)\b)"
)  # "Ann Lowe (19) had to leave" is one
_LIVING = re.compile(
    rf"{_PERSON},? (?:(?:\(?aged? )?\d{{1,3}}\)?,? )?(?:of|from|at|who lives at|living at) (?:[Nn]o\.? ?|number )?"
    rf"\d{{1,4}}[a-z]?,? [A-Z]"
)
_AT_WORK = AnyCase(
    r"\b(?:shop|firm|ltd|limited|surgery|caf[eé]|office|solicitors?|company|business|owner|landlord|bakery|"
    r"butchers?|pub|"
    r"gallery|studio|&|ironmongers?|grocers?|salon|garage)\b"
)
_WITH_YEAR = re.compile(
    rf"{_PERSON}(?:, | \(| )(?:(?:who is |is |now )?(?:in|from|of) |(?<=[,(] )|(?<=\())(?:Year|Yr) "
    r"?\d{1,2}(?=[,)]| (?:at|of|from|who|has|had|was|is|did)\b|\W*$)"
)
_STREETS = (
    "street road lane close avenue drive way court crescent terrace place gardens grove hill row rise walk square "
    "house mews green yard quay view park end, 0"
)
_STREET = (
    r"(?:Street|Road|Lane|Close|Avenue|Drive|Way|Court|Crescent|Terrace|Place|Gardens|Grove|Hill|Row|Rise|Walk|Square|"
    r"House|Mews|Green|Yard|Quay|View|Park|End)"
)
_BY_DOOR = re.compile(
    r"(?P<first>(?:(?:Mr|Mrs|Ms|Miss|Mx|Cpl|Sgt|Pte|Capt|Maj|L/Cpl|Lt|WO[12]|Dr|Rev)\.? (?:\([a-z’'.]+\) )?)?"
    r"(?:[A-Z][a-z’']+|(?:[A-Z]\.? ?){1,3})) (?P<last>[A-Z][a-z’'-]+),? (?:\(?[a-z’' ]{0,12}\)?,? ?)?"
    rf"(?:(?:[Ff]lat|[Nn]o\.?|[Nn]umber|[Aa]pt\.?|[Rr]oom|[Uu]nit) ?)?\d{{1,4}}[a-z]?,? "
    rf"(?:[A-Z][\w’'-]+ ){{1,2}}?{_STREET}\b"
)
_ACCUSED = re.compile(
    r"\b(?:it was|(?:broken|stolen|smashed|damaged|set|lit|painted|sprayed|done|caused|taken|thrown|hit|attacked|hurt|"
    r"reported|abused|threatened) by) (?P<first>[A-Z][a-z’']+) (?P<last>[A-Z][a-z’'-]+)\b(?=[^.;]{0,70}?\b(?:who|whose|"
    r"his|her) (?:did|broke|stole|smashed|set|hit|painted|sprayed|took|threw|mother|father|parents|mum|dad|family|"
    r"school|teacher))"
)
_CALLED = Gated(
    ("boy girl child pupil teenager victim patient user client complainant perpetrator suspect offender tenant"),
    re.compile(
        r"\b(?:boy|girl|child|pupil|teenager|victim|patient|service user|client|complainant|perpetrator|suspect|"
        "offender|tenant)"
        rf"(?: called|,)? {_PERSON}",
        re.IGNORECASE,
    ),
)
_OF_FAMILY = Gated(
    "son daughter child brother sister baby mum dad mummy daddy nan gran grandma grandad carer",
    re.compile(
        r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Aa]) (?:son|daughter|child|brother|sister|baby|mum|dad|mummy|daddy|nan|gran|"
        r"grandma|grandad|foster carer)(?: called|,)? "
        r"(?P<first>[A-Z][a-z]+)\b"
    ),
)
_OF_AN_AGE = Gated(
    "old",
    re.compile(
        r"\b(?:\d{1,2}|[A-Za-z]{3,9}(?:[ -][a-z]{3,5})?)[- ](?:year|month|week)s?[- ]old,? (?:[a-z-]+,? ){0,3}"
        r"(?P<first>[A-Z][a-z]+)\b"
    ),
)
_ALONE = re.compile(
    r"(?P<first>[A-Z](?<!\w.)[a-z]+)(?:, (?:aged )?\d{1,2},|, (?:a|an|our|who is a|who is in) (?:Year \d{1,2}\b|"
    r"\d{1,2}[- ]year[- ]old|[a-z]+ (?:pupil|patient|tenant|victim)))"
)
_INITIALLED = Gated(
    "person people child children boy boys girl girls pupil pupils victim victims patient patients families client "
    "clients",
    re.compile(
        r"\b(?:young pe(?:rson|ople)|child(?:ren)?|boys?|girls?|pupils?|victims?|patients?|families|clients?) \("
        r"(?P<first>[A-Z][a-z]+) (?P<last>[A-Z])\b(?![a-z.’'])"
    ),
)
_DONE_TO = Gated(
    "murder death killing suicide stabbing rape abuse assault arrest conviction baby toddler",
    re.compile(
        rf"\b(?:murder|death|killing|suicide|stabbing|rape|abuse|assault|arrest|conviction|baby|"
        rf"toddler)(?: of)? {_PERSON}"
    ),
)
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss) (?:[A-Z][a-z]*\.? )?[A-Z][a-z’'-]+,? (?:aged \d|\(\d|of \d{1,3}[a-z]? [A-Z]|"
    r"\d{2,3}, (?:of|from|who|living)\b)|"
    r"\b(?:Mr|Mrs|Ms|Miss) (?:[A-Z][a-z]*\.? )?[A-Z][a-z’'-]+,? (?:(?:of|from|at|in) (?:[A-Z][a-z’']+ ?){1,3},? )?"
    r"(?:(?:who )?(?:is|was) (?:now )?\d{2,3}\b(?!%)|\(?aged? \d)"
)
_KNOWN_AS = re.compile(
    r"[Tt](?<!\w.)he (?P<name>[A-Z][a-z’'-]+) (?:boy|girl|twins|brothers|sisters|siblings|family (?:has|have|had|was|"
    r"were|is|"
    r"are) (?:now |since |also )?(?:been )?(?:evicted|moved|taken|known|housed|rehoused|referred|helped|supported|"
    r"visited))\b"
)
_AT_HOME = re.compile(
    r"\b(?:mother|father|family|widow|widower|wife|husband|boy|girl|woman|man|tenant|victim|couple|household|"
    r"parents)(?: [a-z]+){0,2} "
    "(?:at|of|from|in)"
    r" (?:[Nn]o\.? ?)?\d{1,4}[a-z]? [A-Z][a-z]+ (?:Street|Road|Lane|Close|Avenue|Drive|Way|Court|Crescent|"
    "Terrace|Place|"
    r"Gardens|Grove|Hill|Row|Rise|Walk|Square)\b"
)
_PEOPLES = re.compile(r"(?:ian|ish|ese|an|ic|i|ers?|Year|Traveller)$")  # "the Ukrainian twins"
_OTHERS = re.compile(
    r"\b(?:not (?:his|her|their|the) real name|names? (?:has|have) been changed|whom we call|pseudonym|Mayor|"
    "Councillor|"
    r"Cllr|ambassador|award|champion|winner|(?:Child|Adult|Mr|Ms|Mrs|Family) (?-i:[A-Z]\b(?![a-z.]| [A-Z][a-z])))",
    re.IGNORECASE,
)
_CLOSING = (
    "School Academy College High Primary Junior Infant Road Street Lane Close Park Ward Hospital Centre House Hub "
    "Court Council Trust Hall Hill End Green Estate Town Group Panel Forum Board Police Service Team Church"
)
_PLACES = frozenset(_CLOSING.split())


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first sentence of each answer that names somebody with an age, a school year, a kin or a house."""
    leads = frozenset(lead.name.split()[-1] for action in actions(plan) for lead in action.leads if lead.name)
    seen: set[int] = set()
    for holding, named in _NAMED:
        for one, sentence in told_anywhere(plan, holding=holding):
            text = _whole(one, sentence) if named is _by_door else sentence
            words = "" if id(one) in seen else named(text, leads)
            if words and not _OTHERS.search(text):
                seen.add(id(one))
                yield one.fault(
                    f"{name(one.action)} names somebody who is helped or was harmed: “{words}”.",
                    "Take out whatever tells who it is: the name, the age, the school, the street.",
                    text,
                )


def _whole(one: Said, sentence: str) -> str:
    """The sentence with the initial that was taken for the end of the one before: "D. Rowse"."""
    if not _AFTER_INITIAL.match(sentence):
        return sentence
    return next((line for line in one.answer.text.splitlines() if sentence in line), sentence)


def _with_figure(sentence: str, leads: frozenset[str]) -> str:
    """A name with a number that is an age because the sentence speaks of somebody who is helped or was harmed."""
    if _HELPED.isdisjoint(words_in(sentence)):
        return ""
    person = _person((_WITH_AGE, _WITH_YEAR), sentence, leads) if _AGE.search(sentence) else ""
    alone = next((hit.group() for hit in _ALONE.finditer(sentence) if is_given(hit["first"])), "")
    home = _AT_HOME.search(sentence) if _HOUSE.search(sentence) else None
    if home is None and ("Mr" in sentence or "Ms" in sentence or "Miss" in sentence):
        home = _TITLED.search(sentence)
    return person or alone or (home.group() if home else "")


def _by_door(sentence: str, leads: frozenset[str]) -> str:
    """Somebody with a house and a street right behind the name, who may be told by initials or a rank."""
    for hit in _BY_DOOR.finditer(sentence) if _HOUSE_OR_FLAT.search(sentence) else ():
        *ranks, first = hit["first"].split()
        is_known = bool(ranks) or len(first.rstrip(".")) == 1 or is_given(first)
        if is_known and hit["last"] not in leads | _PLACES and not _AT_WORK.search(sentence):
            return hit.group()
    return ""


def _with_age_or_house(sentence: str, leads: frozenset[str]) -> str:
    """A name with an age or a house, whatever else the sentence says."""
    aged = _person((_AGED, _OF_AGE), sentence, leads) if _AGE_AFTER.search(sentence) else ""
    if aged or not _HOUSE.search(sentence) or _AT_WORK.search(sentence):
        return aged
    return _person((_LIVING,), sentence, leads)


def _without_figure(sentence: str, leads: frozenset[str]) -> str:
    of_kin = _person((_OF_KIN,), sentence, leads) if "’" in sentence or "'" in sentence else ""
    if of_kin or not _NAME_INSIDE.search(sentence):
        return of_kin
    kin, family = _OF_FAMILY.search(sentence) or _OF_AN_AGE.search(sentence), _KNOWN_AS.search(sentence)
    if kin and is_given(kin["first"]):
        return kin.group()
    if family and not _PEOPLES.search(family["name"]):
        return family.group()
    return _person((_CALLED, _INITIALLED, _DONE_TO, _ACCUSED), sentence, leads)


_NAMED = (
    (f"{_WHO}, 0", _with_figure),
    (_OF_A_NAME, _with_age_or_house),
    (_KIN, _without_figure),
    (_STREETS, _by_door),
)


def _person(patterns: Iterable[re.Pattern[str] | Gated], sentence: str, leads: frozenset[str]) -> str:
    hits = (hit for pattern in patterns for hit in pattern.finditer(sentence))
    named = (hit for hit in hits if hit["last"] not in leads | _PLACES and hit["first"][0].isupper())
    return next((hit.group() for hit in named if _is_name(hit)), "")


def _is_name(hit: re.Match[str]) -> bool:
    """Whether the two words are a person's: a given name, or an initial for a surname; a school year says it too."""
    is_initial = len(hit["last"].rstrip(".")) == 1
    return is_given(hit["first"].partition("-")[0]) or is_initial or hit.re is _WITH_YEAR
