"""What is said to be still to come – agreed in June, signed by September, opened next year – thing by thing."""

import re
from collections.abc import Iterator

from milepost.core.checks.facts.speech.things import NOTHING, thing, tokens, word_set
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.facts.states.denials import ACCOUNTS, DECIDED, Denial
from milepost.core.checks.gates import Gated
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

_NAMED_SO = {
    "agreement": DECIDED, "approval": DECIDED, "adoption": DECIDED, "ratification": DECIDED, "endorsement": DECIDED,
    "sign-off": DECIDED, "signing": "sign", "signature": "sign", "opening": "open", "launch": "open",
    "publication": "publish", "appointment": "appoint", "recruitment": "appoint", "award": "award", "sale": "sell",
    "installation": "instal", "election": "elect", "purchase": "buy", "demolition": "demolish",
}  # fmt: skip
# what is done once: a thing that was signed is not signed again
_ONCE = word_set(
    "agree agreed approve approved adopt adopted ratify ratified endorse endorsed sign signed open opened launch "
    "launched publish published appoint appointed recruit recruited award awarded sell sold install "
    "installed elect elected buy "
    "bought demolish demolished complete completed issue issued submit submitted build built close closed merge merged "
    "commission commissioned establish established"
)
_DECIDES = word_set("agree agreed approve approved adopt adopted ratify ratified endorse endorsed")
_BODY = (
    r"(?:[A-Z][\w’'-]+ |full |the |our ){0,3}"
    r"(?:[Cc]abinet|[Bb]oard|[Cc]ouncil|[Cc]ommittee|[Ee]xecutive|[Tt]rustees|[Gg]overnors)"
)
_AHEAD_NOUN = Gated(
    " ".join(_NAMED_SO),
    AnyCase(
        rf"\b(?P<noun>{'|'.join(_NAMED_SO)}) of (?P<what>[^.;:]{{3,80}}?)(?:, [^,]{{3,60}},)? "
        r"(?:is|are|will|remains?|has yet to|should) (?:now |still |expected |planned |scheduled |due |to |be |"
        r"take place |come "
        r"|for |at |outstanding\b|awaited\b|in |on |by ){1,4}"
    ),
)
_TO_BODY = re.compile(
    rf"^\W*(?:We (?:wait|are waiting) for )?(?P<what>[^.;:]{{4,60}}?),? (?:which |that )?(?:goes|will go|"
    rf"is going|is due|"
    rf"is to go|to go|will be put|(?=to))(?: back)? ?(?:to|at|before) {_BODY}(?:[’']s \w+)?"
    r"(?P<why> for (?:approval|agreement|adoption|sign-off|decision|ratification))?",
)
_TOLD = ACCOUNTS | {QuestionRole.NEXT}
_PAPER = re.compile(r"\b(?:polic(?:y|ies)|strategy|protocol|charter|budget|agreement|framework|business case)\b", re.I)
_TO_BE = Gated(
    "be",
    re.compile(
        r"(?P<what>[^.;:]{4,70}?) (?:(?:is|are) (?:due |expected |still |planned |now )*to be|will (?:then |now )?be|"
        r"to be) (?:\w+ly )?(?P<verb>[a-z]+)\b"
    ),
)
_BE_DONE = re.compile(r" be (?:\w+ly )?(?P<verb>[a-z]+)\b")  # its end, which is soon found
# without "will" or "to" it is a step of the action itself, of which step_already_done tells
_SOMEBODY_TO = re.compile(
    r"^\W*(?:[^.;:]{3,50}? )??(?:[Ww]ill|[Tt]o) (?P<verb>[A-Za-z]+) (?P<what>(?:the|our) [^.;:]{3,70})"
)
_WHEN = Gated(
    "when once after soon",
    re.compile(
        r"\b(?:when|once|after|as soon as) (?P<what>(?:the|our) [^.;:,]{3,60}?) (?P<verb>opens|launches|is \w+ed)\b"
    ),
)
_RECRUITING = Gated(
    "recruiting advertising looking",
    re.compile(
        r"\b(?:still|now|currently) (?:recruiting|advertising for|looking for) (?P<what>(?:the|our|an?) [^.;:,]{3,60})"
    ),
)
_BIDS = Gated(
    "bids tenders",
    re.compile(
        r"\b(?:bids|tenders) for (?P<what>(?:the|our) [^.;:,]{3,60}?) (?:are|is) (?:still )?(?:due|awaited|"
        r"invited|being)\b",
        re.IGNORECASE,
    ),
)
_ANOTHER = re.compile(
    r"\b(?:second|third|fourth|next|new|another|again|re-?open\w*|renew\w*|revised|updated|refreshed|extended|annual|"
    r"each|every|further|more|additional|remaining|other|final|review of|rest|last|phase|stage|year two|amend\w*|"
    r"extension|evaluation|progress|report on|update on|paper on|was|were|had)\b",
    re.IGNORECASE,
)
_CUES = (
    "to will goes due awaited still recruiting advertising when once after, "
    f"{' '.join(sorted({*_ONCE, *_NAMED_SO, 'sign', 'off'}))} goes cabinet board council committee executive trustees "
    "governors recruiting advertising looking opens launches bids tenders"
)
# a sentence with such a thing holds a word of each group of one of these
_HOLDING = (_CUES, f"is are will remain remains has should, {' '.join(_NAMED_SO).replace('-', ' ')}")


def to_come(plan: Gathered) -> Iterator[Denial]:
    """Every such sentence of the accounts and of the next steps, as what it denies to be done so far."""
    for place in sorted({place for holding in _HOLDING for place in plan.places(_TOLD, holding)}):
        one, part = plan.told_at[place]
        for verb, words in _found(one, part.text):
            what = thing(tokens(words))
            if what.head and not _ANOTHER.search(words):
                yield Denial(one, part.text, verb, what, NOTHING, frozenset())


def _found(one: Said, text: str) -> Iterator[tuple[str, str]]:
    """What is to be done, and the words for the thing that it is done to."""
    named = _AHEAD_NOUN.search(text)
    if named:
        yield _NAMED_SO[named["noun"].casefold()], named["what"]
    paper = _TO_BODY.search(text)
    if paper and (paper["why"] or _PAPER.search(paper["what"])):
        yield DECIDED, paper["what"]
    is_once = any(hit["verb"] in _ONCE for hit in _BE_DONE.finditer(text))
    for form in (_TO_BE, _WHEN) if is_once else (_WHEN,):
        for hit in form.finditer(text):
            verb = hit["verb"].split()[-1]
            if verb in _ONCE or form is _WHEN:
                yield _of(verb), hit["what"]
    for form, verb in ((_RECRUITING, "appoint"), (_BIDS, "award")):
        yield from ((verb, hit["what"]) for hit in form.finditer(text))
    step = _SOMEBODY_TO.search(text) if one.question.role is QuestionRole.NEXT else None
    if step and step["verb"].casefold() in _ONCE:
        yield _of(step["verb"].casefold()), step["what"]


def _of(verb: str) -> str:
    return DECIDED if verb in _DECIDES else lemma(verb)
