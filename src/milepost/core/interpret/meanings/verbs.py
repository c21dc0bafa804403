"""How a text opens and in which time it speaks: an order ("Mend the roof"), a story of the past, a promise."""

import re

from milepost.core.words import numbering

# Verbs that open what plans set out to do; one that is not here is known by the word behind it ("Thin the spruce").
_ORDERS = """
    achieve act address adopt advertise advise advocate agree align allocate analyse apply appoint arrange ask
    assess assign attend audit award bargain become begin bid boost bring build buy call capture carry celebrate
    change check clarify clear close co-design co-ordinate co-produce collaborate collate collect combine commence
    commission communicate compile complete conduct confirm connect consider consolidate construct consult continue
    contribute convene convert coordinate create cut decide define deliver demonstrate deploy design determine
    develop devise dig discuss disseminate distribute double draft draw drive educate embed employ empower enable
    encourage engage enhance enrol ensure establish evaluate examine expand explore extend facilitate fence fill
    finalise find finish fit fix focus formalise fund gain gather generate get give grow halve help highlight hire
    hold host identify implement improve increase influence inform initiate inspect install integrate introduce
    invest investigate invite involve issue join keep label launch lead learn lend liaise link list lobby maintain
    make manage map mark maximise measure meet mend merge minimise mobilise modernise monitor move mow negotiate
    nominate obtain offer open operate optimise organise oversee paint participate partner pay perform pilot place
    plan plant prepare present prevent prioritise procure produce promote propose protect provide publicise publish
    purchase put raise re-establish re-launch reach realign reallocate rebuild recommend record recruit redesign
    redirect reduce refer refine refresh refurbish register reinforce relaunch relocate remodel remove renew
    renovate reopen repair replace report request require research resource respond restore retain review revise
    roll run scale schedule scope seek select sell send set share shift sign signpost simplify sit sow speed
    standardise start stop streamline strengthen submit support survey sustain tackle take target teach test thin
    tighten trace track train transfer transform transition trial turn undertake update upgrade upskill use utilise
    visit widen work write
"""
_VERBS = frozenset(_ORDERS.split())
_BEHIND_ORDERS = """
    a all an any at both each eight every fewer five four fully half in into its more new nine on one our out people
    seven six some ten that the their these those three to twelve two up us with
"""
_DETERMINERS = frozenset(_BEHIND_ORDERS.split())
# Words that open a statement and never an order, whatever follows them.
_STATING = """
    a all an and any as at both by each every few fewer for from half he how if in it less many more most much no nobody
    none not of on one only our several she some that the their there these they this those to two three we what when
    where which who why with you
"""
_NO_ORDERS = frozenset(_STATING.split())
_NO_VERB = re.compile(r"(?:ed|ing|s|tion|sion|ment|ness|ity|ance|ence|ship|ism|ly|al|ive|ous|ful|able|ible|ers?|ors?)$")
_FIRST = re.compile(r"[-•*–\s]*(?P<first>[A-Za-z][a-z]*(?:-[a-z]+)?)(?P<to>\s+to)?\b(?:\s+(?P<second>[A-Za-z]+))?")
_STRONG_PAST = (
    r"was|were|has|have|had|been|did|held|made|took|went|came|began|ran|met|gave|got|found|grew|fell|rose|sent|"
    r"won|lost|"
    r"built|brought|drew|became|kept|led|left|paid|saw|said|spent|taught|told|wrote"
)
_PAST = re.compile(rf"\b(?:{_STRONG_PAST}|(?!need|speed|feed|seed|hundred|bed|shed|red)[a-z]{{3,}}ed)\b", re.IGNORECASE)
_FINITE = re.compile(r"\b(?:is|are|will|would|can|could|may|do|does|must|should)\b", re.IGNORECASE)
_FUTURE = re.compile(
    r"\b(?:will|shall|is to|are to|to be|going to|plan(?:s|ned)? to|aims? to|intend(?:s|ed)? to|due to|expected to)\b",
    re.IGNORECASE,
)
_TO_BE = re.compile(  # "the hall to be opened and the lamps lit" tells of nothing that is over
    r"\b(?:to|will|shall|must|should) (?:have )?(?:also )?be(?:en)? (?:[a-z]{2,12}ly )?[a-z]+"
    r"(?:,? (?:and|or) [a-z]+ed\b)?",
    re.IGNORECASE,
)
_ASSIGNS = re.compile(r"[-•*–\s]*(?:[A-Z]|\d)[^.;:\n]{1,80}?\bto (?P<verb>[a-z]+(?:-[a-z]+)?)\b")


def is_order(text: str) -> bool:
    """Whether a text opens as an order does: with a verb, or a word that could be one before "the", "all", "two"."""
    match = _FIRST.match(numbering.leading(text).text)
    if match is None:
        return False
    first = match["first"].casefold()
    if first == "to":
        return bool(match["second"]) and match["second"].casefold() in _VERBS
    if first in _VERBS:
        return True
    second = (match["second"] or "").casefold()
    return match["first"][0].isupper() and _may_be_verb(first) and second in _DETERMINERS and not match["to"]


def _may_be_verb(word: str) -> bool:
    return word not in _NO_ORDERS and not _NO_VERB.search(word)


def tells_past(text: str) -> bool:
    """Whether a text tells what happened or how things stand now."""
    return bool(_PAST.search(text))


def tells_of_done(text: str) -> bool:
    """Whether a text tells what happened, words of what is to be done left out: "the hall to be opened"."""
    return tells_past(_TO_BE.sub(" ", text) if " be" in text else text)


def tells_future(text: str) -> bool:
    """Whether a text says what will be."""
    return bool(_FUTURE.search(text))


def assigns(text: str) -> bool:
    """Whether a text says who or what is to do something: "Judith Pell to sign up nine schools", "Hub to open"."""
    match = _ASSIGNS.match(text)
    return match is not None and match["verb"].casefold() in _VERBS


def says_something(text: str) -> bool:
    """Whether a text has a verb of a statement: "is", "will", "was", a word in -ed."""
    return bool(_FINITE.search(text)) or tells_past(text)
