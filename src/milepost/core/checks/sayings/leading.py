"""Whether one of several leads is said to be the first, and what kind of lead a line names."""

import re
from collections.abc import Iterable

from milepost.core.plan.model import Lead
from milepost.core.words.given_names import is_given

_FIRST = re.compile(
    r"\((?:overall |main |joint )?(?:lead|chair|accountable|support)|"
    r"\b(?:supported by|support from|overall|accountable|in support|on behalf|deput\w+|assisted by|with help)\b|"
    r"(?:^|[–—-] )(?:lead|main)\b",
    re.IGNORECASE,
)
_POST = re.compile(
    r"\b(?:officers?|managers?|directors?|heads?|leads?|chairs?|coordinators?|co-ordinators?|advis[eo]rs?|workers?|commissioners?|"
    r"clerks?|secretar(?:y|ies)|champions?|inspectors?|superintendent|sergeant|matron|nurse|principal|headteacher|"
    r"member|executive|consultant|planner|engineer|analyst|librarian|warden|vicar|sponsor|holder|owner|president|"
    r"specialist|strategist|partner|organiser|teacher|doctor|surveyor|architect|ranger|registrar|treasurer|trustee|"
    r"mayor|leader|deputy|practitioner|professor|solicitor|accountant|curator|trainer|supervisor)\b",
    re.IGNORECASE,
)
_EVERYBODY = re.compile(
    r"\W*(?:every(?:one|body)|all|various|several|multiple|multi-?agency|system-?wide|shared|joint|collective|jointly|"
    r"no single|no one (?:lead|person|body)|whole (?:system|team|council)|as appropriate|relevant|each)"
    r"(?: (?:of us|of them|involved|concerned|responsib\w+|ownership|leadership|lead|owner|system|team|council))?\W*",
    re.IGNORECASE,
)
_KINDS = (
    "partners agencies organisations bodies members stakeholders providers employers businesses landowners landlords "
    "charities volunteers communities residents schools colleges councils authorities parishes universities trusts "
    "practices gps surgeries services teams leads officers departments directorates boards staff professionals "
    "practitioners signatories sector partnership"
)
_KIND = re.compile(
    rf"\W*(?P<which>(?:(?i:all|the|each|every|both|various|several|multiple|other|local|relevant|our|wider|whole|key|"
    rf"health|statutory|voluntary|community|private|public|partner|member|board|parish|housing|care|delivery|four|three|"
    rf"five|six|district|and|or|of|&) ){{0,6}})(?i:{'|'.join(_KINDS.split())})(?P<rest>(?:,? (?:and|or|&|on|of|in|from|"
    rf"represented|who|that|across|involved|concerned|within|including|the|[a-z]+)){{0,8}})\W*"
)
_NAME = re.compile(r"[A-Z][\w’'-]*")


def is_everybody(text: str) -> bool:
    """Whether a line names no one but "all partners", "everyone" and their like."""
    return bool(_EVERYBODY.fullmatch(text) or _KIND.fullmatch(text))


def has_first(words: Iterable[str]) -> bool:
    """Whether the lines of several leads say which of them is the first, or that one only helps."""
    return any(map(_FIRST.search, words))


def is_nameless(lead: Lead) -> bool:
    """Whether a lead names neither a person nor a post, and so a body, a team or "the medicines people"."""
    if lead.name or lead.post or _POST.search(lead.text):
        return False
    return not any(map(is_given, map(str.casefold, _NAME.findall(lead.text))))
