"""What was left in a text on its way to print: mail, orders about the text itself, doubts of its writers."""

import re
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.sayings.unfilled import HOLDING as UNFILLED
from milepost.core.checks.sayings.unfilled import is_unfilled
from milepost.core.checks.sayings.unwritten import HOLDING as UNWRITTEN
from milepost.core.checks.sayings.unwritten import is_unwritten
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase, Form
from milepost.core.words.given_names import is_given


class Kind(StrEnum):
    """What kind of thing was left."""

    MAIL = "a piece of a mail"
    EDIT = "an order to whoever edits it"
    DOUBT = "a question of its writers"
    UNFILLED = "a note on who is to fill it in"


class Leftover(NamedTuple):
    """A sentence with the words that show it."""

    said: Said
    text: str
    kind: Kind


# a sentence with such words holds one of each group of one of these
HOLDING = (
    "regards sincerely faithfully fyi outlook forwarded confidential hi hello hiya morning afternoon",
    "thanks wishes, kind best many with all warm",
    "sent, from my via",
    "attached enclosed below herewith, find",
    "apologies sorry, for that",
    "me, know ring call shout bell ask",
    "questions queries problems, ask shout ring call let give contact",
    "happy glad, discuss amend chat change",
    "hope, this that it",
    "attached pasted highlighted trimmed rewritten reworded tweaked shortened, i ve",
    (
        "para paras paragraph paragraphs sentence sentences wording bullet bullets phrasing heading, this next last "
        "previous above "
        "following these that out delete deleted remove removed cut drop dropped"
    ),
    (
        "line bit bullet section row text paragraph para, says said wants wanted thinks asked asks suggests prefers "
        "reckons insists"
    ),
    "deleted inserted formatted commented comment tracked strikethrough highlighted",
    "[",
    (
        "figure figures number numbers date dates name names cost costs total totals quote photo data details "
        "amount source wording "
        "text venue, come follow confirmed checked supplied added verified updated provided inserted awaited "
        "outstanding wanted "
        "missing unconfirmed"
    ),
    "check confirm verify clarify, with against this these figure number date spelling name",
    "to, put fill insert write add, someone somebody in",
    "sure unsure, not this that it these what who we",
    "will, ask check chase",
    "before, print press",
    "thanks cheers thank great brilliant lovely perfect",
    "words, 0",
    "delete remove overwrite, this these, line lines guidance prompt prompts instruction instructions example note box",
    "draft, not for awaiting to",
)
_ACCOUNTS = WRITTEN - {QuestionRole.NEXT}  # where "Ann Lee to add the text" may be the work itself
_SHOUTED = (
    "delete remove cut omit insert rewrite replace keep hold placeholder draft spare old new do not check update add "
    "confirm awaiting"
)
_QUOTED = re.compile(r"[“\"‘][^”\"’\n]{0,300}[”\"’](?!\w)")
_MAIL = (
    (
        r"\bsent (?:from|via) (?:my|a|the) [A-Za-z]+|\bget outlook for\b|\bFYI\b|"
        r"\b(?:forwarded|original) message\b|^on [^\n]{5,60} wrote:|"
        r"\bthis (?:e-?mail|message) (?:and any|is (?:confidential|intended)|may contain)\b"
    ),
    (
        r"^\W{0,2}(?:(?:with|and) )?(?:(?:kind(?:est)?|best|warm(?:est)?|many|yours|all the) )(?:regards|wishes|thanks|"
        r"sincerely|faithfully|truly|best)(?: (?:and|to) (?:best wishes|thanks|all|everyone|you))?"
        r"(?:\W{1,3}[A-Z][\w.’'-]*){0,5}\W*$"
    ),
    (
        r"^\W{0,2}(?:hi|hello|hiya|dear|(?:good )?(?:morning|afternoon))(?: "
        r"(?:all|both|everyone|everybody|team|colleagues?|folks|there|sir|madam)) ?[,–—!-]"
    ),
    r"(?:^\W{0,2}|[,–—-] )(?:please |pls )?find (?:attached|below|enclosed|herewith)\b",
    (
        r"^\W{0,2}(?:(?:my|our|many) )?(?:apologies|sorry)(?: again)?(?![^.\n]{0,80}\b(?:were|was|went)\b) "
        r"(?:for|that|this|about)\b[^.]{0,40}\b(?:late(?:ness)?|delay\w*|return|"
        r"reply|update|form|submission|short|brief)\b"
    ),
    r"\blet me know (?:if|whether|what|when|should|how|by)\b|\bgive me a (?:ring|call|shout|bell)\b",
    (
        r"\b(?:I[’']m |I am |we[’']re )?(?:very |more than )?(?:happy|glad) to (?:discuss|chat|talk (?:it|this)|"
        r"amend|change (?:it|this))\b"
    ),
    (
        r"(?:^|[.,–-] ?)(?:I |we )?(?:do )?hope (?:this|that|it)(?:[’']s| is| was)? "
        r"(?:ok|okay|all right|alright|enough|helps|useful|what you|will do|works for|makes sense)\b"
    ),
    (
        r"\bany (?:questions|queries|problems),? (?:please |just ){0,2}(?:ask|shout|ring|call|let me|give me|"
        r"contact me)\b"
    ),
    (
        r"\bI(?:[’']ve| have) (?:now |also |just )?(?:attached|pasted|highlighted|trimmed|rewritten|reworded|"
        r"tweaked|shortened)\b"
    ),
)
_PIECE = r"(?:para(?:graph)?|sentence|wording|bullet(?: point)?|phrasing|heading|line of text|bit of text)s?"
_CHANGE = (
    r"(?:delete|remove|take out|take|drop|cut|strike(?: out)?|omit|leave out|lose|keep|move|merge|reword|rephrase|"
    r"rewrite|shorten|tighten|tidy|fix|redact|swap|replace|expand|amend|put back|check)"
)
_PUT_OUT = r"(?:out|deleted|removed|cut|dropped|reworded|shortened|toned down|rewritten)"
_AT_ONCE = r"(?:line|bit|text|section|row) (?:to be |to come |taken |put |left )?(?:out|deleted|reworded|rewritten)"
_EDIT = (
    (
        rf"(?:^\W{{0,2}}|[,;:–—-] )(?:(?:please|pls|can we|could we|should we|shall we|do we|let[’']s|suggest(?: we)?|"
        rf"we could|maybe|perhaps|probably|I[’']d|NB:?) )?{_CHANGE} "
        rf"(?:out )?(?:this|next|last|previous|above|following|these|that) "
        rf"(?:\w+ )?{_PIECE}\b"
    ),
    (
        r"\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? (?:says?|said|wants?|wanted|thinks?|asked|asks|suggests?|suggested|"
        r"would like|prefers?|reckons?|insists?)\b[^.\n]{0,40}\b(?:this|next|that|these|previous|last|above) (?:\w+ )?"
        rf"(?:{_PIECE}\b[^.\n]{{0,20}}\b{_PUT_OUT}|{_AT_ONCE})\b"
    ),
    r"\b(?:deleted|inserted|formatted)(?: \[\w{1,6}\]|:)|\bcomment(?:ed)? \[\w{1,6}\]",
    r"\bbefore (?:this|it) (?:goes to|is sent to|gets to) (?:print|press|the printers?)\b",
    (
        r"^\W{0,2}(?:please |then )?(?:delete|remove|overwrite) (?:this|these) (?:line|guidance|prompt|instruction|"
        r"example|note|box)s?(?: (?:before|when|once|after|and)\b[^.\n]{0,60})?\W*$"
    ),
    (
        r"^\W{0,2}(?:please )?(?:(?:use|write|keep (?:it |this )?to|in) )?(?:(?:not|no) more than|at most|up to|"
        r"max(?:imum)?(?: of)?) \d{2,3} words(?: please)?\W*$|^\W{0,2}\d{2,3} words (?:max(?:imum)?|at most|or (?:less|"
        r"fewer))\W*$"
    ),
    (
        r"^\W{0,2}(?:(?:first|second|third|rough|early|working) )?draft(?: (?:v(?:ersion)? ?)?\d[\d.]{0,3})? ?"
        r"[,;:–—-]? ?(?:not (?:yet )?(?:been )?(?:cleared|approved|checked|signed off|agreed|proofed|seen)|awaiting "
        r"(?:clearance|sign-?off|approval)|for (?:clearance|comments?)|to be (?:cleared|checked|signed off))"
        r"(?: (?:by|with|from) [^.\n]{1,40})?\W*$"
    ),
)
_CAPITALS = re.compile(
    r"^\W{0,3}(?:(?:PLEASE|PLS|NB|NOTE) )?(?:DELETE|REMOVE|CUT|OMIT|INSERT|ADD|CHECK|UPDATE|CONFIRM|REWRITE|REPLACE|"
    r"KEEP|HOLD|DO NOT (?:USE|PUBLISH|PRINT|CIRCULATE|SHARE|INCLUDE|DELETE|QUOTE)|"
    r"NOT FOR (?:PUBLICATION|CIRCULATION|SHARING|PRINT)|(?:OLD|NEW|DRAFT|SPARE) (?:TEXT|VERSION|WORDING|FIGURES?)|"
    r"PLACEHOLDER|AWAITING|DRAFT \d[\d.]{0,3} ?[–—:,-]|NOT "
    r"(?:YET )?(?:CLEARED|APPROVED|CHECKED|SIGNED OFF))\b(?: [A-Z’']{2,}\b| ?[:–—-])"
)
_IN_SQUARES = re.compile(r"\[(?P<inside>[^\[\]\n]{3,160})\]?")
_ASKING = re.compile(
    r"\b(?:confirm|ask|insert|query|tb[ac]|to come|to follow|awaiting|wording|please|pls|can you|could you|not sure|"
    r"highlight|chase|(?:delete|remove|drop|keep|take) (?:this|that|it|out|next|last)|"
    r"check (?:with|this|these|that|figures?|numbers?|dates?|names?|spelling))\b|^(?:add|needs?|delete|"
    r"remove)\b|\?\W*$",
    re.IGNORECASE,
)
_FILLED_IN = re.compile(
    r"(?:please )?(?:insert|name|date|tbc|tba|add|enter|lead|number|figure|title|check|xx+|\.{2,}|…)\b", re.IGNORECASE
)
_WHAT = (
    r"(?:figures?|numbers?|dates?|names?|costs?|totals?|quotes?|photos?|data|details?|amounts?|source|wording|"
    r"text|venue)"
)
_DOUBT = (
    (
        rf"[(\[](?:the )?(?:\w+ )?{_WHAT}(?: \w+)? (?:is |are )?(?:still )?(?:to "
        rf"(?:come|follow|be (?:confirmed|checked|supplied|added|verified|updated|provided|inserted))|needed|awaited|"
        rf"outstanding|wanted|missing|unconfirmed|from "
        r"[A-Z]\w+\?)[^)\]\n]{0,60}[)\]]"
    ),
    (
        rf"[(\[](?:to |please |pls )?(?:double[- ])?(?:check|confirm|verify|clarify)(?: (?:this|these|that|the))? "
        rf"(?:with|against|{_WHAT}|spelling)\b[^)\]\n]{{0,60}}[)\]]"
    ),
    (
        r"^\W{0,2}(?:I[’']m |I am |still )?(?:not (?:quite |entirely |at all )?sure|"
        r"unsure)(?: (?:if|whether|that|about|who|what|when|how|why))? "
        r"(?:this|that|it|these|those|any of (?:this|it)|(?:the|last) (?:figure|number|date|wording|total|name|line))\b"
    ),
    (
        r"\[(?:[^\]\n]{1,30} )?to (?:put|add|fill|supply|give|send|write|provide|update|complete|find|get|finish|draft|"
        r"look up|dig out|work out|say|expand|reword)\b[^\]\n]{0,80}\]|"
        r"\[(?:[^\]\n]{1,40} )?(?:needed|missing|awaited|wanted|waiting for|need(?:s|ed)? from)(?: [^\]\n]{1,40})?\]|"
        r"\((?:[A-Z]\w+(?: [A-Z]\w+)?|someone|somebody) to (?:put in|fill in|insert|write in|add (?:the )?(?:\w+ )?"
        rf"{_WHAT})\b[^)\n]{{0,60}}\)"
    ),
    r"[,;–—-] (?:I[’']ll|will) (?:ask|check with|chase) [A-Z][\w’'-]+\W*$",
    r"\((?:[^()\n]{0,40} )?(?:not sure|no idea) (?:who|what|when|where|if|whether|which|why)\b",
)
_FORMS: Mapping[Kind, Form] = {
    Kind.MAIL: AnyCase("|".join(_MAIL)),
    Kind.EDIT: AnyCase("|".join(_EDIT)),
    Kind.DOUBT: re.compile("|".join(_DOUBT), re.IGNORECASE),
}
_THANKED = re.compile(
    r"^\W{0,2}(?:[Tt]hanks|[Tt]hank you|[Cc]heers|[Gg]reat|[Bb]rilliant|[Ll]ovely|[Pp]erfect),? "
    r"(?P<name>[A-Z][a-z]+) ?[,.!–—-]"
)


def leftovers(plan: Gathered) -> Iterator[Leftover]:
    """Every sentence of an answer that is such a thing, in printed order."""
    places = {place for holding in HOLDING for place in plan.places(WRITTEN, holding)}
    places.update(place for place in plan.places(WRITTEN, _SHOUTED) if _is_shouted(plan.told_at[place][1].text))
    unwritten = {place for holding in UNWRITTEN for place in plan.places(_ACCOUNTS, holding)}
    unfilled = {place for holding in UNFILLED for place in plan.places(WRITTEN, holding)}
    for place in sorted(places | unwritten | unfilled):
        one, part = plan.told_at[place]
        kind = Kind.EDIT if place in unwritten and is_unwritten(part.text) else leftover_in(part.text)
        if place in unfilled and is_unfilled(part.text, is_whole=len(one.parts) == 1):
            kind = Kind.UNFILLED
        if kind and not (kind is Kind.DOUBT and one.question.role is QuestionRole.NEXT):
            yield Leftover(one, part.text, kind)


def _is_shouted(text: str) -> bool:
    return text[:3].isupper() or text[1:4].isupper()


def leftover_in(sentence: str) -> Kind | None:
    """What was left in a sentence, or None; what is quoted is somebody else's."""
    text = _QUOTED.sub(" ", sentence) if "“" in sentence or '"' in sentence or "‘" in sentence else sentence
    found = next((kind for kind, form in _FORMS.items() if form.search(text)), None)
    if found:
        return found
    thanked = _THANKED.match(text)
    if thanked and is_given(thanked["name"]):
        return Kind.MAIL
    if _CAPITALS.match(text) or any(_asks(hit["inside"]) for hit in _IN_SQUARES.finditer(text)):
        return Kind.EDIT
    return None


def _asks(inside: str) -> bool:
    """Whether words in square brackets speak to a colleague; those that are to be filled in are `placeholder-left`."""
    return " " in inside.strip() and bool(_ASKING.search(inside)) and not _FILLED_IN.match(inside)
