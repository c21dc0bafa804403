"""Notes that colleagues write to each other in a paper: a name and a question, "AL to chase", "copy in last year's"."""

import re
from collections.abc import Collection, Iterator
from itertools import chain

from milepost.core.checks.gates import Gated, GatedForms
from milepost.core.checks.gathered import Gathered, words_of
from milepost.core.checks.sayings.addressed import HOLDING as ADDRESSED
from milepost.core.checks.sayings.addressed import is_addressed
from milepost.core.checks.sayings.orders import HOLDING as ORDERS
from milepost.core.checks.sayings.orders import is_order, orders_by_name
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.words.anycase import AnyCase
from milepost.core.words.given_names import NAMES, is_given
from milepost.core.words.names import RANKS

# a sentence with such a note opens with a name, or holds a word of each group of one of these
_ALONE = "? sorry query self cheers thanks thank regards wishes commented hi hello hiya x xx xxx"
_BESIDE_OTHERS = (
    "copy paste, what text words wording from",
    "delete remove take, this the before, before publication publishing sending circulation",
    "hope helps, this that it helps",
    "email mail, my your see",
    "editor author, note s",
    "here, go goes come put have get add insert include supply fill say write enter",
    "comment comments, my see",
    "dear, ?",
)
_OF_MY_OWN = "i, chased put find suggest assume updated copied pasted amended shortened think will ll"
HOLDING = (
    *ADDRESSED,
    *ORDERS,
    _ALONE,
    *_BESIDE_OTHERS,
    _OF_MY_OWN,
    "time, had",
    "sure, not",
    "nothing no, received reply response back, from",
    "waiting awaiting, from on for",
    "before, this submission goes",
    "ok okay alright right fine allowed cleared anyone anybody someone somebody, to know remember recall seen say tell",
    "you, check confirm look clarify ask update add find ring chase",
    "in, my, notes spreadsheet notebook diary",
    "nb n",
    "left, this it these, as",
    "below above attached here, text words wording update comments notes",
    "discussed, phone teams you",
    "pls please, update amend shorten check chase edit fill complete",
    "cut shorten trim reduce, words, 0",
    "use same last, text words wording entry update",
    "note reminder, for to",
    "to, chase check confirm find clarify supply provide advise",
)
_QUOTED = re.compile(r"[“\"‘][^”\"’\n]{0,300}[”\"’](?!\w)")
_HERE = r"(?:here|for this(?: one| bit)?|this (?:one|figure|bit|line|row|box|cell|column|date|number))"
_SOMEBODY = "(?:someone|somebody|anyone|anybody)"
_PRINTS = "(?:say|mention|print|publish|name|quote|put|include|write|use|share|tell)"
_TEXT = "(?:text|wording|words|update|entry)"
# what a sentence opens with that asks a question about the text itself, excuses its writer or says where words are to
# be taken from; and what may stand anywhere in it
_OPENS = (
    (
        rf"(?:can|could) (?:we|you|I|{_SOMEBODY}) (?:please )?(?:have|get|add|put|insert|include|supply|"
        rf"fill)\b[^.?]{{0,50}}"
        rf"\b{_HERE}\b[^.?]{{0,20}}\?"
    ),
    rf"(?:can|could) {_SOMEBODY} (?:please )?(?:check|confirm|clarify|update|advise|supply|add)\b[^.?]{{0,60}}\?",
    (
        "(?:is|was|are) (?:this|these) (?:still )?(?:right|correct|true|the case|up to date|needed|"
        r"current)\b[^.?]{0,20}\?"
    ),
    (
        r"(?:do|should|can|shall) we (?:still |just )?(?:need|keep|want|take|leave|put|delete) (?:to \w+ )?this"
        r"(?: (?:one|row|line|bit|box|cell|entry))?(?: (?:in|out|here))?\?"
    ),
    r"what (?:do|should|shall|can) (?:we|I) (?:put|say|write|enter) here",
    r"anything (?:to add|from you)\b[^.?]{0,20}\?",
    r"is this (?:for|one|ours|still)\b[^.?]{0,40}\?",
    (
        rf"(?:(?:does|do|did|can|could|would) )?{_SOMEBODY}(?: else| here)? (?:actually |still )?(?:know|"
        rf"remember|recall|"
        r"tell (?:me|us)|say|seen|got|have|heard)\b[^?]{0,60}\?"
    ),
    (
        rf"(?:is|was|would|are|will) (?:it|this|that|we) (?:be )?(?:all right|alright|ok|okay|fine|allowed|safe|"
        rf"cleared|"
        rf"public|fair) to {_PRINTS}\b[^?]{{0,80}}\?"
    ),
    (
        rf"(?:can|could|may|should|shall|do|dare) (?:we|I) (?:really |actually |now )?(?:{_PRINTS} (?:this|that|it|him|"
        r"her|them|so)|(?:say|mention|print|publish|name|quote) (?:the|who|which|about|any|anything|"
        r"[A-Z]\w+))\b[^?]{0,60}\?"
    ),
    r"(?:all right|alright|ok|okay|fine) to (?:say|mention|print|publish|name|quote|include|put|use)\b[^?]{0,60}\?",
    r"(?:any )?(?:thoughts|views|comments|ideas|suggestions|offers)(?: please| anyone| anybody| on this)?\?",
    r"have (?:I|we) (?:got|remembered|read|understood) (?:that|this|it) (?:right|correctly|rightly)\?",
    r"(?:is|are|was) (?:this|that|it|these) (?:public|secret|confidential|cleared|official|out)(?: yet| now)?\?",
    r"sorry\b[^.?]{0,30}\b(?:late|not had|no time|haven[’']t)\b",
    (
        r"(?:I|we)(?: have|[’']ve)? ?(?:not|haven[’']t) had (?:the )?time to (?:do|write|fill|finish|update|"
        r"complete) "
        r"(?:this|it)\b"
    ),
    r"I(?: will|[’']ll) (?:send|get back|add|update)\b",
    r"(?:I think this (?:is|was|has)|not sure (?:if|whether|that|about) this)\b",
    r"left (?:this|it|these) as (?:it|they|is|was|last)\b",
    r"(?:please )?(?:copy|cut and paste|paste) (?:in|across|over)? ?(?:what|the text|the words|the wording|from)\b",
    rf"(?:please )?use (?:last|the previous|the same)(?: \w+[’']s)? {_TEXT}",
    rf"same {_TEXT} as last|last \w+[’']s {_TEXT}\W*$",
    (
        r"(?:is|are) (?:this|these|that|those) (?:number|figure|date|total|name|percentage|sum|amount|spelling|"
        r"quote)s? (?:still )?(?:right|correct|true|up to date|ok|okay|current|final)(?:\?|\W*$)"
    ),
    r"(?:please|pls) (?:can (?:you|someone) )?(?:double[- ])?check (?:this )?(?:with|against) (?-i:[A-Z])",
    r"(?:note|reminder) (?:to self|(?:for|to) [A-Z]\w+\b ?[:–—,-])|(?:editor|author)[’']s? note\b",
    r"comment(?:ed)? \[|query ?[:–—-]|hope (?:this|that|it) helps\b",
    (
        r"(?:please )?(?:delete|remove|take out) (?:this|the|before)\b[^.]{0,40}\b(?:before|prior to) (?:publication|"
        r"publishing|sending|it goes|circulation)"
    ),
    (
        "(?:pls|please) (?:update|amend|shorten|check|chase|edit|fill in|complete)(?: (?:this|these|it|here|"
        r"below|the \w+))?"
        r"\W*$"
    ),
    r"(?:please )?(?:cut|shorten|trim|reduce)(?: (?:this|it))?(?: down)? to (?:about )?\d+ words",
    r"n\.?b\.?:? (?-i:[A-Z])[\w’'-]{1,14} ?[:–—,-] ?(?:please|pls|can|could|do|don[’']t|not sure|have|did|I|we|you)\b",
    r"as (?:we )?discussed (?:on the phone|by (?:phone|e-?mail)|on Teams|with you)",
)
_ANYWHERE = (
    (
        r"\b(?:text|wording|figures?|quote|photo|case study|chart|table|map|graph)(?: (?:from|by) [A-Z]\w+)? "
        r"(?:to go|goes|to come|to be put) (?:in )?here\b"
    ),
    r"\bsee my (?:e-?mail|mail|note|comments?)\b|\bas per my e-?mail\b|\bbut (?:please |can someone )?check\W*$",
    (
        r"\b(?:thanks|thank you),? (?:to )?(?:everybody|everyone|all|both)(?: of you)? for (?:getting|sending|"
        "returning|"
        r"completing|filling|doing|turning)\b[^.]{0,30}\b(?:these|this|them|your|me|in|back)\b"
    ),
    (
        r"(?<!we )(?<!they )(?<!staff )\b(?:check|discuss|ask|confirm|agree)\b[^.]{0,40}\bbefore (?:this (?:goes|is "
        r"sent|is published|is submitted)|"
        r"it goes (?:off|out|in|up|to (?:the )?(?:board|committee|print|press)))\b"
    ),
    (
        r"[(\[](?:(?-i:[A-Z])[\w’-]{1,14},? )?(?:please )?(?:can|could|would|will) you (?:please |just |kindly )?"
        r"(?:check|confirm|look (?:at|up|into)|clarify|ask|update|add|find|ring|chase)\b"
    ),
    r"\bI (?:had|have|[’']ve got) [^.,;]{1,40} in my (?:notes|notebook|spreadsheet|diary)\b",
)
_SURE = re.compile(rf"(?:{'|'.join(_OPENS)})", re.IGNORECASE)
_BEHIND_ANOTHER = re.compile(r"[.!] ")
_OF_ANYWHERE = (
    "here",
    "email mail note comment comments check",
    "thanks thank",
    "before",
    "you",
    "notes notebook spreadsheet diary",
)  # the words of each, in the same order
_STANDS = GatedForms(
    Gated(words, re.compile(form, re.IGNORECASE)) for words, form in zip(_OF_ANYWHERE, _ANYWHERE, strict=True)
)
_SELF = Gated(
    "chased put find suggest assume assumed updated copied pasted amended shortened",
    re.compile(
        r"\bI(?: have|[’']ve| had| am| will|[’']ll| would|[’']d| could| can(?:not|[’']t)?| also| just| do(?: not|"
        "n[’']t)){0,3} "
        r"(?:chased|put (?:it|this|amber|green|red|"
        r"in (?:last|what|figures?|a figure|the (?:old|same|figures?)))\b|find (?:the|a|any) (?:minutes?|figures?|"
        r"data|e-?mail|paper|"
        r"report|"
        "date)|suggest (?:that )?(?:we|you) (?:drop|remove|merge|keep|delete|move|change)|assumed?|(?:updated|copied|"
        "pasted|"
        r"amended|shortened) (?:this|it|these))\b"
    ),
)
_NAME = r"(?P<name>(?-i:[A-Z])[\w’-]{1,14}(?: (?-i:[A-Z])[\w’-]{1,14})?)"
# what is said to, of or by somebody, who must be known as a person: at the start of a sentence, and anywhere in it
_OPENING = (
    (
        rf"{_NAME}(?: ?[–—-] ?|, ?|: ?)(?:and |so |but )?(?:sorry\b|thanks\b|thank you\b|please\b|pls\b|"
        "over to you|"
        "see (?:my|the) (?:e-?mail|mail|note|comments?)|(?:can|could|would|will|do|did|are|have|has) "
        r"(?:you|we|I)\b|"
        r"(?:is|was|are) (?:this|that|it|these)\b[^.]{0,60}\?|your bit|anything)"
    ),
    rf"{_NAME} (?:to|will) (?:chase|check|find out|look into (?:it|this)|follow up)(?: up| this| it)?\W*$",
    rf"(?:hi|hello|hiya|dear) {_NAME},",
    rf"sorry,? {_NAME}[,:–-]",
    (
        "(?:(?:still )?a?waiting (?:to hear (?:back )?from|for comments from|on)|awaiting (?:comments|"
        "text|words|wording|"
        r"input|figures) from|nothing (?:\w+ )?(?:received |back |in )?from|no (?:reply|response|update|"
        "return|news) "
        rf"(?:yet )?from) (?:{_NAME}|(?P<us>us\b))(?: on this(?: one)?| yet| this time| so far)?(?=\W*$| "
        "[–—-] )"
    ),
    (
        rf"@?{_NAME} ?[–—:-] ?(?:update|figures?|text|input|more|details?) (?:needed|required|please|to come|"
        r"outstanding)"
    ),
    (
        rf"{_NAME}[’']s (?:text|words|wording|update|comments|notes|e-?mail) (?:below|above|here|attached|"
        "as (?:sent|"
        r"received))"
    ),
    rf"@{_NAME} ",
)
_INSIDE = (
    (
        rf"[(\[]{_NAME}(?: to (?:confirm|check|chase|supply|provide|advise|clarify|ask)\b[^)\]]{{0,80}}|"
        r" ?[:,–—-] [^)\]]{3,100}\?)[)\]]"
    ),
    rf"[(\[]{_NAME}: [^)\]]{{0,60}}\b(?:please|pls|shorten|check|update|can you)\b",
    (
        rf"\b(?:check|discuss(?:ed)?|agree(?:d)?|clear(?:ed)?) (?:this )?with {_NAME} before (?:submission|"
        "sending|"
        r"this)"
    ),
    rf"(?:\? |\b(?:thanks|cheers|regards|best wishes|helps),? ){_NAME}\W*$",
    rf"\b(?:please|late|sorry)\b[^.]{{0,20}} ?[–—-] ?{_NAME}\W*$",
    r"(?:^|[.,?!–-] ?|\b)(?P<name>(?-i:[A-Z][a-z]{1,10})) (?-i:x{1,3})\W*$",
)
_TO_SOMEBODY = tuple(re.compile(form, re.IGNORECASE) for form in _OPENING)
_WITH_SOMEBODY = tuple(re.compile(form, re.IGNORECASE) for form in _INSIDE)
_ASIDES = AnyCase(r"[(\[?]|before|thanks|cheers|regards|wishes|helps|please|late|sorry|x\W*$")
_ASKS = re.compile(rf"{_NAME} to (?:check|ask|find out|confirm|clarify|speak)\b[^.?\n]{{0,60}}\b(?:whether|if)\b")
_OWNS = re.compile(r"[A-Z][\w’-]+ [A-Z][\w’-]+ (?:to|will) [a-z ]{3,30}\W*")  # "Ann Lowe to check." is a terse step
_INITIALS = re.compile(r"[A-Z]{2,3}")
_LONGEST_INITIALS = 3
_SMALL = words_of(
    "the we in it an as at by if no of on or so to up all and are but for has how new not now one our six ten two was "
    "who why she he they its her his any had may you out per via yet is be do"
)  # with which sentences open, so that nobody's initials are sought there


def people_in(plan: Plan) -> frozenset[str]:
    """The first names and surnames of everybody who leads something, in small letters."""
    leads = [lead for section in plan.sections for lead in section.leads]
    leads += [lead for action in actions(plan) for lead in action.leads]
    words = (word.strip(".,").casefold() for lead in leads for word in lead.name.split())
    return frozenset(word for word in words if len(word) > 1 and word not in RANKS)


def may_open(plan: Gathered, people: Collection[str]) -> Iterator[int]:
    """The places of the sentences that open with a name or with initials."""
    for place, (one, part) in enumerate(plan.told_at):
        word = "" if one.is_beside or not part.words else part.words[0]
        is_name = word in people or word in NAMES
        may_open = is_name or (1 < len(word) <= _LONGEST_INITIALS and word not in _SMALL)
        if may_open and _opens(part.text.lstrip("[("), is_name=is_name):
            yield place


def _opens(bare: str, *, is_name: bool) -> bool:
    return bare[:1].isupper() if is_name else bare[:2].isalpha() and bare[:2].isupper()


def is_note(sentence: str, people: Collection[str], *, is_step: bool = False, is_held: bool = True) -> bool:
    """Whether a sentence is written to a colleague; what is quoted is not, and a step may say who will ask whom.

    Where it holds none of the words of HOLDING, which `is_held` says, only what it opens with can show it.
    """
    text = _QUOTED.sub(" ", sentence) if "“" in sentence or '"' in sentence or "‘" in sentence else sentence
    text = text.lstrip("[")
    bare = text.lstrip("(")
    if is_held and (
        _is_sure(text)
        or (bare != text and _is_sure(bare))
        or _SELF.search(text)
        or is_addressed(text, people, is_step=is_step)
    ):
        return True
    if (is_held and is_order(text, people, is_step=is_step)) or orders_by_name(text, people):
        return True
    forms = (_TO_SOMEBODY if is_step else (*_TO_SOMEBODY, _ASKS)) if bare[:1].isupper() or bare[:1] == "@" else ()
    opened = (form.match(bare) for form in forms)
    opened = (hit for hit in opened if not (is_step and hit and _OWNS.fullmatch(text)))
    inside = (form.search(text) for form in (_WITH_SOMEBODY if is_held and _ASIDES.search(text) else ()))
    return any(hit is not None and _is_somebody(hit, people) for hit in chain(opened, inside))


def _is_sure(text: str) -> bool:
    starts = (0, *(hit.end() for hit in _BEHIND_ANOTHER.finditer(text)))
    return any(_SURE.match(text, at) for at in starts) or any(form.search(text) for form in _STANDS.tried(text))


def _is_somebody(hit: re.Match[str], people: Collection[str]) -> bool:
    """Whether the name in it is a given name, somebody of the plan, or initials; "us" needs no proof."""
    if hit.groupdict().get("us"):
        return True
    first, *rest = next(name for name in hit.groupdict().values() if name).split()
    is_known = is_given(first) or first.casefold() in people or bool(_INITIALS.fullmatch(first))
    return is_known and all(word.casefold() in people or not word.isupper() for word in rest)
