"""How a body, a fund or a post that a sentence names is named again elsewhere."""

import re
from enum import Enum

from milepost.core.checks.facts.speech.things import word_set
from milepost.core.checks.gathered import words_of
from milepost.core.words.names import RANKS


class Kind(Enum):
    """What kind of thing has ended."""

    BODY = "body"
    MONEY = "money"
    POST = "post"


BODIES = (
    "board group committee panel forum partnership executive cell unit agency council authority alliance network trust "
    "team commission taskforce subgroup assembly charity company firm club society association service federation "
    "consortium contractor supplier provider bureau contractors co-operative foundation cabinet party sub-group force"
)
MONEY = (
    "fund funds grant grants funding money scheme programme subsidy levy pot bursary contract initiative allowance "
    "budget sponsorship award"
)
_POSTS = "post job role position secondment"
_OPENING = word_set(
    "The Our Its Their A An When Since After Although Though Because As Until While Then And But Now In On At By For "
    "To From With Sadly This That These Those It They We He She There All Both Each Every No Not If Once Before "
    "However Alas Last"
)
TRADES = words_of(f"{BODIES} {MONEY} {_POSTS}")
_SMALL = words_of("the our its their a an old former late local new of for and on in to government council trust")
_PEOPLES = re.compile(r"(?:ian|ish|ean|ese|al|ern|ic)$")
_MONTHS = word_set(
    "January February March April May June July August September October November December Christmas Easter Monday "
    "Tuesday Wednesday Thursday Friday Saturday Sunday Phase Stage Year Quarter Round Action Spring Summer Autumn "
    "Winter"
)
_POST_WORD = re.compile(
    r"(?:er|or|ist|ian|head|lead|nurse|warden|analyst|assistant|chair|clerk|chef|cook|secretary|apprentice|champion|"
    r"head of .+|director of .+|adviser|officer|aide|deputy|chief|mentor|guide|steward)s?$",
    re.IGNORECASE,
)


def called_by(name: str) -> list[str]:
    """The words by which a thing is called, without those that open a sentence; [] where they are a time or a "
    "person."""
    words = re.sub(r"[’']s?$", "", name.strip()).split()
    while words and (words[0] in _OPENING or words[0].casefold() in _SMALL):
        words = words[1:]
    is_other = not _MONTHS.isdisjoint(words) or (words and words[0].casefold().strip(".") in RANKS)
    return [] if is_other else words


def named_again(kind: Kind, words: list[str], short: str, *, is_first: bool) -> str:
    """How a thing is named again: by its own name without what kind of thing it is, or by all its words; "" for "
    "none."""
    run = " ".join(words)
    if kind is Kind.POST:
        is_post = any(_POST_WORD.search(word) for word in (*words, run))
        if is_post and len(words) == 1:
            return rf"\b[Tt]he {run}(?![\w-])" if run[0].isupper() else ""
        return rf"(?<![\w-])(?i:{re.escape(run)})(?![\w-])" if is_post else ""
    trade = words[-1].casefold() if words[-1].casefold() in TRADES else ""
    if trade and (kind is Kind.MONEY) != (trade in MONEY.split()):
        return ""
    bare = " ".join(words[:-1]) if trade else run
    if run.islower():
        return rf"(?<![\w-])(?i:{re.escape(run)})(?![\w-])" if trade else ""
    is_own = bool(bare) and bare[0].isupper() and _is_name(bare.split()[-1])
    is_any = len(words) == 1 and is_first and not run.isupper()  # "Four are finished"
    if not trade and (not is_own or is_any):
        return ""
    forms = [re.escape(run), *([re.escape(bare)] if is_own and trade else []), *([short] if short else [])]
    is_plain = run[1:].islower()  # "Levelling-up grant", where it opens a sentence
    return rf"(?<![\w-])(?{'i' if is_plain else ''}:{'|'.join(forms)})(?![\w-])"


def _is_name(word: str) -> bool:
    return word[0].isupper() and not _PEOPLES.search(word)
