"""Acronyms in a text, and the long forms that stand beside them: "Child Exploitation Hub (CEH)" and the reverse."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from milepost.core.words.anycase import AnyCase

_REST = "[A-Za-z&]{0,6}[A-Z][A-Za-z]?"
_SHORT = f"[A-Z]{_REST}"
# opens with the capital, which is soon found, and looks back from it
_ACRONYM = re.compile(rf"(?P<short>[A-Z](?<![\w@./-].){_REST})(?=['’]?s?\b)(?![\w@])")
_HERE = r"here(?:in)?after|henceforth|from (?:here|now) on|below|in (?:what follows|this [a-z]{3,12})"
_FROM_NOW = rf"(?:(?:for|in) short|{_HERE})"
# opens with one of a few signs, which are soon found, and looks back from there
_ASIDE = re.compile(
    rf"[(\[–—,okcsafih-](?:(?<=[(\[])\s?(?:the )?[“‘'\"]?(?P<bracketed>{_SHORT})[”’'\"]?(?:,? {_FROM_NOW})?\s?[)\]]|"
    rf"(?<= [–—-]) (?P<dashed>{_SHORT})(?: {_FROM_NOW})?(?= [–—-] |[,.;)])|"
    rf"(?<=,) (?P<beside>{_SHORT})(?: {_FROM_NOW})?(?=[,.;)])|"
    r"(?<=[, (\[].)(?:(?<=o)r|(?<=k)nown(?: [a-z]{2,9}){0,3} as|(?<=c)alled|(?<=s)hortened to|"
    r"(?<=a)bbreviated(?: to| as)?|(?<=f)or short|(?<=f)rom (?:here|now) on|(?<=i)n short|(?<=h)ere(?:in)?after|"
    rf"(?<=h)enceforth),? (?:the )?(?P<named>{_SHORT})\b)"
)
_BEFORE_BRACKETS = re.compile(
    rf"(?P<short>[A-Z](?<!\w.){_REST})(?: [a-z]{{3,12}})? \((?P<long>[A-Za-z][A-Za-z&,'’ /-]{{4,90}})\)"
)
_MAY_STAND_ASIDE = re.compile(
    r"[(\[]|[, ][–—,oksaihfc-](?:(?<=[–—-]) |(?:(?<=o)r|[a-z]{2}[a-z ]{1,24}) [A-Zt])|, [A-Z]"
)
_SAYS = (
    r"(?:\(?(?:(?:that|which|this) (?:is|means|stands for|is short for)|i\.?e\.?,?)|stands? for|means|meaning|"
    r"is short for|short for|being|in full:?|refers to)(?: (?:the|a|an|our))?"
)
_TOLD = re.compile(
    rf"(?<![\w@./-])(?P<short>{_SHORT})(?: [a-z]{{3,12}})?"
    rf"(?:(?P<sure> ?= ?|,? {_SAYS} )| ?[:–—-] ?|, )"
    rf"(?=[“‘'\"]?(?P<long>[A-Za-z][A-Za-z&,'’ /-]{{4,90}}))"
)  # on a line of its own and inside one: "EHC plan = education, health and care plan; PRS stands for private …"
_MAY_TELL = re.compile(rf"[A-Z][A-Za-z]?(?: [a-z]{{3,12}})?(?: ?[=:–—-]|,| {_SAYS} )")  # soon found
_SHOUT = re.compile(r"\b[A-Z]{2,}(?: [A-Z]{2,}){2,}\b")  # three words in a row
_CAPITALS = re.compile(r"[A-Z][A-Za-z&]{0,6}[A-Z]")  # every short form, and soon found
_LOUD = re.compile(r"[A-Z][A-Z'’]{3}")  # soon found, in few texts
_WORD = re.compile(r"[A-Za-z][A-Za-z'’]*|&")
_JOINED = r"(?:anti|multi|inter|well|neuro|cyber|tele|post|micro|bio|youth|safe|home|life|work|out|on|up|over|under)"
_PART = AnyCase(rf"{_JOINED}(?=[a-z]{{3}})|{_WORD.pattern}")  # "antisocial behaviour" is an ASB, too
_SMALL = frozenset({"of", "and", "or", "the", "for", "in", "to", "on", "at", "by", "a", "&", "with"})
_EVERYDAY = "UK NHS EU PDF IT TV GP ID HR BBC URL OK USA RAG TBC II III IV NA"
KNOWN_TO_ALL = frozenset(_EVERYDAY.split())  # spelt out nowhere, and understood
_UNITS = (
    "kW MW GW kWh MWh GWh CO2e PM AM HQ CEO ICT CCTV HIV AIDS GCSE VAT ASAP TBD TBA AOB NB QR SMS MP OBE MBE CBE QPM "
    "KC COVID SIM PIN LSD MDMA GHB THC CBD DNA LED USB GPS DVD CV AGM FAQ MOT HGV RAF NATO HMP LGBT LGBTQ PE PC ITV "
    "NSPCC RSPCA RNLI RSPB YMCA YWCA NVQ BTEC PhD MSc BSc BA MA SOS VIP DIY A&E B&B DI DS DCI WI MIND SAGE NEW"
)
READ_AS_WORDS = frozenset(_UNITS.split())  # units of measure, and what everybody reads as a word
_OF_COUNCILS = (
    "SEND SEN SENCO EHC EHCP ICB CAMHS ASB MARAC KPI KSI ADHD DWP EPC EV HMO CVS CIC BID VCS VCSE NEET DEFRA "
    "DHSC DfE DfT MMR IDVA PCC OPCC PSPO CSP LHA UC MASH LADO SAR DHR ESOL GIS PCN JSNA HWB YOT YJS PPE NICE CQC OT"
)
KNOWN_TO_COUNCILS = frozenset(_OF_COUNCILS.split())  # to those who sit on such boards, and to few others
_FEWEST_LETTERS = 3  # which words in a row hardly open with by chance
_OPEN_CLAUSES = frozenset({"which", "who", "whose", "where", "when", "while", "with", "as"})
# what ends in a bare "s" is one of them without it; "Boards of Carers" says with another word that it is several, and
# "Days out of Care" too, "Out of Town Shops" does not
_PLAIN_PLURAL = re.compile(r"(?<![isu'’])(?<!ie|se|xe|ze|he)s$")
_OF_SEVERAL = re.compile(r"s (?:of|for|in|with|to|on|at|by) ")
_AROUND = 30  # characters in which a shouted word has others in capitals beside it
_OPENING = " ,([–—-"  # what stands between a long form and what opens its aside
_LOOK_BACK = 110  # characters before brackets in which the long form stands


@dataclass(frozen=True, slots=True)
class Expansion:
    """A short form and the long form that the text gives for it."""

    short: str
    long: str


@lru_cache(maxsize=8192)  # what is asked of a text once is asked again
def acronyms(text: str) -> tuple[str, ...]:
    """The short forms in capitals that a text uses, in order and in the singular; a word in a shouted line is none."""
    return tuple(_singular(hit.group("short")) for hit in _ACRONYM.finditer(text) if not _is_shouted(text, hit))


@lru_cache(maxsize=8192)
def expansions(text: str) -> tuple[Expansion, ...]:
    """The long forms that a text gives, in order; the first letters must agree."""
    if not _CAPITALS.search(text):
        return ()
    beside = (*_with_short_behind(text), *_with_long_in_brackets(text)) if _MAY_STAND_ASIDE.search(text) else ()
    return tuple(map(_of_one, (*beside, *_told(text))))


def _singular(short: str) -> str:
    return short[:-1] if short.endswith("s") and short[:-1].isupper() else short


def _of_one(found: Expansion) -> Expansion:
    """One of what was spelt out as several: "Family Help Hubs (FHHs)"; a long form of doubtful ending stays."""
    short = _singular(found.short)
    is_plain = _PLAIN_PLURAL.search(found.long) and not _OF_SEVERAL.search(found.long)
    if short == found.short:
        return found
    return Expansion(short, found.long[:-1] if is_plain else found.long)


def _is_shouted(text: str, hit: re.Match[str]) -> bool:
    """Whether the words around it are in capitals too, or those that touch it: "PLEASE CHECK ME"."""
    if not _LOUD.search(text):
        return False
    start, end = max(0, hit.start() - _AROUND), min(len(text), hit.end() + _AROUND)
    before, behind = _WORD.findall(text[start : hit.start()]), _WORD.findall(text[hit.end() : end])
    around = before[start > 0 :] + behind[: len(behind) - (end < len(text))]  # what the window cuts is no word
    words = [word for word in around if len(word) > 1]
    is_all = len(words) > 1 and any(len(word) > 3 for word in words) and all(map(str.isupper, words))
    return is_all or any(one.start() <= hit.start() < one.end() for one in _SHOUT.finditer(text))


def _with_short_behind(text: str) -> Iterator[Expansion]:
    """ "Family Help Hub (FHH)", "[FHH]", "– FHH –", ", FHH for short,"."""
    for hit in _ASIDE.finditer(text):
        short = hit["bracketed"] or hit["dashed"] or hit["beside"] or hit["named"]
        if hit["beside"] and len(short) < _FEWEST_LETTERS:
            continue
        start = max(0, hit.start() - _LOOK_BACK)
        for form in (_WORD, _PART):
            long = _before(short, text, list(form.finditer(text, start, hit.start())), hit)
            if long:
                yield Expansion(short, " ".join(long.split()))
                break


def _before(short: str, text: str, words: list[re.Match[str]], hit: re.Match[str]) -> str:
    """The long form that ends before an aside, or a small word before it: "Depression Scale scores (EPDS)"."""
    first = _first_of(short, words)
    if first is not None:
        return text[words[first].start() : hit.start()].rstrip(_OPENING)
    if not hit["bracketed"] or len(short) < _FEWEST_LETTERS or not words or not words[-1].group().islower():
        return ""
    first = _first_of(short, words[:-1])
    return "" if first is None else text[words[first].start() : words[-2].end()]


def _first_of(short: str, words: list[re.Match[str]]) -> int | None:
    """Which word the long form starts with that ends with the last of these; None where the letters do not agree."""
    told = [word.group() for word in words]
    first, letters = _first_word(short, told), len(_singular(short))
    if first is None and _is_each_first(_singular(short), told[-letters:]):
        return max(len(told) - letters, 0)
    return first


def _with_long_in_brackets(text: str) -> Iterator[Expansion]:
    for hit in _BEFORE_BRACKETS.finditer(text) if " (" in text else ():
        told = (form.findall(hit.group("long")) for form in (_WORD, _PART))
        if any(_first_word(hit["short"], words) == 0 or _is_each_first(hit["short"], words) for words in told):
            yield Expansion(hit.group("short"), " ".join(hit.group("long").split()))


def _told(text: str) -> Iterator[Expansion]:
    """ "MARAC: Multi-Agency Risk Assessment Conference", "MARAC = ...", "MARAC stands for ..."."""
    for hit in _TOLD.finditer(text) if _MAY_TELL.search(text) else ():
        for form in (_WORD, _PART):
            words = list(form.finditer(hit["long"]))
            last = _last_word(hit["short"], [word.group() for word in words])
            if last is not None and not _is_by_chance(hit, words[last].end()):
                yield Expansion(hit["short"], " ".join(hit["long"][: words[last].end()].split()))
                break


def _is_by_chance(hit: re.Match[str], end: int) -> bool:
    """Whether words may only happen to open with the letters: behind a comma or a dash, and the sentence goes on."""
    if hit["sure"] or hit["long"][0].isupper():
        return False
    is_clause = hit["long"].partition(" ")[0] in _OPEN_CLAUSES
    goes_on = hit.string[hit.start("long") + end :][:1] not in ("", *".,;:)\n")
    return is_clause or goes_on or len(hit["short"]) < _FEWEST_LETTERS


def _last_word(short: str, words: list[str]) -> int | None:
    """Which word the long form ends with, going on from its start; None where the letters do not agree."""
    letters = [letter for letter in short.rstrip("s") if letter.isupper() or letter == "&"]
    without_small = _last_of(letters, words, str.isupper)  # "ESOL" has the O of "Other" and none of "of"
    return _last_of(letters, words, str.isalpha) if without_small is None else without_small


def _last_of(letters: list[str], words: list[str], may_be_first: Callable[[str], bool]) -> int | None:
    at = -1
    for letter in letters:
        at += 1
        while at < len(words) and words[at].lower() in _SMALL and not _opens(words[at], letter, may_be_first):
            at += 1
        if at >= len(words) or words[at][0].upper() != letter:
            return None
    return at


def _opens(small: str, letter: str, may_be_first: Callable[[str], bool]) -> bool:
    """Whether a small word gives a letter of the short form."""
    return small[0].upper() == letter and (letter == "&" or may_be_first(small[0]))


def _is_each_first(short: str, words: list[str]) -> bool:
    """Whether the letters are those of all words, small ones too: "MACE (Missing and Child Exploitation)"."""
    return len(short) > 2 and short.casefold() == "".join(word[0] for word in words).casefold()


def _first_word(short: str, words: list[str]) -> int | None:
    """Which word the long form starts with, going back from its end; None where the letters do not agree."""
    letters = [letter for letter in short.rstrip("s") if letter.isupper() or letter == "&"]
    at = len(words)
    for letter in reversed(letters):
        at -= 1
        while at >= 0 and words[at].lower() in _SMALL and not words[at].startswith(letter):
            at -= 1
        if at < 0 or words[at][0].upper() != letter:
            return None
    return at if len(letters) > 1 else None
