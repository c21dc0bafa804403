"""What is a matter between one employee and the employer, and who is told of."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.gathered import Gathered, Said, Sentence, words_of
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.given_names import is_given


class StaffMatter(NamedTuple):
    """A sentence that tells such a thing, with the words for whom it is told of."""

    said: Said
    text: str
    who: str


POST = (
    r"(?:deputy|head|lead|director|chief executive|clerk|chair|nurse|sister|matron|midwife|doctor|consultant|teacher|"
    r"headteacher|assistant|apprentice|caretaker|cook|co-?ordinator|colleague|trainee|agency worker|"
    r"[a-z]{2,}(?:er|or|ist|ian)|[A-Z]{3,4}O|SENCO)"
)
_NO_POST = words_of(
    "order letter paper number water river weather center theatre member computer printer border corner door floor "
    "winter summer quarter power shelter cluster tower timber layer offer matter partner customer user former latter "
    "other either another rather after under over newsletter error sector indicator factor mirror mayor supplier "
    "boiler trailer trader carer learner prisoner offender debtor buyer bidder owner voter visitor sponsor donor "
    "author contractor provider register folder chapter filter meter counter monitor motor"
)
_WHERE = r"(?:,? (?:in|of|at|for|from|on|with) [^,.;:]{2,40}?)?"
_WHO = (
    rf"(?P<who>(?:\b[Tt]he|\b[Oo]ur|\b[Tt]heir|\b[Ii]ts|\b[Oo]ne|\b[Oo]ne of (?:the|our)(?: [a-z]+)?|\b[Aa]n?|^\W*)"
    rf"(?: ?[\w’'-]+){{0,3}}? ?\b{POST}s?|\b[A-Z][a-z]+(?: [A-Z][a-z’'-]+)?|\b[A-Z]{{2,3}})"
)
_VERBS = (
    r"(?:(?:is|was|are|has|have|had|[’']s|been|being|now|still|also|just|currently|seems|again|once|"
    r"quietly|recently|finally|formally|later|then) ?)"
)
_WHO_IS = r",? (?:(?:who|which|that)\b ?)?"
_PROCESS = (
    r"(?:(?:on|under|given|received|had|got) (?:an? |his |her |their )?"
    r"(?:(?:first|second|final|last|written|verbal|formal) ){0,3}"
    r"warning\b(?! (?:to|from|of|system|about|lights?|signs?))|"
    r"on (?:an? |his |her |their )?(?:performance(?: improvement| management)? plan|capability\b|"
    r"PIP\b|gardening leave)|"
    r"under (?:investigation|capability|a cloud|notice of dismissal)|"
    r"(?:facing|subject to|in) (?:an? |the )?(?:disciplinary|capability|grievance|misconduct)\b|"
    r"(?:suspended|dismissed|sacked|disciplined|demoted|fired|let go|cautioned by HR|performance[- ]managed)"
    r"(?=\W*$|[,;.]| (?:for|from|since|on|in|after|pending|and|by|last|while|over|again|until)\b)|"
    r"(?:lodged|raised|brought|filed|put in|taken out) (?:an? |his |her |their )(?:formal )?grievance\b|"
    r"negotiating (?:an? |his |her |their )?(?:exit|settlement|pay-?off))"
)
_JUDGED = (
    r"(?:(?:very|so|too|really|simply|rather|quite|not|a bit) )*(?:weak|useless|hopeless|lazy|incompetent|incapable|"
    r"unreliable|obstructive|clueless|a bully|a nightmare|difficult to (?:work with|manage)|up to (?:it|the job|"
    r"the role|the task|this)|out of (?:his|her|their) depth|"
    r"pulling (?:his|her|their) weight|coping|cut out for (?:it|this|the job))\b"
)
_TOLD = re.compile(
    rf"{_WHO}{_WHERE}{_WHO_IS}(?:{_VERBS}*(?P<done>{_PROCESS})|{_VERBS}+(?P<judged>{_JUDGED}))", re.MULTILINE
)
_MANAGED = re.compile(
    r"\b(?P<who>(?:manag(?:e|es|ed|ing)|eas(?:e|es|ed|ing)|push(?:es|ed|ing)?) (?:him|her|them|[A-Z][a-z]+) out\b|"
    r"being (?:managed|eased|pushed) out)|"
    r"\b(?:disciplinary|capability|misconduct|dismissal|grievance) (?:proceedings|procedures?|process|action|hearing|"
    r"investigation|case|meeting)s? (?:(?:has|have|had|was|were|is|are|been|begun|started|opened|under ?way) )*"
    rf"(?:against|about|with|for) (?P<whom>(?:the|our|their|an?|one) (?:[a-z-]+ ){{0,2}}{POST}\b|[A-Z][a-z]+|"
    r"her|him|them\b|[A-Z]{2,3}\b)"
)
_MAY_BE = re.compile(rf"\b(?:{_PROCESS}|{_JUDGED})")  # soon found, in few
# a sentence with such a matter holds a word of each group of one of these
_HOLDING = (
    "warning, on under given received had got",
    "performance capability pip gardening investigation cloud dismissal disciplinary grievance misconduct depth",
    "suspended dismissed sacked disciplined demoted fired cautioned managed, is was has had been being who",
    "let, go",
    "settlement exit payoff pay, negotiating",
    "weak useless hopeless lazy incompetent incapable unreliable obstructive clueless bully nightmare, is was seems s",
    "difficult, work manage, is was seems s",
    "not, up, to",
    "not, coping cut pulling",
    "out, him her them being",
    "out, managing easing pushing managed eased pushed manages",
)


def staff_matters(plan: Gathered) -> Iterator[StaffMatter]:
    """Every such sentence of an answer, in printed order."""
    for place in sorted({place for holding in _HOLDING for place in plan.places(WRITTEN, holding)}):
        one, part = plan.told_at[place]
        who = _told_of(part)
        if who:
            yield StaffMatter(one, part.text, who)


def _told_of(part: Sentence) -> str:
    text = part.text
    managed = _MANAGED.search(text)
    if managed:
        return managed["who"] or managed["whom"]
    if not _MAY_BE.search(text):
        return ""
    found = (hit for hit in _TOLD.finditer(text) if is_employee(hit["who"]) and _is_bad(hit["judged"] or ""))
    return next((hit["who"].strip(" -–•") for hit in found), "")


def _is_bad(what: str) -> bool:
    """Whether a judgement is one against somebody: to be up to a job is good, and not to be it is bad."""
    is_good_alone = re.search(r"\b(?:up to|pulling|coping|cut out)\b", what) is not None
    return not is_good_alone or re.match(r"(?:\w+ )*not\b", what) is not None


def is_employee(who: str) -> bool:
    """Whether words for somebody name one who is paid, by post or by name."""
    words = who.split()
    last = words[-1]
    if last.islower():
        return last.rstrip("s") not in _NO_POST
    return is_given(words[0]) or last.isupper()
