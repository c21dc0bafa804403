"""Lines of several facts behind the same words in every such line: "Led by Ann Lowe | Finish May 2027"."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from milepost.core.document.nodes import Block, Cell, Document, ListKind, Paragraph, Table
from milepost.core.document.walk import texts
from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.meanings.periods import period_words
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.parts.answers import is_date, is_state, names_parties
from milepost.core.plan.model import Meaning
from milepost.core.words.dates import find

_MARK = re.compile(r"\s+[|¦·•](?:\s+|$)")
_COLON = re.compile(r"(?P<label>[^\W\d_][^:\n]{1,40}?)\s*:(?:\s+|$)")
_INNER = re.compile(r"(?<=[^\s:;]) (?=[A-Z])")
_WORDS = re.compile(r"[^\W\d_][\w’'-]*(?: [^\W\d_][\w’'-]*)*")
_FEWEST, _TWO = 3, 2
_MOST_PARTS, _MOST_WORDS, _LONGEST_LABEL, _MOST_OF_STATE = 6, 20, 4, 3
_MOSTLY = 0.75
_LONGEST, _SAMPLE = 300, 200  # letters of a line; lines of one opening that are looked at

Facts = tuple[tuple[str, str], ...]  # each label, or nothing, with its answer


def with_facts_apart(document: Document) -> Document:
    """The document, each such line as a paragraph for each of its facts, at the place of the line."""
    told = fact_lines(text for text, _ in texts(document))
    if not told:
        return document
    blocks: list[Block] = []
    for block, above in zip(document.blocks, (None, *document.blocks), strict=False):
        last = blocks[-1] if blocks else None
        if not isinstance(block, Table) and isinstance(last, Paragraph) and _is_spilt(above, block.text, told):
            blocks[-1] = replace(last, text=f"{last.text} {block.text}")
        else:
            blocks.extend(_apart(block, told))
    return replace(document, blocks=tuple(blocks))


def _is_spilt(above: Block | None, text: str, told: Mapping[str, Facts]) -> bool:
    """Whether a text is the last fact of the line above, printed as a heading, say."""
    facts = told.get(above.text, ()) if isinstance(above, Paragraph) and above.list_kind is ListKind.NONE else ()
    return bool(facts) and not facts[-1][1] and _is_told(text)


def _is_told(text: str) -> bool:
    return is_date(text) or is_state(text) or names_parties(text)


def fact_lines(lines: Iterable[str]) -> Mapping[str, Facts]:
    """The facts of each such line, by the line; nothing where no three lines are alike, or no answers are of a kind."""
    every = {line: _parts(line) for text in dict.fromkeys(lines) for line in text.split("\n") if len(line) <= _LONGEST}
    parts = {line: found for line, found in every.items() if found}
    parts |= _unmarked([line for line, found in every.items() if not found])
    labels = _labels(parts.values())
    told = {line: tuple(_told(part, labels) for part in found) for line, found in parts.items()}
    alike = {line: facts for line, facts in told.items() if _are_facts(facts)}
    cut: dict[str, Facts] = {line: facts for line, facts in told.items() if len(facts) == 1 and facts[0][0]}
    cut |= _alone([line for line in every if line not in parts], alike.values())
    return alike | cut if len(alike) >= _FEWEST and _is_of_a_kind(alike.values()) else {}


def _alone(lines: Iterable[str], alike: Iterable[Facts]) -> dict[str, Facts]:
    """The lines that are one such fact alone: a day behind a label that stands before days among other facts."""
    days = {label for facts in alike for label, answer in facts if label and is_date(answer)}
    pairs = ((line, label) for line in lines for label in days if line.startswith(f"{label} "))
    told = ((line, label, line.removeprefix(label).strip()) for line, label in pairs)
    return {line: ((label, answer),) for line, label, answer in told if _is_bare_date(answer)}


def _is_bare_date(text: str) -> bool:
    """Whether a text is one day or month, and nothing is told of it."""
    return [(found.start, found.end) for found in find(text, is_whole=True)] == [(0, len(text))]


def _parts(text: str) -> list[str]:
    """The parts between the marks of a line, all short; one alone where a mark ends the line, torn before the next."""
    parts = _MARK.split(text.strip())
    are_short = all(len(part.split()) <= _MOST_WORDS for part in parts)
    return list(filter(None, parts)) if _TWO <= len(parts) <= _MOST_PARTS and are_short else []


def _unmarked(lines: Sequence[str]) -> dict[str, list[str]]:
    """The parts of lines of two facts without a mark: the same words open the last before the day that ends each.

    A state may stand behind the day.
    """
    alike: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
    for line in lines:
        told, state = _before_state(line) if ":" not in line and _TWO < line.count(" ") < _MOST_WORDS else ("", "")
        if told[:1].isupper() and told[-1].isdigit():
            alike[told.partition(" ")[0]].append((told, state))
    found: dict[str, list[str]] = {}
    for group in alike.values():
        cuts = [dict(_last_labels(told)) for told, _ in group[:_SAMPLE]] if len(group) >= _FEWEST else []
        counts = Counter(label for cut in cuts for label in cut)
        label, count = counts.most_common(1)[0] if counts else ("", 0)
        if count >= max(_FEWEST, _MOSTLY * len(cuts)):
            for (told, state), cut in zip(group, cuts, strict=False):
                at = cut.get(label, len(told))
                found[f"{told} {state}".rstrip()] = list(filter(None, (told[:at].rstrip(), told[at:], state)))
    return found


def _before_state(line: str) -> tuple[str, str]:
    """A line and the state that ends it right behind a figure, as that of a year."""
    words = line.split(" ")
    for count in range(1, min(_MOST_OF_STATE, len(words) - 1) + 1):
        if words[-count - 1][-1:].isdigit() and is_state(" ".join(words[-count:])):
            return " ".join(words[:-count]), " ".join(words[-count:])
    return line, ""


def _last_labels(line: str) -> Iterator[tuple[str, int]]:
    """What may be the label of the day that ends a line, and where it starts."""
    for match in _INNER.finditer(line):
        words = line[match.end() :].split(" ")
        for count in range(1, min(_LONGEST_LABEL, len(words))):
            label = " ".join(words[:count])
            if not _WORDS.fullmatch(label) or period_words(label).text:
                break
            if is_date(" ".join(words[count:])):
                yield label, match.end()


def _labels(lines: Iterable[list[str]]) -> frozenset[str]:
    """The words that open a part of several lines with other words behind them, the more of them the better."""
    answers: defaultdict[str, list[str]] = defaultdict(list)
    for parts in lines:
        for label, answer in {pair for part in parts for pair in _openings(part)}:
            answers[label].append(answer)
    often = {label: len(said) for label, said in answers.items() if len(said) >= _FEWEST and len(set(said)) > 1}
    longer = {label.rpartition(" ")[0]: count for label, count in sorted(often.items(), key=lambda one: one[1])}
    return frozenset(label for label, count in often.items() if longer.get(label, 0) < _MOSTLY * count)


def _openings(part: str) -> Iterator[tuple[str, str]]:
    """What may be the label of a part: what stands before its colon, or its first words."""
    if match := _COLON.match(part):
        yield match["label"], part[match.end() :]
        return
    words = part.split(" ")
    for count in range(1, min(_LONGEST_LABEL, len(words) - 1) + 1):
        label = " ".join(words[:count])
        if not _WORDS.fullmatch(label) or not label[0].isupper():
            return
        if not period_words(label).text and meaning_of(label) is Meaning.UNKNOWN:  # "May", "On track"
            answer = " ".join(words[count:])
            if not answer[0].islower() or is_date(answer):  # "What" is no label in "What we did"
                yield label, answer


def _told(part: str, labels: frozenset[str]) -> tuple[str, str]:
    found = [pair for pair in _openings(part) if pair[0] in labels]
    return found[-1] if found else ("", part)


def _are_facts(facts: Facts) -> bool:
    """Whether two at least have labels, each its own, and no more have none."""
    labels = [key(label) for label, _ in facts if label]
    return len(labels) >= _TWO and len(set(labels)) == len(labels) and len(labels) * 2 >= len(facts)


def _is_of_a_kind(lines: Iterable[Facts]) -> bool:
    """Whether the answers to a label are mostly days, or who leads, or how it stands."""
    answers: defaultdict[str, Counter[bool]] = defaultdict(Counter)
    for label, answer in (fact for facts in lines for fact in facts if fact[0] and fact[1]):
        answers[label][_is_told(answer)] += 1
    return any(said[True] >= max(_TWO, _MOSTLY * said.total()) for said in answers.values())


def _apart(block: Block, told: Mapping[str, Facts]) -> Iterator[Block]:
    if isinstance(block, Table):
        rows = (replace(row, cells=tuple(_cell(cell, told) for cell in row.cells)) for row in block.rows)
        yield replace(block, rows=tuple(rows))
    elif isinstance(block, Paragraph):
        yield from _facts(block, told)
    else:
        yield block


def _cell(cell: Cell, told: Mapping[str, Facts]) -> Cell:
    blocks = tuple(
        part
        for block in cell.blocks
        for part in (_facts(block, told) if isinstance(block, Paragraph) else _apart(block, told))
        if isinstance(part, Paragraph | Table)
    )
    return replace(cell, blocks=blocks)


def _facts(line: Paragraph, told: Mapping[str, Facts]) -> Iterator[Paragraph]:
    facts = told.get(line.text) if line.list_kind is ListKind.NONE else None
    for label, answer in facts or ():
        yield replace(line, text=f"{label}: {answer}".rstrip() if label else answer)
    if facts is None:
        yield line
