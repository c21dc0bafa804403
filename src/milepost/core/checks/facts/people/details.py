"""Somebody whom no name tells but several things together: an age and a ward, a trade and a family."""

import re

from milepost.core.checks.gathered import Sentence, words_of
from milepost.core.words.dates.names import MONTH_IN_FULL, WEEKDAY

_NO_DAY = rf"(?!(?:{MONTH_IN_FULL}|{WEEKDAY}|Easter|Christmas|Year|Term|Quarter|Phase)\b)"
_PERSON = (
    "woman|man|lady|gentleman|girl|boy|mother|father|mum|dad|parent|widow|widower|tenant|resident|passenger|patient|"
    "learner|pupil|student|child|teenager|pensioner|veteran|neighbour|user|client|customer|member|person|adult|"
    "postman|miner|nurse|cook|chef|mechanic|apprentice|soldier|clerk|vicar|priest|curate|couple|carer|plumber"
)
_TRADE = rf"(?:{_PERSON}|[a-z]{{3,}}(?:er|or|ist|ian|ess|man|woman|maid|smith|wright|lady))"
_SOMEBODY = re.compile(
    rf"\b(?:[Oo]ne|[Aa]n?|[Tt]he|[Oo]ur)(?: (?:[a-z]+|[A-Z][a-z]+(?:ian|ish|ese|ic|shire)?)){{0,3}}? (?:{_TRADE})\b"
    r"|\b(?:[Aa]n?|[Tt]he|[Oo]ur|[Oo]ne)(?: [a-z]+){0,2} \d{1,2}[- ]year[- ]old\b"
)
_AGE = re.compile(
    r"\baged? \d{1,2}\b(?! ?(?:to|and|or|plus)\b| ?[–+-])|, (?:[1-9]\d)(?=,| and )|\b\d{1,2}[- ]year[- ]old\b|"
    r"\bin (?:his|her) (?:early |mid-? ?|late )?(?:teens|twenties|thirties|forties|fifties|sixties|seventies|"
    r"eighties|nineties|[2-9]0s)\b"
)
_FAMILY = re.compile(
    r"\b(?:father|mother|mum|dad|grand(?:mother|father|ad|ma)|parent) of (?:twins|triplets|a\b|an\b|one|two|three|four|"
    r"five|six|seven|eight|\d)|\bmarried (?:to|with)\b|\b(?:whose|his|her) (?:late |young |only |two |three )?"
    r"(?:wife|husband|partner|son|sons|daughters?|mother|father|brother|sister|children|twins)\b|\bwidowed\b"
)
_PLACE = re.compile(
    rf"\b(?:from|of|in|at|near) (?:the )?{_NO_DAY}[A-Z][a-z’']+|\b(?:[Aa]n|[Aa]|[Oo]ne|[Tt]he) {_NO_DAY}[A-Z][a-z]+ "
    r"[a-z]{3,}"
)
_STORY = re.compile(
    r"\b(?:owed|owes|lost|left|sleeping|slept|jail\w*|prison|arrest\w*|debts?|evicted|beaten|attacked|died|suicid\w*|"
    r"attempt\w*|drink\w*|drugs?|cancer|dementia|stroke|unit|hospital|could not (?:read|write|walk|leave|pay|work)|"
    r"homeless|licence|custody|abus\w+|violen\w+|arrears|sacked|dismissed|divorc\w+|affair|overdos\w+|diagnos\w+)\b"
)
_SAID = re.compile(r"[“”\"]|\b(?:said|says|quoted?|writes|wrote)\b")
# a sentence with such a tale holds a word of each group of one of these
HOLDING = (
    "aged old, 0",
    "teens twenties thirties forties fifties sixties seventies eighties nineties twins triplets married widowed",
    "father mother mum dad grandmother grandfather grandad grandma parent, of",
    "whose, wife husband partner son sons daughter daughters mother father brother sister children twins",
)
_OF_AGE = words_of("age aged old teens twenties thirties forties fifties sixties seventies eighties nineties")
_OF_KIN = words_of(
    "father mother mum dad grandmother grandfather grandad grandma parent married whose widowed wife husband partner "
    "son sons daughter daughters brother sister children twins"
)
_ENOUGH = 2  # things that tell of one person, of which one is an age or a family


def told_by_details(part: Sentence) -> str:
    """The words with which a sentence opens such a tale, or ""; what is quoted is given as somebody's own words."""
    text = part.text
    is_aged = not _OF_AGE.isdisjoint(part.words) and _AGE.search(text)
    is_kin = not _OF_KIN.isdisjoint(part.words) and _FAMILY.search(text)
    if not (is_aged or is_kin) or _SAID.search(text):
        return ""
    enough = _ENOUGH - (_STORY.search(text) is not None)
    for hit in _SOMEBODY.finditer(text):
        age, family, place = (form.search(text, hit.start()) is not None for form in (_AGE, _FAMILY, _PLACE))
        if (age or family) and age + family + place > enough:
            return hit.group()
    return ""
