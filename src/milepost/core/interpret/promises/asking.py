"""New actions that a sentence asks for and gives no number: "Carers ask for a new action to be added on rides"."""

import re

from milepost.core.words.stems import holds

_ONE_NEW = r"(?:(?:a|an|another) (?:new|additional|further|separate)|another) action"
_AN_ACTION = rf"(?:{_ONE_NEW}|(?<=add )an action|(?<=adding )an action)"
_ADDED = r"(?:added|written|included|created|set up)"
_TITLE = (
    r"(?:on|about|for|around|covering|to(?! (?:the|a|an|our|this|these)\b)(?: (?:cover|address|look at))?) "
    r"(?P<title>(?!be\b)[a-z][^\n.;:,?\d]{3,200}?)"
)
WHEN = r"(?:(?:in|on|at|by|last|this) (?:[\w’'-]+ ){1,4}?)?"  # "asked in March for", "asked at its May meeting for"
ASKS = (
    rf"(?:ask(?:s|ed|ing)? (?:{WHEN}for|that|us to add)|request\w*|propos\w*|recommend\w*|suggest\w*|would like|"
    r"call(?:s|ed|ing)? for|(?:agreed|decided)(?: on| upon)?(?= (?:an?|another|(?:to )?add)\b)|"
    r"(?:wants?|wanted|needs?)(?= (?:an?|another) )|(?:please|need|want|like)(?= (?:to )?add\b))"
)
_ASKED = re.compile(
    rf"\b{ASKS}"
    r"(?: (?:that|for|we|the|board|to|should|adding|add|include|including|have|see|us|them)){0,4}"
    rf" {_AN_ACTION}"
    rf"(?: (?:to |should |must |will )?be {_ADDED}| {_ADDED})?(?: to (?:the|this|our) plan)? {_TITLE}"
    r"(?: (?:to|should|must|will) be [a-z]{3,12})?"
    r"(?:,? (?:in|to|for) (?:the|this|our|next year['’]s) (?:new |next |action )?plan)?(?=[.;,\n]|$)",
    re.IGNORECASE,
)
_IS_ASKED = re.compile(
    rf"\b{_ONE_NEW} {_TITLE} "
    r"(?:(?:is|was|has been|had been) (?:now |also |therefore )?(?:proposed|recommended|suggested|requested|needed)|"
    rf"(?:should|must|is to|needs to) be {_ADDED})\b",
    re.IGNORECASE,
)
_IS_NEEDED = re.compile(
    rf"\b{_ONE_NEW} (?:is|was|has been) (?:now |also )?(?:proposed|recommended|suggested|requested|needed) {_TITLE}"
    r"(?=[.;,\n]|$)",
    re.IGNORECASE,
)
_ADDS = re.compile(  # as a step: "Add a new action on gambling harm"
    rf"[\s.;?!•*–-]*(?:please )?(?:add|create|include|write) {_ONE_NEW}(?: to (?:the|this|our) plan)? {_TITLE}"
    r"(?=[.;,\n]|$)",
    re.IGNORECASE,
)
_FORMS = (_ASKED, _IS_ASKED, _IS_NEEDED)
_STEMS = (
    "add an action",
    "adding an action",
    "new action",
    "additional action",
    "further action",
    "separate action",
    "another action",
)
UNDECIDED = re.compile(
    r"\b(?:not|never|no|nobody|cannot|if|when|once|unless|until|whether|(?-i:may)|might|could|declin\w+|refus\w+|reject\w+)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.;?!](?:\s|$)|\n")


def asked(text: str) -> re.Match[str] | None:
    """The first new action that a text asks for, its title as a group; a condition or a question asks for none."""
    if not holds(text, _STEMS):
        return None
    start = 0
    for end in (*(hit.end() for hit in _SENTENCE.finditer(text)), len(text)):
        hit = _ADDS.match(text, start, end)
        hit = hit or next((hit for form in _FORMS if (hit := form.search(text, start, end))), None)
        if hit and not UNDECIDED.search(text, start, end) and not text[:end].rstrip().endswith("?"):
            return hit
        start = end
    return None
