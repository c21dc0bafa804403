"""A plan told in a few plain lines, as the expected plans of these tests are written by hand."""

from collections.abc import Iterable, Iterator

from milepost.core.plan.model import Action, Lead, Plan


def told(plan: Plan) -> str:
    """Sections, focus areas, actions, their answers ("heading: text") and milestones, a line each."""
    return "\n".join(_lines(plan))


def drawn(text: str) -> str:
    """An expected plan without the indentation and empty lines of its test."""
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())


def _lines(plan: Plan) -> Iterator[str]:
    headings = {question.key: question.heading for question in plan.questions}
    for section in plan.sections:
        yield _joined("SECTION", section.label, section.number, section.title) + _led(section.leads)
        for area in section.focus_areas:
            if area.title:
                yield _joined("FOCUS", area.number, area.title)
            for action in area.actions:
                yield from _action(action, headings)


def _action(action: Action, headings: dict[str, str]) -> Iterator[str]:
    status = f" [{action.status.text}]" if action.status.text else ""
    yield _joined("ACTION", action.number, action.title) + _led(action.leads) + status
    for answer in action.answers:
        if answer.text:
            yield f"{headings[answer.question]}: {answer.text.replace(chr(10), ' / ')}"
    for milestone in action.milestones:
        yield _joined("MILESTONE", str(milestone.due.latest or milestone.due.phrase), milestone.text)


def _led(leads: Iterable[Lead]) -> str:
    parties = [", ".join(filter(None, (lead.name, lead.post, lead.organisation))) for lead in leads]
    return f" ({'; '.join(parties)})" if parties else ""


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
