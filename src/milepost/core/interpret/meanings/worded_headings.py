"""What a heading asks for that no list has, by the classes of its words: "What gives us heart?" for what works well."""

import re
from functools import cache, lru_cache

from milepost.core.interpret.meanings.vocabulary import Role

_LONGEST = 70
_WORD = re.compile(r"[a-z]+(?:[’'-][a-z]+)*|\d+(?:st|nd|rd|th)?")
_ASIDE = re.compile(
    r"[(\[][^)\]]*[)\]]"
    r"|(?:\s*[,;:/–-]\s*|\s+(?=and\b|by\b|with\b|who\b|when\b))(?:and\W+)?"
    r"(?:(?:by\W+|with\W+)?(?:who|whom|when|what date|owners?|dates?|leads?)\b"
    r"(?: (?:does|will do|is doing|owns) (?:it|what|this))?\W*(?:and\W+)?){1,3}$"
)  # "…, who and by when", "(owner and date)": who and when are asked besides
_WELL, _WORRY, _NEXT, _TOLD, _FRAME, _NOT, _TIME, _WILL = range(8)
_UNKNOWN = -1

# By the start of the word where a sign follows, else the whole word.
_WORDS: dict[int, str] = {
    _WELL: """
        well good better best great success* succeed* celebrat* win wins heart hearten* cheer* hope* encourag*
        strength* strong positive* plus pluses upside* benefit* proud pride pleas* right nicely help* highlight*
        bright silver sunny lining* like liked works worked working glad joy* delight* improved thriv* smil* praise*
        keep gain* boost* buoy* enjoy* happy uplift*
    """,
    _WORRY: """
        worr* concern* trouble* risk* issue* barrier* problem* difficult* tricky hard harder obstacle* challeng* slow*
        stop stops stopping stopped downside* minus minuses niggle* headache* fear* threat* block* cloud*
        storm* watch* pinch* wrong badly bad worse lack* missing awake bother* nag* stake delay* snag* hurdle* hinder*
        hindr* prevent* weak* frustrat* gap gaps dark bump* roadblock* stuck sticking pain* trip pressure* doubt*
        warn* mitigat* tough* awkward stumbl* anxi* uneas* uncertain* thorn*
    """,
    _NEXT: """
        next ahead forward forwards plans planned planning intend* intention* remain* follow* further future coming
        then aim* upcoming onward* follow-up outstanding left to-do
    """,
    _TOLD: """
        now today position progress* update* account report* picture story standing stand* latest situation narrative
        commentary did done delivered delivering happen* reached changed achieve* achieving result* carried undertaken
        since activity activities performance got far current present summary work moved been news overview
        briefing* response* comment* recent*
    """,
    _FRAME: """
        what what's whats where where's which things thing bits bit points point stuff the our your this we we're
        we've us is are has have had be so to date in at of on for and or it it's its you do does about any all list
        briefly describe tell details detail main key some still there that who when a an as by with from up how
        reporting gives give given going go goes get gets getting keep keeps make makes made making feel feels people
        say says area areas sign signs side reason reasons cause causes why  met meet meeting board
        lead lead's officer officer's owner owner's step steps action actions item items taken take takes out along
        against through down off because most these those time last they come comes me my team each per see
        seen could might may can would next's day round here much little if move moves practice question show shows
        find finds found felt before after than been being other over statement section project commitment way manage
        manages manager went gone proving realised stories headline hold holds holding held bear road turned plan
        status delivery bring brings brought yet commitments promises promise
    """,
    _TIME: """
        period quarter quarter's quarters months month term year half end weeks week six three q1 q2 q3 q4
    """,
    _WILL: "will must shall need needs",
    _NOT: "not less isn't no never hasn't aren't poorly",
}
_FIELDS = frozenset({"date", "by", "when", "who", "month", "manager", "lead", "owner", "officer", "plan", "key"})
_MEETINGS = frozenset({"update", "review", "meeting", "report"})  # "Next update" asks for its day
_ALONE = frozenset({"account", "narrative", "situation", "story", "commentary"})
_PERSONS = frozenset({"who", "whose", "when"})
_OF_LATE = frozenset({"this", "in", "last", "since"})
_HELD_UP = re.compile(r"\b(?:hold|holds|holding|held)\b.* (?:up|back)$")
_NOW_WHAT = frozenset({"what now", "now what", "then what"})
_TO_COME = re.compile(r"\bto (?:come|take)$|^steps\b|^what (?:we do now|(?:has|have|is|are) to be done)")


@cache
def _table() -> tuple[dict[str, int], tuple[tuple[str, int], ...]]:
    whole: dict[str, int] = {}
    starts: list[tuple[str, int]] = []
    for says, words in _WORDS.items():
        for word in words.split():
            if word.endswith("*"):
                starts.append((word[:-1], says))
            else:
                whole.setdefault(word, says)
    return whole, tuple(starts)


def _says(word: str) -> int:
    whole, starts = _table()
    if word in whole:
        return whole[word]
    if word.isdigit() or word[0].isdigit():
        return _FRAME
    return next((says for start, says in starts if word.startswith(start)), _UNKNOWN)


@lru_cache(4096)
def worded_role(heading: str) -> Role | None:
    """What a heading asks for whose words are all of a known class; None where one is not, or where they disagree."""
    text = " ".join(heading.lower().replace("’", "'").split())
    if len(text) > _LONGEST:
        return None
    words = _WORD.findall(_ASIDE.sub("", text.strip(" :?*-–—")))
    if not words or words[-1] in _FIELDS or (words[0] in _PERSONS and "what" not in words):
        return None
    if words[0] == "next" and words[-1] in _MEETINGS:
        return None
    said = frozenset(map(_says, words))
    return None if _UNKNOWN in said else _asked(words, said)


def _asked(words: list[str], said: frozenset[int]) -> Role | None:
    if _WORRY in said and _WELL in said and not said & {_NOT}:
        return None if "and" in words else Role.WORRIED
    in_the_way = "way" in words and {"in", "get", "gets"} & set(words) and _NEXT not in said
    if _WORRY in said or in_the_way or _HELD_UP.search(" ".join(words)):
        return Role.WORRIED
    if _WELL in said and _NOT in said:
        return Role.WORRIED
    asks = " ".join(words)
    if _NEXT in said or _TO_COME.search(asks) or asks in _NOW_WHAT:
        return Role.NEXT
    if _WELL in said:
        return Role.WORKING_WELL
    if len(words) == 1 and words[0] not in _ALONE:
        return None
    is_told = _TOLD in said or words == ["how", "things", "are"] or (_TIME in said and bool(_OF_LATE & set(words)))
    is_to_come = _WILL in said or "would" in words or "to be " in asks
    return Role.WHERE_NOW if is_told and not is_to_come and _NOT not in said else None
