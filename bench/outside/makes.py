"""Pasted texts of many makes: the same kind of plan written with other numbers, labels, facts and headings.

A make is a choice for each part of a text; the text and what it should be read as come from one invented plan, so the
truth is known by construction. `python -m bench.outside makes SEED COUNT [part=choice …]` prints how they are read.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

Make = Mapping[str, str]

NUMBERS: dict[str, Callable[[str, str, "_Words"], list[str]]] = {
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
CODES: dict[str, Callable[[int, int], str]] = {
    "2.1": lambda section, at: f"{section}.{at}",
    "B1": lambda section, at: f"{'ABC'[section - 1]}{at}",
    "HB2.1": lambda section, at: f"HB{section}.{at}",
    "2a": lambda section, at: f"{section}{'abcd'[at - 1]}",
}
AREAS = {
    "none": "",
    "numbered": "{number} {title}",
    "named": "Focus area: {title}",
    "lettered": "Focus area {number}: {title}",
}
STATES = {"fact": "", "below": "{title}\n{status}", "bracket": "{title} [{status}]", "dash": "{title} – {status}"}
OPENINGS = {
    "none": "",
    "paragraph": "This report tells the board what was done. It was put together from the returns of all partners.\n",
    "headed": "Introduction\nThis report tells the board what was done in the quarter, and what comes next.\n",
}


@dataclass(frozen=True, slots=True)
class _Words:
    """What a partnership calls the parts of its plan."""

    noun: str
    title: str
    lead: str
    status: str
    due: str
    asked: tuple[str, ...]
    statuses: tuple[str, ...]
    section: str
    section_lead: str


WORDS = {
    "action": _Words("Action", "Action", "Lead", "Status", "Due", ("Progress", "Concerns", "Next steps", "Measure"),
                     ("On track", "At risk", "Complete"), "Priority", "Priority lead"),
    "pledge": _Words("Pledge", "What we promised", "Owner", "Position", "By when",
                     ("What has happened", "What is going well", "What is getting in the way", "What we will do next"),
                     ("Under way", "Delayed", "Fulfilled"), "Theme", "Theme lead"),
    "commitment": _Words("Commitment", "Commitment", "Responsible", "Rating", "Target date",
                         ("What we did", "What went well", "What troubles us", "What comes next"),
                         ("Green", "Amber", "Red"), "Strand", "Strand lead"),
    "objective": _Words("Objective", "Objective", "Accountable officer", "RAG", "Deadline",
                        ("Update this quarter", "Risks", "Plans for next quarter"), ("Green", "Amber", "Red"),
                        "Outcome", "Outcome sponsor"),
    "task": _Words("Task", "Task", "Who", "State", "When",
                   ("Done so far", "Problems", "Coming up", "Success looks like"), ("Started", "Stopped", "Done"),
                   "Goal", "Goal champion"),
}  # fmt: skip
PARTS: dict[str, Mapping[str, object]] = {
    "number": NUMBERS, "label": LABELS, "facts": FACTS, "section": SECTIONS, "code": CODES, "opening": OPENINGS,
    "words": WORDS, "area": AREAS, "status": STATES, "gap": {"yes": 1, "no": 0}, "led": {"yes": 1, "no": 0},
}  # fmt: skip
PLAINEST: Make = {part: next(iter(choices)) for part, choices in PARTS.items()}

_TITLES = (
    "Open a second family hub", "Train school staff in first aid", "Cut waiting times for assessments",
    "Replace the lighting in the subway", "A warm space in every ward", "Support for young carers",
    "Map the services that exist", "Home visits after discharge", "Better signs on the towpath",
    "Recruit volunteer drivers", "Safer crossing near the primary school", "Advice sessions in libraries",
)  # fmt: skip
_SECTIONS = ("Children and families", "Safer streets", "Health at home", "Getting about", "Work and skills")
_AREAS = ("Renting from private landlords", "Leaving care or prison", "Food and warmth", "Young people at night")
_PEOPLE = ("Ruth Bell", "Omar Siddiq", "Jane Harcourt", "Tom Abbott", "Priya Nair", "Colin Webb", "Dr Anna Lowe")
_BODIES = ("Arden Council", "Penrose NHS Trust", "Mill Valley Police", "Age Matters", "Fairbrook Housing")
_POSTS = ("Head of Service", "Programme Manager")
_TOLD = (
    "The lease was signed in May and work began in June.", "Forty families took part in the first term.",
    "Two posts are still vacant and interviews are planned.", "Partners met twice and agreed the shared form.",
    "The survey gave clear answers about opening hours.", "Volunteers are keen but the rota is thin at weekends.",
    "Suppliers have put their prices up by a tenth.", "Parents told us that evenings suit them better.",
)  # fmt: skip
_DAYS = ("30 June 2026", "March 2027", "31/12/2026")
_MANY = (3, 4)


def made(random: Random, **chosen: str) -> Make:
    """A make by chance, with these parts as chosen."""
    return {part: random.choice(list(choices)) for part, choices in PARTS.items()} | chosen


def written(make: Make, random: Random) -> tuple[str, dict[str, Any]]:
    """A text of this make, and the plan in the compact form that it should be read as."""
    words = WORDS[make["words"]]
    lines = ["Arden Community Plan 2025 to 2027", "Report for January to March 2026", "", OPENINGS[make["opening"]]]
    titles, sections = random.sample(_TITLES, len(_TITLES)), []
    for number, title in enumerate(random.sample(_SECTIONS, len(_MANY) + 1), 1):
        head, section = _section(make, words, str(number), title, random)
        lines += [*head, ""]
        areas, each = _areas(make, str(number), random), 0
        for line, area, many in areas:
            lines += [line, ""] if line else []
            for at in range(1, many + 1):
                each += 1
                code = f"{area['number']}.{at}" if make["area"] == "numbered" else CODES[make["code"]](number, each)
                told, action = _action(make, words, code, titles.pop(), random)
                lines += [*told, *[""] * (make["gap"] == "yes")]
                area["actions"].append(action)
        section["focus_areas"] = [area for _, area, _ in areas]
        lines += [""] * (make["gap"] == "no")
        sections.append(section)
    return "\n".join(lines) + "\n", {"status_means": {}, "unscored": ["milestones"], "sections": sections}


def _section(make: Make, words: _Words, number: str, title: str, random: Random) -> tuple[list[str], dict[str, Any]]:
    is_bare, has_word = make["section"] == "bare", make["section"] not in ("bare", "figure")
    lines, leads = [SECTIONS[make["section"]](words.section, number, title)], []
    if make["led"] == "yes":
        name, post = random.choice(_PEOPLE), random.choice(_POSTS)
        lines.append(f"{words.section_lead}: {name}, {post}")
        leads = [{"name": name, "post": post, "organisation": ""}]
    return lines, {
        "label": words.section if has_word else "",
        "number": "" if is_bare else number,
        "title": title.upper() if is_bare else title,
        "leads": leads,
        "focus_areas": [],
    }


def _areas(make: Make, number: str, random: Random) -> list[tuple[str, dict[str, Any], int]]:
    """The focus areas of a section, each with its line and how many actions it has."""
    form = AREAS[make["area"]]
    if not form:
        return [("", {"number": "", "title": "", "actions": []}, random.choice(_MANY))]
    found = []
    for at, title in enumerate(random.sample(_AREAS, 2), 1):
        code = {"numbered": f"{number}.{at}", "lettered": f"{number}{'AB'[at - 1]}"}.get(make["area"], "")
        found.append((form.format(number=code, title=title), {"number": code, "title": title, "actions": []}, 2))
    return found


def _action(make: Make, words: _Words, number: str, title: str, random: Random) -> tuple[list[str], dict[str, Any]]:
    name, body, day = random.choice(_PEOPLE), random.choice(_BODIES), random.choice(_DAYS)
    status = random.choice(words.statuses)
    facts = ((words.lead, f"{name}, {body}"), *[(words.status, status)] * (make["status"] == "fact"), (words.due, day))
    head = NUMBERS[make["number"]](number, title, words)
    if make["status"] != "fact":
        head[-1] = STATES[make["status"]].format(title=head[-1], status=status)
    answers = {asked: " ".join(random.sample(_TOLD, random.choice((1, 2, 3)))) for asked in words.asked}
    told = [line for asked, text in answers.items() for line in LABELS[make["label"]](asked, text)]
    lines = [*head, *_facts(make, facts), *told]
    return lines, {
        "number": number,
        "title": title,
        "status": status,
        "leads": [{"name": name, "post": "", "organisation": body}],
        "answers": answers,
        "milestones": [],
    }


def _facts(make: Make, facts: tuple[tuple[str, str], ...]) -> Iterator[str]:
    if make["facts"] == "lines":
        label = "colon" if make["label"] == "stop" else make["label"]  # no one writes "Status. Green"
        yield from (line for fact in facts for line in LABELS[label](*fact))
        return
    line = FACTS[make["facts"]].join(f"{label}: {text}" for label, text in facts)
    yield f"({line})" if make["facts"] == "bracket" else line
