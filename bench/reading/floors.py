"""The floors that readings must reach: one for each document, committed, and only ever raised."""

import json
import math

from bench.reading.pairs import PLANS
from bench.reading.score import Score

FILE = PLANS / "floors.json"


def floors() -> dict[str, dict[str, float]]:
    """The committed floors by document: of the overall score, and of milestones where there are any."""
    data: dict[str, dict[str, float]] = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    return data


def reached(score: Score) -> dict[str, float]:
    """What a reading reached, rounded down to three places."""
    parts = {"overall": score.overall, "milestones": score.milestones}
    return {name: math.floor(value * 1000) / 1000 for name, value in parts.items() if value is not None}


def raise_to(scores: dict[str, Score]) -> None:
    """Write the floors again, each at what was reached or where it stood, whichever is higher."""
    kept = floors()
    for name, score in scores.items():
        old = kept.get(name, {})
        kept[name] = {part: max(value, old.get(part, 0.0)) for part, value in reached(score).items()}
    FILE.write_text(json.dumps(dict(sorted(kept.items())), indent=1) + "\n", encoding="utf-8")
