"""Notes that colleagues write to each other in a paper: a name and a question, "AL to chase", "copy in last year's"."""

import re
from collections.abc import Collection

from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.words.given_names import NAMES, is_given
from milepost.core.words.names import RANKS

# a sentence with such a note opens with a name, or holds a word of each group of one of these
HOLDING = (
    (
        "? sorry copy paste query delete remove helps self cheers thanks thank regards wishes comment commented email "
        "mail editor author here hi hello hiya dear x xx xxx"
    ),
    "time, had",
    "i, think will ll",
    "sure, not",
    "use same last, text words wording entry update",
    "note reminder, for to",
    "to, chase check confirm find clarify supply provide advise",
)
_QUOTED = re.compile(r"[“\"‘][^”\"’\n]{0,300}[”\"’](?!\w)")
_NAME = r"(?P<name>[A-Z][\w’-]{1,14}(?: [A-Z][\w’-]{1,14})?)"
_HERE = r"(?:here|for this(?: one| bit)?|this (?:one|figure|bit|line|row|box|cell|column|date|number))"
_ADDRESS = re.compile(
    rf"{_NAME}(?: ?[–—-] ?|, ?|: ?)(?:and |so |but )?(?:sorry\b|thanks\b|thank you\b|please\b|pls\b|over "
    "to you|see (?:my|"
    r"the) (?:e-?mail|mail|note|comments?)|(?:can|could|would|will|do|did|are|have|has) (?:you|we|I)\b|"
    r"(?:is|was|are) (?:this|that|it|these)\b[^.]{0,60}\?|(?:your bit|anything))"
)
_CHASES = re.compile(
    rf"{_NAME} (?:to|will) (?:chase|check|find out|look into (?:it|this)|follow up)(?: up| this| it| on this| "
    r"please)?\W*"
)
_IN_BRACKETS = re.compile(
    rf"[(\[]{_NAME}(?: to (?:confirm|check|chase|supply|provide|advise|clarify|ask)\b[^)\]]{{0,30}}|: "
    rf"[^)\]]{{3,80}}\?)[)\]]"
)
_ASKS = re.compile(rf"{_NAME} to (?:check|ask|find out|confirm|clarify|speak)\b[^.?\n]{{0,60}}\b(?:whether|if)\b")
_SIGNED = re.compile(
    rf"(?:\? |\b(?:thanks|cheers|regards|best wishes|helps),? |\b(?:please|late|sorry)\b[^.]{{0,20}} ?[–—-] "
    rf"?){_NAME}\W*$|"
    r"(?:^|[.,?!–-] ?|\b)(?P<kiss>[A-Z][a-z]{1,10}) x{1,3}\W*$",
    re.IGNORECASE,
)
_GREETS = re.compile(rf"(?:hi|hello|hiya|dear) {_NAME},", re.IGNORECASE)
_SURE = re.compile(
    r"(?:^|[.!] )(?:"
    # a question about the text itself
    r"(?:can|could) (?:we|you|I|someone|somebody|anyone|anybody) (?:please )?(?:have|get|add|put|insert|"
    "include|supply|fill)"
    rf"\b[^.?]{{0,50}}\b{_HERE}\b[^.?]{{0,20}}\?|"
    r"(?:can|could) (?:someone|somebody|anyone|anybody) (?:please )?(?:check|confirm|clarify|update|advise|"
    r"supply|add)\b"
    r"[^.?]{0,60}\?|"
    r"(?:is|was|are) (?:this|these) (?:still )?(?:right|correct|true|the case|up to date|needed|current|accurate)\b"
    r"[^.?]{0,20}\?|"
    r"(?:do|should|can|shall) we (?:still |just )?(?:need|keep|want|take|leave|put|delete) (?:to \w+ )?"
    r"this(?: (?:one|row|line|bit|box|cell|entry))?(?: (?:in|out|here))?\?|"
    r"what (?:do|should|shall|can) (?:we|I) (?:put|say|write|enter) here|anything (?:to add|from you)\b[^.?]{0,20}\?|"
    # who writes excuses himself
    r"sorry\b[^.?]{0,30}\b(?:late|not had|no time|haven[’']t)\b|(?:I|we)(?: have|[’']ve)? ?(?:not|haven[’']t) "
    "had (?:the )?"
    r"time to (?:do|write|fill|finish|update|complete) (?:this|it)\b|I(?: will|[’']ll) (?:send|get back|"
    "add|update)"
    r"\b|I think this (?:is|was|has)\b|not sure (?:if|whether|that|about) this\b|"
    # where the words are to come from
    r"(?:please )?(?:copy|cut and paste|paste) (?:in|across|over)? ?(?:what|the text|the words|the wording|from)\b|"
    r"(?:please )?use (?:last|the previous|the same)(?: \w+[’']s)? (?:text|wording|words|update|entry)|same (?:words|"
    r"wording|text) as last|last \w+[’']s (?:text|wording|words|entry)\W*$|"
    r"(?:note|reminder) (?:to self|(?:for|to) [A-Z]\w+\b ?[:–—,-])|(?:editor|author)[’']s? note\b|comment(?:ed)? \[|"
    r"query ?[:–—-]|hope (?:this|that|it) helps\b|"
    r"(?:please )?(?:delete|remove|take out) (?:this|the|before)\b[^.]{0,40}\b(?:before|prior to) (?:publication|"
    r"publishing|sending|it goes|circulation))|"
    r"\b(?:text|wording|figures?|quote|photo|case study|chart|table|map|graph)(?: from [A-Z]\w+| by [A-Z]\w+)?"
    r" (?:to go|goes|to come|to be put) (?:in )?here\b|\bsee my (?:e-?mail|mail|note|comments?)\b|"
    r"\bas per my e-?mail\b|\bbut (?:please |can someone )?check\W*$|"
    r"(?:many )?(?:thanks|thank you),? (?:to )?(?:everybody|everyone|all|both)(?: of you)? for (?:getting|sending|"
    r"returning|completing|filling|doing|turning)\b[^.]{0,30}\b(?:these|this|them|your|me|in|back)\b",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"[A-Z]{2,3}")


def people_in(plan: Plan) -> frozenset[str]:
    """The first names and surnames of everybody who leads something, in small letters."""
    leads = [lead for section in plan.sections for lead in section.leads]
    leads += [lead for action in actions(plan) for lead in action.leads]
    words = (word.strip(".,").casefold() for lead in leads for word in lead.name.split())
    return frozenset(word for word in words if len(word) > 1 and word not in RANKS)


def may_open(first: tuple[str, ...], text: str, people: Collection[str]) -> bool:
    """Whether a sentence, of which `first` is the first word in small letters, opens with a name or with initials."""
    return bool(first) and (first[0] in people or first[0] in NAMES or text[:2].isupper()) and text[:1].isupper()


def is_note(sentence: str, people: Collection[str], *, is_step: bool = False) -> bool:
    """Whether a sentence is written to a colleague; what is quoted is not, and a step may say who will ask whom."""
    text = _QUOTED.sub(" ", sentence) if "“" in sentence or '"' in sentence or "‘" in sentence else sentence
    if _SURE.search(text):
        return True
    patterns = (_ADDRESS.match, _CHASES.fullmatch, _IN_BRACKETS.search, _SIGNED.search, _GREETS.match)
    hits = [look(text) for look in patterns]
    if not is_step:
        hits.append(_ASKS.match(text))
    return any(hit is not None and _is_somebody(hit, people) for hit in hits)


def _is_somebody(hit: re.Match[str], people: Collection[str]) -> bool:
    """Whether the name in it is a given name, somebody of the plan, or initials."""
    who = hit["name"] if hit["name"] else hit.groupdict().get("kiss") or ""
    first, *rest = who.split() or [""]
    is_known = is_given(first) or first.casefold() in people or bool(_INITIALS.fullmatch(first))
    return is_known and all(word.casefold() in people or not word.isupper() for word in rest)
