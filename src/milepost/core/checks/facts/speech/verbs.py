"""The stems of verbs, so that "signed", "signs" and "sign" are one verb, and which forms tell of something done."""

from functools import lru_cache

_IRREGULAR = {
    "met": "meet", "held": "hold", "begun": "begin", "began": "begin", "sent": "send", "given": "give", "gave": "give",
    "taken": "take", "took": "take", "made": "make", "done": "do", "paid": "pay", "built": "build", "found": "find",
    "written": "write", "wrote": "write", "chosen": "choose", "seen": "see", "had": "have", "has": "have",
    "got": "get", "hung": "hang", "bought": "buy", "drawn": "draw", "run": "run", "ran": "run", "won": "win",
    "kept": "keep", "laid": "lay", "let": "let", "set": "set", "put": "put", "spent": "spend", "told": "tell",
    "taught": "teach", "brought": "bring", "fitted": "fit", "shut": "shut", "come": "come", "came": "come",
    "gone": "go", "went": "go", "read": "read", "cut": "cut", "lit": "light", "dug": "dig", "shown": "show",
    "known": "know", "knew": "know", "rung": "ring", "rang": "ring", "driven": "drive", "drove": "drive",
    "ridden": "ride", "rode": "ride", "eaten": "eat", "ate": "eat", "flown": "fly", "flew": "fly", "thrown": "throw",
    "threw": "throw", "worn": "wear", "wore": "wear", "sung": "sing", "sang": "sing", "swept": "sweep",
    "caught": "catch", "lent": "lend", "sold": "sell", "swum": "swim", "swam": "swim", "sewn": "sew", "sown": "sow",
    "woven": "weave", "dealt": "deal", "sought": "seek", "fed": "feed", "grew": "grow", "grown": "grow",
}  # fmt: skip
_PAST = frozenset(_IRREGULAR) - {"has", "had", "come", "read", "run", "let", "set", "put", "cut", "shut", "go"}
_SAME = {
    "endors": "approv",
    "ratif": "approv",
    "ratify": "approv",
    "recruit": "appoint",
    "start": "begin",
    "launch": "open",
    "mend": "repair",
    "fix": "repair",
    "finish": "complet",
}
_SHORT = 4  # letters that a word keeps


@lru_cache(maxsize=4096)
def lemma(word: str) -> str:
    """What all forms of a verb share, one for verbs that say the same of an account."""
    plain = _plain(_IRREGULAR.get(word, word))
    return _SAME.get(plain, plain)


def is_done(word: str) -> bool:
    """Whether a form tells of what was done: "signed", "held"."""
    return word in _PAST or (word.endswith("ed") and len(word) > _SHORT)


def _plain(word: str) -> str:
    for ending in ("ing", "ied", "ies", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= _SHORT - 1:
            word = word[: -len(ending)] + ("y" if ending in {"ied", "ies"} else "")
            break
    return word[:-1] if len(word) > _SHORT - 1 and word[-1] == word[-2] else word
