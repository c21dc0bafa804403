"""The words of the boxes as answers, choices, ticks and dates; what is none of these is told and kept."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from milepost.core.readers import tags
from milepost.core.returns.form import Figure, Filled, Item, Outcome, Said, Told
from milepost.core.returns.layout import Box, Kind
from milepost.core.returns.lines import Found
from milepost.core.returns.placing import normal
from milepost.core.returns.returned import Problem, ProblemKind

_TICKED, _UNTICKED = "☒☑✓✔✗✘■", "☐□▢"
_YES, _NO = ("x", "yes", "y", "ticked"), ("", "no", "n")
_SIGNS = re.compile(r"[^\w]+")


class Filler:
    """Reads the boxes of one form; `where` says where a box is, `problems` grows."""

    def __init__(
        self, boxes: Mapping[str, Box], texts: Mapping[str, Sequence[Found]], where: Callable[[Box], str]
    ) -> None:
        self.problems: list[Problem] = []
        self._boxes: dict[tuple[str, Kind, str], Box] = {(box.action, box.kind, box.key): box for box in boxes.values()}
        self._texts = texts
        self._where = where

    def filled(self, item: Item) -> Filled:
        """What stands in the boxes of one action."""
        mine = [box for (action, _, _), box in self._boxes.items() if action == item.action]
        answers = (Said(box.key, text) for box in mine if box.kind is Kind.ANSWER and (text := self._text(box)))
        told = (self._told(item.action, promised.id) for promised in item.milestones)
        figures = (self._figure(item.action, measured.id) for measured in item.measures)
        return Filled(
            action=item.action,
            answers=tuple(answers),
            nothing_to_report=self._is_ticked(self._boxes.get((item.action, Kind.NOTHING, ""))),
            status=self._choice(self._boxes.get((item.action, Kind.STATUS, ""))),
            milestones=tuple(one for one in told if not one.is_empty),
            note=self._text(self._boxes.get((item.action, Kind.NOTE, ""))),
            status_because=self._text(self._boxes.get((item.action, Kind.WHY, ""))),
            figures=tuple(one for one in figures if not one.is_empty),
            evidence=self._text(self._boxes.get((item.action, Kind.EVIDENCE, ""))),
        )

    def _figure(self, action: str, measure: str) -> Figure:
        value = self._text(self._boxes.get((action, Kind.FIGURE, measure)))
        return Figure(measure, value, self._text(self._boxes.get((action, Kind.FIGURE_DATE, measure))))

    def _told(self, action: str, milestone: str) -> Told:
        outcome = self._choice(self._boxes.get((action, Kind.OUTCOME, milestone)))
        return Told(
            milestone,
            Outcome(outcome) if outcome else None,
            self._text(self._boxes.get((action, Kind.NEW_DATE, milestone))),
            self._text(self._boxes.get((action, Kind.BECAUSE, milestone))),
        )

    def _text(self, box: Box | None) -> str:
        """The words in a box as lines, without the words that ask for them."""
        if box is None:
            return ""
        text = "\n".join(line.text for line in self._texts.get(box.tag, ())).strip("\n")
        return without(text, box.placeholder) if box.placeholder else text

    def _choice(self, box: Box | None) -> str:
        """The code of what was chosen, "" for nothing; words that are no choice are told."""
        text = self._text(box)
        if box is None or not text:
            return ""
        first, _, rest = text.partition("\n")
        code = next((code for code, shown in box.options if _is_same(first, shown)), None)
        if code is None or rest.strip():
            self._tell(box, text if code is None else rest)
        return code or ""

    def _is_ticked(self, box: Box | None) -> bool:
        text = self._text(box)
        is_ticked = any(sign in text for sign in _TICKED)
        word = tags.tidy(text.translate(dict.fromkeys(map(ord, _TICKED + _UNTICKED))))
        if box is not None and word.casefold() not in (*_YES, *_NO):
            self._tell(box, word)
        return is_ticked or word.casefold() in _YES

    def _tell(self, box: Box, text: str) -> None:
        message = f"“{_short(text)}” is not one of the choices for “{box.label.rstrip(':')}”. Choose one of them."
        self.problems.append(Problem(ProblemKind.UNKNOWN_CHOICE, message, self._where(box), text))


def without(text: str, placeholder: str) -> str:
    """The text without the words of an empty box, which some programs leave standing before or after it."""
    if tags.tidy(text) == placeholder:
        return ""
    return text.removeprefix(placeholder).removesuffix(placeholder).strip()


def tables(texts: Mapping[str, Sequence[Found]], boxes: Mapping[str, Box]) -> Iterator[Box]:
    """The boxes into which a table was pasted."""
    return (boxes[tag] for tag, found in texts.items() if any(line.is_table for line in found))


def _is_same(text: str, shown: str) -> bool:
    """Whether a choice is meant: as it is shown, or its words without the sign before them."""
    words = _SIGNS.sub("", normal(text))
    return normal(text) == normal(shown) or (bool(words) and words == _SIGNS.sub("", normal(shown)))


def _short(text: str) -> str:
    line = tags.tidy(text)
    return line if len(line) <= 60 else f"{line[:59]}…"
