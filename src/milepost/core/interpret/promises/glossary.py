"""The glossary: short forms that the plan itself spells out somewhere."""

from collections.abc import Iterator
from dataclasses import replace

from milepost.core.plan.model import GlossaryEntry, Plan
from milepost.core.words.acronyms import expansions


def glossary(plan: Plan) -> Plan:
    """The plan with the long forms that its texts give; what it already lists stays, and the first long form counts."""
    entries = {entry.short: entry for entry in plan.glossary}
    for text in texts(plan):
        for one in expansions(text):
            entries.setdefault(one.short, GlossaryEntry(one.short, one.long))
    return replace(plan, glossary=tuple(entries.values()))


def texts(plan: Plan) -> Iterator[str]:
    """Every title and answer of a plan, in printed order, with the lines before it, where a key stands."""
    yield plan.title
    yield from (line.text for line in plan.unplaced)
    for section in plan.sections:
        yield section.heading or section.title
        yield from (statement.text for statement in section.statements)
        for area in section.focus_areas:
            yield area.title
            for action in area.actions:
                yield action.title
                yield from (answer.text for answer in action.answers)
