"""Pasted texts of many makes: the same kind of plan written with other numbers, labels, facts and headings.

A make is a choice for each part of a text; the text and what it should be read as come from one invented plan, so the
truth is known by construction. `python -m bench.outside makes SEED COUNT [part=choice …]` prints how they are read.
"""

from collections.abc import Callable, Iterator, Mapping
from random import Random
from typing import Any

from bench.outside.invented import CODES, WORDS, Action, Section, Words, invented

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
}
OPENINGS = {
    "none": "",
    "paragraph": "This report tells the board what was done. It was put together from the returns of all partners.\n",
    "headed": "Introduction\nThis report tells the board what was done in the quarter, and what comes next.\n",
}


PARTS: dict[str, Mapping[str, object]] = {
    "number": NUMBERS, "label": LABELS, "facts": FACTS, "section": SECTIONS, "code": CODES, "opening": OPENINGS,
    "words": WORDS, "gap": {"yes": 1, "no": 0}, "led": {"yes": 1, "no": 0},
}  # fmt: skip
PLAINEST: Make = {part: next(iter(choices)) for part, choices in PARTS.items()}


def made(random: Random, **chosen: str) -> Make:
    """A make by chance, with these parts as chosen."""
    return {part: random.choice(list(choices)) for part, choices in PARTS.items()} | chosen


def written(make: Make, random: Random) -> tuple[bytes, dict[str, Any]]:
    """A text of this make, and the plan in the compact form that it should be read as."""
    words = WORDS[make["words"]]
    lines = ["Arden Community Plan 2025 to 2027", "Report for January to March 2026", "", OPENINGS[make["opening"]]]
    sections = invented(words, make["code"], random)
    for section in sections:
        lines += [SECTIONS[make["section"]](words.section, section.number, section.title)]
        lines += [f"{words.section_lead}: {section.lead}"] * (make["led"] == "yes")
        lines.append("")
        for action in section.actions:
            lines += [*_action(make, words, action), *[""] * (make["gap"] == "yes")]
        lines += [""] * (make["gap"] == "no")
    expected = [_expected(make, words, section) for section in sections]
    return ("\n".join(lines) + "\n").encode(), {"status_means": {}, "unscored": ["milestones"], "sections": expected}


def _expected(make: Make, words: Words, section: Section) -> dict[str, Any]:
    is_bare, has_word = make["section"] == "bare", make["section"] not in ("bare", "figure")
    return {
        "label": words.section if has_word else "",
        "number": "" if is_bare else section.number,
        "title": section.title.upper() if is_bare else section.title,
        "leads": [section.lead.compact] if make["led"] == "yes" else [],
        "focus_areas": [{"number": "", "title": "", "actions": [action.compact for action in section.actions]}],
    }


def _action(make: Make, words: Words, action: Action) -> list[str]:
    facts = ((words.lead, str(action.lead)), (words.status, action.status), (words.due, action.due))
    told = [line for asked, told in action.answers.items() for line in LABELS[make["label"]](asked, " ".join(told))]
    return [*NUMBERS[make["number"]](action.number, action.title, words), *_facts(make, facts), *told]


def _facts(make: Make, facts: tuple[tuple[str, str], ...]) -> Iterator[str]:
    if make["facts"] == "lines":
        label = "colon" if make["label"] == "stop" else make["label"]  # no one writes "Status. Green"
        yield from (line for fact in facts for line in LABELS[label](*fact))
        return
    line = FACTS[make["facts"]].join(f"{label}: {text}" for label, text in facts)
    yield f"({line})" if make["facts"] == "bracket" else line
