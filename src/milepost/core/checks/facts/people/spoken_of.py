"""Somebody spoken of who can be known – by name, initials or post – and whose illness, trouble or home life is told."""

import re

from milepost.core.checks.facts.people.staff import POST, is_employee
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import FIGURE, Gathered, Sentence, words_of
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.anycase import AnyCase
from milepost.core.words.given_names import NAMES, is_given

_CLIENT = (
    "client|regular|resident|tenant|patient|learner|pupil|student|user|customer|participant|member|volunteer|mother|"
    "father|"
    "mum|dad|boy|girl|child|woman|man|widow|widower|veteran|neighbour|refugee|applicant|caller|lodger|guest|visitor|"
    "trainee|"
    "passenger|parishioner|prisoner|offender|carer|parent|wife|husband|son|daughter|brother|sister|twin"
)
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Mx|PC|Sgt|Cllr|Dr|Cpl|Pte|Capt)\.? "
_CAPITAL = r"[A-Z][a-z’'-]+"
_NAME = rf"(?:{_TITLE})?{_CAPITAL}(?: {_CAPITAL}){{1,2}}"
_ROLE = rf"(?:{_CLIENT}|{POST})"
_BY_ROLE = rf"\b(?:[a-z]+ )?{_ROLE},? (?:called )?{_NAME}\b"
_BEFORE_ROLE = (
    rf"(?:{_NAME}|{_TITLE}{_CAPITAL}),? \(?(?:who is )?(?:our|an?|one of our|the|another|my)(?: "
    rf"[\w-]+){{0,3}}? {_ROLE}\b"
)
_AT_HOME = (
    rf"{_NAME},? (?:of|from|at) (?:(?:the )?(?:flat|house|stall|shop|caravan|hostel|block)|(?:[Nn]o\.? ?|"
    rf"number |flat )?\d)"
)
_OF_TITLE = rf"(?:Mr|Mrs|Ms|Miss|Mx)\.? (?:[A-Z]\.? ){{0,2}}{_CAPITAL}(?: {_CAPITAL})?\b"
_IN_WORK = (
    r"(?:[Tt]he|[Oo]ur|[Aa]) (?:former |late |retired |only )?[a-z]+(?:er|or|ist|ian|mistress|master|man|woman|keeper|"
    r"nurse|"
    r"cook|vicar|curate) (?:of|at|from) (?:the )?[A-Z][\w’'-]+"
)
_COUPLE = rf"{_CAPITAL} and {_CAPITAL} {_CAPITAL}\b"
_WHO = re.compile(rf"(?<![\w’'-])(?:{_BY_ROLE}|{_BEFORE_ROLE}|{_AT_HOME}|{_OF_TITLE}|{_IN_WORK}|{_COUPLE})")
_GIVEN = re.compile(rf"(?<![\w’'-])(?P<first>{_CAPITAL})(?: {_CAPITAL}| [A-Z]\b\.?)?")
_LETTERS = re.compile(
    rf"\b(?P<who>(?:Mr|Mrs|Ms|Miss)\.? [A-Z]\b(?![a-z’'&])|{_CAPITAL} [A-Z]\b(?![a-z’'&.])|(?-i:[A-Z]\.? "
    rf"?[A-Z]\.?)(?=,? \(?(?:aged )?\d{{1,2}}\b))"
    r"(?P<more>[^.;]{0,160})"
)
_GIVEN_AGED = re.compile(rf"(?<![\w’'-])(?P<who>{_CAPITAL})(?P<more> \(\d{{1,2}}\)[^.;]{{0,160}})")
_AGE = re.compile(r"^,? ?\(?(?:(?:who is|is|now|aged?) )*(?P<age>\d{1,2})(?=[,)]| (?:from|of|at|who|and)\b|$)")
_PLACE = re.compile(
    r"\b(?:of|from|at|in|outside|near|by) (?:the )?[A-Z][a-z]+|\b[A-Z][a-z’]+ (?:School|Academy|College|High|Primary)\b"
)
_DIED = re.compile(r"\b(?:died|was found dead|took (?:his|her|their) own life|killed (?:him|her)self)\b")
_ILLNESS = (
    r"(?:hiv|aids|hepatitis|cancer|leukaemia|tumour|chemo(?:therapy)?|dementia|alzheimer(?:[’']s|s)?|depression|"
    r"anxiety|bipolar|"
    r"psychosis|"
    r"schizophrenia|epilepsy|diabetes|parkinson(?:[’']s|s)?|(?:multiple )?sclerosis|motor neurone|a stroke|a heart "
    r"attack|a "
    r"breakdown|"
    r"nervous breakdown|miscarriage|a hysterectomy|ptsd|post[- ]traumatic stress|burn-?out|stress|nerves|panic attacks|"
    r"self-harm|anorexia|bulimia|an eating disorder|autism|adhd|dyslexia|alcohol(?:ism|ic)?|drink(?: problem|ing)?|"
    r"addiction|"
    r"drugs?|gambling|heroin|cocaine|a bad back|back (?:trouble|pain|problems)|mental (?:health|illness)|ill[- ]health|"
    r"syphilis|gonorrhoea|tuberculosis|tb|long covid|crohn(?:[’']s|s)?|colitis|lupus|ivf|(?:the )?menopause|arthritis|"
    r"sciatica|"
    r"learning (?:difficulties|disability))"
)
_HAS = (
    r"(?:has|have|had|got|began|started|begun|undergoing|undergone|dead of|died of|dying of|ill with|suffer(?:s|ed|"
    r"ing)?(?: from)?|liv(?:es|ing) with|diagnosed with|treated for|treatment for|"
    r"recovering from|dependent on|addicted to|history of|struggl\w+ with|battl\w+(?: with)?|fighting|with)"
)
_OFF = (
    r"(?:off|away|absent|signed off|at home|out of (?:action|work)|not (?:been )?in|missing|on (?:sick "
    r")?leave|unwell|sick)"
)
_NO_MATTER = (
    r"(?! (?:unit|clinic|services?|team|courses?|group|ward|training|project|centre|caf[eé]|nurse|trust|charity|"
    r"worker|board|"
    r"support|advice|awareness|friendly|users?|champions?|screening|site|manager|staff|research|lead|strategy|alliance|"
    r"pathway|programme|action|partnership|forum|conference|week|day|hub|network|patients?|sufferers?|bus|policy|in "
    r"mind))"
)
_ILL = rf"\b{_HAS} (?:(?!training|experience|worked|run|led|taught)[\w’-]+ ){{0,3}}?{_ILLNESS}\b{_NO_MATTER}"
_SICK = (
    rf"\b{_OFF}\b[^.;]{{0,50}}?\b(?:with|after|because of|following|owing to|due to|from|for) (?:[\w’-]+ ){{0,3}}?"
    rf"(?:{_ILLNESS}|hip|knee|operation|surgery|bereavement|divorce|pregnan(?:cy|t))\b{_NO_MATTER}"
)
_BABY = (
    r"\b(?:is|was|being|[’']s|now|who is) (?:\w+ )?(?:pregnant|expecting(?= (?:a baby|twins|her|in|again|at)\b|\W*$|"
    r"[,.;])|"
    r"having (?:a baby|ivf)|trying for a (?:baby|child)|undergoing ivf)\b"
)
_LAW = (
    r"\b(?:was|were|is|has been|had been|been|got|being) (?:\w+ ){0,2}?(?:arrested|charged|convicted|cautioned|jailed|"
    r"tagged|"
    r"sentenced|sectioned|evicted|excluded|bankrupt|deported|bailed|raped|assaulted|stabbed|trafficked|groomed|"
    r"caught (?:stealing|drinking|with))\b|\b(?:on|under) (?:probation|police bail|bail|licence|a tag|curfew)\b|"
    r"\bfled (?:from|to|her|his|a)\b|\bin (?:prison|custody|rehab|recovery|debt|arrears)\b|\bowes? (?:us |the \w+ "
    r")?£?\d|"
    r"\b(?:was|were|been|being|is) (?:\w+ly )?(?:suspended|dismissed|sacked|disciplined|demoted|let go)\b|"
    r"\bfailed (?:his|her|their|an?|the) (?:\w+ )?test\b|\bsent to (?:prison|jail)\b|"
    r"\blost (?:his|her|their|the|a) (?:job|home|licence|baby|son|daughter|child|children|husband|wife)\b|"
    r"\b(?:was|were) stillborn\b|\bmiscarried\b|\b(?:has|have) paid (?:us )?nothing\b|\bhas not paid\b|"
    r"\bdrink(?:s|ing) (?:again|heavily|too much)\b|\b(?:back|still|again) (?:on|using) (?:heroin|drugs|crack)\b|"
    r"\btook an overdose\b|\b(?:took (?:his|her|their) own life|killed (?:him|her)self|tried to (?:kill|hang|harm))\b"
)
_HOME = (
    r"\bgoing through (?:an? )?(?:\w+ )?(?:divorce|separation|custody battle|break-?up)\b|\bmarriage (?:has "
    r")?(?:broke|broken)\b|"
    r"\b(?:has |had |who )?left (?:his wife|her husband|his partner|her partner)\b|\bhaving an affair\b"
)
_ILL_WORDS = (
    "hiv aids hepatitis cancer leukaemia tumour chemo chemotherapy dementia alzheimer depression anxiety bipolar "
    "psychosis "
    "schizophrenia epilepsy diabetes parkinson sclerosis neurone stroke heart breakdown miscarriage hysterectomy ptsd "
    "traumatic alcoholic alzheimers parkinsons crohns burnout burn stress nerves panic harm anorexia bulimia disorder "
    "autism adhd dyslexia alcohol "
    "alcoholism drink "
    "drinking addiction drug drugs gambling heroin cocaine back mental ill syphilis gonorrhoea tuberculosis tb covid "
    "crohn "
    "colitis lupus ivf menopause arthritis sciatica learning hip knee operation surgery bereavement divorce pregnant "
    "pregnancy"
)
_LAW_WORDS = (
    "arrested charged convicted cautioned jailed tagged sentenced sectioned evicted excluded bankrupt deported bailed "
    "raped "
    "assaulted stabbed trafficked groomed caught probation bail licence tag curfew fled prison jail custody rehab "
    "recovery "
    "debt arrears owes owe suspended dismissed sacked disciplined demoted let failed lost stillborn miscarried paid "
    "drinks "
    "drinking heroin drugs crack overdose life killed tried"
)
_MATTERS = (
    Gated(_ILL_WORDS, AnyCase(f"{_ILL}|{_SICK}")),
    Gated("pregnant expecting baby ivf child", re.compile(_BABY, re.IGNORECASE)),
    Gated(_LAW_WORDS, AnyCase(_LAW)),
    Gated(
        "divorce separation custody break breakup marriage wife husband partner affair",
        re.compile(_HOME, re.IGNORECASE),
    ),
)
_OF_STAFF = re.compile("|".join((_SICK, _BABY, _HOME)), re.IGNORECASE)
_EMPLOYEE = re.compile(
    rf"(?P<who>\b(?:[Tt]he|[Oo]ur|[Tt]heir|[Oo]ne of (?:the|our)(?: two| three| four)?)(?: [\w’'-]+){{0,3}}? "
    rf"{POST}s?)\b"
    r"(?:,? (?:in|of|at|for|from|on) [^,.;:]{2,40}?)?,? (?:who )?(?:is|was|has|had|[’']s|and|went)\b[^.;]{0,80}"
)
_NOT_ONE = re.compile(
    r"\b(?:people|residents|those|anyone|patients|families|carers|if|not (?:his|her|their) real name|"
    r"name (?:has been )?changed|fundrais\w*|research|campaign\w*|trained|training|talk\w*|lecture\w*|ambassador|"
    r"spoke|told (?:us|the) how)\b",
    re.IGNORECASE,
)
_CAPITAL_INSIDE = re.compile(
    r"[a-z,;(] \(?[A-Z][a-z]|^\W*[A-Z][a-z’'-]+\.? (?:and )?[A-Z]|^The [a-z]+ of"
)  # soon found
_STAFF_WORDS = words_of(
    "off away absent sick leave signed unwell pregnant expecting ivf divorce separation marriage affair baby home "
    "missing"
)
# what a sentence with such a matter holds a word of
MATTERS = (
    f"{_ILL_WORDS} {_LAW_WORDS} pregnant expecting baby ivf divorce separation marriage wife husband partner affair"
)
_ALL_NAMES = " ".join(sorted(NAMES))
_LETTERED = (f"mr mrs ms miss {_ALL_NAMES}, 0", f"died dead killed life, {_ALL_NAMES} mr mrs ms miss")
_TWO = 2  # letters of initials
_NO_INITIALS = words_of(
    "of to in on at by is it we he as an or if no so up my me us be do go am pm kg km st nd rd th vs uk eu hr ni ve "
    "ll re"
)


def spoken_of(part: Sentence, led: frozenset[str]) -> str:
    """The words for somebody in a sentence of whom such a matter is told, or ""; nobody who leads an action."""
    text = part.text
    may_be_staff = not _STAFF_WORDS.isdisjoint(part.words)
    is_named = _CAPITAL_INSIDE.search(text) is not None
    found = (form.search(text) for form in _MATTERS) if is_named or may_be_staff else ()
    matter = min(filter(None, found), key=lambda hit: hit.start(), default=None)
    if matter is None or _NOT_ONE.search(text):
        return ""
    who = _named(part, matter.start(), led) if is_named else ""
    if who or not may_be_staff:
        return who
    staff = next(
        (hit for hit in _EMPLOYEE.finditer(text) if _OF_STAFF.search(hit.group()) and is_employee(hit["who"])), None
    )
    return staff["who"] if staff else ""


def _named(part: Sentence, at: int, led: frozenset[str]) -> str:
    """Somebody named before a place, by what they are to the writer or by a given name right before it."""
    text = part.text
    for hit in _WHO.finditer(text, 0, at + 1):
        if not led.intersection(hit.group().replace(",", " ").split()):
            return hit.group()
    for hit in () if NAMES.isdisjoint(part.words) else _GIVEN.finditer(text, 0, at + 1):
        reach = 2 * _NEAR if text[hit.end() :].startswith((", who", " who")) else _NEAR
        is_near = at - hit.end() < reach and " " in hit.group()
        if is_given(hit["first"]) and is_near and not led.intersection(hit.group().split()):
            return hit.group()
    return ""


def lettered(plan: Gathered) -> list[int]:
    """The places of the sentences in which somebody may be told by initials, with an age or a death beside them."""
    initials = (word for word in plan.index if len(word) == _TWO and word not in _NO_INITIALS)
    aged = set(plan.places(WRITTEN, FIGURE))
    found = {place for word in initials for place in plan.index[word] if place in aged}
    return sorted(found.union(*(plan.places(WRITTEN, holding) for holding in _LETTERED)))


def by_letters(text: str) -> str:
    """Somebody told by initials with an age and a place, or with a death and a place; or ""."""
    for hit in (*_LETTERS.finditer(text), *_GIVEN_AGED.finditer(text)):
        who, more = hit["who"], hit["more"]
        is_title = who.startswith(("Mr", "Ms", "Miss"))
        if not (is_title or is_given(who.split()[0]) or who.replace(".", "").replace(" ", "").isupper()):
            continue
        if (_AGE.match(more) or (_DIED.search(more) and " " in who)) and _PLACE.search(more):
            return f"{who}{more[:30]}"
    return ""


_NEAR = 60  # letters
