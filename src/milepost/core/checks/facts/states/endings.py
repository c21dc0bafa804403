"""What a plan says is no more: bodies that were wound up, money that ran out, posts that were cut or stand empty."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.states.named_again import BODIES, MONEY, TRADES, Kind, called_by, named_again
from milepost.core.checks.gathered import Gathered, Said, words_in, words_of
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.sentences import cut


class Ending(NamedTuple):
    """A thing of which a sentence says that it is no more; `said` is None beside the actions.

    `form` finds it where it is named again, with one of its `keys`, and `end` is where the words end that say so. A
    thing without a name ("the forum") `is_local`: it is known only in its own action.
    """

    kind: Kind
    name: str
    form: re.Pattern[str]
    keys: tuple[str, ...]
    said: Said | None
    text: str
    end: int
    is_local: bool


_NOUN = rf"(?:{'|'.join(f'{BODIES} {MONEY}'.split())})"
_RUN = r"[A-Z][\w’'&-]*(?: (?:(?:of|and|for|on|&|the) ){0,2}[A-Z][\w’'&-]*){0,5}"
_LOWER = rf"(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir|[Aa]n?)(?: [a-z’'-]+){{0,3}}? {_NOUN}"
_NAMED_AT_END = re.compile(
    rf"(?<![\w-])(?:{_RUN}(?: [a-z-]+)?? {_NOUN}|{_RUN}|{_LOWER})(?: \((?P<short>[A-Z]{{2,6}})\))?$"
)
_POST_AT_END = re.compile(
    r"\b(?:[Pp]ost|[Jj]ob|[Rr]ole|[Pp]osition) of (?:the |an? |our )?(?P<of>(?:[A-Za-z][\w’'&-]* "
    r"){0,4}?[A-Za-z][\w’'-]*)$|"
    r"(?:\b(?:[Tt]he|[Oo]ur|[Tt]heir) |^\W*)(?P<post>(?:[A-Za-z][\w’'&-]* ){1,4}?)(?:post|job|role|position)$"
)
_WHO_AT_END = re.compile(r"(?:\b(?:[Tt]he|[Oo]ur) |^\W*)(?P<who>(?:[A-Za-z][\w’'&-]* ){1,4}?[A-Za-z][\w’'-]*)$")
_HELPERS = re.compile(
    r"(?:(?:^|\s)(?:has|have|had|was|were|is|are|been|being|now|since|itself|formally|finally|sadly|then|also|all|"
    r"already|"
    r"long|later|suddenly|alas|quietly|therefore|both|gone|went|fell|for))+$"
)
_ASIDE = re.compile(r"(?:, (?!and |but )[^.;,]{2,60},|,? \([^()]{2,60}\),?)$")
_INSIDE = re.compile(r", (?:which|who|whose|that|though|once|our|the) [^.;,]{2,60},")
_RELATIVE = re.compile(r"(?:,? (?:which|who|that)|,| \(|,? and)$")
_ALSO = re.compile(
    rf"^(?P<first>[^,;]{{0,60}}?\b(?:[A-Z][\w’'-]*|{_NOUN})) (?:last |only )?(?!(?:and|of|for|on|the|in)\b)[a-z]+ "
    r"[^.;,]{2,50} and$"
)  # "The Forum last sat in May and was wound up"
_OVER = (
    r"(?:abolished|dissolved|disbanded|wound up|wound down|liquidated|disestablished|struck off|discontinued|scrapped|"
    r"axed|defunct|folded|merged (?:in)?to|absorbed (?:in)?to|replaced by|superseded by|stood down|"
    r"shut down|ceased (?:to (?:exist|meet|trade|operate|function)|trading|operating|operations|meeting)|"
    r"no longer (?:exists?|meets?|sits?|operates?|trades?|runs?)|(?:held|had) its (?:last|final) meeting|no more|"
    r"in(?:to)? (?:liquidation|administration|receivership)|(?:went|go(?:ne)?) (?:bust|under|bankrupt|to the wall|"
    r"out of business)|"
    r"(?:closed|shut) (?:down|its doors|for good|for ever|altogether)|stopped (?:trading|meeting|operating)|"
    r"met for the last time|out of business|broke(?:n)? up|petered out|"
    r"spent its last (?:pound|penny)|(?:made|paid) its last (?:payment|grant))"
)
_SPENT = (
    r"(?:ended|finished|expired|lapsed|closed(?! (?:in on|on [a-z]))|exhausted|withdrawn|scrapped|axed|discontinued|"
    r"abolished|cancelled|spent(?= (?:up|in full|out|to the last|by|in|last)\b|\W*$|[,;.])|used up|all gone|dried up|"
    r"(?:run|ran|running) (?:out|its course)|(?:come|came) to (?:an|its) end|wound up|not (?:been )?(?:renewed|"
    r"extended)|"
    r"stopped|pulled|over(?=\W*$|[,;.]| and\b)|no more|no longer (?:available|open|exists?|pays?|runs?)|"
    r"spent its last (?:pound|penny)|(?:made|paid) (?:out )?its last (?:payment|grant|pound|penny))"
)
_EMPTIED = (
    r"(?:abolished|deleted|disestablished|scrapped|axed|cut(?! (?:to|from|by))|frozen|lost|removed|redundant|vacant|"
    r"unfilled|empty|discontinued|(?:has|with) no successor|no longer (?:exists?|filled|funded))"
)
_GONE = (
    r"(?:left|went|retired|resigned|moved on)\b(?=[^.;]{0,60}\b(?:not (?:been |being |be )?(?:replaced|filled|"
    r"followed)|no "
    r"(?:successor|replacement)|nobody (?:has )?(?:replaced|followed|taken)))"
)
_WHEN_IT = re.compile(
    rf"\b(?:when|since|after|because|until|as) (?:it|they) (?:(?:was|were|had|has|been|went|fell) )*(?P<over>{_OVER}|"
    rf"{_SPENT})\b[^;.]{{0,80}}?, "
    rf"(?:the |our )?(?:[a-z]+ )?(?P<thing>{_RUN})"
)  # "when it went into liquidation, the charity Second Sofa"
_ENDED_IT = re.compile(
    rf"(?:(?<=[a-z] )(?:abolished|dissolved|disbanded|wound up|scrapped|axed|deleted|withdrew|ended|closed|stopped)|"
    rf"\b(?:abolition|closure|dissolution|demise|winding-up|end|loss) of) (?:the|our|its) (?P<thing>{_RUN}(?: "
    rf"{_NOUN})?|"
    rf"(?:[a-z’'-]+ ){{1,3}}?{_NOUN})\b"
)
_SUPPOSED = re.compile(
    r"\b(?:if|unless|would|might|could|should|whether|propos\w+|to be|will|may|not until|risk|fear\w*|threat\w*|"
    r"before|nearly|almost|never|consult\w*|plans? to|due to|expected|going to|until|temporar\w+|no(?! (?:longer|more|"
    r"successor|replacement)))\b|\?"
)
_FARTHEST = 160  # letters between a subject and its verb
_MARK = 2  # letters of a stop with its space
_FOR_A_TIME = re.compile(
    r"\b(?:temporar\w+|for (?:the (?:winter|summer|day|holidays?)|repairs|a (?:week|month|time)|refurb\w+)|re-?open\w*|"
    r"resum\w+|restart\w*|rounds?|applica\w+|for this year|renewed|extended|again|re-?let|re-?tender\w*|survey|"
    r"consultation)\b",
    re.IGNORECASE,
)
_WORDS_OVER = words_of(
    "abolished dissolved disbanded wound liquidated disestablished struck discontinued scrapped axed defunct folded "
    "merged absorbed replaced superseded stood shut ceased longer last final more liquidation administration "
    "receivership bust under bankrupt wall business closed stopped broke broken petered"
)
_WORDS_SPENT = words_of(
    "ended finished expired lapsed closed exhausted withdrawn scrapped axed discontinued abolished cancelled spent "
    "used "
    "gone dried run ran running end wound renewed extended stopped pulled over more longer last"
)
_WORDS_EMPTIED = words_of(
    "abolished deleted disestablished scrapped axed cut frozen lost removed redundant vacant unfilled empty "
    "discontinued "
    "successor longer"
)
_IT = words_of("it they")
_WORDS_GONE = words_of("replaced filled followed successor replacement taken")
_WORDS_OF_IT = words_of(
    "abolished dissolved disbanded wound scrapped axed deleted withdrew ended closed stopped abolition closure "
    "dissolution demise winding end loss"
)
# a sentence with such words holds one of each group of one of these
_HOLDING = (
    (
        "abolished dissolved disbanded wound liquidated disestablished struck discontinued scrapped axed defunct "
        "folded merged absorbed replaced superseded ceased liquidation administration receivership bankrupt ended "
        "finished expired lapsed closed exhausted withdrawn withdrew cancelled dried deleted frozen redundant vacant "
        "unfilled abolition closure dissolution demise petered renewed extended shut spent"
    ),
    "longer more successor, no has with",
    "last, its their",
    "went gone go, bust under wall out",
    "stood, down",
    "end, come came of",
    "used, up",
    "ran run, out course",
    "broke broken, up",
    "met stopped, last trading meeting operating",
    "cut lost removed empty, post job role position",
    "pulled stopped over, fund funds grant grants funding money scheme programme contract",
    "replaced filled followed successor replacement taken, not no nobody",
)


def endings(plan: Gathered) -> tuple[Ending, ...]:
    """Every such thing with the first sentence that says so, in printed order; ask for `plan.once(endings)`."""
    found: dict[str, Ending] = {}
    for said, text in _told(plan):
        for one in _read(said, text):
            found.setdefault(f"{one.name}{id(said.action) if said and one.is_local else ''}", one)
    return tuple(found.values())


def _told(plan: Gathered) -> Iterator[tuple[Said | None, str]]:
    for line in texts(plan):
        yield from ((None, part) for part in cut(line))
    for place in sorted({place for holding in _HOLDING for place in plan.places(WRITTEN, holding)}):
        one, part = plan.told_at[place]
        yield one, part.text


def _read(said: Said | None, text: str) -> Iterator[Ending]:
    for kind, name, short, start, end in _found(text):
        if _SUPPOSED.search(text, _clause(text, start), end) or _FOR_A_TIME.search(text):
            continue
        words = called_by(name)
        form = named_again(kind, words, short, is_first=not text[:start].strip(" -–•")) if words else ""
        if form:
            bare = words[:-1] if len(words) > 1 and words[-1].casefold() in TRADES else words
            keys = (*words_in(bare[-1])[:1], *words_in(short))
            is_local = len(words) == 1 and words[0].casefold() in TRADES
            yield Ending(kind, " ".join(words), re.compile(form), keys, said, text, end, is_local)


def _found(text: str) -> Iterator[tuple[Kind, str, str, int, int]]:
    """What a sentence says to be over: of what kind, its name and short form, and where both stand."""
    words = words_of(text)
    for held, form, kind, ends in _FORMS:
        for over in () if held.isdisjoint(words) else form.finditer(text):
            head = _subject(text[_stop(text, over.start()) : over.start()].rstrip())
            hit = ends.search(head)
            if hit:
                name = next((hit[key] for key in ("of", "post", "who") if hit.groupdict().get(key)), hit.group())
                start = text.find(name)
                yield kind, name.partition(" (")[0], hit.groupdict().get("short") or "", start, over.end()
    for held, form in ((_IT, _WHEN_IT), (_WORDS_OF_IT, _ENDED_IT)):
        for hit in () if held.isdisjoint(words) else form.finditer(text):
            kind = Kind.MONEY if hit["thing"].split()[-1].casefold() in MONEY.split() else Kind.BODY
            yield kind, hit["thing"], "", hit.start(), hit.end()


def _stop(text: str, at: int) -> int:
    """Where the words begin that may hold the subject of a verb: behind the last stop, and not too far away."""
    stop = max(text.rfind(mark, 0, at) for mark in (". ", "; ", ": "))
    return max(0, at - _FARTHEST, stop + _MARK if stop >= 0 else 0)


def _subject(before: str) -> str:
    """The words before a verb as far as the end of its subject: without helpers, asides and "which"."""
    bare = _INSIDE.sub("", _HELPERS.sub("", before))
    bare = (
        _RELATIVE.sub("", bare)
        if bare.endswith((" which", " who", " that", ",", " (")) and not _ASIDE.search(bare)
        else bare
    )
    also = _ALSO.match(bare)
    if also:
        return also["first"]
    return _ASIDE.sub("", _HELPERS.sub("", bare))


def _clause(text: str, at: int) -> int:
    """Where the words begin that may say of an ending that it is only feared or planned."""
    return max(text.rfind(mark, 0, at) for mark in (". ", "; ", ": ", ", and ", ", but ")) + 1


_FORMS = (
    (_WORDS_EMPTIED, re.compile(rf"\b{_EMPTIED}\b"), Kind.POST, _POST_AT_END),
    (_WORDS_GONE, re.compile(rf"\b{_GONE}"), Kind.POST, _WHO_AT_END),
    (_WORDS_OVER, re.compile(rf"\b{_OVER}\b"), Kind.BODY, _NAMED_AT_END),
    (_WORDS_SPENT, re.compile(rf"\b{_SPENT}(?!\w)"), Kind.MONEY, _NAMED_AT_END),
)  # a post first: "the post of Bookbinder was abolished"
