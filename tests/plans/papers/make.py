"""Prints the designed papers of this folder: run `python -m tests.plans.papers.make`. Only this needs Chromium."""

import json
from pathlib import Path
from random import Random

from bench.outside.makes_paper import PLAINEST, made, written

HERE = Path(__file__).parent
CHOSEN = (
    {"status": "right"},
    {"status": "stamp"},
    {"number": "badge", "frame": "row"},
    {"number": "circle", "frame": "accordion"},
    {"frame": "card", "section": "band", "opening": "figures"},
    {"lead": "right", "frame": "stripe"},
    {"frame": "zebra", "number": "corner", "words": "promise"},
)


def name_of(choices: dict[str, str]) -> str:
    """What the file of these choices is called."""
    return "-".join(choices.values()).replace(" ", "-")


def main() -> None:
    """Print each make, with what should be read beside it."""
    for choices in CHOSEN:
        random = Random(name_of(choices))
        data, expected = written(made(random, **{**PLAINEST, **choices}), random)
        (HERE / f"{name_of(choices)}.pdf").write_bytes(data)
        told = json.dumps(expected, indent=1, ensure_ascii=False)
        (HERE / f"{name_of(choices)}.pdf.expected.json").write_text(told + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
