"""Somebody whom no name tells but what only one person is: the eldest learner, a former vicar, the tenant of flat 9."""

import re

from milepost.core.checks.gathered import Sentence, words_of

_PERSON = (
    "woman man lady gentleman girl boy mother father mum dad widow widower wife husband partner son daughter tenant "
    "resident passenger patient learner pupil student child teenager pensioner veteran neighbour user client customer "
    "member volunteer referral farmer parishioner refugee lad lass chap participant case person adult"
)
_KIN = "wife|husband|partner|girlfriend|boyfriend|widow|widower|son|daughter|mother|father|brother|sister|nephew|niece"
_WHOM = rf"(?:{'|'.join(_PERSON.split())})"
_CALLED = (
    rf"(?:{_KIN}|[a-z]{{2,}}(?:er|or|ist|ess|man|woman|mistress|ian|ant)|vicar|curate|priest|headteacher|nurse|mayor)"
)
_PLACE = r"(?:(?:the|a|our|its|his|her) )?(?:[a-z]+ ){0,2}?(?:(?:of|at|in|on|for|from) (?:the )?)?[A-Z]"
_HOUSE = r"(?:\b(?:[Ff]lat|[Nn]umber|[Nn]o\.?|[Rr]oom|[Bb]ed|[Pp]lot|[Uu]nit) \d|\b\d{1,4}[a-z]? [A-Z][a-z]+ [A-Z])"
_UNIQUE = re.compile(
    r"(?P<who>\b(?:[Tt]he|[Oo]ur|[Ii]ts|[Aa]) (?:only|sole|single|eldest|oldest|youngest) "
    rf"(?:[a-z-]+ ){{0,2}}{_WHOM}\b)"
)
_FORMER = re.compile(
    rf"(?P<who>\b(?:[Ff]ormer|[Rr]etired|[Ee]x-?|[Ll]ate|[Oo]ne-time|[Ee]stranged) ?(?:[a-z-]+ ){{0,2}}?{_CALLED}) "
    rf"(?:of|at|from|to|in) {_PLACE}"
)
_OF_SOMEBODY = re.compile(
    rf"(?P<who>\b(?:[Tt]he|[Aa]) (?:[a-z-]+ )?(?:{_KIN}) of (?:the|our) [a-z]+) (?:of|at|in|from) {_PLACE}"
)
_AT_HOME = re.compile(
    rf"(?P<who>\b[Tt]he (?:[a-z-]+ )?{_WHOM}\b)(?=[^.;]{{0,60}}?{_HOUSE})"
)  # who is told by a door, and no more is needed
_FORMS = (
    (words_of("only sole single eldest oldest youngest"), _UNIQUE),
    (words_of("former retired ex late time estranged"), _FORMER),
    (words_of(_KIN.replace("|", " ")), _OF_SOMEBODY),
    (words_of(_PERSON), _AT_HOME),
)


def told_by_being_one(part: Sentence) -> re.Match[str] | None:
    """The words by which somebody is known in a sentence, though no name stands there, or None."""
    forms = (form for words, form in _FORMS if not words.isdisjoint(part.words))
    return next((hit for form in forms if (hit := form.search(part.text))), None)
