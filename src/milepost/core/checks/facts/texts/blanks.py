"""What was never filled in: figures that were left out, and guidance of the form that was left in."""

import re
from collections.abc import Iterator

from milepost.core.checks.gathered import Gathered, Said
from milepost.core.plan.model import QuestionRole

_ALL = frozenset(QuestionRole)
_COUNTED = (
    r"(?:people|households|families|residents|staff|volunteers|homes|schools|places|sessions|members|children|"
    r"young people|weeks|months|days|per cent|referrals|visits|calls|cases|tenants|patients|women|men|carers)"
)
_FIGURE = re.compile(
    rf"\bnn+\b|\bNN+\b(?= [a-z])|(?<!\d )\b[xX] {_COUNTED}\b|(?<=\w )\( {{0,3}}[£%?_]? {{0,3}}\)|£ ?(?:_+|\?)|"
    r"\b(?:of|spent|costs?|costing|saved|raised|received|awarded|worth|paid|total(?:led|s)) £(?=[ .,;)]|$)"
    r"(?! ?[\dxX_?])|"
    r"\bError! [A-Z][a-z]+ [^.\n]{2,30}?(?:found|defined|specified|document)\b|#(?:REF|N/A|VALUE|DIV/0|NAME)[!?]?|"
    r"\bMERGEFIELD\b|&(?:nbsp|amp);|\[object Object\]|"
    r"\b(?:from to|between and)(?= (?:in|by|since) |\W*$|[.,;)])"
)
_NAMED = r"[A-Za-z]+_[\w.]+|[a-z]+\.[a-z_]+|[A-Z]?[a-z]+(?:[A-Z][a-z]+|\d)+"  # Address_1, FirstName
_OF_WHOM = r"(?:first|last|full|your|lead|contact|family|company|post|next|record|client|customer|organisation|action)"
_PIECE = (
    r"(?:name|forename|surname|title|salutation|address(?: line)?(?: \d)?|postcode|code|town|city|organisation|company|"
    r"position|e-?mail|telephone|greeting|record|reference|number|sum|amount)"
)
_FIELD = rf"(?:{_NAMED}|(?i:(?:{_OF_WHOM}[ _]?)?{_PIECE}))"
# what mail merge puts a name for; in square brackets a single word may stand for what is kept back, as in "[address]"
_MERGE = re.compile(
    rf"[«‹<]{_FIELD}[>›»]|<<[^<>\n]{{1,40}}>>|\{{\{{[^{{}}\n]{{1,40}}\}}\}}|\$?\{{{_FIELD}\}}|"
    rf"\[\[[^\[\]\n]{{1,40}}\]\]|\[(?:{_NAMED}|(?i:{_OF_WHOM}[ _]?{_PIECE}))\]|"
    r"%%?[A-Z][A-Z_]{2,30}%%?(?!\w)|\*\|[A-Z_]{2,20}\|\*"
)
_OPENS = r"(?:^|\n|[.:] )\W{0,3}(?:[Pp]lease )?"
_BOX = r"(?:box|column|section|cell|field|template|row|part)"
_GUIDANCE = re.compile(
    r"\bdelete as (?:appropriate|applicable|necessary)\b|\b(?:[Uu]se|write (?:it )?in|keep to) plain English\b|"
    r"\b[Aa]void jargon\b|"
    r"\b[Cc]ontinue on a separate sheet\b|"
    rf"{_OPENS}(?:Guidance|Example (?:text|answer|entry)|Sample (?:text|answer|entry))(?: notes?)?:|"
    rf"{_OPENS}(?i:complete|fill in|fill out|use|leave) (?:all of |in )?this {_BOX}\b|"
    rf"{_OPENS}[Tt]his {_BOX} (?:should|must|is for|is to|needs to)\b"
)
# signs of a gap, with the words by which a sentence with such a sign is found; "" where no word tells it
_SIGNS = (
    ("", ("( )", " ()", "(?)")),
    ("error", ("Error! ",)),
    ("", ("#REF", "#N/A", "#VALUE", "#DIV/0", "#NAME?", "MERGEFIELD", "&nbsp;", "&amp;", "[object Object]")),
    ("£", ("£ ", "£.", "£,", "£)", "£_", "£?")),
    ("from, to", ("from to ",)),
    ("between, and", ("between and ",)),
    ("nn nnn", ("nn",)),
    ("nn nnn", ("NN",)),
    ("x", ("x ", "X ")),
)
_OF_FORMS = (
    "appropriate applicable jargon sheet guidance example sample",
    "english, plain",
    "this, box column section cell field template row part",
)


def blanks(plan: Gathered) -> Iterator[tuple[Said, re.Match[str]]]:
    """The first such gap or guidance of each answer, with where it stands."""
    told: set[int] = set()
    whole = "\n".join(one.answer.text for one in plan.said(_ALL))
    fields = _with_fields(plan, whole)
    looked = ((_with_signs(plan, whole), _FIGURE), (fields, _MERGE), (_with_guidance(plan), _GUIDANCE))
    for candidates, pattern in looked:
        for one in candidates:
            hit = None if id(one) in told else pattern.search(one.answer.text)
            if hit:
                told.add(id(one))
                yield one, hit


def _with_signs(plan: Gathered, whole: str) -> Iterator[Said]:
    for holding, signs in _SIGNS:
        there = [sign for sign in signs if holding or sign in whole]
        for one in plan.said(_ALL, holding) if there else ():
            if any(map(one.answer.text.__contains__, there)):
                yield one


def _with_fields(plan: Gathered, whole: str) -> Iterator[Said]:
    """The answers with a sign by which mail merge knows its fields."""
    yield from plan.said(_ALL, "< { [ %")
    for sign in filter(whole.__contains__, ("«", "‹", "*|")):
        yield from (one for one in plan.said(_ALL) if sign in one.answer.text)


def _with_guidance(plan: Gathered) -> Iterator[Said]:
    for holding in _OF_FORMS:
        yield from plan.said(_ALL, holding)
