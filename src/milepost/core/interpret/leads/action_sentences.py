"""Who leads an action where a whole sentence says so: "This sits with Ann Lowe", "Ann Lowe and Dan Reid share it"."""

import re

from milepost.core.interpret.leads.sentences import FOR_ALL, HELD, HOLDS, LEADER, SINCE, may_tell, with_comma
from milepost.core.interpret.meanings.lead_lines import PART_WORD

_OWN_WORK = (  # what the answer to "Who leads?" speaks of
    rf"(?:(?:this|the|our|that) (?:(?:\w+ )?(?:action|task|work|project|piece of work|item|step|one|job)|{PART_WORD})|"
    r"this|it|the lead|"
    r"(?:lead )?(?:responsibility|leadership|ownership)(?: (?:for|of|on) (?:this(?: \w+)?|it))?)"
)
_WHO = r"(?P<who>(?:the )?(?-i:[A-ZÀ-Þ])(?:[^.;:()\n]|\([^()]*\)|(?<=\b(?:Dr|Mr|Ms|St))\.){2,150}?)"
_END = rf"{FOR_ALL}{SINCE}\s*(?:\.(?=\s|$)|$)"  # a bracket may hold the post
_TOGETHER = r"(?: (?:together|jointly|between them))?"
_SHARED = re.compile(  # who shares it, and may be told one by one behind a colon
    rf"(?P<all>{_WHO},? (?:share|lead(?: on)?|are (?:jointly )?leading(?: on)?|hold|own) {_OWN_WORK}{_TOGETHER})"
    r"\s*(?::\s*(?P<each>[^:;]{5,300}?)\s*)?(?:\.(?=\s|$)|$)",
    re.IGNORECASE,
)
_FOR_WHAT = re.compile(  # what each of them sees to: "Ann Lowe, Head of Roads, on the vans, and Dan Reid"
    r",?\s+(?:(?:leads|leading) )?(?:on|for) (?:the |all |our )?[a-zß-ÿ][a-zß-ÿ -]{1,40}(?=,|$|\sand\s(?-i:[A-ZÀ-Þ]))"
)

Found = tuple[str, str, str]  # a sentence, whom it names, and what stands behind it


def _sentences(end: str, *patterns: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(f"{pattern}{end}", re.IGNORECASE) for pattern in patterns)


_OF_ACTION = _sentences(
    _END,
    rf"{_OWN_WORK} {HELD} {_WHO}",
    rf"(?:(?:the|our) )?{LEADER}(?: (?:for|of|on) {_OWN_WORK})? (?:is|are|will be) (?:now )?{_WHO}",
    rf"{_WHO},? (?:{HOLDS} {_OWN_WORK}|took {_OWN_WORK} (?:over|on))",
    rf"{_WHO},? (?-i:leads|will lead|is leading|are leading|is the {LEADER})(?=\.)",  # no post: "Parks Project Lead"
    rf"(?:jointly )?(?:led|owned|run) by {_WHO}",
)


def action_sentence(text: str) -> Found | None:
    """The sentence with which a text begins and that says who leads an action, as an answer to "Who leads?" may."""
    return (_first(text, _OF_ACTION) or _shared(" ".join(text.split()))) if may_tell(text) else None


def _first(text: str, sentences: tuple[re.Pattern[str], ...]) -> Found | None:
    words = " ".join(text.split())
    match = next((found for sentence in sentences if (found := sentence.match(words))), None)
    if match is None:
        return None
    return match[0].strip(), with_comma(match["who"].rstrip(" ,")), words[match.end() :].strip()


def _shared(words: str) -> Found | None:
    """Several who share it; where a colon follows, they are told one by one, each with what is theirs."""
    match = _SHARED.match(words)
    if match is None:
        return None
    who = _FOR_WHAT.sub("", match["each"]) if match["each"] else match["who"]
    return match[0].strip(), who.replace(", and ", " and "), words[match.end() :].strip()
