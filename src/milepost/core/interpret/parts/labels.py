"""The labels of an outline: "Status: Green" is one by its words, "Weather: Fog" because it comes again and again."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Set
from itertools import pairwise, zip_longest

from milepost.core.interpret.items import Item, Line
from milepost.core.interpret.meanings.columns import Role, guess, key
from milepost.core.interpret.meanings.openings import ACTION_LABELS, MIDDLE_LABELS, TOP_LABELS, opening
from milepost.core.interpret.meanings.periods import period_words
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.plan.model import Meaning

_COLON = re.compile(r"(?:[-•*]\s+)?(?P<label>[^:\n]{2,90}?)\s*:\s*(?P<text>.+)", re.DOTALL)
_DASH = re.compile(r"(?:[-•*]\s+)?(?P<label>[^:\n]{2,60}?)\s[-–—]\s\s*(?P<text>.+)", re.DOTALL)
_ASKED = re.compile(r"(?P<label>[A-Z][^?:\n]{2,60}\?)\s+(?P<text>.+)", re.DOTALL)  # "How is it going? Slowly"
# "Stage ....... B", and no line of a contents list
_DOTS = re.compile(r"(?P<label>[^:.\n]{2,40}?)\s?\.{3,}(?!\s+\d{1,3}$)(?:\s+(?P<text>.*)|$)", re.DOTALL)
_ALONE = re.compile(  # "Why it matters" or "Next, by whom and when" on a line of its own
    r"(?P<label>[A-Z](?:[^:\n.,;!?]|,(?= (?:and |by )?(?:whom?|when|how|why)\b)){2,40}):?"
)
_QUESTION = re.compile(r"(?P<label>[A-Z][^:\n.;!?]{2,60}\?)")  # "What did we promise?" on one
# Each with the marks that it asks for; dots lead to answers with colons of their own, and no colon stands before them.
_LABELLED = ((("...",), _DOTS), ((":",), _COLON), (("-", "–", "—"), _DASH), (("?",), _ASKED))
_ANY_MARK = frozenset("".join(mark for marks, _ in _LABELLED for mark in marks))
# "By 2027" heads what is to be done; "In 2026" and "January to March" head an answer, as the columns of a table do
_DUE = re.compile(r"(?:by|before|until|no later than)\b", re.IGNORECASE)
_SURE = 0.9
_LONGEST_NEW = 60
_OFTEN, _SEVERAL = 3, 3
_FEW_WORDS = 3
_SHORT = 6  # words of an answer that goes on in no further line


def labelled(text: str, recurring: Set[str] = frozenset()) -> tuple[str, str]:
    """The label and the answer of a line that has both, else nothing; dots before a colon, a colon before a dash."""
    if _ANY_MARK.isdisjoint(text):
        return "", ""  # as most cells
    for marks, pattern in _LABELLED:
        match = pattern.match(text) if any(mark in text for mark in marks) else None
        if match and (is_known_label(match["label"]) or key(match["label"]) in recurring):
            return match["label"], match["text"] or ""
    return "", ""


def following_labels(items: Iterable[Item]) -> frozenset[str]:
    """What stands before a colon twice at least, and always right below the whole answer to a known label.

    So the last question of few actions is known: "Money: …" below "How we will know: …".
    """
    texts = [item.said.text if isinstance(item, Line) and not item.level and not item.listed else "" for item in items]
    total: Counter[str] = Counter()
    below: Counter[str] = Counter()
    for above, text in pairwise(["", *texts]):
        match = _COLON.fullmatch(text) if ":" in text and not _asks_whole(text) else None
        if match and len(match["label"].split()) <= _FEW_WORDS and _may_be_new(text, match["label"]):
            total[key(match["label"])] += 1
            below[key(match["label"])] += _is_answered(above)
    return frozenset(label for label, count in total.items() if count == below[label] > 1)


def _is_answered(text: str) -> bool:
    """Whether a line is a known label with its whole answer: a sentence that ends, or a few words."""
    label, answer = labelled(text)
    return bool(label) and (answer.rstrip().endswith(".") or len(answer.split()) <= _SHORT)


def recurring_labels(items: Iterable[Item]) -> frozenset[str]:
    """What stands before a colon at least half as often as the commonest known label, whatever its words.

    Where no label is known, the commonest counts, if several labels come about as often.
    """
    found = list(_labels(items))
    counts = Counter(key(label) for label in found)
    known = max((counts[key(label)] for label in found if is_known_label(label)), default=0)
    most = known or max(counts.values(), default=0)
    least = _OFTEN - 1 if known and known <= _OFTEN + 1 else _OFTEN
    often = frozenset(label for label, count in counts.items() if count >= max(least, most / 2))
    return often if known or len(often) >= _SEVERAL else frozenset()


def names_action(label: str) -> bool:
    """Whether a label announces what is to be done and nothing else: "Action", "What?", not "Milestone"."""
    known = guess(label)
    return known.share == 1.0 and known.roles == (Role.ACTION,)


def _labels(items: Iterable[Item]) -> Iterator[str]:
    is_answer = is_list = is_bold = False
    lines = [item for item in items if isinstance(item, Line)]
    for item, below in zip_longest(lines, lines[1:]):
        text, is_head = item.said.text, bool(item.level)
        is_whole = is_head or _asks_whole(text)
        is_next = is_bold and item.strong and _tells(below)  # bold below a bold label, which nobody answered
        match = None if is_whole else _opened(text) or (_alone(text) if is_next or not is_answer else None)
        is_step = is_list and match is not None and _is_year(match["label"])
        if match and not is_step and (is_known_label(match["label"]) or _may_be_new(text, match["label"])):
            yield match["label"]
        opens = (is_head or bool(_alone(text))) and is_known_label(text.rstrip(" :"))
        is_list = opens or is_step  # "2025: open" and "2026: sell" right below "Next steps" are two of them
        is_answer, is_bold = opens and not is_head, item.strong


def _asks_whole(text: str) -> bool:
    """Whether a line is a known question with the period before it: "Year 3: what needs to happen?"."""
    return text.endswith("?") and ":" in text and is_known_label(text)


def _tells(line: Line | None) -> bool:
    """Whether a line is a sentence: only over one is a bold line a question where an answer could be bold itself."""
    text = line.said.text.strip() if line and not (line.strong or line.level) else ""
    return text.endswith((".", "!")) and len(text.split()) > _FEW_WORDS


def _opened(text: str) -> re.Match[str] | None:
    """A line with a label before its answer, or one that does nothing but ask, even where an answer is awaited."""
    return _COLON.match(text) or _ASKED.match(text) or _QUESTION.fullmatch(text)


def _is_year(label: str) -> bool:
    """Whether a label is a calendar year and nothing else: "In 2026", not "Plans for 2026"."""
    words = period_words(label)
    return bool(words.year) and not (words.last_year or words.quarter or words.month) and not words.rest


def _alone(text: str) -> re.Match[str] | None:
    """A short line that may be a label without its answer; "Complete" is rather an answer without its label."""
    return _ALONE.fullmatch(text) if meaning_of(text) is Meaning.UNKNOWN else None


def _may_be_new(text: str, label: str) -> bool:
    """A short label that is no day or month, which heads a promise, and no name of a part of the plan."""
    words = period_words(label)
    is_date = (words.month and not words.until) or _DUE.match(label)
    opens = any(opening(text, labels) for labels in (TOP_LABELS, MIDDLE_LABELS, ACTION_LABELS))
    return len(label) <= _LONGEST_NEW and not is_date and not opens


def is_known_label(label: str) -> bool:
    """Whether a label is a question by its words alone."""
    return guess(label).share >= _SURE and Role.SECTION not in guess(label).roles
