"""Pasted texts of many makes: the same kind of plan written with other numbers, labels, facts and headings.

A make is a choice for each part of a text; the text and what it should be read as come from one invented plan, so the
truth is known by construction. `python -m bench.outside makes SEED COUNT [part=choice …]` prints how they are read.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from bench.outside.invented import CODES, STEPS, WORDS, Action, Section, Words, invented

Make = Mapping[str, str]
FILE = "pasted.txt"

NUMBERS: dict[str, Callable[[str, str, "Words"], list[str]]] = {
    "line": lambda number, title, words: [f"{number} {title}"],
    "colon": lambda number, title, words: [f"{number}: {title}"],
    "stop": lambda number, title, words: [f"{number}. {title}"],
    "dash": lambda number, title, words: [f"{number} – {title}"],
    "tab": lambda number, title, words: [f"{number}\t{title}"],
    "star": lambda number, title, words: [f"* {number} {title}"],
    "square": lambda number, title, words: [f"[{number}] {title}"],
    "round": lambda number, title, words: [f"({number}) {title}"],
    "behind": lambda number, title, words: [f"{title} ({number})"],
    "above": lambda number, title, words: [number, title],
    "noun above": lambda number, title, words: [f"{words.noun} {number}", title],
    "noun above label": lambda number, title, words: [f"{words.noun} {number}", f"{words.title}: {title}"],
    "label above": lambda number, title, words: [f"Ref: {number}", f"Title: {title}"],
    "noun label above": lambda number, title, words: [f"{words.noun} no.: {number}", f"{words.noun}: {title}"],
    "noun colon": lambda number, title, words: [f"{words.noun} {number}: {title}"],
    "noun stop": lambda number, title, words: [f"{words.noun} {number}. {title}"],
    "label": lambda number, title, words: [f"{words.noun}: {number} {title}"],
}
LABELS: dict[str, Callable[[str, str], list[str]]] = {
    "colon": lambda label, text: [f"{label}: {text}"],
    "capitals": lambda label, text: [f"{label.upper()}: {text}"],
    "dash": lambda label, text: [f"{label} – {text}"],
    "hyphen": lambda label, text: [f"{label} - {text}"],
    "stop": lambda label, text: [f"{label}. {text}"],
    "square": lambda label, text: [f"[{label}] {text}"],
    "pipe": lambda label, text: [f"{label} | {text}"],
    "bullet": lambda label, text: [f"- {label}: {text}"],
    "above": lambda label, text: [label, text],
    "colon above": lambda label, text: [f"{label}:", text],
}
# what stands before a question, by its place under the action
MARKS: dict[str, Callable[[int], str]] = {
    "none": lambda at: "",
    "letter": lambda at: f"{'abcdefgh'[at]}) ",
    "bracket": lambda at: f"({'abcdefgh'[at]}) ",
    "figure": lambda at: f"{at + 1}. ",
    "q": lambda at: f"Q{at + 1}. ",
    "roman": lambda at: f"({_ROMAN[at]}) ",
}
RULES = {"none": "", "hyphens": "-" * 40, "equals": "=" * 60, "stars": "* * *", "underscores": "_" * 30}
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii")
_SPELT = ("One", "Two", "Three", "Four", "Five", "Six")
FACTS = {"lines": "", "pipes": " | ", "stops": ". ", "semicolons": "; ", "bracket": "; "}
SECTIONS: dict[str, Callable[[str, str, str], str]] = {
    "dash": lambda word, number, title: f"{word} {number} – {title}",
    "colon": lambda word, number, title: f"{word} {number}: {title}",
    "stop": lambda word, number, title: f"{word} {number}. {title}",
    "ruled": lambda word, number, title: f"=== {word} {number}: {title} ===",
    "underlined": lambda word, number, title: f"{word} {number}: {title}\n{'-' * 30}",
    "chapter": lambda word, number, title: f"{int(number) + 1}. {word} {number} – {title}",
    "figure": lambda word, number, title: f"{number}. {title}",
    "bare": lambda word, number, title: title.upper(),
    "square": lambda word, number, title: f"[{number}] {title.upper()}",
    "spelt": lambda word, number, title: f"{word.upper()} {_SPELT[int(number) - 1].upper()}. {title.upper()}",
}
AREAS = {
    "none": "",
    "numbered": "{number} {title}",
    "named": "Focus area: {title}",
    "lettered": "Focus area {number}: {title}",
}
STATES = {
    "fact": "",
    "below": "{title}\n{status}",
    "bracket": "{title} [{status}]",
    "dash": "{title} – {status}",
}
OPENINGS = {
    "none": "",
    "paragraph": "This report tells the board what was done. It was put together from the returns of all partners.\n",
    "headed": "Introduction\nThis report tells the board what was done in the quarter, and what comes next.\n",
}


_AREAS = ("Renting from private landlords", "Leaving care or prison", "Food and warmth", "Young people at night")


@dataclass(frozen=True, slots=True)
class _Area:
    """A focus area with its actions; the only one of a section may have neither number nor title."""

    number: str
    title: str
    actions: tuple[Action, ...]


PARTS: dict[str, Mapping[str, object]] = {
    "number": NUMBERS, "label": LABELS, "facts": FACTS, "section": SECTIONS, "code": CODES, "opening": OPENINGS,
    "words": WORDS, "step": STEPS, "area": AREAS, "status": STATES,
    "mark": MARKS, "rule": RULES,
    "gap": {"yes": 1, "no": 0}, "led": {"yes": 1, "no": 0},
}  # fmt: skip
PLAINEST: Make = {part: next(iter(choices)) for part, choices in PARTS.items()}


def made(random: Random, **chosen: str) -> Make:
    """A make by chance, with these parts as chosen."""
    return {part: random.choice(list(choices)) for part, choices in PARTS.items()} | chosen


def written(make: Make, random: Random) -> tuple[bytes, dict[str, Any]]:
    """A text of this make, and the plan in the compact form that it should be read as."""
    words = WORDS[make["words"]]
    lines = ["Arden Community Plan 2025 to 2027", "Report for January to March 2026", "", OPENINGS[make["opening"]]]
    expected: list[dict[str, Any]] = []
    for section in invented(words, make["code"], random, make["step"]):
        lines += [RULES[make["rule"]]] * (make["rule"] != "none")
        lines += [SECTIONS[make["section"]](words.section, section.number, section.title)]
        lines += [f"{words.section_lead}: {section.lead}"] * (make["led"] == "yes")
        lines.append("")
        areas = _areas(make, section, random)
        for area in areas:
            lines += [AREAS[make["area"]].format(number=area.number, title=area.title), ""] if area.title else []
            for action in area.actions:
                lines += [*_action(make, words, action), *[""] * (make["gap"] == "yes")]
        lines += [""] * (make["gap"] == "no")
        expected.append(_expected(make, words, section, areas))
    return ("\n".join(lines) + "\n").encode(), {"status_means": {}, "sections": expected}


def _areas(make: Make, section: Section, random: Random) -> list[_Area]:
    """The focus areas of a section, which share its actions."""
    if make["area"] == "none":
        return [_Area("", "", section.actions)]
    found = []
    for at, (title, actions) in enumerate(zip(random.sample(_AREAS, 2), _halves(section.actions), strict=True), 1):
        code = {"numbered": f"{section.number}.{at}", "lettered": f"{section.number}{'AB'[at - 1]}"}
        number = code.get(make["area"], "")
        if make["area"] == "numbered":
            actions = tuple(replace(one, number=f"{number}.{each}") for each, one in enumerate(actions, 1))
        found.append(_Area(number, title, actions))
    return found


def _halves(actions: tuple[Action, ...]) -> tuple[tuple[Action, ...], tuple[Action, ...]]:
    half = (len(actions) + 1) // 2
    return actions[:half], actions[half:]


def _expected(make: Make, words: Words, section: Section, areas: list[_Area]) -> dict[str, Any]:
    is_bare, has_word = make["section"] == "bare", make["section"] not in ("bare", "figure", "square")
    return {
        "label": words.section if has_word else "",
        "number": _number(make["section"], section.number),
        "title": section.title.upper() if is_bare or make["section"] in ("square", "spelt") else section.title,
        "leads": [section.lead.compact] if make["led"] == "yes" else [],
        "focus_areas": [
            {"number": area.number, "title": area.title, "actions": [action.compact for action in area.actions]}
            for area in areas
        ],
    }


def _number(style: str, number: str) -> str:
    """The number of a section as this style prints it."""
    return {"bare": "", "spelt": _SPELT[int(number) - 1].upper()}.get(style, number)


def _action(make: Make, words: Words, action: Action) -> list[str]:
    is_fact = make["status"] == "fact"
    facts = ((words.lead, str(action.lead)), *[(words.status, action.status)] * is_fact, (words.due, action.due))
    head = NUMBERS[make["number"]](action.number, action.title, words)
    if not is_fact:
        head[-1] = STATES[make["status"]].format(title=head[-1], status=action.status)
    told = [line for at, one in enumerate(action.answers.items()) for line in _told(make, MARKS[make["mark"]](at), one)]
    return [*head, *_facts(make, facts), *told]


def _told(make: Make, mark: str, answer: tuple[str, tuple[str, ...]]) -> list[str]:
    asked, words = answer[0], " ".join(answer[1])
    if make["label"] != "square":
        return LABELS[make["label"]](f"{mark}{asked}", words)
    return [f"{mark}{line}" for line in LABELS["square"](asked, words)]


def _facts(make: Make, facts: tuple[tuple[str, str], ...]) -> Iterator[str]:
    if make["facts"] == "lines":
        label = "colon" if make["label"] == "stop" else make["label"]  # no one writes "Status. Green"
        yield from (line for fact in facts for line in LABELS[label](*fact))
        return
    line = FACTS[make["facts"]].join(f"{label}: {text}" for label, text in facts)
    yield f"({line})" if make["facts"] == "bracket" else line
