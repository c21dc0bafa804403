"""Documents that nobody has seen: any plan in any layout under other words, from a seed.

`PYTHONPATH=src:. python -m bench.reading.varied [SEED [HOW_MANY]] [--strange | --held-out] [--pdf] [--first]` prints
the worst first. A golden pair can be learned by heart; these say whether reading has learned the rule.
With --strange the headings are of bench.reading.strange, and columns stand in any order. With --held-out they are of
bench.reading.held_out, and nothing but the means is printed. With --first only the six plans that the golden pairs
are made of are drawn, as the figures before the others came were measured.
"""

import io
import sys
import tempfile
from dataclasses import dataclass, fields, replace
from pathlib import Path
from random import Random
from typing import Any

from docx.document import Document as WordDocument
from examples.make import word_tables
from examples.make.plan import Plan, load
from examples.make.shape import Shape
from examples.make.sheet import flat
from examples.make.still import save_pdf
from tests.plans.make import pasted, sheets, word_flow, word_odd
from tests.plans.make.recipe import Made, Recipe

from bench.reading.compact import compact
from bench.reading.pairs import PLANS
from bench.reading.reworded import HELD_OUT, KNOWN, STRANGE, Words, reworded
from bench.reading.score import Score, score
from milepost.core.errors import UserFacingError
from milepost.core.pipeline import read_plan

WITH_FOCUS = (word_tables.merged, word_tables.carried, word_odd.three_levels, pasted.clipboard, pasted.tabs, flat)
PLAIN = (
    word_tables.title_rows,
    word_tables.header_once,
    word_tables.hairlines,
    word_flow.forms,
    sheets.by_section,
    pasted.commas,
    pasted.status_lines,
    pasted.slashes,
)
BANDED = (word_tables.bands, word_flow.small_tables, word_flow.status_lines, word_flow.nested_lists, pasted.cards)
FIRST = ("send", "climate", "housing", "equality", "health", "transport")
NAMES = (*FIRST, "nights", "dementia", "nature", "digital")
OWN_SECTION = (word_odd.three_levels, pasted.tabs, pasted.commas, flat)


@dataclass(frozen=True, slots=True)
class Trial:
    """One drawn document and how it was read."""

    caption: str
    file_name: str
    data: bytes
    expected: dict[str, Any]
    score: Score


def trial(seed: int, words: Words = KNOWN, names: tuple[str, ...] = NAMES, *, as_pdf: bool = False) -> Trial:
    """Draw a document and read it; as a PDF, tagged or not, where it is a Word document."""
    random = Random(seed)  # noqa: S311 - a draw, not a secret
    name = random.choice(names)
    source = load(PLANS / "make" / f"{name}.toml")
    plan = reworded(source, random, words)
    recipe = _recipe(plan, random, in_order=words is KNOWN)
    if recipe.write is pasted.slashes:
        plan = _without_strokes(plan)
    made = recipe.made(plan)
    data, suffix = _bytes(made), _suffix(made, recipe)
    if as_pdf and suffix == "docx":
        data, suffix = _printed(data, tagged=random.random() < 0.3), "pdf"
    file_name = f"trial-{seed}.{suffix}"
    expected = recipe.expected(plan)
    first = plan.sections[0]
    said = [first.heading, first.actions[0].number, *recipe.shape.headings(plan)]
    caption = f"{seed} {suffix} {name} {recipe.write.__name__} {said}"
    return Trial(caption, file_name, data, expected, score(expected, _read(data, file_name)))


def _recipe(plan: Plan, random: Random, *, in_order: bool) -> Recipe:
    has_focus = any(focus.title for section in plan.sections for focus in section.focus)
    writers = (*WITH_FOCUS, *PLAIN, *BANDED) if has_focus else PLAIN
    write = random.choice(writers)
    if write is sheets.by_section and "/" in plan.sections[0].label:
        write = word_tables.title_rows  # Excel allows no stroke in the name of a sheet
    frame = [key for key in ("ref", "action", "lead", "due") if _is_said(plan, key)]
    keys = [*(("focus",) if write in WITH_FOCUS else ()), *frame, *plan.columns, "status"]
    says = ("section leads",)
    if not in_order:
        keys = _shuffled(keys, random)
    if write in OWN_SECTION:
        keys, says = ["section", *keys], ()
    if write in (*BANDED, pasted.status_lines):  # its mail prints focus areas as lines of their own
        says = (*says, "focus")
    if write in (*BANDED[1:], pasted.status_lines):
        keys = [key for key in keys if key not in ("ref", "action")]
    if write is pasted.cards:  # its facts are the lead and the status alone
        keys = [key for key in keys if key != "due"]
    shape = Shape(tuple(keys), joined=random.choice(("; ", "\n")))
    return Recipe("trial", "", "", write, shape, says)


def _without_strokes(plan: Plan) -> Plan:
    """The plan with "Camau | Actions" for "Camau / Actions": nobody can tell that stroke from one between two cells."""
    head, columns = ({key: name.replace(" / ", " | ") for key, name in of.items()} for of in (plan.head, plan.columns))
    return replace(plan, head=head, columns=columns)


def _shuffled(keys: list[str], random: Random) -> list[str]:
    """The columns in any order, but that a number stands before the action and what groups it before both."""
    first = [key for key in keys if key in ("focus", "ref", "action")]
    rest = [key for key in keys if key not in first]
    random.shuffle(rest)
    cut = random.randint(0, min(1, len(rest)))
    return [*first, *rest] if "focus" in first else [*rest[:cut], *first, *rest[cut:]]


def _is_said(plan: Plan, key: str) -> bool:
    if key == "due":
        return any(action.due for section in plan.sections for action in section.actions)
    return key in plan.head


def _suffix(made: Made, recipe: Recipe) -> str:
    if isinstance(made, WordDocument):
        return "docx"
    texts = {pasted.clipboard: "html", pasted.cards: "html", pasted.tabs: "tsv", pasted.commas: "csv"}
    return texts.get(recipe.write, "txt") if isinstance(made, str) else "xlsx"


def _bytes(made: Made) -> bytes:
    if isinstance(made, str):
        return made.encode()
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()


def _printed(data: bytes, *, tagged: bool) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "trial.docx"
        source.write_bytes(data)
        save_pdf(source, source.with_suffix(".pdf"), tagged=tagged)
        return source.with_suffix(".pdf").read_bytes()


def _read(data: bytes, file_name: str) -> dict[str, Any]:
    try:
        return compact(read_plan(data, file_name))
    except UserFacingError:
        return {"sections": []}


def main() -> None:
    """Print each trial's figures, the worst first, and the mean."""
    first, count = (*(int(word) for word in sys.argv[1:] if word.isdigit()), 1, 60)[:2]
    words = STRANGE if "--strange" in sys.argv else HELD_OUT if "--held-out" in sys.argv else KNOWN
    names = FIRST if "--first" in sys.argv else NAMES
    drawn = (trial(seed, words, names, as_pdf="--pdf" in sys.argv) for seed in range(first, first + count))
    trials = sorted(drawn, key=lambda item: item.score.overall)
    for item in trials if words is not HELD_OUT else ():
        promises = item.score.milestones
        print(f"{item.score.overall:.3f} {'  –  ' if promises is None else f'{promises:.3f}'} {item.caption}")
    for name in (field.name for field in fields(Score)):
        found = [value for item in trials if (value := getattr(item.score, name)) is not None]
        print(f"{sum(found) / max(1, len(found)):.3f} {name}")
    print(f"{sum(item.score.overall for item in trials) / len(trials):.3f} mean of {len(trials)}")


if __name__ == "__main__":
    main()
