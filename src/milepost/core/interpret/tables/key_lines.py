"""Lines that say what the statuses of a plan mean: "Key: R = red, off track; G = green, on track"."""

import re
from itertools import groupby

from milepost.core.interpret.items import Item, Keyed, Label, Line
from milepost.core.interpret.meanings.statuses import is_mark
from milepost.core.interpret.tables.keys import are_letters, explained, may_be_code

_KEY_LINE = re.compile(
    r"(?:(?:status |rag |brag |colour |rating |progress )*(?:key|legend|rag|brag|ratings?|scores?)(?: to [\w ]+)?"
    r"(?:,[^:\n]{1,60})?|[^:]{0,80}\b(?:colou?r(?:s|ed)?|rag|brag|ratings?|rated|status(?:es)?|scores?|"
    r"scored|letters?|codes?|marks?|symbols?)\b[^:]{0,30}(?=:))"
    r"\s*[:–—-]\s*(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_ENTRY = re.compile(
    r"(?:[.;,]\s+)?(?P<code>[^=:;,|\n–—]{1,30}?)\s*(?:=|:|\s[-–—]\s)\s*(?P<label>[^=;|\n]+?)\s*(?=[;|\n,.]|$)"
)
_MEANT = re.compile(
    r"[\[(“\"]?(?P<code>[^\[\]()“”\".;]{1,30}?)[\])”\"]?\s+means?:?\s+(?P<label>[^.;]{3,90})(?:[.;]\s*|$)"
)
_SCALE_LINE = re.compile(
    r"(?:[\w/-]+ ){0,4}(?:scale|scores?|grades?|ratings?|judgements?|key)\s*[:–—-]\s*(?P<rest>\d.*)", re.IGNORECASE
)
_GRADE = re.compile(r"(?<![\w.])(\d)(?:\s*[:=–-]\s*(?=\D)|\s+(?=[A-Z]))")
_COLOUR = r"(?:red|amber|yellow|orange|green|blue|gr[ae]y|purple|white|black)"
_NEXT_COLOUR = re.compile(rf"(?:[,;.]\s*(?:and\s+)?|\s+and\s+)(?={_COLOUR}\b)", re.IGNORECASE)
_OF_COLOUR = re.compile(
    rf"(?P<code>{_COLOUR})(?P<verb>\s+(?:means?|is|shows|=))?:?\s+(?P<label>[^;.]{{3,60}})", re.IGNORECASE
)
_KEY_TO = re.compile(r"(?:key|legend) (?:to|for|of) (?:the )?(?P<heading>[^:\n]{2,40}?)(?: column)?\s*:", re.IGNORECASE)
_LAST_REMARK = re.compile(r" \([^()]*\)$")  # "(blank = not due to start)"
_OR = re.compile(r"\s+or\s+")
_LONGEST_CODE, _LONGEST_LABEL, _PAIR = 30, 40, 2


def key_line(line: Line) -> tuple[Item, ...]:
    """What a line such as "Key: R = red, off track; G = green, on track" says, or nothing for any other line."""
    entries = _entries(line.said.text.strip())
    if len(entries) < 2 or not (are_letters(entries) or all(may_be_code(code) for code, _ in entries)):
        return ()
    return (Label(line.said, "status key"), *(Keyed(explained(*entry)) for entry in entries))


def own_key(line: Line) -> tuple[str, tuple[Item, ...]]:
    """The heading that a line is the key to and what it says, in words of any kind: "Key to stage: Try = at one site".

    The heading is "" for any other line. Only a column of that heading tells whether these are its statuses.
    """
    text = line.said.text.strip()
    of = _KEY_TO.match(text)
    entries = _entries(text) if of else []
    if not of or len(entries) < _PAIR:
        return "", ()
    return of["heading"], (Label(line.said, "status key"), *(Keyed(explained(*entry)) for entry in entries))


def _entries(text: str) -> list[tuple[str, str]]:
    """The codes that a line explains and their words, one for each of "G or Green"."""
    return [(code, words) for codes, words in _explained(text) for code in _OR.split(codes)]


def _explained(text: str) -> list[tuple[str, str]]:
    """What a line explains, as printed: after "Key:", by "means", or by signs of their own."""
    if match := _KEY_LINE.fullmatch(text):
        signs = _signs(_LAST_REMARK.sub("", " ".join(match["rest"].split())))
        told = signs or [_pair(entry) for entry in _ENTRY.finditer(match["rest"])]
        return told or _scale(text)
    if scale := _scale(text):
        return scale
    found = list(_MEANT.finditer(text)) if "mean" in text else []
    if len(found) > 1 and "".join(entry[0] for entry in found) == text:
        return [_pair(entry) for entry in found]
    return _in_turn(text) or _signs(text)


def _scale(text: str) -> list[tuple[str, str]]:
    """The steps of a scale that a line names one after the other: "Evaluation scale – 1: no evidence 2: emerging"."""
    match = _SCALE_LINE.fullmatch(text)
    pieces = _GRADE.split(match["rest"]) if match else []
    codes, labels = pieces[1::2], [label.strip(" ,;|.") for label in pieces[2::2]]
    is_counted = len(codes) > _PAIR and [int(code) for code in codes] in (
        list(range(int(codes[0]), int(codes[0]) + len(codes))),
        list(range(int(codes[0]), int(codes[0]) - len(codes), -1)),
    )
    is_short = all(0 < len(label) <= _LONGEST_LABEL for label in labels)
    return list(zip(codes, labels, strict=True)) if is_counted and is_short and not pieces[0].strip() else []


def _in_turn(text: str) -> list[tuple[str, str]]:
    """The parts of a sentence that takes colours in turn: "Blue means done, green going well and red stopped."."""
    found = [_OF_COLOUR.fullmatch(part.strip()) for part in _NEXT_COLOUR.split(text.rstrip(" ."))]
    entries = [_pair(entry) for entry in found if entry]
    is_key = len(found) > 1 and len({code.casefold() for code, _ in entries}) == len(found)
    return entries if is_key and found[0] and found[0]["verb"] else []


def _pair(entry: re.Match[str]) -> tuple[str, str]:
    return entry["code"].strip(), entry["label"].strip()


def _signs(text: str) -> list[tuple[str, str]]:
    """The parts of a line of different signs with a few words after each: "★★ partly achieved, ★ not achieved"."""
    runs = ["".join(run) for _, run in groupby(text, key=lambda sign: is_mark(sign) or sign == "\ufe0f")]
    codes, labels = runs[::2], [label.strip(" ,;|=:–-") for label in runs[1::2]]
    are_words = all(0 < len(label) <= _LONGEST_CODE and label[0].isalpha() for label in labels)
    is_key = len(codes) == len(labels) == len(set(codes)) and all(map(is_mark, codes)) and are_words
    return list(zip(codes, labels, strict=True)) if is_key else []
