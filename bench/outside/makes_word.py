"""Word files of many makes: the same kind of plan laid out as an outline or as forms, with other headings and labels.

A make is a choice for each part of a paper; what should be read is known by construction, as in makes.py.
`python -m bench.outside makes_word SEED COUNT [part=choice …]` prints how they are read.
"""

from collections.abc import Mapping, Sequence
from io import BytesIO
from random import Random
from typing import Any

import docx

from bench.outside.invented import CODES, STEPS, WORDS, invented
from bench.outside.word_writer import FORM, NUMBERS, Make, Writer

FILE = "paper.docx"

SECTIONS = ("heading", "bold", "capitals", "boxed", "centred")
LEADS = ("none", "line", "dash", "bracket", "italics")
ACTIONS = ("heading 2", "heading 3", "bold", "list", "boxed", FORM)
FACTS = ("lines", "tabs", "bars", "bullets", "table", "over", "grid", "across", "list")
STATUSES = ("word", "shaded", "shaded word", "letter", "ticks")
ANSWERS = ("colon", "stop", "dash", "bold", "heading", "italics", "above", "table", "boxes", "header row")
INNER = ("paragraph", "paragraphs", "bullets", "some empty")
OPENINGS = ("none", "introduction", "contents", "key", "report")
PARTS: dict[str, Mapping[str, object] | Sequence[str]] = {
    "section": SECTIONS, "led": LEADS, "action": ACTIONS, "number": NUMBERS, "facts": FACTS, "status": STATUSES,
    "answer": ANSWERS, "inner": INNER, "opening": OPENINGS, "code": CODES, "words": WORDS, "step": STEPS,
    "pages": ("no", "yes"), "furniture": ("no", "yes"), "end": ("none", "notes"),
}  # fmt: skip
PLAINEST: Make = {part: next(iter(choices)) for part, choices in PARTS.items()}


def made(random: Random, **chosen: str) -> Make:
    """A make by chance, with these parts as chosen."""
    return {part: random.choice(list(choices)) for part, choices in PARTS.items()} | chosen


def written(make: Make, random: Random) -> tuple[bytes, dict[str, Any]]:
    """A Word file of this make, and the plan in the compact form that it should be read as."""
    words = WORDS[make["words"]]
    sections = invented(words, make["code"], random, make["step"])
    writer = Writer(make, words, docx.Document())
    writer.write(sections)
    file = BytesIO()
    writer.document.save(file)
    means = dict(zip(writer.letters.values(), words.statuses, strict=True)) if make["status"] == "letter" else {}
    return file.getvalue(), {
        "status_means": means,
        "sections": [writer.expected(section) for section in sections],
    }
