"""Pasted texts of many makes: the same kind of plan written with other numbers, labels, facts and headings.

A make is a choice for each part of a text; the text and what it should be read as come from one invented plan, so the
truth is known by construction. `python -m bench.outside makes SEED COUNT [part=choice …]` prints how they are read.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from bench.outside.invented import CODES, STEPS, WORDS, Action, Section, Words, invented
from bench.outside.text_styles import (
    AGAIN,
    AREAS,
    FACTS,
    HANDS,
    LABELS,
    LEADS,
    LED,
    MARKS,
    NOTES,
    NUMBERS,
    OPENINGS,
    RULES,
    SECTIONS,
    SLIPS,
    SPELT,
    STATES,
)

Make = Mapping[str, str]
FILE = "pasted.txt"
_OFTEN = 0.3  # how often something is not as it should be
_SEVERAL = 2
_CAPITALS = ("bare", "square", "spelt", "part", "starred")
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
    "gap": {"yes": 1, "no": 0}, "led": LED,
    "lead": LEADS, "note": NOTES, "again": AGAIN, "hand": HANDS, "slip": SLIPS,
}  # fmt: skip
PLAINEST: Make = {part: next(iter(choices)) for part, choices in PARTS.items()}
_RARE = ("note", "again", "hand", "slip")  # what is mostly as it should be


def made(random: Random, **chosen: str) -> Make:
    """A make by chance, with these parts as chosen."""
    found = {part: random.choice(list(choices)) for part, choices in PARTS.items()}
    plain = {part: PLAINEST[part] for part in _RARE if random.random() > _OFTEN}
    return found | plain | chosen


def written(make: Make, random: Random) -> tuple[bytes, dict[str, Any]]:
    """A text of this make, and the plan in the compact form that it should be read as."""
    words = WORDS[make["words"]]
    lines = ["Arden Community Plan 2025 to 2027", "Report for January to March 2026", "", OPENINGS[make["opening"]]]
    expected: list[dict[str, Any]] = []
    for section in invented(words, make["code"], random, make["step"]):
        own, asked, section = _hand(make, words, section, random)
        lines += [RULES[make["rule"]]] * (make["rule"] != "none")
        lines += [SECTIONS[make["section"]](words.section, section.number, section.title)]
        lines += _section_lead(make, words, section)
        lines.append("")
        areas = _areas(make, section, random)
        for area in areas:
            lines += [AREAS[make["area"]].format(number=area.number, title=area.title), ""] if area.title else []
            for action in area.actions:
                is_first = action is areas[0].actions[0]
                lines += [*_action(own, asked, action, is_first=is_first), *[""] * (make["gap"] == "yes")]
                lines += ["", NOTES[make["note"]], ""] * (is_first and make["note"] != "none")
        lines += [""] * (make["gap"] == "no")
        expected.append(_expected(make, words, section, areas))
    return ("\n".join(lines) + "\n").encode(), {"status_means": {}, "sections": expected}


def _section_lead(make: Make, words: Words, section: Section) -> list[str]:
    told = LED[make["led"]].format(label=words.section_lead, who=section.lead, part=words.section.lower())
    return [told] if told else []


def _hand(make: Make, words: Words, section: Section, random: Random) -> tuple[Make, Words, Section]:
    """The make, the words and the section as somebody else wrote it, if it is the second and another hand's."""
    if section.number != "2" or make["hand"] == "one":
        return make, words, section
    if make["hand"] == "style":
        return {**make, "label": random.choice([one for one in LABELS if one != make["label"]])}, words, section
    other = random.choice([one for one in WORDS.values() if one is not words])
    names = _renamed(words, other)
    actions = tuple(
        replace(one, answers={names[asked]: told for asked, told in one.answers.items() if asked in names})
        for one in section.actions
    )
    asked = replace(words, lead=other.lead, status=other.status, due=other.due, asked=other.asked)
    return make, asked, replace(section, actions=actions)


def _renamed(words: Words, other: Words) -> dict[str, str]:
    """What each question is called in other words, as far as those ask as much."""
    rest = zip(
        (one for one in words.asked if one != words.ahead),
        (one for one in other.asked if one != other.ahead),
        strict=False,
    )
    return {words.ahead: other.ahead} | dict(rest)


def _areas(make: Make, section: Section, random: Random) -> list[_Area]:
    """The focus areas of a section, which share its actions."""
    if make["area"] == "none":
        return [_Area("", "", _slipped(make, section, section.actions))]
    found = []
    for at, (title, actions) in enumerate(zip(random.sample(_AREAS, 2), _halves(section.actions), strict=True), 1):
        code = {"numbered": f"{section.number}.{at}", "lettered": f"{section.number}{'AB'[at - 1]}"}
        number = code.get(make["area"], "")
        if make["area"] == "numbered":
            actions = tuple(replace(one, number=f"{number}.{each}") for each, one in enumerate(actions, 1))
        found.append(_Area(number, title, _slipped(make, section, actions) if at == 1 else actions))
    return found


def _slipped(make: Make, section: Section, actions: tuple[Action, ...]) -> tuple[Action, ...]:
    """The first actions of a plan as somebody numbered them who typed a number twice, or left one out."""
    if make["slip"] == "none" or section.number != "1" or len(actions) < _SEVERAL:
        return actions
    if make["slip"] == "doubled":
        return (*actions[:-1], replace(actions[-1], number=actions[-2].number))
    return (*actions[:-2], actions[-1])


def _halves(actions: tuple[Action, ...]) -> tuple[tuple[Action, ...], tuple[Action, ...]]:
    half = (len(actions) + 1) // 2
    return actions[:half], actions[half:]


def _expected(make: Make, words: Words, section: Section, areas: list[_Area]) -> dict[str, Any]:
    style = make["section"]
    labels = dict.fromkeys(("bare", "figure", "square"), "") | {"part": "Part"}
    return {
        "label": labels.get(style, words.section),
        "number": _number(style, section.number),
        "title": section.title.upper() if style in _CAPITALS else section.title,
        "leads": [section.lead.compact] if make["led"] != "no" else [],
        "focus_areas": [
            {"number": area.number, "title": area.title, "actions": [action.compact for action in area.actions]}
            for area in areas
        ],
    }


def _number(style: str, number: str) -> str:
    """The number of a section as this style prints it."""
    at = int(number) - 1
    return {"bare": "", "spelt": SPELT[at].upper(), "part": "ABCDEF"[at]}.get(style, number)


def _action(make: Make, words: Words, action: Action, *, is_first: bool) -> list[str]:
    is_fact = make["status"] == "fact"
    lead = ((words.lead, str(action.lead)),) * (make["lead"] == "fact")
    facts = (*lead, *[(words.status, action.status)] * is_fact, (words.due, action.due))
    head = NUMBERS[make["number"]](action.number, action.title, words)
    if not is_fact:
        head = _stated(make, head, action)
    if make["lead"] != "fact":
        head.append(LEADS[make["lead"]].format(who=action.lead, noun=words.noun.lower()))
    told = [_told(make, MARKS[make["mark"]](at), one) for at, one in enumerate(action.answers.items())]
    if is_first and make["again"] != "none":
        again = NUMBERS[make["number"]](action.number, f"{action.title}{AGAIN[make['again']]}", words)
        told.insert(1, ["", *again])
    return [*head, *_facts(make, facts), *(line for lines in told for line in lines)]


def _stated(make: Make, head: list[str], action: Action) -> list[str]:
    """The lines of a title with the status, which is not beside the rule below it."""
    if make["number"] != "underlined":
        return [*head[:-1], STATES[make["status"]].format(title=head[-1], status=action.status)]
    if make["status"] == "below":
        return [*head, action.status]
    return [STATES[make["status"]].format(title=head[0], status=action.status), *head[1:]]


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
