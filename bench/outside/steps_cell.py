"""A cell of steps as some make writes it: where the dates stand, how the steps are parted, what else stands there."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from bench.outside.steps_dates import STYLES, Due
from bench.outside.steps_words import DECOYS, LEADERS, said

Make = Mapping[str, str]
MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class Step:
    """Something to be done, when, and perhaps by whom; `more` is due at the same time."""

    text: str
    due: Due
    who: str = ""
    more: tuple[str, ...] = ()

    @property
    def by(self) -> str:
        """The date behind the word that leads to it."""
        return f"{self.due.lead} {self.due.phrase}"

    @property
    def led(self) -> str:
        """The date behind such a word, as both open a line."""
        return self.by[0].upper() + self.by[1:]


LEADING: dict[str, Callable[[Step], str]] = {
    "colon": lambda step: f"{step.due.heading}: {step.text}",
    "dash": lambda step: f"{step.due.heading} – {step.text}",
    "hyphen": lambda step: f"{step.due.heading} - {step.text}",
    "by dash": lambda step: f"{step.led} – {step.text}",
    "by colon": lambda step: f"{step.led}: {step.text}",
    "by comma": lambda step: f"{step.led}, {step.text}",
    "by": lambda step: f"{step.led} {step.text}",
    "bare": lambda step: f"{step.due.heading} {step.text}",
    "square first": lambda step: f"[{step.due.heading}] {step.text}",
    "bracket first": lambda step: f"({step.due.heading}) {step.text}",
}
CLOSING: dict[str, Callable[[Step], str]] = {
    "by behind": lambda step: f"{step.text} {step.by}",
    "bracket": lambda step: f"{step.text} ({step.due.phrase})",
    "by bracket": lambda step: f"{step.text} ({step.by})",
    "due bracket": lambda step: f"{step.text} (due {step.due.phrase})",
    "target bracket": lambda step: f"{step.text} (target: {step.due.phrase})",
    "square": lambda step: f"{step.text} [{step.due.phrase}]",
    "dash behind": lambda step: f"{step.text} – {step.due.phrase}",
    "hyphen behind": lambda step: f"{step.text} - {step.due.phrase}",
    "comma behind": lambda step: f"{step.text}, {step.due.phrase}",
    "colon behind": lambda step: f"{step.text}: {step.due.phrase}",
    "bar behind": lambda step: f"{step.text} | {step.due.phrase}",
    "due stop": lambda step: f"{step.text}. Due: {step.due.phrase}",
    "by stop": lambda step: f"{step.text}. {step.led}",
    "who dash": lambda step: f"{step.text} – {step.who}, {step.by}",
    "who bracket": lambda step: f"{step.text} ({step.who}, {step.due.phrase})",
    "who bracket by": lambda step: f"{step.text} ({step.who} – {step.by})",
    "who first": lambda step: f"{step.who}: {step.text} {step.by}",
    "tabs": lambda step: f"{step.text}\t{step.who}\t{step.due.phrase}",
}
LINED: dict[str, Callable[[Step], str]] = {
    "heads bullets": lambda step: f"{step.due.heading}:\n{_bullets(step)}",
    "by heads bullets": lambda step: f"{step.led}:\n{_bullets(step)}",
    "above bullets": lambda step: f"{step.due.heading}\n{_bullets(step)}",
    "line above": lambda step: f"{step.due.heading}\n{step.text}",
    "by line above": lambda step: f"{step.led}\n{step.text}",
    "line below": lambda step: f"{step.text}\n{step.due.heading}",
    "by line below": lambda step: f"{step.text}\n{step.led}",
    "due line below": lambda step: f"{step.text}\nDue: {step.due.phrase}",
}
PLACES = {**LEADING, **CLOSING, **LINED}
WITH_WHO = ("who dash", "who bracket by", "who first", "tabs")
WITH_BULLETS = ("heads bullets", "by heads bullets", "above bullets")
JOINS: dict[str, Callable[[Sequence[str]], str]] = {
    "lines": "\n".join,
    "bullets": lambda parts: "\n".join(f"- {part}" for part in parts),
    "dots": lambda parts: "\n".join(f"• {part}" for part in parts),
    "numbers": lambda parts: "\n".join(f"{at}. {part}" for at, part in enumerate(parts, 1)),
    "round numbers": lambda parts: "\n".join(f"{at}) {part}" for at, part in enumerate(parts, 1)),
    "letters": lambda parts: "\n".join(f"{'abcdefgh'[at]}) {part}" for at, part in enumerate(parts)),
    "bracketed letters": lambda parts: "\n".join(f"({'abcdefgh'[at]}) {part}" for at, part in enumerate(parts)),
    "steps": lambda parts: "\n".join(f"Step {at}: {part}" for at, part in enumerate(parts, 1)),
    "blank lines": "\n\n".join,
    "semicolons": "; ".join,
    "sentences": lambda parts: " ".join(f"{part.rstrip('.')}." for part in parts),
    "run on": " ".join,
    "bars": " | ".join,
    "slashes": " / ".join,
}
ON_LINES = tuple(list(JOINS)[:9])
SEVERAL = {"one": 0, "and": 1, "semicolon": 1}
_FROM = date(2026, 4, 1)
_SAFE = 7  # months in which the first step is due: without a year, a later one could be of the winter before


def _bullets(step: Step) -> str:
    return "\n".join(f"- {one}" for one in (step.text, *step.more))


def invented(make: Make, random: Random) -> list[Step]:
    """The steps of one action in the order of their dates."""
    count, more = int(make["many"]), 1 if make["place"] in WITH_BULLETS else SEVERAL[make["several"]]
    texts = said(make["speech"], count * (1 + more), random)
    first = random.randrange(_SAFE)
    months = sorted([first, *random.sample([one for one in range(12) if one > first], count - 1)])
    return [
        _step(make, texts[at * (1 + more) : (at + 1) * (1 + more)], _day(month, random), random)
        for at, month in enumerate(months)
    ]


def _day(month: int, random: Random) -> date:
    at = _FROM.month - 1 + month
    return date(_FROM.year + at // 12, at % 12 + 1, random.randint(1, 28))


def _step(make: Make, texts: Sequence[str], day: date, random: Random) -> Step:
    style = random.choice(list(STYLES)) if make["style"] == MIXED else make["style"]
    text, more = texts[0], tuple(texts[1:])
    if more and make["place"] not in WITH_BULLETS:
        joint = {"and": " and ", "semicolon": "; "}[make["several"]]
        text, more = joint.join((text, *(one[0].lower() + one[1:] for one in more))), ()
    return Step(text, STYLES[style](day), random.choice(LEADERS), more)


def cell(make: Make, steps: Sequence[Step], random: Random) -> str:
    """The steps as they stand in one cell, with what else stands there."""
    parts = [PLACES[make["place"]](step) for step in steps]
    decoys = DECOYS[make["decoy"]]
    if decoys:
        decoy = random.choice(decoys)
        parts.insert(
            {"first": 0, "last": len(parts)}[make["where"]], decoy if make["join"] != "semicolons" else decoy[:-1]
        )
    return JOINS[make["join"]](parts)


def expected(make: Make, steps: Sequence[Step]) -> list[dict[str, str]]:
    """The milestones that should be read."""
    return [{"due": step.due.last.isoformat(), "text": _text(make, step)} for step in steps]


def _text(make: Make, step: Step) -> str:
    if make["place"] in WITH_BULLETS:
        return _bullets(step)
    if make["place"] == "who first":
        return f"{step.who}: {step.text}"
    if make["place"] == "who dash":
        return f"{step.text} – {step.who}"
    return step.text
