"""Steps that are only wished for: hopes, work for "somebody", and work that waits for time or money to spare."""

import re

from milepost.core.checks.sayings.steps import is_dated

_MEANS = (
    r"(?:staff(?:ing)?|capacity|resourc(?:e|es|ing)|funding|funds|money|budgets?|time|workloads?|pressures|"
    r"volunteers)"
)
_ALLOWS = (
    r"(?:allows?|permits?|improves?|(?:is|are|becomes?) (?:made )?available|(?:is|are|can be|has been|"
    r"have been) (?:found|"
    r"secured|identified|in place))"
)
_WAITS = re.compile(
    rf"\b(?:when|if|as|once|where|whenever|provided(?: that)?|should) (?:\w+ ){{0,2}}{_MEANS}(?: levels?| position)? "
    rf"{_ALLOWS}\b|\b{_MEANS} permitting\b|\bpending (?:\w+ ){{0,2}}{_MEANS}\b|"
    rf"\b(?:subject to|depend(?:s|ent|ing)? (?:up)?on) (?:whether )?(?:\w+ ){{0,2}}{_MEANS}(?:\W*(?:$|[.,;])|"
    rf" {_ALLOWS}\b)|"
    rf"\b(?:when|if|once|should) (?:\w+ ){{1,3}}(?:has|have|gets?|finds?) (?:the |more |some |enough )*{_MEANS}\b|"
    r"\bas and when\W*(?:$|possible|able|we can)",
    re.IGNORECASE,
)
_HOPES = re.compile(
    r"it is (?:hoped|anticipated|our intention|our hope|to be hoped|our aspiration)\b|(?:we|"
    r"the [\w ]{2,30}?) (?:hopes?|aspires?|would like|"
    r"(?:are|is) hoping|would (?:love|welcome|benefit from))\b|would like (?:the|to|more)\b|hopefully\b|hoping to\b|"
    r"ideally\b|"
    r"(?:our |the |an )?(?:hope|aspiration|ambition|intention) (?:is|would be)\b|"
    r"[^.;\n]{0,60}?\b(?:it )?would be (?:good|helpful|useful|nice|great|ideal|beneficial|desirable)\b|"
    r"[^.;,\n]{3,60} (?:would like to|hopes? to|will hopefully|will (?:endeavour|try|do (?:our|their|"
    r"its) best) to)\b",
    re.IGNORECASE,
)
_WHO = (
    r"(?:some(?:body|one)|any(?:body|one)|one of (?:us|the partners)|a (?:partner|volunteer|member|colleague|"
    r"partner organisation))(?: (?:from|in|at|else|with)(?: [\w’'-]+){0,4}?)?"
)
_WANTED = re.compile(
    rf"{_WHO} (?:needs?|has|ought|must|should|will (?:need|have)|is needed)\b|needs? {_WHO} to\b|"
    r"[^.\n]{3,80}\bby (?:some(?:body|one)|whoever)\b",
    re.IGNORECASE,
)  # "Somebody needs to find us a base", with a day or without
_SOMEBODY = re.compile(
    r"(?:some(?:body|one)|any(?:body|one))(?: (?:from|in|at|else|with)(?: [\w’'-]+){0,4}?)? (?:to|will|could|"
    r"is to)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(r"(?:\w+ ){0,6}?(?:ask|find out|what|how|whether|hear|share|survey|learn)\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"[^.;\n]{0,60}?\b(?:who|that|which|those|if they|people|residents|families|firms) (?:would like|"
    r"hopes?)\b",
    re.IGNORECASE,
)  # "Residents who would like to learn English"


def is_wish(step: str) -> bool:
    """Whether somebody is wanted to do a step, or nothing but a hope or a condition says when it is done."""
    is_hoped = _SOMEBODY.match(step) or _WAITS.search(step) or (_HOPES.match(step) and not _OTHERS.match(step))
    is_one = _WANTED.match(step) or (is_hoped and not is_dated(step))
    return bool(is_one) and not _ASKED.match(step)
