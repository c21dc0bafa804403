"""Long words that plans are full of, and which of them is meant where a letter is lost or two are swapped."""

from collections.abc import Iterator, Mapping
from functools import cache

# none of which becomes another word by that, as "contract" does ("contact")
_LONG = """
agreement agreements appointed appointment appointments approach approaches approval approved assessment assessments
attendance attended available benefits buildings business businesses campaign campaigns capacity challenge challenges
commissioned commissioner committee communication communications communities community completed completion concerns
confidence confirmed consultation continue continued continues contribute contribution coordination coordinator
councillor councillors currently customers deadline decision decisions delivered delivery department description
developed development difference different directors directory discussed discussion discussions district domestic
education effective emergency employers employment encourage encouraged engagement environment environmental
established evaluation evidence exercise expected experience experiences facilities families feedback financial
finished government guidance healthcare homelessness hospital household households identified identify immediate
immediately implement implementation implemented important improvement improvements increase increased independent
individual individuals information initiative initiatives inspection inspections introduced introduction involved
involvement knowledge landlord landlords leadership libraries maintain maintained maintenance management measures
meetings necessary neighbourhood neighbourhoods neighbours officers operational opportunities opportunity organisation
organisations outcomes participants participation particularly partnership partnerships performance permanent planning
position possible practice presentation prevention previous priorities priority probably procedure procedures
processes professional professionals programme programmes progress progressed projects promotion properties property
proposal proposals protection provided provider providers provision published purchase purchased quarterly
questionnaire received recommendation recommendations recorded recruited recruitment reduction reference referral
referrals regularly relationship relevant reported representative representatives required requirement requirements
research residents resources response responses responsibility responsible restaurant satisfaction schedule secondary
secretary separate sessions significant significantly specialist standards statement strategic strategies strategy
strengthen structure submitted successful successfully sufficient suggested supported surveyed sustainability
sustainable technical temporary therefore throughout timetable together transport treatment understand unfortunately
university vacancies volunteer volunteers vulnerable wednesday workforce workshop workshops yesterday
"""
_AT_EITHER_END = 2  # letters that stay as they are, so that an ending is not taken for a slip


@cache
def slips() -> Mapping[str, str]:
    """The word that is meant by every slip of one, in small letters: "progress" by "progess"."""
    words = _LONG.split()
    found = {slip: word for word in words for slip in _of(word)}
    return {slip: word for slip, word in found.items() if slip not in words}


def _of(word: str) -> Iterator[str]:
    """The word without each of its inner letters, and with each two of them swapped."""
    for at in range(_AT_EITHER_END, len(word) - _AT_EITHER_END):
        yield word[:at] + word[at + 1 :]
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
