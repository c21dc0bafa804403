"""Designed papers of many makes: the same kind of plan as a studio would lay it out, printed to PDF by Chromium.

A make is a choice for each part of a design: how an action is framed, where its number and status stand, how labels
look. What should be read is known by construction, as in makes.py. `python -m bench.outside makes_paper SEED COUNT
[part=choice …]` prints how they are read; COUNT 0 takes each choice alone, with all else plain.
"""

from random import Random
from typing import Any

from bench.outside.invented import CODES, WORDS, invented
from bench.outside.paper_action import ANSWERS, FACTS, FRAMES, LABELS, LEADS, NUMBERS, STATUSES, Make
from bench.outside.paper_page import ENDS, FURNITURE, OPENINGS, PAGES, SECTIONS, page
from bench.outside.paper_print import printed
from bench.outside.paper_words import PAPER_WORDS, retold

FILE = "paper.pdf"
ALL_WORDS = {**WORDS, **PAPER_WORDS}
PARTS: dict[str, tuple[str, ...]] = {
    "frame": FRAMES, "number": NUMBERS, "status": STATUSES, "label": LABELS, "answers": ANSWERS, "lead": LEADS,
    "facts": FACTS, "section": SECTIONS, "led": ("no", "yes"), "furniture": FURNITURE, "opening": OPENINGS,
    "end": ENDS, "page": PAGES, "columns": ("1", "2"), "inner": ("paragraph", "paragraphs", "bullets"),
    "font": ("sans", "serif"), "tags": ("no", "yes"), "code": tuple(CODES), "words": tuple(ALL_WORDS),
}  # fmt: skip
PLAINEST: Make = {part: choices[0] for part, choices in PARTS.items()}


def made(random: Random, **chosen: str) -> Make:
    """A make by chance, with these parts as chosen and such as no studio would print put right."""
    return _sensible({part: random.choice(choices) for part, choices in PARTS.items()} | chosen)


def _sensible(make: Make) -> Make:
    """The make without what leaves no room or says nothing: lanes are the status, and hold no columns."""
    found = dict(make)
    if found["frame"] in ("lanes", "abreast", "three"):
        found["columns"] = "1"
        found["answers"] = "stacked"
        found["facts"] = {"side": "lines", "boxes": "list", "pairs": "list"}.get(found["facts"], found["facts"])
        found["lead"] = "below" if found["lead"] == "right" else found["lead"]
        found["section"] = "plain" if found["section"] == "rail" else found["section"]
    if found["columns"] == "2" or found["section"] == "rail":
        found["answers"] = "stacked" if found["answers"] == "columns" else found["answers"]
        found["page"] = "landscape" if found["frame"] in ("beside", "row") else found["page"]
    if found["frame"] in ("row", "sheet", "beside"):
        found["columns"] = "1"
    if found["frame"] in ("row", "beside"):
        found["lead"] = "below" if found["lead"] == "right" else found["lead"]
        found["answers"] = "stacked"
        found["facts"] = "lines" if found["facts"] == "side" else found["facts"]
    if found["label"] == "left" and found["answers"] != "stacked":
        found["label"] = "bold"
    if found["frame"] == "lanes":
        found["status"] = "lane"
    elif found["status"] == "lane":
        found["status"] = "pill"
    return found


def written(make: Make, random: Random) -> tuple[bytes, dict[str, Any]]:
    """A PDF of this make, and the plan in the compact form that it should be read as."""
    words = ALL_WORDS[make["words"]]
    sections = retold(invented(words, make["code"], random), random)
    whole = page(make, words, sections)
    data = printed(whole.html, is_tagged=make["tags"] == "yes", header=whole.header, footer=whole.footer)
    return data, {
        "status_means": dict(whole.means),
        "unscored": ["milestones"],
        "sections": [whole.expected(section) for section in sections],
    }
