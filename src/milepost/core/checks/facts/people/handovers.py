"""Who is said to have taken an action over, be it a person, a post or a body, and who says that it is not theirs."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.gathered import Gathered, Said, words_of
from milepost.core.checks.looking import PROSE
from milepost.core.plan.life import is_live


class Handover(NamedTuple):
    """A sentence by which somebody else leads an action now; `to` is empty where it only says who does not."""

    said: Said
    text: str
    to: str


# a sentence of this kind holds a word of each group of one of these
_HOLDING = (
    "handed passed transferred gone moved given, to",
    "owns leads runs leading running charge responsible took taken, this",
    "holds held carries picked inherited answers looks passed, brief portfolio remit file this",
    "has have holds hold takes, lead, this",
    "mine ours lead leading owner own, not never no longer nothing don t",
)
_TO = r"(?P<to>(?:the |our |a |an )?[\w’'&-]+(?: [\w’'&-]+){0,6}?)"
_NOW = r"(?:(?:in|on|from|since|at|last|this) [^.;,]{2,30}|now|for good|altogether)"
_MOVED = r"(?:handed|passed|transferred|moved|gone|given)(?: (?:over|across|on))? to"
_SUBJECT = (
    r"(?:this (?:action|work|one|project)|the (?:whole )?(?:action|project)|(?:the )?(?:leadership|ownership|"
    r"responsibility|lead|brief|portfolio|remit|(?<=this )post)(?: (?:of|for|on) this(?: action)?)?)"
)
_LEADS = r"(?:leads?|owns?|runs?|(?:is|are) (?:now )?(?:in charge|responsible|the lead)|takes? (?:this|it) (?:on|over))"
_FORMS = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        (
            rf"^\W*{_SUBJECT}(?: (?:has|have|was|is|been|now|since|then)){{0,3}} {_MOVED} {_TO}(?: "
            rf"{_NOW})?(?=[,.;(]|\W*$| who\b)"
        ),
        rf"^\W*(?:[Nn]ow )?{_MOVED} {_TO}(?: {_NOW})?,? (?:who|which|and (?:they|she|he)) (?:now )?{_LEADS}\b",
        (
            rf"(?:^|[,;:–-] |\b(?:but|and|as|that) )(?:{_NOW},? )?{_TO} (?:now |currently )?(?:owns|leads|runs|has "
            rf"taken|took|holds|has (?:picked|held|inherited)|picked|inherited|carries|answers for|looks after|"
            rf"is (?:now )?(?:in charge of|responsible for|the (?:owner|lead) (?:of|for)|leading|running)) "
            rf"(?:this(?: (?:action|work|project|one|piece of work|brief|portfolio|remit|file))?|"
            rf"the (?:brief|portfolio|remit))(?: (?:up|on|over|forward))?(?: {_NOW})?(?=\W*$|[,.;])"
        ),
        (
            rf"(?:^|[,;:–-] |\b(?:but|and|as|that) )(?:{_NOW},? )?{_TO} (?:now |currently )?(?:has|have|holds|hold|"
            r"takes) the lead (?:for|on|of|in) this (?:action|work|project|one|piece of work)"
            rf"(?: {_NOW})?(?=\W*$|[,.;])"
        ),
    )
)
_TELLS_NOW = re.compile(
    r"\b(?:the lead|now|from|since|"
    r"holds|held|picked|inherited|owns|charge|taken|took|responsib\w+|who|which|handed|passed|transferred|moved|given|gone)\b",
    re.IGNORECASE,
)
_DISOWNS = re.compile(
    r"\b(?:(?:this|it|which) (?:action |work )?(?:is|was) (?:really |actually |surely )?not (?:mine|ours|for us|"
    r"(?:my|our) (?:action|job|responsibility))(?=\W*$|[,.;]| (?:any ?more|any longer|now|to lead))|"
    r"I (?:do not|don[’']t|no longer|never) (?:lead|own) this|no longer (?:mine|ours|my action|our action) "
    r"?(?:to lead)?(?=\W*$|[,.;])|"
    r"(?:we|I) (?:do not|don[’']t|never|have not|haven[’']t) (?:accept(?:ed)?|agreed?(?: to)?) (?:the lead|"
    r"(?:to )?lead this|this action|"
    r"that (?:we|I|it is ours)(?: (?:lead|own))?))\b|"
    r"\b(?:each|both|neither|nobody|no one) (?:of (?:the two|them) )?(?:thinks?|says?|accepts?|believes?|agrees?) "
    r"(?:that )?(?:the other (?:leads|owns|one leads)|(?:it|they) leads? this|to lead this|ownership)\b",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\b(?:until|before|formerly|previously|had been|former|acting|interim|while|absence|cover\w*|if|would|could|might|"
    r"should|will|(?-i:may)|for (?:approval|decision|comments?|information|agreement|sign-off)|"
    r"on behalf of (?!the (?:board|partnership|forum|alliance|group)))\b|\?",
    re.IGNORECASE,
)
_NOBODY = words_of(
    "we us i they it she he you this that these those who which nobody everyone everybody all partners somebody "
    "someone "
    "people volunteers police one each both staff officers colleagues there what group team board print press "
    "residents families tenants plan planning consultation vote committee cabinet"
)
_SMALL = words_of(
    "the our a an of and for in at to new now on local county district borough city head lead manager officer"
)

_KINDS = words_of("nhs council trust police university college school hospital constabulary probation association")


def handovers(plan: Gathered) -> Iterator[Handover]:
    """Every such sentence of a live action whose leads share no word with whoever leads it now."""
    for place in sorted({place for holding in _HOLDING for place in plan.places(PROSE, holding)}):
        one, part = plan.told_at[place]
        if not is_live(one.action) or not one.action.leads or _BACK.search(part.text):
            continue
        if _DISOWNS.search(part.text):
            yield Handover(one, part.text, "")
            continue
        hits = (form.search(part.text) for form in _FORMS)
        to = next((hit["to"] for hit in hits if hit and _TELLS_NOW.search(hit.group())), "")
        if to and _is_another(to, one):
            yield Handover(one, part.text, to)


def _is_another(to: str, one: Said) -> bool:
    """Whether words name somebody, and none of those who are printed as leads."""
    named = words_of(to) - _SMALL
    printed = {word for lead in one.action.leads for word in words_of(lead.text)}
    initials = {"".join(word[0] for word in lead.name.split()).lower() for lead in one.action.leads if lead.name}
    are_two_kinds = bool(named & _KINDS - printed and printed & _KINDS - named)  # "NHS Elmshire", and not its council
    return not named <= _NOBODY and (named.isdisjoint(printed | initials) or are_two_kinds)
