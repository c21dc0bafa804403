"""Sentences that say how an action stands where no column does: not started, on hold, paused, deferred."""

import re

from milepost.core.words.stems import holds

_WORDS = r"(?P<word>not (?:yet )?(?:been )?(?:yet )?(?:started|commenced|begun)|on hold|paused|suspended|deferred)"
_STANDS = re.compile(
    rf"(?:(?:this |the )?(?:action|work) )?(?:(?:is|has|been|currently|now|remains) ){{0,3}}{_WORDS}"
    r"(?=[.,;:]|\s*$|\s[-–—(]|\s(?:due|pending|until|awaiting|as|because|while|and|since)\b)",
    re.IGNORECASE,
)
_DECIDED = re.compile(
    r"\b(?:agreed|decided|proposed?|recommend\w*)(?: \w+){0,4} to (?P<word>pause|suspend|defer) (?:this|the) action\b",
    re.IGNORECASE,
)
_STEMS = ("started", "commenced", "begun", "on hold", "pause", "suspend", "defer")
_SAID = {"not": "Not started", "on": "On hold", "pau": "Paused", "sus": "Suspended", "def": "Deferred"}


def standing(sentence: str) -> str:
    """How the sentence says that its action stands, in the words of a status column; "" where it does not."""
    if not holds(sentence, _STEMS):
        return ""
    hit = _STANDS.match(sentence) or _DECIDED.search(sentence)
    word = hit.group("word").lower() if hit else ""
    return next((said for start, said in _SAID.items() if word.startswith(start)), "")
