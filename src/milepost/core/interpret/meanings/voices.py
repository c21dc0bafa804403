"""Headings over what people said, in their words: a quotation is no account of an action, and no worry about it."""

import re
from collections.abc import Sequence

_PEOPLE = (
    r"(?:(?:our|local|young|older|disabled|other|some|the) )*(?:people|residents?|families|parents?|carers?|children|"
    r"users?|tenants?|patients?|pupils?|students?|learners?|communit(?:y|ies)|customers?|survivors?|victims?|participants?|"
    r"visitors?|neighbours|staff|they|you|members of the public|the public|citizens|clients|volunteers)"
)
_SAID = r"(?:(?:have |has )?(?:told|said)|say|says|tell|are saying|are telling)(?: to)?(?: us)?"
_HEADING = re.compile(
    rf"what {_PEOPLE}(?: (?:and|or) {_PEOPLE})* {_SAID}(?: about (?:it|this|us))?|"
    r"(?:what we(?:[’']ve| have)? heard|what we were told)|"
    rf"in (?:their|your|people[’']s|residents[’']) own words|"
    rf"(?:quotes?|quotations?|testimonials?|voices?)(?: from {_PEOPLE})?|"
    rf"voices? of (?:the )?{_PEOPLE}|(?:feedback|comments|views) (?:from|of) {_PEOPLE}(?: (?:and|or) {_PEOPLE})*",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\s*[“‘\"«].+[”’\"»]", re.DOTALL)
_MOSTLY = 0.6


def gives_voices(heading: str) -> bool:
    """Whether a heading asks for what people said: "What people told us", "Voices of carers"."""
    return bool(_HEADING.fullmatch(" ".join(heading.split()).strip(" :?*")))


def are_quotes(texts: Sequence[str]) -> bool:
    """Whether most of some texts are what somebody said, in marks of quotation."""
    told = [text for text in texts if text]
    return bool(told) and sum(map(bool, map(_QUOTED.match, told))) >= _MOSTLY * len(told)
