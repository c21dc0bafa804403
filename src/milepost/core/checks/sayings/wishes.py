"""Steps that are only wished for: hopes, work for "somebody", and work that waits for time or money to spare."""

import re

from milepost.core.checks.gates import Gated
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
_WAITS = Gated(
    "staff staffing capacity resource resources resourcing funding funds money budget budgets time workload workloads "
    "pressures volunteers when",
    re.compile(
        rf"\b(?:when|if|as|once|where|whenever|provided(?: that)?|should) (?:\w+ ){{0,2}}{_MEANS}"
        rf"(?: levels?| position)? {_ALLOWS}\b|\b{_MEANS} permitting\b|\bpending (?:\w+ ){{0,2}}{_MEANS}\b|"
        rf"\b(?:subject to|depend(?:s|ent|ing)? (?:up)?on) (?:whether )?(?:\w+ ){{0,2}}{_MEANS}(?:\W*(?:$|[.,;])|"
        rf" {_ALLOWS}\b)|"
        rf"\b(?:when|if|once|should) (?:\w+ ){{1,3}}(?:has|have|gets?|finds?) (?:the |more |some |enough )*{_MEANS}\b|"
        r"\bas and when\W*(?:$|possible|able|we can)",
        re.IGNORECASE,
    ),
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
_ALL_OF_US = (
    r"(?:we|all(?: of us)?|every(?:one|body)|(?:all )?(?:partners?|agencies|members|staff|officers|"
    r"organisations|services|"
    r"leads|colleagues|schools))(?: all| both| each)?"
)
_OUGHT = r"(?:must|need(?:s)? to|should|ought to|ha(?:s|ve) to|will have to|will need to|are asked to)"
_NO_DEED = (
    r"(?:(?:try|work|push|strive|fight|press|pull|think|talk)(?: \w+)?? (?:harder|more|better|smarter|together|closer)|"
    r"(?:do|give) (?:\w+ )?(?:more|better|their best|our best|their all)|play (?:our|their|its|a) (?:full )?part|"
    r"own this|step up|up (?:our|their) game|be (?:bolder|braver|quicker|stronger|better|kinder|more \w+)|"
    r"keep (?:going|at it|trying|this up|it up)|redouble|get behind this|take this (?:more )?seriously|wake up|rise to|"
    r"pull (?:our|their) weight|stay (?:positive|focused|the course)|focus|care more)"
)
_EXHORTS = re.compile(
    rf"\W*(?:and |so |but )?(?:{_ALL_OF_US} (?:really |simply |just |now )?{_OUGHT}(?: all| now| really| simply| just)?"
    rf" {_NO_DEED}\b|(?:let[’']s|let us) (?:all )?(?:{_NO_DEED}|get (?:this|it) (?:done|right|over the line)|"
    rf"make (?:this|it) "
    r"(?:happen|work)|keep)\b|(?:much |far )?more (?:must|should|needs? to|has to|ought to) be done\b|"
    r"there (?:is|can be) no (?:room|time|place|excuse) for\b|(?:it is|now is the) time (?:to|for) (?:act\w*|"
    r"all|every\w+|"
    r"deeds?|change)\b|(?:keep|carry) on (?:keeping on|as we are|regardless)\b|(?:chip|hammer|battle|muddle|"
    r"slog) (?:away|on|"
    r"through)\b|stick (?:at|with) it\b|one step at a time\b|onwards\b)",
    re.IGNORECASE,
)  # "We must all try harder"
_IDLES = re.compile(
    r"\W*(?:to |we (?:will )?|we[’']ll )?(?:(?:keep|carry|go|plod|plug|soldier|hang|bide|take|wait|"
    r"watch|sit)\b[\w’' ]{0,30}?"
    r"(?:,| and| to) )?(?:wait(?: and see)?|(?:wait and )?see (?:where|how|what|if|whether) (?:we|it|"
    r"things?|this|they|that|"
    r"matters) (?:all )?(?:are|is|get to|go(?:es)?|pans? out|turns? out|stands?|ends? up|develops?|"
    r"lands?|shapes? up|works? "
    r"out|happens?)(?: (?:after|in|by|once|when|next|at|over|from|this|then)\b[^.;]{0,30})?)\W*",
    re.IGNORECASE,
)  # "Carry on and see how it goes", with a day or without
_ASKED = re.compile(r"(?:\w+ ){0,6}?(?:ask|find out|what|how|whether|hear|share|survey|learn)\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"[^.;\n]{0,60}?\b(?:who|that|which|those|if they|people|residents|families|firms) (?:would like|"
    r"hopes?)\b",
    re.IGNORECASE,
)  # "Residents who would like to learn English"


def is_wish(step: str) -> bool:
    """Whether somebody is wanted to do a step, or nothing but a hope or a condition says when it is done."""
    if _IDLES.fullmatch(step):
        return True
    if _EXHORTS.match(step) and not is_dated(step):
        return True
    is_hoped = _SOMEBODY.match(step) or _WAITS.search(step) or (_HOPES.match(step) and not _OTHERS.match(step))
    is_one = _WANTED.match(step) or (is_hoped and not is_dated(step))
    return bool(is_one) and not _ASKED.match(step)
