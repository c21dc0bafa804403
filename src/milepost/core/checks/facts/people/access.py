"""What opens a door or an account, and where a place is whose address is kept secret: nothing for a public paper."""

import re
from collections.abc import Iterator
from itertools import chain

from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import FIGURE, Gathered, Said, words_of
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.anycase import AnyCase

_STREET = (
    r"(?:Street|Road|Lane|Close|Avenue|Drive|Way|Court|Crescent|Terrace|Place|Gardens|Grove|Hill|Row|Rise|Walk|Square|"
    r"Mews|Green|Yard|Quay|View|Park|End|St|Rd)"
)
_ADDRESS = re.compile(rf"\b\d{{1,4}}[a-z]?,? (?:[A-Z][\w’'-]+ ){{1,2}}?{_STREET}\b")
_AT_NUMBER = re.compile(r"\b(?:at|in|on) \d{1,4}[a-z]? [A-Z][\w’'-]+ [A-Z][\w’'-]+")  # "the refuge at 9 Quarry Bank"
_SITE = re.compile(
    rf"\b(?:in|on|off|at|behind|above|opposite|beside|next (?:door )?to|near) (?:the )?(?:[a-z’]+ ){{0,4}}?"
    rf"(?:[A-Z][\w’'-]+ ){{1,2}}?(?:{_STREET}|Church|School|Vicarage|Rectory|House|Station|Library|Inn|Arms|Hall)\b"
)
_IS = r"(?: ?[:=–,]| (?:is|was|are|as|of|to|being|remains?|still|now|set to|has been (?:changed|set) to|just|simply))"
_ITS_NAME = r"\b(?:pass ?(?:word|phrase|code)s?|PINs?(?: number| code)?|pin (?:number|code))"
_VALUE = r"[“‘\"']?(?P<value>[\w!@#$%&*-]{3,24})"
_PASSWORD = Gated(
    "password passwords passcode passcodes passphrase passphrases pass pin pins",
    re.compile(
        rf"{_ITS_NAME}(?: (?:for|to|on|of) [^.;:,]{{2,40}}?)?(?: ?[:=–]| (?:is|was|are|being|remains?|still|now|set to|"
        rf"has been (?:changed|set) to|just|simply)){{1,3}} ?{_VALUE}",
        re.IGNORECASE,
    ),
)
_BARE_PASSWORD = Gated(
    "password passwords passcode passcodes passphrase passphrases pass pin pins",
    re.compile(rf"{_ITS_NAME},? {_VALUE}", re.IGNORECASE),
)
_CODE = Gated(
    "code codes combination combinations keypad safe keysafe number numbers",
    AnyCase(
        r"\b(?:(?:door|gate|entry|access|alarm|lock|safe|key ?safe|keypad|padlock|barrier|security|burglar|same|hall|"
        r"building|"
        r"shed|cabinet|cupboard|entrance|office|lift)(?: \w+)? (?:codes?|combinations?|numbers?)|(?:codes?|"
        r"combinations?) "
        r"(?:for|"
        r"to|of|on) (?:the|our|each|every|all)(?: [a-z-]+){1,3}|keypad|key ?safe|combination)\b"
        rf"(?:{_IS}{{1,3}}| (?:in|at|on|for|everywhere)[^.;\d]{{2,40}}{_IS}{{1,2}}| ) ?[“‘\"']?(?P<value>(?!(?:19|"
        rf"20)\d\d\b)[A-Z]?\d{{3,8}}[A-Z#*]?)\b"
    ),
)
_KEYED = Gated(
    "key keys keyed keying type types typed typing punch punches punched enter enters entered entering tap taps "
    "tapped set "
    "armed disarmed open opened opens unlock unlocks unlocked locked press presses pressed",
    re.compile(
        r"\b(?:key(?:s|ed|ing)?(?: in)?|typ(?:e|es|ed|ing)(?: in)?|punch(?:es|ed)?(?: in)?|enter(?:s|ed|ing)?|tap(?:s|"
        r"ped)?(?: in)?|"
        r"(?:set|armed|disarmed|open(?:s|ed)?|unlock(?:s|ed)?|locked) (?:with|by)|press(?:es|ed)?) (?:the )?(?:number "
        r")?"
        r"(?P<value>(?!(?:19|20)\d\d\b)\d{4,8}[#*A-Z]?)\b",
        re.IGNORECASE,
    ),
)
_DOOR = re.compile(
    r"\b(?:open|opens|doors?|gates?|alarms?|locks?|star|hash|strong ?rooms?|safe|keypad)\b", re.IGNORECASE
)
_LOG_IN = Gated(
    "log logging logged sign signing signed username user account login logon",
    re.compile(
        r"\b(?:(?:log(?:ging|ged)?[ -](?:in|on)|login|logon)|sign(?:ing|ed)? in|(?:user name|username)|"
        r"account)\b[^.;]{0,40}?\b(?:as|is|with|"
        r"under|"
        r":) ?"
        r"[“‘\"']?[\w.@-]{3,30}[”’\"']?,? (?:and|with|using|plus)? ?(?:the )?(?:pass ?word|pass ?code|PIN)\b",
        re.IGNORECASE,
    ),
)
_KEY = Gated(
    "key keys",
    re.compile(
        r"\b(?:the |a |spare |front[- ]door |back[- ]door |hall |office |shed )+keys? (?:(?:is|are|still|always|now|"
        r"can "
        r"be|kept|"
        r"hangs?|hanging|lives?|left|hidden|hid|found|sits?|stays?|stored) ){1,4}(?:behind|under|beneath|underneath|"
        r"above|"
        r"inside|"
        r"on top of|on (?:a|the) (?:hook|nail|ledge)|in (?:a|the) (?:flower ?pot|pot|meter|gutter|porch|letter ?box|"
        r"shed|"
        r"drawer|"
        r"bird ?box|tin|jar|bucket|hedge|wall))\b",
        re.IGNORECASE,
    ),
)
_NO_VALUE = words_of(
    "the our that this which who and for all not has was are been protected changed reset needed required known kept "
    "shared sent issued given set held secret safe strong weak same new old policy policies manager reset resets day "
    "days week own their its her his only once again every each never always still now protection security access "
    "entry system systems help lost forgotten expired expires rules rule list lists holder holders number numbers "
    "code codes per with from without you they users staff people training"
)
_HIDDEN = re.compile(
    r"\b(?:refuges?|safe[- ]houses?|safe (?:home|flat|accommodation|space house)|"
    r"dispersed (?:[a-z]+ )?(?:units?|homes?|flats?|houses?|accommodation)|women[’']s shelter|witness(?:es)? "
    r"(?:house|flat)|"
    r"crisis house|secret (?:house|home|flat|address|location)|undisclosed)\b",
    re.IGNORECASE,
)
_KEPT = re.compile(
    r"\b(?:address|location|whereabouts|where it is|where (?:she|he|they) (?:is|are|lives?))\b[^.;]{0,40}\b(?:secret|"
    r"confidential|kept from|withheld|never|not (?:to )?be|must not|known only|known to (?:nobody|no one|only)|private|"
    r"protected|undisclosed)\b|\b(?:secret|confidential|undisclosed|unpublished|protected) (?:address|location|"
    r"place)\b|"
    r"\b(?:never|not|nobody|no one|please)\b[^.;]{0,50}\b(?:give|given|tell|told|share|shared|print|printed|publish|"
    r"published|know|disclose|disclosed|reveal|say|pass)\b[^.;]{0,30}\b(?:address|where it is|where (?:she|he|they) "
    r"(?:is|are|lives?)|location|whereabouts)\b",
    re.IGNORECASE,
)
_NOT_ITS = re.compile(
    r"\b(?:office|headquarters|shop|charity|drop-?in|reception|meets? (?:at|in)|meetings?)\b", re.IGNORECASE
)
# a sentence with such a thing holds a word of each group of one of these
_HOLDING = (
    "password passwords passcode passcodes passphrase pin pins pass",
    f"code codes combination combinations keypad keysafe safe number numbers, {FIGURE}",
    (
        "key keys keyed keying type types typed punch enter entered tap set armed disarmed open opened opens unlock "
        "locked "
        f"press, {FIGURE}, open opens door doors gate alarm lock locks star hash strongroom strongrooms safe"
    ),
    "log logging logged login logon sign signing username account, password passcode pin pass",
    "key keys, behind under beneath underneath above inside on in",
)
_OF_PLACES = "refuge refuges safe shelter witness witnesses crisis secret undisclosed"
_STREETS = (
    "street road lane close avenue drive way court crescent terrace place gardens grove hill row rise walk square "
    "mews green "
    "yard quay view park end st rd"
)


def access_told(plan: Gathered) -> Iterator[tuple[Said, str, str]]:
    """Every such sentence of an answer, with the words that show it."""
    for place in sorted({place for holding in _HOLDING for place in plan.places(WRITTEN, holding)}):
        one, part = plan.told_at[place]
        words = _opens(part.text)
        if words:
            yield one, part.text, words
    yield from _hidden_places(plan)


def _opens(text: str) -> str:
    """The words that open something, or ""."""
    hit = _LOG_IN.search(text) or _KEY.search(text) or _CODE.search(text)
    hit = hit or (_KEYED.search(text) if _DOOR.search(text) else None)
    if hit:
        return hit.group()
    bare = (hit for hit in _BARE_PASSWORD.finditer(text) if _is_mixed(hit["value"]))
    found = (hit for hit in _PASSWORD.finditer(text) if _is_value(hit))
    return next((hit.group() for hit in chain(bare, found)), "")


def _is_mixed(value: str) -> bool:
    return any(map(str.isdigit, value)) and any(map(str.isalpha, value))


def _is_value(hit: re.Match[str]) -> bool:
    """Whether a password itself is printed: it holds a figure, or stands alone behind "is" or a colon."""
    value = hit["value"]
    if any(map(str.isdigit, value)):
        return value.isdigit() or _is_mixed(value)
    is_last = hit.string[hit.end() :].lstrip("”’\"'")[:1] in {"", ".", ",", ";", ")"}
    return is_last and value.casefold() not in _NO_VALUE and not value.endswith(("ed", "ly"))


def _hidden_places(plan: Gathered) -> Iterator[tuple[Said, str, str]]:
    """The addresses of places that are kept secret: by what they are, or because the action says that they are."""
    for place in plan.places(WRITTEN, _OF_PLACES):
        one, part = plan.told_at[place]
        address = _HIDDEN.search(part.text) and (
            _ADDRESS.search(part.text)
            or _AT_NUMBER.search(part.text)
            or (_KEPT.search(part.text) and _SITE.search(part.text))
        )
        if address and not _NOT_ITS.search(part.text):
            yield one, part.text, address.group()
    for place in plan.places(WRITTEN, f"{_STREETS}, {FIGURE}"):
        one, part = plan.told_at[place]
        address = _ADDRESS.search(part.text)
        kept = (_kept_in(plan, one) or _hidden_in(one)) if address and not _NOT_ITS.search(part.text) else ""
        if address and kept:
            yield one, part.text if kept == part.text else f"{part.text} … {kept}", address.group()


def _hidden_in(one: Said) -> str:
    """The sentence of the same answer, or the title, by which the place is a refuge or its like, or ""."""
    texts = (one.action.title, *one.sentences())
    return next((text for text in texts if _HIDDEN.search(text)), "")


def _kept_in(plan: Gathered, one: Said) -> str:
    """The sentence of the same action by which an address is kept secret, or ""."""
    told = (part.text for other, part in plan.told_at if other.action is one.action)
    return next((text for text in told if _KEPT.search(text)), "")
