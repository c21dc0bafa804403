"""What a plan says of persons: who has gone, and who leads an action in other words than printed."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from milepost.core.checks.beside import texts
from milepost.core.checks.gates import Gated, GatedForms
from milepost.core.checks.gathered import Gathered, Said, words_in, words_of
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.sayings.leaving import AGAIN, LEAVING, is_gone
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Lead
from milepost.core.plan.walk import actions
from milepost.core.words.anycase import AnyCase
from milepost.core.words.bodies import HEADS
from milepost.core.words.given_names import is_given
from milepost.core.words.names import RANKS, mentions, plain_name
from milepost.core.words.sentences import sentences


class Gone(NamedTuple):
    """A person of whom a sentence says that they left the work for good; `said` is None beside the actions."""

    name: str
    sentence: str
    said: Said | None


class Told(NamedTuple):
    """A sentence of an answer that gives a lead a post: "Ann Lowe, the forum's chair"."""

    lead: Lead
    said: Said
    sentence: str
    post: str


class Led(NamedTuple):
    """A sentence of an action's answers that says who leads it."""

    name: str
    said: Said
    sentence: str
    words: str


_RANK = "|".join(sorted({form for rank in RANKS for form in (rank.title(), rank.upper())}, key=len, reverse=True))
_NAMED = re.compile(rf"(?<![\w’'-])(?P<rank>(?:(?:{_RANK})\.? )*)(?P<first>[A-Z][\w’'-]*)(?: [A-Z][\w’'-]+){{0,2}}")
_OPEN = "If When Since After Before Until While As The Our Then And But Unfortunately Sadly Although With Because Once"
_OPENINGS = frozenset(_OPEN.split())
_PARTLY = AnyCase(
    r"\b(?:left|leaves?|leaving|resigned (?:from|as)|stood down (?:from|as)|stepped down (?:from|as)|retired "
    r"(?:from|as)|"
    r"no longer) (?:the |our |as |being |a )*(?:vice[- ]|deputy |co-?)?(?:chair\w*|board|group|committee|panel|forum|"
    r"subgroup|meeting|room|partnership|trustees?|governors?|governing|cabinet|executive|steering|working)\b"
)  # left the Board, and not the work
_FOR_A_TIME = AnyCase(r"\b(?:leave|sabbatical|second(?:ed|ment)|holiday|career break)\b")
_JOINED = re.compile(
    r"\b(?:join(?:s|ed|ing)?|moved to|gone to|went to|post at|role at|job at|now (?:at|with)|work(?:s|ing)? "
    r"for)\b(?P<where>[^.;]{3,60})"
)
_PERSON = rf"(?P<name>(?:(?:{_RANK})\.? )*[A-Z][a-z’'-]+(?: [A-Z][\w’'-]+)?)(?! (?i:and|or) [A-Z])(?![’'\w])"
_THIS = r"(?:on |of |for )?(?:this (?:piece of work|project|workstream|programme|work|scheme)|(?:this|the) action)"
_LEAD = r"(?:action |project )?(?:lead(?:er)?|lead officer|owner|responsible officer)"
_OF_BODY = r"(?:,? (?:of|from|at) (?:the )?[A-Z][\w’'-]*(?: (?:(?:of|and|for|the|&) )*[A-Z][\w’'-]*){0,4},?)?"
_THIS_ONE = r"(?:on |of |for )?this (?:action|piece of work|project|workstream)"
# the forms of it, each behind words of which whatever it finds holds one
_LED_BY = (
    (
        "lead leader owner responsible",
        rf"\b[Aa]s (?:the )?(?:new )?{_LEAD} {_THIS},? {_PERSON}",
    ),
    (
        "lead leader owner responsible",
        rf"\b(?:[Tt]he|[Oo]ur) (?:new |current |named )?{_LEAD} {_THIS}(?:,| is)(?: now)? {_PERSON}",
    ),
    (
        "lead",
        rf"\b[Tt]he (?:new |current |action )?lead(?: officer)? is (?:now )?{_PERSON}",
    ),
    (
        "led owned managed run",
        rf"\b[Tt]his (?:action|project|work|piece of work) is (?:now |being )?(?:led|owned|managed|run) by {_PERSON}",
    ),
    (
        "leads owns led leading lead leader owner responsible charge",
        (
            rf"{_PERSON}(?:,? (?:of|from|at) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){{0,4}})?,?(?: who)? "
            rf"(?:now |currently )?(?:leads|owns|has led|has been leading|"
            rf"(?:is|has been) (?:now )?(?:leading|(?:the|our) (?:new )?{_LEAD}|"
            rf"responsible|in charge)) {_THIS_ONE}\b"
        ),
    ),
    (
        "lead leader owner responsible",
        rf"{_PERSON},? (?:as|(?:the|our)(?: new| current)?) {_LEAD} {_THIS}\b",
    ),
    (
        "lead leader owner responsible",
        (
            rf"{_PERSON}{_OF_BODY} (?:(?:has been|is)(?: now)? (?:the )?{_LEAD} {_THIS}|(?:has|holds|has held|has had) "
            rf"(?:the )?lead {_THIS})\b"
        ),
    ),
    (
        "lead",
        rf"\b[Tt]he new lead(?: officer)?(?: {_THIS})?,? (?:is )?{_PERSON}",
    ),
    (
        "lead owner",
        rf"{_PERSON},? (?:is |as )(?:now )?the new (?:action )?(?:lead|owner)(?: officer)?\b",
    ),
    (
        "lead owner",
        rf"{_PERSON} \((?:now |the )?(?:action |project )(?:lead|owner)(?: officer)?\)",
    ),
    (
        "taken took",
        (
            rf"{_PERSON} (?:has )?(?:taken|took) (?:over )?(?:this|the) (?:action|lead on this|lead for this|lead)"
            rf"(?: over| on)?\b"
        ),
    ),
    (
        "taken took",
        rf"{_PERSON} (?:has )?(?:taken|took) this (?:over|on)\b",
    ),
    (
        "passed handed transferred moved",
        (
            rf"\b(?:[Tt]h(?:is|e) action|[Ll]eadership of this action|[Tt]he lead|"
            rf"[Rr]esponsibility for this(?: action)?)"
            rf" (?:has |was )?(?:been |now )?(?:passed|handed|transferred|moved)(?: over| on)? to {_PERSON}"
        ),
    ),
)
IN_PLACE = re.compile(r"\b(?:in (?:the )?place|instead|in lieu) of\b")
_LEADS = GatedForms(Gated(words, re.compile(form)) for words, form in _LED_BY)
_NUMBERED = re.compile(
    rf"{_PERSON}(?:, who)? (?:now )?(?:leads|is (?:now )?(?:the )?lead (?:for|on|of)) (?:on )?action "
    rf"(?P<number>[A-Z\d][\w.]{{0,6}}\w)"
)
_OF_OTHER_TIME = AnyCase(
    r"\b(?:until|before|formerly|previous\w*|had been|was|were|former|co-?leads?|joint\w*|deput\w+|acting|"
    r"interim|while|"
    r"absence|behalf(?! of the (?:board|partnership|forum|alliance)\b)|cover\w*)\b|\?"
)
_ROLES = (
    "chair chairs chairman chairwoman manager director officer head coordinator secretary treasurer trustee "
    "president "
    "commander inspector constable nurse consultant headteacher teacher clerk adviser commissioner councillor mayor "
    "governor executive lead worker warden chaplain vicar surveyor engineer"
)
_POSTS = words_of(_ROLES)
_TITLE = "|".join(sorted(word.title() for word in _POSTS))
_FULL = 2  # words of a name
_ROLE = rf"(?:{'|'.join(_ROLES.split())})"
_POST = re.compile(
    rf", (?:who is |now )?(?:(?:the|our|its) )?(?P<post>(?:[A-Z][\w-]*(?: [A-Z][\w-]*){{0,3}}[’']s? )(?:[a-z-]+ "
    rf"){{0,3}}{_ROLE}|"
    rf"(?:[A-Za-z-]+ ){{0,4}}(?i:{_ROLE})(?: (?:of|at|for|in) (?:the )?[A-Z][\w’-]*(?: "
    rf"[A-Z][\w’-]*){{0,4}})?)(?=[,.;)]|$)"
)
_ABOUT_LEADING = (
    "lead leads leading led owner owns owned officer leader responsible charge taken took managed run "
    "leadership responsibility handed passed transferred"
)


def gone(plan: Gathered) -> tuple[Gone, ...]:
    """Everybody of whom a line of the document or an answer says that they have gone, with the first such sentence."""
    found: dict[str, Gone] = {}
    for one, sentence in _of_leaving(plan):
        if AGAIN.search(sentence) or _PARTLY.search(sentence) or _FOR_A_TIME.search(sentence):
            continue
        for name in _persons_in(sentence):
            if plain_name(name) not in found and is_gone(name, sentence):
                found[plain_name(name)] = Gone(name, sentence, one)
    return tuple(found.values())


def is_at_new_body(lead: Lead, sentence: str) -> bool:
    """Whether a lead is printed with the body to which the sentence says that they moved."""
    where = _JOINED.search(sentence)
    body = lead.organisation or lead.text
    shared = words_of(where["where"]) & words_of(body) if where else frozenset()
    return any(len(word) > len("with") for word in shared)


def is_called(lead: Lead, name: str) -> bool:
    """Whether a lead is the person of a name in prose: "Ann Lowe", "Ms Lowe", "A. Lowe"."""
    return bool(lead.name) and (
        plain_name(lead.name) == plain_name(name) or any(hit.is_sure for hit in mentions(name, lead.name))
    )


def first_names(plan: Gathered) -> dict[str, set[str]]:
    """The full names of everybody who leads something, by their first names in small letters."""
    found: dict[str, set[str]] = {}
    for lead in _leads(plan):
        words = plain_name(lead.name).split()
        if len(words) > 1:
            found.setdefault(words[0], set()).add(plain_name(lead.name))
    return found


def said_to_lead(plan: Gathered) -> Iterator[Led]:
    """Every sentence of a live action that says of a person that they lead this action."""
    for place in plan.places(WRITTEN, _ABOUT_LEADING):
        one, part = plan.told_at[place]
        if not is_live(one.action) or _OF_OTHER_TIME.search(part.text):
            continue
        for form in _LEADS.tried(part.text):
            hit = form.search(part.text)
            if hit and _is_person(hit["name"], plan):
                yield Led(hit["name"], one, part.text, hit.group())
                break


def said_to_lead_by_number(plan: Gathered) -> Iterator[tuple[str, Led]]:
    """Every sentence that says so of an action that it numbers: "Ann Lowe leads action 4.2"."""
    for place in plan.places(WRITTEN, "lead leads, action, 0"):
        one, part = plan.told_at[place]
        hit = _NUMBERED.search(part.text)
        if hit and not _OF_OTHER_TIME.search(part.text) and _is_person(hit["name"], plan):
            yield hit["number"], Led(hit["name"], one, part.text, hit.group())


def posts_in_prose(plan: Gathered) -> Iterator[Told]:
    """Every sentence that gives a lead a post behind their full name."""
    people = {lead.name: lead for lead in _leads(plan) if " " in lead.name and lead.post}
    for name, lead in people.items():
        for place in plan.places(WRITTEN, " ".join(words_in(name)[-1:])):  # "(Prevention)" is no word of the index
            one, part = plan.told_at[place]
            at = part.text.find(name)
            hit = _POST.match(part.text, at + len(name)) if at >= 0 else None
            if hit:
                yield Told(lead, one, part.text, hit["post"])


def _of_leaving(plan: Gathered) -> Iterator[tuple[Said | None, str]]:
    words = {word for holding in LEAVING for word in holding.split(",")[0].split()}
    for text in texts(plan):
        yield from ((None, part.text) for part in sentences(text) if not words.isdisjoint(words_of(part.text)))
    yield from ((None, lead.text) for lead in _leads(plan) if not words.isdisjoint(words_of(lead.text)))
    for place in sorted({place for holding in LEAVING for place in plan.places(WRITTEN, holding)}):
        one, part = plan.told_at[place]
        yield one, part.text


def _persons_in(sentence: str) -> Iterator[str]:
    """What may be a person named in full in a sentence: by a first and a last name, or by a rank."""
    for hit in _NAMED.finditer(sentence):
        words = [word for word in hit.group().split() if word not in _OPENINGS]
        if len(words) > _FULL and words[0].casefold() in _POSTS and is_given(words[1].casefold()):
            words = words[1:]  # "Nurse Ailsa Kerr"
        if len(words) > 1 and HEADS.isdisjoint(words):
            yield " ".join(words)


def _is_person(name: str, plan: Gathered) -> bool:
    first = plain_name(name).split()[:1]
    is_ranked = plain_name(name) != " ".join(name.casefold().split())
    return (
        bool(first)
        and (is_ranked or is_given(first[0]) or first[0] in plan.once(first_names))
        and HEADS.isdisjoint(name.split())
    )


def _leads(plan: Gathered) -> Iterator[Lead]:
    yield from (lead for section in plan.sections for lead in section.leads)
    yield from (lead for action in actions(plan) for lead in action.leads)


@lru_cache(maxsize=512)
def owes(name: str) -> re.Pattern[str]:
    """Where a next step is left to a person of this name: "Ann Lowe to launch", "(Ms Lowe, 3 May)", "Ann Lowe: "
    "sign"."""
    known = named(name).pattern
    return re.compile(
        rf"(?:^|[–—:;.,-] |\bthen |\band )(?:{known})(?:,[^,:;]{{3,50}},)? (?:and [\w’' ]{{2,40}} )?(?:will|to|"
        rf"is to|shall) (?!have )|"
        rf"^(?:{known}) ?[:–—]|\((?:lead: |owner: |by )?(?:{known})(?:[,)]| and )|\bby {known}(?:[,.;)]|$)"
    )


@lru_cache(maxsize=512)
def named(name: str) -> re.Pattern[str]:
    """Where a person of this name is named, in full or by rank and surname."""
    words = [word for word in name.split() if word.casefold().strip(".") not in RANKS]
    full = re.escape(" ".join(words))
    last = rf"(?:(?:{_RANK}|{_TITLE})\.? )+{re.escape(words[-1])}" if words else full
    return re.compile(rf"(?:(?:(?:{_RANK})\.? )*{full}|{last})")
