"""The golden pairs: each document with what should be read from it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
PLANS = ROOT / "tests" / "plans"
SUFFIX = ".expected.json"


@dataclass(frozen=True, slots=True)
class Pair:
    """A document and its expected plan in the compact form."""

    path: Path
    expected: dict[str, Any]

    @property
    def name(self) -> str:
        """The file's name."""
        return self.path.name


def pairs() -> Iterator[Pair]:
    """Every pair, by name; a document is beside its expected plan or among the examples."""
    for path in sorted(PLANS.glob(f"*{SUFFIX}")):
        name = path.name.removesuffix(SUFFIX)
        document = next(folder / name for folder in (PLANS, ROOT / "examples") if (folder / name).exists())
        yield Pair(document, json.loads(path.read_text(encoding="utf-8")))
