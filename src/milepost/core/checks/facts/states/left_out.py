"""What is said of all, or of every week, with those of the same action who are left out: "Elm will have theirs"."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import counts, one_of
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import Gathered, Said, words_in
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH_IN_FULL, WEEKDAY

_ACCOUNTS = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_WORDS = "all every each whole entire everyone everybody daily weekly monthly fortnightly without never"
_LEFT = "not yet still outstanding missing theirs no none"
_N = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|some|several|a few)"
_ALL = Gated(
    "all every each whole entire everyone everybody",
    AnyCase(
        r"\b(?:(?<!not )(?<!nearly )(?<!almost )(?<!after )(?<!in )(?<!of )(?:all|every one|each)(?: of)?"
        rf"(?: (?:the|our|its))?(?! (?:day|week|month|year|time))(?: {_N}| \d+)?(?: [a-z’'-]+){{1,3}}|"
        r"every (?!other\b|effort\b|time\b|reason\b|chance\b|day\b|week|month|quarter|term\b|year)[a-z’'-]+|"
        r"(?:the )?(?:whole|entire) (?:of )?(?:the )?[a-z]+|every(?:one|body)\b)"
    ),
)
_ALWAYS = re.compile(
    rf"\b(?:every|each) (?:single )?(?:day|night|week|month|term|quarter|weekend|{WEEKDAY})\b|"
    r"\b(?:daily|weekly|fortnightly|monthly|without (?:a break|fail|interruption)|never missed)\b",
    re.IGNORECASE,
)
_DEED = r"(?:(?:been|be|had|have|got|get) )?(?:a |an |any |the |their |its )?(?P<deed>[a-z]+)"
_OUT = tuple(
    Gated(words, re.compile(form, re.IGNORECASE))
    for words, form in (
        ("not yet still", rf"\b(?:have|has|do|does|are|is|did) (?:still )?(?:not (?:yet )?|yet to |still to ){_DEED}"),
        ("outstanding missing", r"\bthe [a-z]+ (?:outstanding|missing) (?P<deed>[a-z]+)"),
        ("theirs", r"\b(?:will|are to|is to) (?:have|get|receive|see) (?P<deed>theirs)\b"),
    )
)
_HERE = Gated(  # in one sentence with what is said of all
    "outside without uncovered left not yet still none",
    re.compile(
        r"\b(?:remains?|stays?|is|are) (?:still )?(?:outside|without|uncovered|left out)\b|"
        rf"\b{_N} (?:[a-z’'-]+ ){{0,3}}?(?:have|has|are|is) (?:still )?(?:not|yet to|still to)\b|"
        r"\b(?:have|has|had) (?:had )?none (?:since|yet|so far)\b",
        re.IGNORECASE,
    ),
)
_GAP = AnyCase(
    rf"^no [a-z’'-]+(?: [a-z]+)? (?:in|during|for|since|over) (?:the )?(?:{MONTH_IN_FULL}|\w+ (?:weeks|months)|summer|"
    rf"winter|last)|\b(?:have|has|had) (?:had |seen )?none (?:since|in)\b|\bnone (?:since|in) (?:{MONTH_IN_FULL})|"
    r"\b(?:did|have|has) not (?:run|met|meet|worked?|open(?:ed)?|been held|taken place) (?:in|since|during|for) "
)
_ASIDE = re.compile(
    rf"\b(?:except|but (?:for )?(?:the )?{_N}|apart from|other than|will|would|should|must|to be|aims?|target|hope\w*|"
    r"wants?(?! of)|wanted|plan(?:s|ned)? to|if|unless|until|before|last year|used to|not (?:all|every)|nearly|almost|"
    r"remaining|rest|others?|once|when)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:second|third|again|another|further|next (?:year|round)|follow-up|refresher|used to|if|unless|need)\b", re.I
)
_CUT = re.compile(r";|, and (?=[A-Z])|, (?:but|while|though|yet) ")
_NOT = Gated("not never no none", re.compile(r"^[^,;]*\b(?:not|never|no|none)\b", re.IGNORECASE))
_BARE = frozenset({"have", "had", "been", "be", "and", "with", "that", "they"})
_NARROWER = re.compile(r" (?:in|for|with|about|to|of) (?!20\d\d)", re.IGNORECASE)  # "not been trained in first aid"
_BODIES = frozenset({"partner", "agency", "member", "body", "organisation", "service", "signatory", "representative"})
_STEM = 4  # letters: "signed" and "signatures"


class LeftOut(NamedTuple):
    """A sentence about all with the one that leaves some out, which may be the same."""

    every: Said
    every_text: str
    some: Said
    some_text: str


def left_out(plan: Gathered) -> Iterator[LeftOut]:
    """The sentences that leave some out, each against one of the same action about all, or about every time."""
    told = _of_all(plan)
    out: dict[str, list[tuple[Said, str]]] = defaultdict(list)
    for one, text in plan.told(_ACCOUNTS | {QuestionRole.NEXT}, _LEFT) if told else ():
        if one.action.id in told and not _OTHER.search(text):
            out[one.action.id].append((one, text))
    for one, text in (each for some in told.values() for each in some):
        rest = _rest(one, text)
        if _in_itself(f"{text} {rest}"):
            yield LeftOut(one, text, one, rest or text)
            continue
        against = [LeftOut(one, text, *each) for each in out[one.action.id] if _is_against(text, *each)]
        if against and not _ASIDE.search(text):
            yield from against


def _of_all(plan: Gathered) -> dict[str, list[tuple[Said, str]]]:
    """The sentences about all or about every time, by action."""
    told: dict[str, list[tuple[Said, str]]] = defaultdict(list)
    for one, text in plan.told(_ACCOUNTS, _WORDS):
        if not _NOT.search(text) and (_ALL.search(text) or _ALWAYS.search(text)):
            told[one.action.id].append((one, text))
    return told


def _rest(one: Said, text: str) -> str:
    """What a semicolon parts from a sentence."""
    parts = one.sentences()
    at = parts.index(text) + 1
    return parts[at] if text.endswith(";") and at < len(parts) else ""


def _in_itself(text: str) -> bool:
    """Whether one sentence says both: "every library has a drop-in, and Trenant has had none since August"."""
    first, *others = _CUT.split(text)
    return any(map(_HERE.search, others)) and bool(_ALL.search(first)) and not _ASIDE.search(first)


def _is_against(every: str, one: Said, text: str) -> bool:
    """Whether a sentence leaves some out of what another says of all: of the same deed, or of "theirs"."""
    if text == every:
        return False
    if _GAP.search(text) and _ALWAYS.search(every):
        return bool(content(every) & content(text))
    hit = next((hit for form in _OUT if (hit := form.search(text))), None) if _ALL.search(every) else None
    if hit is None or (one.question.role is QuestionRole.NEXT and hit.re is not _OUT[1].pattern):
        return False
    deed, rest = hit["deed"].lower(), text[hit.end() :]
    if _NARROWER.match(rest) and content(rest) - content(every):
        return False
    is_of_it = any(word[:_STEM] == deed[:_STEM] for word in words_in(every) if len(word) >= _STEM)
    is_signature = one.question.role is QuestionRole.NEXT
    return deed == "theirs" or (
        is_of_it and deed not in _BARE and (is_signature or _are_of(every, text[: hit.start()]))
    )


def _are_of(every: str, before: str) -> bool:
    """Whether those of whom it does not hold are of all: counted by the same noun, or one body among the partners."""
    kinds = set(map(one_of, words_in(every)))
    counted = counts(before)
    return counted[-1].noun in kinds if counted else not _BODIES.isdisjoint(kinds)
