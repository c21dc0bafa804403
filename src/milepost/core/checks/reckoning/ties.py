"""Whether the words of a share say of which part and whole it is: by its base, a link, a rate, or what is said."""

import re

from milepost.core.checks.facts.figures.counts import one_of
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.gathered import words_of
from milepost.core.checks.reckoning.accounts import Account, Line
from milepost.core.checks.reckoning.pairs import Pair
from milepost.core.checks.reckoning.sizes import Size

_ABOUT = r"(?:(?:just|only|nearly|almost|over|about|more than|less than|under|around|a mere|fully|some|well|exactly) )*"
_TIGHT = re.compile(
    rf"(?:\b(?:that is(?: to say)?|which (?:is|was|makes?|made|means|gives|leaves)|(?:this|that|it) (?:is|was|makes|"
    rf"made|"
    rf"means|gives|represents)|or|so|i\.?e\.?|namely|representing|equal to|equivalent to|amounting to|making|giving|"
    rf"thus|"
    rf"hence|therefore|being|in other words)|\(|=|[–—:]),? {_ABOUT}$",
    re.IGNORECASE,
)
_SO = re.compile(
    r"\b(?:so|which|that|this|thus|hence|therefore|representing|represents|meaning|means|making|makes|giving|gives|or|"
    r"i\.?e\.?|equal to|namely|amounting to)\b[^.;]{0,60}$|[(–—=:] ?(?:just |only |nearly |over |about )?$",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"\b(?P<rate>response|retention|attendance|completion|occupancy|turnout|take-?up|uptake|success|pass|return|"
    r"survival|"
    r"failure|drop-?out|conversion|vacancy|reply|coverage|clear-?up|detection|recovery|collection|strike|hit|share|"
    r"proportion|percentage|timeliness|punctuality)(?: rates?)?(?: (?:of|was|is|at|stood at|(?:now )?stands at|"
    r"came to|comes to|rate|among|for|in|the|"
    r"a|"
    r"just|only|some|about|over|nearly|barely)| [a-z]+(?= (?:of|was|is)))*:? $",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"(?: of (?:them|these|those|the [a-z]+|all [a-z]+|our [a-z]+))?,? ?[(–:] ?", re.IGNORECASE)
_OF_THE = re.compile(r" of (?:(?:the|our|all|its|these|those|their) )*£?")
_THAT_IS = re.compile(r"(?: [a-z’'-]+){1,4}(?:,| \(|:| –) ?(?:or |that is,? |just |only )?")
_PAYS = re.compile(
    rf"\b(?:pays?(?: for)?|paid(?: for)?|covers?|covered|meets?|met|funds?|funded|finance[sd]?|is|makes up) {_ABOUT}$",
    re.IGNORECASE,
)
_THIS = frozenset({"this", "it", "that", "the cost", "this cost", "the total", "the bill", "the price"})
_FOR_SO_MANY = re.compile(
    rf"(?:\b(?:that is(?: to say)?|which is|this is|or|i\.?e\.?)|\(|[–—]),? (?:for|in|of|to|by|with) {_ABOUT}$",
    re.IGNORECASE,
)
_THAT = re.compile(
    rf"(?:this|that|it|which|so that) (?:is|was|makes|means|gives|represents|puts us at|comes to) {_ABOUT}",
    re.IGNORECASE,
)  # which opens the sentence
_LEVEL = re.compile(
    rf"\b(?:rate|level|score|[a-z]{{6,}}) (?:of|was|is|at|stood at|stands at|came to|reached|came out at) {_ABOUT}$",
    re.IGNORECASE,
)
_DONE = {  # the deeds by which a rate is known
    rate: re.compile(rf"\b(?:{deeds})", re.IGNORECASE)
    for rates, deeds in {
        "response return reply": "return|repl|respond|answer|sent back|came back|complet|filled|fill",
        "retention survival": "stay|still|left|gone|keep|kept|remain|alive|taken|surviv|dropped|lost|leav|with us|"
        "retain",
        "attendance turnout": "attend|came|come|turned|present|vot|absent|there|register",
        "completion pass success": "complet|finish|pass|succe|through|achiev|qualif",
        "occupancy vacancy": "occup|let\\b|fill|taken|full|empty|vacan|in use|void",
        "takeup uptake conversion": "t[oa]ok|tak|accept|sign|join|us|claim|came|vaccinat|became|screen",
        "dropout failure": "drop|left|leav|gone|fail|gave up",
        "timeliness punctuality": "on time|in time|punctual|within",
        "recovery collection": "recover|collect|paid|back",
    }.items()
    for rate in rates.split()
}
_THEIRS = re.compile(r"\W*(?:Their|Its|His|Her)\b")
_BARE = re.compile(r"(?:(?:the|all|our|its|their|these|those) )*[a-z]{3,}(?<!s)s", re.IGNORECASE)
_OTHERS = re.compile(r"\b(?:new|others?|remaining|rest|without|not)\b")
_MONEY = frozenset(
    lemma(word)
    for word in words_of(
        "grant budget fund money pot award allocation sum funding gift legacy cash levy pound spend bill cost price "
        "total loan"
    )
)
_BEFORE_NOUN = re.compile(
    r"(?:the |our |its |their |these |those |all )*(?:[a-z]+(?:['’]s?)? ){1,2}(?=[a-z]+s\b)", re.I
)
_IN_LOT = re.compile(r" ?(?:in|at|on|from|of) (?:the |our )?[a-z]+(?: [a-z]+)?", re.IGNORECASE)
_CLAUSE = re.compile(r"[^.;:,\d]*")
_WORD = re.compile(r"[a-z]{3,}")
_PLACED = frozenset(map(lemma, words_of("the them these those which whom all our its their was were are have had")))
_WEAK = frozenset(map(lemma, words_of("people those them these all our year total one time number it")))
_PERSON = "person"
_NEAR = 10  # points
_BACK = 3


def is_tied(line: Line, size: Size) -> bool:
    """Whether words may tie a share to a part and a whole at all, which is soon asked."""
    before = line.text[: size.start]
    return bool(size.base or _RATE.search(before) or _SO.search(before) or _LEVEL.search(before))


def is_rate(before: str) -> bool:
    """Whether the words before a share name the rate that it is: "Timeliness stands at"."""
    return _RATE.search(before) is not None


def is_of(account: Account, line: Line, size: Size, pair: Pair) -> bool:
    """Whether the words of a share say that it is of this part and whole."""
    base, before = stems(size.base), line.text[: size.start]
    if _THEIRS.match(line.text) and (line.said is not pair.part_line.said or line.at - pair.part_line.at > 1):
        return False  # of those of whom the sentence before speaks
    if is_spelt(line, size, pair):
        return True
    if _OTHERS.search(size.base) or (base and pair.whole_line is line and not pair.is_told):
        return False
    if base and _is_of_lot(line, size, pair):
        return False
    if _is_linked(line, size, pair, before) or _is_paid(line, size, pair, before):
        return True
    if base:
        return _is_base_of(account, line, size, pair, base)
    rate = _RATE.search(before)
    if rate:
        return _is_rate_of(line, pair, rate)
    return pair.is_told and _LEVEL.search(before) is not None and is_near(size, pair) and _is_close(line, pair)


def is_plain(line: Line, size: Size, pair: Pair) -> bool:
    """Whether anybody would see that a share is of this part and whole."""
    base = stems(size.base)
    is_named = lemma(pair.whole.noun) in base or not (base - _WEAK).isdisjoint(pair.whole_line.words)
    return pair.is_told and (is_named or not base)


def is_spelt(line: Line, size: Size, pair: Pair) -> bool:
    """Whether a share is told of a number, and the part behind it: "two in five of our 45 plots, 27 in all"."""
    if line is not pair.part_line or line is not pair.whole_line or not size.end < pair.whole.start < pair.part.start:
        return False
    is_of_whole = _OF_THE.fullmatch(line.text, size.end, pair.whole.start)
    return bool(is_of_whole and _THAT_IS.fullmatch(line.text, pair.whole.end, pair.part.start))


def _is_of_lot(line: Line, size: Size, pair: Pair) -> bool:
    """Whether a share is of one lot, and the part counts that lot: "82% of the spring plants", "400 in spring"."""
    named = _BEFORE_NOUN.match(size.base)
    behind = _IN_LOT.match(line.text, size.end + len(f" of {size.base}"))
    lot = _words(f"{named.group() if named else ''} {behind.group() if behind else ''}")
    own = _CLAUSE.match(pair.part_line.text, pair.part.end)
    return not (lot - {lemma(pair.whole.noun)}).isdisjoint(_words(own.group() if own else ""))


def _words(text: str) -> frozenset[str]:
    return frozenset(lemma(word) for word in _WORD.findall(text.casefold())) - _PLACED


def _is_linked(line: Line, size: Size, pair: Pair, before: str) -> bool:
    """Whether a share follows its part in one sentence and a link or nothing but a comma stands between."""
    if pair.is_told and line.at == pair.part_line.at + 1 and _THAT.fullmatch(before):
        return True
    if is_followed(line, size, pair):
        return True
    if not pair.is_told or line is not pair.part_line:
        return False
    if pair.part.end > size.start:
        return _BEHIND.fullmatch(line.text, size.end, pair.part.start) is not None
    is_behind = line is not pair.whole_line or pair.whole.end <= size.start
    between = (one for one in line.numbers if pair.part.end <= one.start < size.start and one is not pair.whole)
    is_next = not any(one.scale in ("", "£") for one in between)
    return is_behind and is_next and bool(_TIGHT.search(before) or (not size.base and _SO.search(before)))


def is_followed(line: Line, size: Size, pair: Pair) -> bool:
    """Whether a share follows its part, "48 tenants, that is, for one in three", and the whole is told before."""
    if line is not pair.part_line or pair.part.end > size.start:
        return False
    noun, between = pair.part.noun, line.text[pair.part.end : size.start]
    is_next = pair.whole_line.at == line.at - 1 and pair.whole_line.said is line.said
    is_one = bool(noun) and noun == pair.whole.noun and sum(one.noun == noun for one in pair.whole_line.numbers) == 1
    return is_next and is_one and not any(map(str.isdigit, between)) and _FOR_SO_MANY.search(between) is not None


def _is_paid(line: Line, size: Size, pair: Pair, before: str) -> bool:
    """Whether a sum is said to pay for a share of "this", and the one sum of the sentence before is the whole."""
    is_near = line is pair.part_line and pair.whole_line.at == line.at - 1 and pair.whole_line.said is line.said
    sums = [one for one in pair.whole_line.numbers if one.scale == "£"]
    is_only = len(sums) == 1 and sums[0] is pair.whole and pair.part.end < size.start
    return is_near and is_only and size.base.strip().casefold() in _THIS and _PAYS.search(before) is not None


def _is_base_of(account: Account, line: Line, size: Size, pair: Pair, base: frozenset[str]) -> bool:
    if _is_called(line, size, base, pair):
        return pair.is_told or is_near(size, pair) or is_shared(line, pair)
    nouns = {lemma(one.noun) for one in account.pool if one.noun and one is not pair.whole}
    is_free = pair.is_told and pair.whole.is_thing and base.isdisjoint(nouns)
    return (
        is_free
        and pair.whole.noun == _PERSON
        and (is_shared(line, pair) or is_near(size, pair))
        and _is_close(line, pair)
    )


def _is_rate_of(line: Line, pair: Pair, rate: re.Match[str]) -> bool:
    done = _DONE.get(rate["rate"].casefold().replace("-", ""))
    lines = (pair.part_line, pair.whole_line)
    is_done = done is None or any(
        done.search(each.text, 0, rate.start() if each is line else len(each.text)) for each in lines
    )
    return is_done and _is_close(line, pair)


def _is_close(line: Line, pair: Pair) -> bool:
    return 0 <= line.at - pair.part_line.at <= _BACK


def _is_called(line: Line, size: Size, base: frozenset[str], pair: Pair) -> bool:
    """Whether a whole is of what the share names: its noun, money, or those of whom its sentence tells."""
    whole = pair.whole
    if whole.scale == "£":
        is_next = line is pair.part_line and _is_apposed(line.text[pair.part.end : size.start])
        return not (base & _MONEY).isdisjoint(pair.whole_line.words) or (is_next and not base.isdisjoint(_MONEY))
    named = {lemma(word) for word in (whole.noun, *whole.names) if word}
    if pair.is_told and lemma(whole.noun) in base:
        return True
    told_of_whole, told_of_part = (_words_beside(each, line, size) for each in (pair.whole_line, pair.part_line))
    is_known = base <= told_of_whole | told_of_part | named
    is_other = whole.is_thing and _BARE.fullmatch(size.base) is not None  # reviews "begun in 19 of 27 schools"
    return is_known and (
        lemma(whole.noun) in base or (not is_other and not (base - _WEAK - named).isdisjoint(told_of_whole))
    )


def _words_beside(told: Line, line: Line, size: Size) -> frozenset[str]:
    """What a line is about, without the words of the share itself where it stands there: they name no whole."""
    if told is not line:
        return told.words
    behind = line.text.find(size.base, size.end) + len(size.base)
    return stems(f"{line.text[: size.start]} {line.text[behind:]}")


def _is_apposed(between: str) -> bool:
    """Whether only a comma and a rough word part a share from the sum before it: "£84,000, nearly half of the bill"."""
    return re.fullmatch(rf",? ?\(?(?:or |which is |that is )?{_ABOUT}", between) is not None


def is_near(size: Size, pair: Pair) -> bool:
    """Whether the right share is the printed one but for a figure, or not far from it: 28 for 38, 89.5 for 94.5."""
    if size.is_in_words:
        return False
    said = f"{round(size.value):02}"
    made = (pair.share, 100 - pair.share)
    is_typed = any(
        sum(one != other for one, other in zip(said, f"{round(each):02}", strict=False)) == 1 for each in made
    )
    return is_typed or abs(pair.share - size.value) <= _NEAR


def is_shared(line: Line, pair: Pair) -> bool:
    """Whether what is said of the share is said of the part: "referred on" and "referred to a class"."""
    part = pair.part_line.words - {lemma(pair.whole.noun), *map(lemma, pair.whole.names)} - _WEAK - _MONEY
    return line is pair.part_line or not part.isdisjoint(line.words)


def stems(text: str) -> frozenset[str]:
    """The stems of the words of weight of a text."""
    return frozenset(lemma(one_of(word)) for word in content(text.casefold()))
