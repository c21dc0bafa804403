"""Counts of people so small that a reader might know who is meant: "three children", "2 apprentices"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

THRESHOLD = 5  # a count below this may point at somebody; publishers of statistics hold back one to four
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_PEOPLE = (
    "children child people persons person families family pupils students learners apprentices apprenticeships "
    "carers parents mothers fathers women men girls boys babies infants teenagers adolescents adults residents "
    "patients clients victims survivors offenders perpetrators suspects tenants households individuals young-people "
    "refugees migrants asylum-seekers care-leavers volunteers staff employees workers practitioners teachers "
    "nurses members siblings twins placements referrals admissions exclusions deaths suicides stillbirths births "
    "pregnancies arrests convictions cases inquests homicides evictions adoptions foster-carers adopters "
    "pupil student learner apprentice apprenticeship carer parent mother father woman man girl boy baby infant "
    "teenager adult resident patient client victim survivor offender perpetrator tenant household individual refugee "
    "volunteer employee worker practitioner teacher nurse sibling placement referral admission exclusion death suicide "
    "stillbirth birth pregnancy arrest conviction case inquest homicide eviction adoption adopter"
)
_NOUN = "|".join(sorted((noun.replace("-", r"[ -]") for noun in _PEOPLE.split()), key=len, reverse=True))
_BETWEEN = r"(?:[ \u00a0][A-Za-z][a-z’'-]+(?:/[a-z]+)?){0,2}?"
_COUNT = re.compile(
    rf"(?<![\w.,/£$€–-])(?P<number>\d|{'|'.join(_WORDS)})(?P<between>{_BETWEEN})[ \u00a0](?:{_NOUN})\b", re.IGNORECASE
)
# "One of the families" and "two year old children" count nobody; nor does "Year 2 pupils".
_NO_COUNT = re.compile(
    r"\b(?:of|in|to|at|for|from|by|with|and|or|the|per|who|that|is|are|was|were|year|years|month|months|week|weeks|"
    r"day|days|hour|hours|term|terms)\b",
    re.IGNORECASE,
)
_LABEL = re.compile(
    r"\b(?:priority|outcome|theme|year|years|stage|tier|level|phase|band|category|type|grade|section|action|group|part|"
    r"step|term|quarter|class|version)[ \u00a0]$",
    re.IGNORECASE,
)
_LABEL_AT_MOST = 12  # characters


@dataclass(frozen=True, slots=True)
class SmallCount:
    """A small count as it stands in a text, with its number."""

    number: int
    words: str
    start: int


def small_counts(text: str, threshold: int = THRESHOLD) -> Iterator[SmallCount]:
    """The counts of people in a text that are at least one and below the threshold, which is at most ten."""
    for hit in _COUNT.finditer(text):
        said = hit["number"].lower()
        number = _WORDS.index(said) + 1 if said in _WORDS else int(said)
        is_label = said.isdigit() and _LABEL.search(text, max(0, hit.start() - _LABEL_AT_MOST), hit.start())
        if 0 < number < threshold and not is_label and not _NO_COUNT.search(hit["between"]):
            yield SmallCount(number, hit.group(), hit.start())
