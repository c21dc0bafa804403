"""What a sentence praises and what it is worried about, so that the two can be held against each other."""

import re
from collections.abc import Iterator

from milepost.core.checks.looking import without_dates
from milepost.core.checks.sayings.account import stems
from milepost.core.words.anycase import AnyCase, Form
from milepost.core.words.dates import find

_THINGS = {
    "attendance": r"attendance|turn-?out|attended",
    "engagement": r"engagement|buy-in|involvement|participation|engaged",
    "take-up": r"take-?up|uptake",
    "joint working": r"(?:partnership|joint|multi-agency|collaborative|partner) working|working relationships?",
    "morale": r"morale",
}
_GOOD = (
    r"(?:very |really |consistently |generally |extremely )*(?:good|excellent|strong|high|great|healthy|positive|"
    r"regular|improved|consistent|outstanding|robust|effective|fantastic|brilliant|full)"
)
_BAD = (
    r"(?:very |really |consistently |generally |rather |quite |too |still )*(?:poor|low|patchy|weak|variable|"
    r"inconsistent|disappointing|sporadic|uneven|lacking|limited|bad|falling|declining|insufficient|inadequate|slow|"
    r"minimal|an issue|a problem|a concern|a challenge|difficult|a worry)"
)
_IS = r"(?:is|are|was|were|has been|have been|remains?|continues to be)(?: now| still| currently| again)?"
_FORMS = {
    thing: (
        AnyCase(rf"\b(?:{_GOOD} (?:{words})|(?:{words})\b[^.;:,]{{0,40}}? {_IS} {_GOOD})\b"),
        AnyCase(
            rf"\b(?:{_BAD} (?:{words})|(?:{words})\b[^.;:,]{{0,40}}? {_IS} {_BAD}|lack of (?:{words})|"
            rf"no (?:{words}))\b"
        ),
    )
    for thing, words in _THINGS.items()
}
_FORMS["attendance"] = (
    AnyCase(
        rf"{_FORMS['attendance'][0].pattern}|\bwell[- ]attended\b|\battends? (?:every|all|each) (?:meetings?|"
        rf"sessions?)\b"
    ),
    AnyCase(
        rf"{_FORMS['attendance'][1].pattern}|\bpoorly attended\b|\bnot (?:been )?(?:well|fully) attended\b|"
        r"\b(?:nobody|no one|few (?:people|members|partners)) (?:came|comes?|attended|attends?|turned up)\b"
    ),
)
_FORMS["engagement"] = (
    AnyCase(rf"{_FORMS['engagement'][0].pattern}|\b(?:fully|well|actively) engaged\b"),
    AnyCase(rf"{_FORMS['engagement'][1].pattern}|\bnot (?:fully |well |actively )?engag(?:ed|ing)\b"),
)
_FORMS["take-up"] = (
    AnyCase(
        rf"{_FORMS['take-up'][0].pattern}|\b(?:well used|oversubscribed|over-subscribed|"
        rf"fully booked)\b"
    ),
    AnyCase(
        rf"{_FORMS['take-up'][1].pattern}|\b(?:few|hardly any) "
        rf"(?:people|families|residents|partners|employers|schools)? ?"
        r"(?:have |are )?(?:taken up|taking up|taken it up|using|used)\b|\b(?:under-?used|half empty)\b"
    ),
)
_FORMS["staffing"] = (
    AnyCase(
        r"\b(?:fully staffed|at full strength|all (?:[a-z]+ )?posts (?:are |have been |now )*(?:now )?filled|"
        r"no vacancies|fully recruited|full complement)\b"
    ),
    AnyCase(
        r"\b(?:posts?|vacanc(?:y|ies)) (?:is|are|has been|have been|remains?) "
        r"(?:still |now |currently )?(?:vacant|unfilled|not filled)|\b(?:short[- ]staffed|under-?staffed)\b|"
        r"\b\w+ vacan(?:t posts?|cies)\b"
    ),
)
_FORMS["funding"] = (
    AnyCase(
        r"\b(?:fully funded|(?:funding|money) (?:is|has been) (?:now |all |fully )?(?:secured?|confirmed|agreed|"
        r"in place))\b"
    ),
    AnyCase(
        r"\b(?:unfunded|no (?:funding|money|budget)|lack of funding|"
        r"(?:funding|money) (?:is|has) not (?:yet )?(?:been )?(?:secured?|confirmed|agreed|in place|identified|found)|"
        r"funding gap)\b"
    ),
)
_MORE = AnyCase(
    r"\b(?:is|are|has|have|has been|have been) (?:now )?(?:gone |going |been )?(?:up|rising|risen|increasing|increased|"
    r"growing|grown|longer|higher|(?:very |still |too )*high)\b(?! to)"
)
_FEWER = AnyCase(
    r"\b(?:is|are|has|have|has been|have been) (?:now )?(?:gone |going |been )?(?:down|falling|fallen|dropping|dropped|"
    r"shorter|lower|reducing|reduced|come down|(?:very |still |too )*low)\b(?! to)"
)
# the words of which such a sentence holds one of each group, for the index of words
PRAISES = (
    "low "
    "good excellent strong high great healthy positive regular improved consistent outstanding robust effective "
    "fantastic "
    "brilliant full fully well attend attends vacancies filled plenty plentiful clear close many enough secured "
    "secure confirmed agreed place oversubscribed booked "
    "actively up "
    "down risen rising increased increasing grown fallen falling dropped reduced shorter lower longer higher"
)
WORRIES = (
    "high "
    "attended poor low patchy weak variable inconsistent disappointing sporadic uneven lacking limited bad falling "
    "declining "
    "insufficient inadequate slow minimal issue problem concern challenge difficult worry lack no not poorly "
    "nobody few "
    "vacant unfilled vacancies vacancy staffed understaffed unfunded gap hardly used empty up down risen rising "
    "increased "
    "increasing grown fallen dropped reduced shorter lower longer higher"
)
_ASIDE = re.compile(
    r"\b(?:but|although|though|except|apart from|until|last year|had been|no longer|beyond|after|next|future|second|"
    r"long[- ]term|improv\w+|if|(?-i:may)|might|could|risk|overall|most|many|some|other|others|elsewhere|rest|"
    r"in places)\b",
    re.IGNORECASE,
)
# any other thing, by the words before or behind what is said of it
_NAMES = r"(?P<thing>(?:[a-z][a-z’-]+ ){0,2}?[a-z][a-z’-]{3,})"
_STOP = r"(?=\W*$|[,.;:(]| (?:with|from|between|by|of|in|at|for|and|to|on|across|among|is|are|has|have|was|were)\b)"
_ANY = (
    (
        AnyCase(rf"\b(?:{_GOOD}|plenty of|clear|close|many|enough) {_NAMES}{_STOP}"),
        AnyCase(rf"(?:^|\b(?:the|our|all) ){_NAMES}(?P<of>(?: [a-z’-]+){{0,3}}?) {_IS} (?:{_GOOD}|plentiful)\b"),
    ),
    (
        AnyCase(
            rf"\b(?:{_BAD}|lack of|shortage of|no|not enough|too few|insufficient|unclear|"
            rf"hardly any) {_NAMES}{_STOP}"
        ),
        AnyCase(rf"(?:^|\b(?:the|our|all) ){_NAMES}(?P<of>(?: [a-z’-]+){{0,3}}?) {_IS} {_BAD}\b"),
    ),
)
_PLAIN = re.compile(r"[:;(–]")
_SMALL = frozenset(
    {"team", "servi", "post", "posts", "staff", "membe", "meeti", "group", "partn", "sessi", "gener", "very", "really"}
    | {
        "agenc",
        "multi",
        "all",
        "three",
        "four",
        "five",
        "filled",
        "fill",
        "vacan",
        "curre",
        "still",
        "remai",
        "conti",
        "peopl",
        "progr",
        "board",
    }
)


# at a glance, which most sentences do not pass
_MAY_PRAISE = AnyCase(
    r"\b(?:good|excellent|strong|high|great|healthy|positive|regular|improved|consistent|outstanding|robust|effective|"
    r"fantastic|brilliant|full|well[- ]attended|attends?|engaged|fully|filled|vacancies|secured?|confirmed|in place|"
    r"plenty|plentiful|oversubscribed|well used|fully booked|clear|close|many|enough)\b"
)


def may_praise(text: str) -> bool:
    """Whether a sentence may praise something, or say that it goes up or down."""
    return bool(_MAY_PRAISE.search(text) or _MORE.search(text) or _FEWER.search(text))


def praised(text: str, title: str) -> Iterator[tuple[str, frozenset[str]]]:
    """What a sentence praises, with the words that say whose it is; words of the action's title say nothing."""
    yield from _spoken_of(text, title, 0, ((_MORE, "which way it goes"), (_FEWER, "where it goes")))


def worried_about(text: str, title: str) -> Iterator[tuple[str, frozenset[str]]]:
    """What a sentence is worried about, as `praised`; what goes down here is held against what goes up there."""
    yield from _spoken_of(text, title, 1, ((_FEWER, "which way it goes"), (_MORE, "where it goes")))


def _spoken_of(
    text: str, title: str, side: int, ways: tuple[tuple[Form, str], ...]
) -> Iterator[tuple[str, frozenset[str]]]:
    if _ASIDE.search(text):
        return
    clause = _PLAIN.split(text, maxsplit=1)[0]
    for thing, forms in _FORMS.items():
        hit = forms[side].search(clause)
        if hit:
            left = without_dates(f"{clause[: hit.start()]} {_rest_of(thing, hit.group())} {clause[hit.end() :]}")
            yield thing, frozenset(stems(left) - stems(title) - _SMALL)
    for thing, about in _others(clause, _ANY[side]):
        yield thing, about
    for form, way in ways:
        hit = form.search(clause)
        what = stems(f"{clause[: hit.start()]} {clause[hit.end() :]}") if hit and not find(clause) else None
        if what:
            yield way, what


def _others(clause: str, forms: tuple[Form, ...]) -> Iterator[tuple[str, frozenset[str]]]:
    """Things that no list names, with what stands behind them: "weak links with landlords"."""
    for form in forms:
        for hit in form.finditer(clause):
            what = stems(hit["thing"])
            if what:
                behind = hit.groupdict().get("of") or clause[hit.end() :]
                yield " ".join(sorted(what)), stems(without_dates(behind))


def _rest_of(thing: str, words: str) -> str:
    """What stands within a hit between the thing and what is said of it: "from schools"."""
    hit = re.match(rf"(?:{_THINGS.get(thing, 'funding')})\b(.*?) {_IS} ", words, re.IGNORECASE)
    return hit[1] if hit else ""
