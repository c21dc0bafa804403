"""What a form prints, in order: lines that stay as they are and boxes to fill in; writing and reading both go by it."""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from milepost.core.returns.form import Asked, Form, Item, Measured, Outcome, Promised
from milepost.core.returns.reference import printed_reference
from milepost.core.words.dates.printed import printed

OUTCOMES = (
    (Outcome.MET, "Met"),
    (Outcome.MISSED, "Missed"),
    (Outcome.MOVED, "Moved to a new date"),
    (Outcome.DROPPED, "Dropped"),
    (Outcome.REPLACED, "Replaced by something else"),
)
EVIDENCE = "Evidence (web address or where it can be seen)"
NOTE = "A note to the person who collects the updates"


class Role(StrEnum):
    """What a printed line is."""

    TITLE = "title"
    SUBTITLE = "subtitle"
    TEXT = "text"
    ACTION = "action"
    GROUP = "group"
    MILESTONE = "milestone"
    LABEL = "label"
    HINT = "hint"
    LAST = "last"


class Kind(StrEnum):
    """What a box is for."""

    NOTHING = "nothing"
    STATUS = "status"
    WHY = "why"
    OUTCOME = "outcome"
    NEW_DATE = "new date"
    BECAUSE = "because"
    FIGURE = "figure"
    FIGURE_DATE = "figure date"
    ANSWER = "answer"
    EVIDENCE = "evidence"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Box:
    """A box: `key` is its question, milestone or measure, `text` what stands in it at first, `options` codes and words.

    A wide box has its label on a line of its own. The tag is of this form and this box alone, so that a box of another
    form, or one whose tag was changed, is noticed.
    """

    tag: str
    kind: Kind
    action: str
    key: str
    label: str
    title: str
    placeholder: str = ""
    text: str = ""
    options: tuple[tuple[str, str], ...] = ()

    @property
    def is_wide(self) -> bool:
        """Whether it holds paragraphs."""
        return self.kind in (Kind.ANSWER, Kind.EVIDENCE, Kind.NOTE)


@dataclass(frozen=True, slots=True)
class Line:
    """A printed line; a label knows its box."""

    text: str
    role: Role
    action: str = ""
    box: Box | None = None


Piece = Line | Box


@dataclass(frozen=True, slots=True)
class Sheet:
    """A form laid out: its printed lines in order, and its boxes by their tags."""

    printed: tuple[Line, ...] = ()
    boxes: Mapping[str, Box] = field(default_factory=dict)

    @classmethod
    def of(cls, form: Form | None) -> "Sheet":
        """The sheet of this form, an empty one for none."""
        pieces = tuple(layout(form)) if form else ()
        boxes = {piece.tag: piece for piece in pieces if isinstance(piece, Box)}
        return cls(tuple(piece for piece in pieces if isinstance(piece, Line)), boxes)

    def heading(self, action: str) -> str:
        """The heading of this action, "" for none."""
        return next((line.text for line in self.printed if line.role is Role.ACTION and line.action == action), "")


def layout(form: Form) -> Iterator[Piece]:
    """The form from top to bottom."""
    yield Line(form.plan, Role.TITLE)
    yield Line(f"{form.partnership}: updates for {form.period}", Role.SUBTITLE)
    yield Line(f"For {form.person}", Role.TEXT)
    if form.due:
        yield Line(f"Please return this form by {printed(form.due)}.", Role.TEXT)
    yield Line(_how_to(len(form.items)), Role.TEXT)
    yield Line(printed_reference(form.id), Role.HINT)
    for item in form.items:
        yield Line(item.heading, Role.ACTION, item.action)
        yield from _Maker(form, item).pieces()


def _how_to(count: int) -> str:
    actions = "1 action" if count == 1 else f"{count} actions"
    return (
        f"There {'is' if count == 1 else 'are'} {actions} in this form. Type in the boxes; nothing else needs to "
        "change. Last time's words stand above each box. Save the file and send it back."
    )


class _Maker:
    """Makes the lines and boxes of one action."""

    def __init__(self, form: Form, item: Item) -> None:
        self._form = form
        self._item = item

    def pieces(self) -> Iterator[Piece]:
        """The action without its heading."""
        item, form = self._item, self._form
        if seat := " · ".join(filter(None, (item.section, item.focus_area))):
            yield Line(seat, Role.HINT, item.action)
        tick = "☒" if item.given.nothing_to_report else "☐"
        yield from self._short(Kind.NOTHING, "", "Tick if there is nothing to report:", text=tick)
        if form.statuses:
            yield from self._status()
        if item.milestones:
            yield Line("What was promised for this time", Role.GROUP, item.action)
        for promised in item.milestones:
            yield from self._milestone(promised)
        if item.measures:
            yield Line("What is measured", Role.GROUP, item.action)
        for measured in item.measures:
            yield from self._measure(measured)
        for asked in form.questions:
            yield from self._question(asked)
        yield from self._evidence()
        yield from self._note()

    def _status(self) -> Iterator[Piece]:
        shown = {choice.code: choice.shown for choice in self._form.statuses}
        codes = {choice.shown: choice.code for choice in reversed(self._form.statuses) if choice.shown}
        options = tuple((code, text) for text, code in reversed(codes.items()))  # Word refuses a list with a double
        given = shown.get(self._item.given.status, "")
        yield from self._short(Kind.STATUS, "", "How this action stands:", "Choose a status", given, options)
        if last := shown.get(self._item.last_status, ""):
            yield Line(f"Last time: {last}", Role.LAST, self._item.action)
        why = self._item.given.status_because
        yield from self._short(Kind.WHY, "", "Why, if it is not on track:", "Type the reason", why)

    def _milestone(self, promised: Promised) -> Iterator[Piece]:
        told = self._item.given.told(promised.id)
        options = tuple((outcome.value, shown) for outcome, shown in OUTCOMES)
        chosen = dict(OUTCOMES).get(told.outcome, "") if told.outcome else ""
        yield Line(promised.shown, Role.MILESTONE, self._item.action)
        yield from self._short(
            Kind.OUTCOME, promised.id, "What became of it:", "Choose what became of it", chosen, options
        )
        yield from self._short(Kind.NEW_DATE, promised.id, "New date, if it moved:", "Type the new date", told.new_date)
        yield from self._short(
            Kind.BECAUSE, promised.id, "Reason, or what replaces it:", "Type the reason", told.because
        )

    def _measure(self, measured: Measured) -> Iterator[Piece]:
        figure = self._item.given.figure(measured.id)
        yield Line(measured.text, Role.MILESTONE, self._item.action)
        if measured.last:
            yield Line(f"Last time: {measured.last}", Role.LAST, self._item.action)
        yield from self._short(Kind.FIGURE, measured.id, "The figure now:", "Type a number", figure.value)
        yield from self._short(Kind.FIGURE_DATE, measured.id, "Of which day or month:", "Type the date", figure.date)

    def _question(self, asked: Asked) -> Iterator[Piece]:
        item = self._item
        box = self._box(Kind.ANSWER, asked.key, asked.heading, "Type your answer here", item.given.answer(asked.key))
        yield Line(asked.heading, Role.LABEL, item.action, box)
        if hint := " ".join(filter(None, (asked.hint, "An answer is needed." if asked.required else ""))):
            yield Line(hint, Role.HINT, item.action)
        yield from self._last_words(asked)
        yield box

    def _last_words(self, asked: Asked) -> Iterator[Line]:
        when = f" ({self._form.last_period})" if self._form.last_period else ""
        lines = [line for line in self._item.last_words(asked.key).splitlines() if line.strip()]
        yield Line(
            f"Last time{when}:" if lines else f"Last time{when}: nothing was said.", Role.HINT, self._item.action
        )
        for line in lines:
            yield Line(line, Role.LAST, self._item.action)

    def _evidence(self) -> Iterator[Piece]:
        if not self._form.asks_evidence:
            return
        hint = "One on each line. Papers for the public leave it out. A file is added on your page, behind the link."
        yield from self._wide(Kind.EVIDENCE, EVIDENCE, hint, "Type where it can be seen", self._item.given.evidence)

    def _note(self) -> Iterator[Piece]:
        hint, placeholder = "It is not printed in the plan.", "Type a note here, if you have one"
        yield from self._wide(Kind.NOTE, NOTE, hint, placeholder, self._item.given.note)

    def _wide(self, kind: Kind, label: str, hint: str, placeholder: str, text: str) -> Iterator[Piece]:
        box = self._box(kind, "", label, placeholder, text)
        yield Line(label, Role.LABEL, self._item.action, box)
        yield Line(hint, Role.HINT, self._item.action)
        yield box

    def _short(
        self,
        kind: Kind,
        key: str,
        label: str,
        placeholder: str = "",
        text: str = "",
        options: tuple[tuple[str, str], ...] = (),
    ) -> Iterator[Piece]:
        box = self._box(kind, key, label, placeholder, text, options)
        yield Line(label, Role.LABEL, self._item.action, box)
        yield box

    def _box(
        self,
        kind: Kind,
        key: str,
        label: str,
        placeholder: str,
        text: str,
        options: tuple[tuple[str, str], ...] = (),
    ) -> Box:
        action = self._item.action
        title = f"{self._item.number or self._item.title}: {label}".rstrip(":")
        return Box(_tag(self._form.id, kind, action, key), kind, action, key, label, title, placeholder, text, options)


def _tag(*names: str) -> str:
    return f"mp-{hashlib.sha256('|'.join(names).encode()).hexdigest()[:20]}"
