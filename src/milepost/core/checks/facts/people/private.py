"""What sentences tell of somebody's health, money, trouble with the law or behaviour, who can be known by the words."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.people.known import told_by_being_one
from milepost.core.checks.facts.people.spoken_of import MATTERS, by_letters, lettered, spoken_of
from milepost.core.checks.gathered import Gathered, Said, Sentence, words_of
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.walk import actions
from milepost.core.words.given_names import NAMES, is_given


class Private(NamedTuple):
    """A sentence that tells such a thing, with the words for whom it is told of."""

    said: Said
    text: str
    who: str


_HEALTH = (
    "dialysis blind deaf oxygen seizure seizures epilepsy epileptic amputee amputees amputated overdose "
    "overdosed surgery "
    "operation memory dementia alzheimer depression depressed anxiety cancer tumour chemotherapy chemo diabetes "
    "diabetic "
    "stroke hiv miscarriage pregnant suicidal suicide psychosis psychotic bipolar schizophrenia autistic wheelchair "
    "ventilator syndrome autism adhd bruised bruises restrained methadone tracheostomy colostomy dyslexia "
    "incontinent hip knee sectioned breakdown hospital hospice diagnosed diagnosis leg disabled disability bedridden "
    "parkinson sclerosis asthma insulin catheter medication nerves stress panic phobia anorexia ill illness terminally "
    "huntington leukaemia haemophilia neurone hepatitis tuberculosis lupus crohn fibrosis dystrophy palsy"
)
_TROUBLE = (
    "drinks drinking drinker drunk alcoholic addict addicted addiction heroin cocaine cannabis drugs rehab debt debts "
    "arrears bankrupt bankruptcy evicted eviction bailiffs owes suing sued court prison jail jailed arrested charged "
    "convicted conviction probation bail cautioned custody offence offender sentenced tagged banned abusive "
    "violent stole "
    "stealing thief shoplifting swears shouts hits beat beaten abused raped assaulted stabbed fled refuge "
    "safety hoards "
    "excluded exclusion sober gambling gambler harmed harming "
    "hoarding neglected emptied dogs spoken warned divorce divorced affair homeless undocumented deported asylum"
)
_PHRASES = {
    "known": r"known to (?:the |all |every |most |many |local )*(?:agencies|agency|police|services|courts?|officers)",
    "voices": "hears? voices",
    "recovery": "in recovery",
    "harm": "self-harm",
    "speak": "(?:does|do|can) ?not speak",
    "marac": "marac",
}  # each by the word by which a sentence with it is found
_TELLS = rf"(?:{'|'.join((*f'{_HEALTH} {_TROUBLE}'.split(), *_PHRASES.values()))})(?:[’']s)?"
_NO_MATTER = (
    r"(?! (?:unit|clinic|service|services|team|course|courses|group|ward|training|project|centre|caf[eé]|nurse|trust|"
    r"charity|worker|board|support|advice|awareness|friendly|users?|champions?|appointments?|screening|rehabilitation|"
    r"site|manager|staff|lane|road|bus|discharge|stay|admissions?|living|houses?|homes?|college|nurses?|steering)\b)"
)
_WHOM = (
    r"(?:woman|man|lady|gentleman|girl|boy|mother|father|widow|widower|family|couple|tenant|resident|passenger|patient|"
    r"learner|pupil|student|child|teenager|pensioner|veteran|neighbour|household|amputee|refugee|sapper|lad|lass|chap|"
    r"farmer|shopkeeper|landlord|trader|householder|customer|client|wheelchair user|user|parishioner|allotment holder)"
)
_MR = r"(?:(?i:old|young|poor|dear) )?(?:Mr|Mrs|Ms|Miss|Mx)\.?(?: [A-Z]\.?)?(?: [A-Z][a-z’'-]+){1,2}"
_NAMED = r"(?P<first>[A-Z][a-z’'-]+)(?: (?P<last>[A-Z][a-z’'-]+|[A-Z]\b\.?))?"
_WHERE = r"(?:,? (?:at|of|from|in|on|over at) [^,.;]{2,40}?)?"
_LINK = (
    r"(?:,? (?:who|whose|which)\b|,? (?:now |still |also |both |all )?(?:has|have|had|is|was|are|were|[’']s|got|"
    r"gets|suffers|and (?:his|her|their)|"
    r"lost|needs|drinks|owes|takes|uses|hits|swears|shouts|hoards|beats|his|her|their|with)\b|,)"
)
_TALE = rf"{_WHERE}{_LINK}(?P<between>[^.;]{{0,90}}?)\b(?P<told>(?i:{_TELLS}))\b{_NO_MATTER}"
_OF_MR = re.compile(rf"(?P<who>\b{_MR}){_TALE}")
_OF_NAMED = re.compile(rf"(?<![\w’'-])(?=(?P<who>{_NAMED}){_TALE})")  # one may stand inside another: "Most of it"
_ONE = rf"\b(?:[Oo]ne|[Aa]n?|[Oo]ur (?:one|only|sole)|[Tt]he (?:only|one|sole))(?: [\w’'-]+){{0,3}}? {_WHOM}\b"
_OF_ONE = re.compile(rf"(?P<who>{_ONE})(?P<more>[^.;]{{0,120}})")
_KNOWN_BY = re.compile(
    rf"\b(?:from|of|at|in|on) (?:the )?[A-Z][a-z]+|\b(?:[Oo]ne|[Aa]n?) (?:[a-z]+ )?[A-Z][a-z]+(?:an|ish|ese|i|"
    rf"ic|er) {_WHOM}\b|"
    r"\b(?:[Oo]ur|[Tt]he) (?:one|only|sole)\b"
)
_IN_PLACE_OF_WORK = re.compile(r"\b(?:Hospital|Court|Prison)\b")
_OF_FEW = re.compile(
    r"(?P<who>\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Bb]oth|[1-4])(?: of)? (?:the|our|these|those|its) "
    rf"(?:two|three|four|five|six|[2-6]) (?:[a-z-]+ ){{0,2}}(?:{_WHOM}s?|girls|boys|children|women|men|ladies|"
    rf"families|people|"
    rf"young people|households))\b[^.;]{{0,90}}?\b(?i:{_TELLS})\b{_NO_MATTER}"
)
_IS_MATTER = re.compile(rf"\b(?i:{_TELLS})\b{_NO_MATTER}")
_ILL = (
    r"(?:depression|stress|anxiety|cancer|chemo\w*|breakdown|nerves|stroke|operation|surgery|hip|knee|heart|"
    r"back trouble|"
    r"memory|dementia|miscarriage|mental health|burn-?out|long covid|alcohol|drink)"
)
_COLLEAGUE = re.compile(
    r"(?P<who>\b(?:[Oo]ne of (?:the|our) (?:two|three|four|[2-4]) [a-z]+|(?:[Oo]ur|[Tt]he|[Hh]er|[Hh]is|"
    r"[Tt]heir) (?:only |one |"
    r"[a-z]+ ){0,2}(?:[a-z]{3,}(?:er|or|ist|ian)|nurse|colleague|lead)|[A-Z][a-z]+(?: [A-Z][a-z’'-]+)?))"
    r"(?: (?:has|have|had|is|was|been|now|still|also|away|gone|went))+ ?[^.;,]{0,30}?"
    rf"(?:\b(?:off|sick|leave|absent|away|signed off|resting|recovering|ill)\b[^.;,]{{0,20}}?\b(?:with|after|"
    rf"because of|for|"
    rf"following|owing to|due to|from) (?:\w+ ){{0,3}}?{_ILL}|(?:having|had|has) (?:\w+ ){{0,3}}?(?:hip|knee|"
    rf"chemo\w*|operation|"
    r"stroke|breakdown|heart attack|miscarriage)(?: done| replaced)?)\b"
)
_MADE_OF = frozenset(f"{_HEALTH} {_TROUBLE}".split()).union(_PHRASES)
_MAY_BE_OF_WORK = words_of(
    "court prison hospital hospice refuge safety dogs spoken warned emptied neglected banned offence offender custody "
    "beat beaten hits leg stress conviction probation asylum drugs debt debts homeless oxygen insulin ill"
)  # what a colleague by first name has to do with
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx"})
_WHO_WORDS = frozenset(re.findall(r"[a-z]+", _WHOM)) | words_of(
    "girls boys children women men ladies families people households tenants patients passengers pupils "
    "students couples"
)
_SICK = words_of("off sick leave absent away resting recovering ill having hip knee")
_CALENDAR = frozenset({"May", "June", "April"})
_UNKNOWN = re.compile(
    r"\b(?:fewer than|number of|not (?:his|her|their) real name|whom we call|name (?:has been )?changed|"
    r"anonymous\w*)\b",
    re.IGNORECASE,
)
_POST = re.compile(
    r",? (?:the|our|of the|from the|Head|Lead|Director|Manager|Clerk|chair|head|lead|director|manager|consultant|"
    r"clerk|councillor|surgeon|judge|"
    r"inspector)\b|"
    r", [A-Z][\w’-]+ (?:[A-Z]?[\w’-]+ ){0,3}(?:Manager|Officer|Director|Lead|Head|Chair|Consultant|Nurse|Judge)\b"
)  # somebody at work, behind the name


def private_matters(plan: Gathered) -> Iterator[Private]:
    """Every such sentence of an answer, in printed order."""
    led = frozenset(lead.name.split()[-1] for action in actions(plan) for lead in action.leads if lead.name)
    known = set(plan.places(WRITTEN, f"{' '.join(sorted(_MADE_OF))} alzheimers parkinsons"))
    for place in sorted(known.union(plan.places(WRITTEN, MATTERS))):
        one, part = plan.told_at[place]
        who = (_known(part, led) if place in known else "") or spoken_of(part, led)
        if who and not _UNKNOWN.search(part.text):
            yield Private(one, part.text, who)
    for place in lettered(plan):
        one, part = plan.told_at[place]
        who = by_letters(part.text)
        if who:
            yield Private(one, part.text, who)


def _known(part: Sentence, led: frozenset[str]) -> str:
    """The words for somebody of whom a sentence tells such a thing and who can be known by them; or ""."""
    text = part.text
    hits: list[re.Match[str]] = []
    if not _TITLES.isdisjoint(part.words):
        hits += (hit for hit in _OF_MR.finditer(text) if hit["who"].split()[-1] not in led)
    if not NAMES.isdisjoint(part.words):
        hits += (hit for hit in _OF_NAMED.finditer(text) if _is_person(hit, led))
    hit = next((hit for hit in hits if not _POST.match(text, hit.end("who"))), None)
    if hit is None and not _WHO_WORDS.isdisjoint(part.words):
        hit = _OF_FEW.search(text) or _of_one(text)
    if hit is None and (known := told_by_being_one(part)):
        hit = known if _IS_MATTER.search(text) else None
    if hit is None and not _SICK.isdisjoint(part.words):
        hit = _of_colleague(text)
    return hit["who"] if hit else ""


def _is_person(hit: re.Match[str], led: frozenset[str]) -> bool:
    """Whether somebody is named who leads nothing; one by first name alone may well have to do with courts."""
    if not hit["last"] and (hit["first"] in _CALENDAR or hit["told"].casefold() in _MAY_BE_OF_WORK):
        return False
    return is_given(hit["first"].casefold()) and led.isdisjoint((hit["first"], hit["last"]))


def _of_one(text: str) -> re.Match[str] | None:
    """Somebody who is not named and whom a place, a people or "our only" tells."""
    hit = _OF_ONE.search(text)
    if hit is None or not _KNOWN_BY.search(_IN_PLACE_OF_WORK.sub(" ", hit.group())):
        return None
    return hit if _IS_MATTER.search(text) else None


def _of_colleague(text: str) -> re.Match[str] | None:
    hit = _COLLEAGUE.search(text)
    is_name = (
        hit is not None
        and hit["who"][0].isupper()
        and hit["who"].split()[0] not in {"One", "Our", "The", "Her", "His", "Their"}
    )
    return None if hit is None or (is_name and not is_given(hit["who"].split()[0].casefold())) else hit
