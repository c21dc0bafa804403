"""Score a folder: `PYTHONPATH=src python -m bench.outside documents|plans|cases FOLDER [--all] [NAME …]`.

Or score documents that are made by chance: `… makes|makes_word|makes_paper|makes_steps SEED COUNT [part=choice …]`. A
count of 0 takes each choice alone; Word files may be printed first: `file=pdf`.

`documents` are scored beside `FILE.expected.json` as the golden pairs are, `plans` by their `labels.txt` (marked.py),
`cases` as cases.py says. --all prints every difference, or every finding and miss; NAME picks files, or kinds of cases.
"""

import sys
from collections import Counter
from pathlib import Path
from random import Random

from bench.outside import makes, makes_paper, makes_steps, makes_word
from bench.outside.cases import cases, in_vain, told_of
from bench.outside.chances import GOOD, Chances
from bench.outside.documents import differences, documents
from bench.outside.marked import Marked, marked
from bench.outside.printing import printed
from bench.reading.__main__ import line, ours, table_head, table_mean
from bench.reading.compact import compact
from bench.reading.score import score
from milepost.core.checks import Finding, check
from milepost.core.document.nodes import Certainty
from milepost.core.pipeline import read_plan
from milepost.core.plan.walk import actions

_KINDS = {"makes": makes, "makes_word": makes_word, "makes_paper": makes_paper, "makes_steps": makes_steps}


def main() -> None:
    """Print the table of the kind that was asked for."""
    kind, folder, *rest = sys.argv[1:]
    if kind in _KINDS:
        _makes(kind, int(folder), int(rest[0]), dict(one.split("=", 1) for one in rest[1:]))
        return
    names = [name for name in rest if name != "--all"]
    scores = {"documents": _documents, "plans": _plans, "cases": _cases}
    scores[kind](Path(folder), names, "--all" in rest)


def _documents(folder: Path, names: list[str], is_whole: bool) -> None:
    print(table_head())
    chosen = [pair for pair in documents(folder) if not names or any(name in pair.name for name in names)]
    scores = []
    for pair in chosen:
        read = ours(pair.path)
        scores.append(line(pair, read))
        if is_whole:
            print(*differences(pair.expected, read), sep="\n")
    print(table_mean(scores))
    print(f"at {GOOD} or better: {sum(score.overall >= GOOD for score in scores)} of {len(scores)}")


def _plans(folder: Path, names: list[str], is_whole: bool) -> None:
    totals = [0, 0, 0, 0]
    for one in marked(folder):
        if not names or any(name in one.path.name for name in names):
            counts = _plan(one, is_whole)
            totals = [total + count for total, count in zip(totals, counts, strict=True)]
    print("certain right {} of {}, certain marks found {} of {}".format(*totals))


def _plan(one: Marked, is_whole: bool) -> tuple[int, int, int, int]:
    plan = read_plan(one.path.read_bytes(), one.path.name)
    called = {action.id: f"{action.number or '-'} {action.title}" for action in actions(plan)}
    asked = {question.key: question.heading for question in plan.questions}
    found = [(each, called.get(each.action, ""), asked.get(each.question, "")) for each in check(plan, one.day)]
    certain = [each for each in found if each[0].certainty is Certainty.CERTAIN]
    wanted = [mark for mark in one.marks if mark.is_certain]
    right = [each for each in certain if any(mark.is_told_by(*each) for mark in wanted)]
    missed = [mark for mark in wanted if not any(mark.is_told_by(*each) for each in found)]
    print(
        f"{one.path.name[:40]:40} actions {len(called):3} certain right {len(right):2}/{len(certain):2} "
        f"found {len(wanted) - len(missed):2}/{len(wanted):2} likely and judgements {len(found) - len(certain):3}"
    )
    if is_whole:
        for each in certain:
            print("  right" if each in right else "  WRONG", _told(*each[:2]))
        for mark in missed:
            print("  MISSED", mark.places[0], mark.why)
        for each in (each for each in found if each not in certain):
            print("       ", _told(*each[:2]))
    return len(right), len(certain), len(wanted) - len(missed), len(wanted)


def _makes(kind: str, seed: int, count: int, chosen: dict[str, str]) -> None:
    """How well texts of each choice are read, the worst choices of each part first, and the worst makes.

    With a count of 0 each choice is taken alone, with all else plain. Of steps only the milestones count.
    """
    module = _KINDS[kind]
    is_printed = chosen.pop("file", "") == "pdf"
    name = "paper.pdf" if is_printed else module.FILE
    alone = [{part: one} for part, choices in module.PARTS.items() if part not in chosen for one in choices]
    files = []
    for at, choice in enumerate([{}] * count or alone):
        random = Random(seed * 100_000 + at)  # noqa: S311
        make = module.made(random, **({**module.PLAINEST, **chosen, **choice} if choice else chosen))
        files.append((choice or make, *module.written(make, random)))
    read = printed([data for _, data, _ in files]) if is_printed else [data for _, data, _ in files]
    chances, dated = Chances(seed), Chances(seed)
    for at, ((make, _, expected), data) in enumerate(zip(files, read, strict=True)):
        figures = score(expected, compact(read_plan(data, name)))
        chances.add(figures.overall or 0, at, make)
        dated.add(figures.milestones or 0, at, make)
    if kind == "makes_steps":
        dated.show()
        return
    chances.show()
    print(f"milestones {dated.mean:.3f}")


def _cases(folder: Path, names: list[str], is_whole: bool) -> None:
    """How many faults of each kind are found, and how many passages without one are found fault with."""
    every = [one for path in sorted(folder.glob("*.txt")) for one in cases(path)]
    chosen = [one for one in every if not names or one.kind in names]
    counts: Counter[tuple[str, str]] = Counter()
    for one in chosen:
        found, vain = told_of(one.text, one.shown), in_vain(one)
        counts.update({(one.kind, "all"): 1, (one.kind, "found"): bool(found), (one.kind, "in vain"): bool(vain)})
        if is_whole and not found:
            print(f"MISSED {one.kind}\n{one.text}\n? {' … '.join(one.shown)}\n! {one.mended}\n")
        if is_whole and vain:
            print(f"IN VAIN {one.kind}\n{one.right}", *(_told(each, "") for each in vain), "", sep="\n")
    for kind in dict.fromkeys(one.kind for one in chosen):
        said = [counts[kind, what] for what in ("all", "found", "in vain")]
        print("{:12} cases {:3} found {:3} in vain {:3}".format(kind, *said))
    total = [sum(many for (_, kind), many in counts.items() if kind == what) for what in ("all", "found", "in vain")]
    print("all cases {} found {} in vain {}".format(*total))


def _told(finding: Finding, name: str) -> str:
    return f"{finding.certainty.value:9} {finding.rule}: {name[:14]}: {finding.message} [{finding.evidence[:120]}]"


if __name__ == "__main__":
    main()
