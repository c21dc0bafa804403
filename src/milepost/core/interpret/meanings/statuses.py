"""Status by word, letter, number, tick, symbol, emoji or colour: what is a status, and what is known of its meaning."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from milepost.core.interpret.meanings.columns import key
from milepost.core.plan.model import Meaning, Stage
from milepost.core.words.colours import DRAWN

_WORDS: dict[Meaning, str] = {
    Meaning.NOT_STARTED: """
        not started, not yet started, yet to start, to start, not due, not commenced, not begun, planned,
        not yet due, too early to say, pending, white, to do, open, proposed, future, pipeline, in the pipeline, not
        yet, not live, awaiting start, not yet begun, not begun yet, not started yet, not yet commenced, not due yet,
        scheduled, waiting to start
    """,
    Meaning.ON_TRACK: """
        green, g, on track, on target, on schedule, in progress, ongoing, underway, started, on course,
        progressing, going well, progressing well, on going, under way, on plan, active, in hand, green
        amber, doing, ok, okay, all good, going ok, going fine, work in progress, on time, live, in train, in
        development, in delivery, ahead of schedule, to plan,
        as planned, moving as planned, going to plan
    """,
    Meaning.AT_RISK: """
        amber, a, yellow, y, orange, at risk, some risk, some risks, some concern, some concerns, some delay, minor
        delay, slippage, slipping, slightly behind, partially on track, amber green, minor issues, amber red, needs
        attention, caution, partially successful, partly successful, partly met, partially met, partly achieved,
        partially achieved, partly complete, partially complete, partly implemented, partially implemented, partly done,
        half done, some slippage, some problems, some issues, some difficulties, minor problems, a bit late, a bit
        behind, a bit slow, a little late, a little behind, going slowly, running slightly late,
        slow """,
    Meaning.LATE: """
        red, r, stalled, off track, off target, behind, behind schedule, delayed, late, overdue, not on track,
        missed, significant concern, major delay, not on target, at serious risk, serious concern, not
        achieved, unsuccessful, not successful, major issues, not met, not implemented, unmet, stuck, blocked, slipped,
        running late, behind plan, not going well, going badly, not ok, serious problems, serious issues, serious delay,
        serious delays, significant delay, significant delays, significant problems, significant issues, major problems,
        big problems, held up """,
    Meaning.COMPLETE: """
        successful, complete, completed, done, achieved, delivered, blue, b, c, action complete, finished, fully
        achieved, implemented, met, fully met, fully implemented, fully complete, action
        completed, yes, embedded, completed and embedded
    """,
    Meaning.CLOSED: """
        closed, closed down, no longer required, withdrawn, cancelled, dropped, stopped, discontinued,
        removed, not proceeding, completed and closed, action closed, no longer needed, abandoned, black
    """,
    Meaning.SUPERSEDED: """
        superseded, replaced, merged, transferred, moved
    """,
    Meaning.PAUSED: """
        paused, on hold, suspended, deferred, postponed, parked, purple
    """,
    Meaning.NO_UPDATE: """
        not rated, unrated, not yet rated, not assessed, no update, no update received, no update provided, not
        reported, no data, grey, gray, awaiting update
    """,
}
# Words of plain talk, which are a status where they are all that is said and mean nothing inside a sentence.
_ALONE: dict[Meaning, str] = {
    Meaning.NOT_STARTED: """
        waiting, awaiting another action, waiting on another action, waiting its turn, queued, in the queue, unstarted,
        still to start, still to begin, to begin, about to start, hardly begun, barely begun, scarcely begun, hardly
        started, barely started, scarcely started, hardly off the ground, barely off the ground
    """,
    Meaning.ON_TRACK: """
        moving, going, advancing, moving on, moving along, moving forward, going forward, going along, going on,
        proceeding, on the move, in motion, on its way, on the way, on our way, rolling, well under way, well underway,
        well advanced, well on, making headway, forging ahead, keeping pace, on pace, good progress, making good
        progress, making progress, steady progress, steady, continuing, in process, getting there, ahead of plan, in
        good shape, in good health, healthy, all well, delivering, ahead, well ahead, nearly there, almost there,
        nearly done, almost done, just begun, just started, just starting, early
        days
    """,
    Meaning.AT_RISK: """
        drifting, wobbling, faltering, to watch, keep an eye on, needs watching, needs work, needs help, needs a push,
        needs a nudge, help needed, help wanted, uncertain, in doubt, shaky, rocky, patchy, some way behind, a little
        slow, slower than planned, slowing
    """,
    Meaning.LATE: """
        off course, off plan, not going, not moving, going nowhere, not on course, not to plan, in trouble, in
        difficulty, in difficulties, adrift, lagging, lagging behind, failing, struggling, floundering, bogged down,
        jammed, at a standstill, standstill, badly behind, well behind
    """,
    Meaning.COMPLETE: """
        accomplished, arrived, fulfilled, all done, job done, concluded, done and dusted, discharged, achieved late,
        completed late, delivered late
    """,
    Meaning.CLOSED: """
        ended, wound up, given up, set aside, struck out, scrapped, axed, called off, let go, stood down, retired,
        lapsed, not going ahead, ended early, rejected, not accepted, not pursued, not being pursued, no longer pursued,
        no longer being pursued, no longer applicable, not taken forward, not being taken forward, shut, abandon
    """,
    Meaning.SUPERSEDED: """
        folded in, absorbed, subsumed, moved elsewhere, taken over, merged with another, joined up with another
    """,
    Meaning.PAUSED: """
        halted, in abeyance, frozen, shelved, dormant, put back, on ice
    """,
}
_INSIDE = {key(word): meaning for meaning, words in _WORDS.items() for word in words.split(",")}
_KNOWN = {key(word): meaning for meaning, words in _ALONE.items() for word in words.split(",")} | _INSIDE
_COLOUR_WORDS = frozenset(
    key(word)
    for word in ("red", "amber", "green", "blue", "grey", "gray", "yellow", "orange", "purple", "white", "black")
) | frozenset("ragby")
_STAGES = {
    Meaning.NOT_STARTED: Stage.NOT_STARTED,
    Meaning.ON_TRACK: Stage.IN_PROGRESS,
    Meaning.AT_RISK: Stage.IN_PROGRESS,
    Meaning.LATE: Stage.IN_PROGRESS,
    Meaning.COMPLETE: Stage.COMPLETE,
    Meaning.CLOSED: Stage.CLOSED,
    Meaning.SUPERSEDED: Stage.SUPERSEDED,
    Meaning.PAUSED: Stage.PAUSED,
}
_SYMBOLS = {
    "🔴": "red", "🟥": "red", "🟠": "amber", "🟧": "amber", "🟡": "amber", "🟨": "amber",
    "🟢": "green", "🟩": "green",
    "🔵": "blue", "🟦": "blue", "⚪": "white", "⬜": "white",
    "⚫": "black", "⬛": "black", "🟣": "purple", "🟪": "purple",
}  # fmt: skip
_TICKS = frozenset("✓✔☑✅√🗸")
_TICKED = _TICKS | frozenset("●■★")
_CROSSES = frozenset("✗✘☒❌✕✖×")
_MARKS = _TICKS | _CROSSES | frozenset("▲▼►◄◆●○◐■□★☆↑↓→←↔⬆⬇➡↗↘⇧⇩⇨☐◯❗⚠") | frozenset(_SYMBOLS)
_UNSAID = _MARKS | {"\ufe0f"}  # the sign that asks for a picture in place of a letter
_PICTURES = ("So", "Sk", "Mn", "Cf")  # Unicode's symbols, the tones and joiners of emoji
_FIGURE = re.compile(r"(?:\d{1,3} ?%|[1-5])(?:$|\s*[-–—:])")  # "45%", "3", "3 - some progress"
_FIRST_PART = re.compile(r"\s*(?:[-–—:;(]|\.\s|,\s|\n)")
_OPEN = re.compile(r"^\s*(?:open|live|active|current)\s*[,:;(–—-]\s*(?=\w)|(?<=\w)\)$", re.IGNORECASE)
_LONGEST = 40
_REMEMBERED = 8192  # cells; the same status stands in many rows, and several passes ask of it
_SOME, _HALF = 0.25, 0.5
_DENYING = (
    "not",
    "notbe",
    "notbeing",
    "notgoingtobe",
    "notexpectedtobe",
    "unlikelytobe",
    "cannotbe",
    "notyet",
    "notbeen",
    "notfully",
    "never",
    "nolonger",
    "isnt",
    "arent",
)  # as keys have them; fmt: skip
_TELLING = 5  # a known word shorter than this says nothing inside a sentence


@lru_cache(_REMEMBERED)
def meaning_of(text: str) -> Meaning:
    """What a status word means in most plans; a plan's own key comes before this."""
    bare = text if _UNSAID.isdisjoint(text) else "".join(sign for sign in text if sign not in _UNSAID)
    if not bare.strip():
        return _KNOWN.get(key(symbol_colour(text)), Meaning.COMPLETE if set(text) & _TICKS else Meaning.UNKNOWN)
    found = _KNOWN.get(key(bare))
    if found is None and (rest := _OPEN.sub("", bare)) != bare and key(rest) in _KNOWN:
        return _KNOWN[key(rest)]  # "Open, on time" says more than that it is open
    return found or _KNOWN.get(key(_FIRST_PART.split(bare.strip())[0]), Meaning.UNKNOWN)


def within(text: str) -> Meaning:
    """What the words that explain a status mean: the first known phrase in them that nothing before it denies.

    "Not going well" is late; of "not delivered" nobody knows whether it is late or only to come.
    """
    whole = meaning_of(text)
    if whole is not Meaning.UNKNOWN:
        return whole
    words = key(text)
    known = [word for word in _INSIDE if len(word) >= _TELLING and word in words]
    denied = 0  # where the last denied phrase ends
    for word in sorted(known, key=lambda word: (words.index(word), -len(word))):
        start = words.index(word)
        if start >= denied and not words[:start].endswith(_DENYING):
            return _KNOWN[word]
        if start >= denied and _KNOWN[word] is Meaning.ON_TRACK:
            return Meaning.LATE
        denied = max(denied, start + len(word))
    return Meaning.UNKNOWN


def stage_of(meaning: Meaning) -> Stage:
    """The stage that a meaning says for certain."""
    return _STAGES.get(meaning, Stage.UNKNOWN)


def is_colour_word(text: str) -> bool:
    """Whether a status is only a colour or its letter, so that its meaning hangs on the plan's key."""
    return key(text) in _COLOUR_WORDS


@lru_cache(_REMEMBERED)
def is_status(text: str) -> bool:
    """Whether this whole text looks like a stated status."""
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return False
    return meaning_of(text) is not Meaning.UNKNOWN or is_mark(text) or bool(_FIGURE.match(text))


def are_statuses(texts: Sequence[str]) -> bool:
    """Whether texts, one for each action, are statuses: mostly known ones, or a few that come again, some known."""
    known = sum(1 for text in texts if meaning_of(text) is not Meaning.UNKNOWN)
    different = len({text.casefold() for text in texts})
    least = _SOME if different * 2 <= len(texts) else _HALF
    return different > 1 and max(map(len, texts)) <= _LONGEST and known >= least * len(texts)


@lru_cache(_REMEMBERED)
def is_mark(text: str) -> bool:
    """Whether the text is only ticks, crosses, arrows or coloured signs."""
    bare = text.replace("️", "").strip()
    return bool(bare) and all(sign in _MARKS or unicodedata.category(sign) in _PICTURES for sign in bare)


def is_tick(text: str) -> bool:
    """Whether a cell of a tick grid is ticked."""
    return not _TICKED.isdisjoint(text) or text.strip() in ("x", "X", "Y")


def is_cross(text: str) -> bool:
    """Whether a cell says no by a cross."""
    return not _CROSSES.isdisjoint(text)


def symbol_colour(text: str) -> str:
    """The colour that an emoji or coloured sign shows, or ""; what is drawn in grey has only a white sign."""
    colour = next((_SYMBOLS[sign] for sign in text if sign in _SYMBOLS), "")
    return "grey" if colour == "white" and DRAWN in text else colour
