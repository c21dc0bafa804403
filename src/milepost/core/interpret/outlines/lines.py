"""Plans without tables: headings, lists and labelled lines ("Status: …") become the records of a table."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import takewhile

from milepost.core.interpret.items import Item, Line
from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Role, guess, key
from milepost.core.interpret.meanings.openings import ACTION_LABELS, MIDDLE_LABELS, TOP_LABELS, opening
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.meanings.worded_headings import worded_role
from milepost.core.interpret.outlines.actions import OutlinePart, is_lead, records
from milepost.core.interpret.outlines.afterwords import without_afterwords
from milepost.core.interpret.outlines.assumptions import alone, repeated
from milepost.core.interpret.outlines.beside import beside_tables, has_tables
from milepost.core.interpret.outlines.chapters import chaptered, raised
from milepost.core.interpret.outlines.coded_lists import coded_lists
from milepost.core.interpret.outlines.colleagues import without_notes
from milepost.core.interpret.outlines.continued import without_again
from milepost.core.interpret.outlines.facts import faced, labelled_facts
from milepost.core.interpret.outlines.foot_leads import without_foot_leads
from milepost.core.interpret.outlines.heralds import heralded
from milepost.core.interpret.outlines.lone_lines import is_over_areas, over_actions, stands_alone
from milepost.core.interpret.outlines.other_forms import with_other_forms
from milepost.core.interpret.outlines.ranks import action_rank
from milepost.core.interpret.outlines.title_statuses import below_titles, lowered, within_titles
from milepost.core.interpret.outlines.unmarked import opened, without_closing
from milepost.core.interpret.outlines.verdicts import judged, labels_below, verdicts
from milepost.core.interpret.outlines.wrapped import with_whole_titles
from milepost.core.interpret.parts.inline_fields import inlined
from milepost.core.interpret.parts.labels import following_labels, labelled, names_action, recurring_labels
from milepost.core.plan.model import Meaning
from milepost.core.words import numbering

_CODED = re.compile(r"[A-Z]{1,5}-?\d{1,3}[a-z]?(?: [–—:-] |[:.] )\S")  # "E1 – Put solar panels on …"
_HYPHENED = re.compile(r"[A-Z]{1,4}-\d{1,3}[a-z]?(?=\s+[A-ZÀ-Þ])")  # "B-2 Clear it", and one "COVID-19 Boosters"
_STRONG, _LABELLED, _NUMBERED, _LISTED = 8, 7, 9, 10  # ranks below heading levels 1 to 6
_LONGEST_NODE = 300
_LONGEST_LABEL = 90
_SURE = 0.9
_SEVERAL = 3
_FACTS = frozenset((Role.LEAD, Role.ACCOUNTABLE, Role.STATUS, Role.DUE))
_SEVERAL_CODES = 3
_AGAIN = 2  # how many times each heading stands that is a question
_SENTENCE_END = re.compile(r"\w{4,}\.$")  # "Cost." answers; "Ref." asks
_BULLETS = "-–•*·"


@dataclass(frozen=True, slots=True)
class _Asked:
    """What an outline asks again and again: headings and labels; whether questions are headings and actions named."""

    headings: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    headed: bool = False
    named: bool = False  # "Action 1: …": then a line that only has a number is no action
    hyphened: bool = False  # several lines open with codes of this form


def outlined(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items of a document without plan tables, with a record for each action of its outline."""
    if has_tables(items):
        return beside_tables(items)
    given, (items, said) = items, faced(without_closing(inlined(items)))
    told = verdicts(items)
    parts = labelled_facts(over_actions(_parts(items, labels_below(items, told)), _LABELLED), said)
    parts = judged(opened(lowered(parts)), told)
    rank = parts[min(told)].rank if told else action_rank(items, parts)
    if rank is None:
        return given
    parts = with_other_forms(_raised(chaptered(_alike(parts, rank), rank), rank), rank)
    parts = without_foot_leads(parts, rank)
    items, parts = without_again(*without_notes(items, parts), rank)
    items, parts = with_whole_titles(items, parts, rank)
    items, parts = heralded(items, within_titles(parts, rank), rank)
    items, parts = without_afterwords(*below_titles(items, parts, rank), rank)
    remarks = list(repeated((part.label, part.line.said) for part in parts.values() if part.is_field))
    for at in [at for at in parts if stands_alone(parts, at, rank)]:
        remarks.append(alone(parts[at].line.said))
        parts = raised(parts, [at], rank, is_over=is_over_areas(parts, at, rank))
    return (*records(items, parts, rank), *remarks)


def _alike(parts: dict[int, OutlinePart], rank: int) -> dict[int, OutlinePart]:
    """The parts, with headings that the same question follows as it does the actions among these: tiles of a page."""
    after = {at: parts[at + 1] for at in parts if at + 1 in parts and parts[at + 1].is_field}
    firsts = Counter(key(after[at].label) for at, part in parts.items() if part.rank == rank and at in after)
    first, count = firsts.most_common(1)[0] if firsts else ("", 0)
    if count < _SEVERAL or is_lead(first):
        return parts
    alike = (at for at, part in parts.items() if 0 < part.rank < rank and at in after)
    heads = {at for at in alike if key(after[at].label) == first and not opening(parts[at].line.said.text)}
    return {at: replace(part, rank=rank) if at in heads else part for at, part in parts.items()}


def _raised(parts: dict[int, OutlinePart], rank: int) -> dict[int, OutlinePart]:
    """The parts, with the bold lines and bands of sections above the actions where those are headings: web panels.

    "Priority 1: …" and "Priority 2: …" stand over their actions, however little the page made of them.
    """
    if rank == _LABELLED:
        return _held(parts)
    if not 1 < rank < _STRONG - 1:
        return parts
    opened = {at: found for at, part in parts.items() if (found := opening(part.line.said.text, TOP_LABELS))}
    bold = [at for at in opened if (parts[at].line.strong or parts[at].line.band) and parts[at].rank == _LABELLED]
    counts = Counter(opened[at].label.casefold() for at in bold)
    heads = {at for at in bold if counts[opened[at].label.casefold()] > 1}
    return {at: replace(part, rank=rank - 1) if at in heads else part for at, part in parts.items()}


def _held(parts: dict[int, OutlinePart]) -> dict[int, OutlinePart]:
    """The parts, with labels that own nothing above those that do: "Theme 1: …" over "Project 1: …" and its fields."""
    labels = {at: _label_of(part) for at, part in parts.items() if part.rank == _LABELLED}
    owning: set[str] = set()
    label = ""
    for at, part in parts.items():
        label = labels.get(at, "" if part.rank else label)
        if part.is_field and not is_lead(part.label):
            owning.add(label)
    return {
        at: replace(part, rank=part.rank - 1) if at in labels and labels[at] not in owning else part
        for at, part in parts.items()
    }


def _label_of(part: OutlinePart) -> str:
    found = (opening(part.line.said.text, labels) for labels in (TOP_LABELS, MIDDLE_LABELS))
    return next((one.label.casefold() for one in found if one), "")


def _parts(items: tuple[Item, ...], labels: frozenset[str]) -> dict[int, OutlinePart]:
    """What every line is, by its place among the items; `labels` are known to be some."""
    headings = (_part(item, _Asked()) for item in items if isinstance(item, Line) and item.level)
    headed = any(part.is_field and not part.text for part in headings)
    named = sum(1 for item in items if isinstance(item, Line) and _names_action(item.said.text)) > 1
    codes = {hit[0] for item in items if isinstance(item, Line) and (hit := _HYPHENED.match(item.said.text))}
    asked = _Asked(
        _repeated_headings(items),
        labels | recurring_labels(items) | following_labels(items) | _strong_labels(items),
        headed,
        named,
        len(codes) >= _SEVERAL_CODES,
    )
    parts = coded_lists({at: _part(item, asked) for at, item in enumerate(items) if isinstance(item, Line)})
    parts = with_other_forms(parts, _NUMBERED) if named else parts
    titles = _titling(parts.values())
    return {
        at: replace(part, label="", rank=_NUMBERED) if key(part.label) in titles else part for at, part in parts.items()
    }


def _strong_labels(items: tuple[Item, ...]) -> frozenset[str]:
    """The bold lines that are known questions and come again: "Measure" over each answer is no action."""
    bold = (item.said.text for item in items if isinstance(item, Line) and item.strong and not item.level)
    texts = Counter(key(text) for text in bold if guess(text).share == 1.0 and len(guess(text).roles) > 1)
    return frozenset(text for text, count in texts.items() if count > 1)


def _titling(parts: Iterable[OutlinePart]) -> frozenset[str]:
    """The labels that open actions without a line of their own: they come again under one line, or under a section.

    Bullets right below a question are its answer, and no line under which it comes.
    """
    found: set[str] = set()
    seen: set[str] = set()
    section = is_asked = False
    for part in parts:
        is_answer = is_asked and bool(part.line.listed)
        is_asked = is_answer or (part.is_field and not part.text)
        if part.rank and not is_answer:
            seen, section = set(), opening(part.line.said.text, TOP_LABELS) is not None
        elif part.text and names_action(part.label):
            (found if section or key(part.label) in seen else seen).add(key(part.label))
    return frozenset(found)


def _repeated_headings(items: tuple[Item, ...]) -> frozenset[str]:
    """The headings of the deepest levels that say the same again and again: those are questions, whatever their words.

    One heading alone below them says nothing of the levels above it.
    """
    levels: dict[int, Counter[str]] = defaultdict(Counter)
    for item in items:
        if isinstance(item, Line) and item.level > 1:
            levels[item.level][key(item.said.text)] += 1
    several = (levels[level] for level in sorted(levels, reverse=True) if levels[level].total() > 1)
    repeated = takewhile(lambda texts: texts.total() >= _AGAIN * len(texts), several)
    return frozenset(text for texts in repeated for text in texts)


def _part(line: Line, asked: _Asked) -> OutlinePart:
    """What a line is; where questions are headed a plain line is at most the label of a field ("Who?")."""
    text = line.said.text
    whole = " ".join(text.split()).rstrip(" :")
    is_node = line.level or _is_numbered(text) or _is_middle(text)
    label, answer = ("", "") if is_node and not _answers_itself(line) else labelled(text, asked.labels)
    if label:
        return OutlinePart(line, label, answer)
    if (line.level and key(text) in asked.headings) or (not line.level and key(whole) in asked.labels):
        return OutlinePart(line, whole)
    if len(whole) <= _LONGEST_LABEL and (
        _is_question(whole, _SURE) and not numbering.leading(text).number
        if line.level
        else _is_label(whole, headed=asked.headed) or _asks_below(text)
    ):
        return OutlinePart(line, whole)
    return OutlinePart(line, rank=_rank(line, asked))


def _answers_itself(line: Line) -> bool:
    """Whether a line in bold, which a page makes a heading, is a label with its answer: "Rating: Green"."""
    label, answer = labelled(line.said.text) if line.level else ("", "")
    role = guess(label).roles[:1] if label else ()
    is_status = role == (Role.STATUS,) and meaning_of(answer) is not Meaning.UNKNOWN
    return is_status or (role == (Role.DUE,) and evidence.is_date_like(answer))


def _is_question(text: str, share: float) -> bool:
    roles = guess(text).roles if guess(text).share >= share else ()
    return bool(roles) and roles[0] not in (Role.SECTION, Role.FOCUS_AREA, Role.ACTION, Role.NUMBER)


def _asks_below(text: str) -> bool:
    """Whether a line is a known label and a colon with nothing behind it, whatever else the word may mean."""
    known = guess(text)
    is_alone = text.rstrip().endswith(":") and known.share == 1.0
    return is_alone and Role.NEXT in known.roles


def _is_label(text: str, *, headed: bool) -> bool:
    """Whether a plain line is a label alone; "Complete" is rather the answer to the label before it."""
    is_asked = _is_question(text, 1.0) or (text.endswith("?") and worded_role(text) is not None)
    if meaning_of(text) is not Meaning.UNKNOWN or not is_asked or _SENTENCE_END.search(text):
        return False
    if headed and text[0] in _BULLETS:  # "- Completion by 30 June 2026" is one of the steps
        return False
    return not headed or not {*guess(text).roles[:1]}.isdisjoint(_FACTS)


def _rank(line: Line, asked: _Asked) -> int:
    """How much a line covers, the smaller the more; 0 for plain text."""
    text = line.said.text
    if len(text) > _LONGEST_NODE:
        return 0
    if line.level:
        return line.level
    if opening(text, TOP_LABELS) or opening(text, MIDDLE_LABELS):
        return _LABELLED
    if line.listed:
        return _LISTED + line.listed
    is_hyphened = asked.hyphened and not line.strong and _HYPHENED.match(text)
    is_coded = numbering.leading(text).number or _CODED.match(text) or is_hyphened
    if _is_named(text) or (not asked.named and is_coded):
        return _NUMBERED
    return _STRONG if line.strong else 0


def _is_named(text: str) -> bool:
    """Whether a line opens with the word for an action: "Action 1: …", "Action SR (25/26) 01: …"."""
    return opening(text, ACTION_LABELS) is not None or _is_numbered(text)


def _is_middle(text: str) -> bool:
    """Whether a line is a numbered part of the plan, and no field of an action: "Area for improvement 1: …"."""
    found = opening(text, MIDDLE_LABELS)
    return found is not None and bool(found.number)


def _names_action(text: str) -> bool:
    """Whether a line says that it is an action, and not that it is a section: "Objective 1: …"."""
    is_action = opening(text, ACTION_LABELS) is not None
    return is_action or (_is_numbered(text) and opening(text, TOP_LABELS) is None)


def _is_numbered(text: str) -> bool:
    """Whether a line opens with a word and a number of its own: "Action [1.11]: …"."""
    return numbering.leading(text).lost[:1].isalpha()
