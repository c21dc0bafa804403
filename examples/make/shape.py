"""Which parts of a plan a document prints, in which order and dress, and so what can be read from it."""

from dataclasses import dataclass, replace

from examples.make.plan import Action, Focus, Lead, Plan, Section
from examples.make.promise import plain

FRAME = ("section", "ref", "focus", "action", "lead", "due", "status")


@dataclass(frozen=True, slots=True)
class Shape:
    """The keys of a table's columns, the dress of its statuses ("" for colour alone), and how its leads are written."""

    keys: tuple[str, ...]
    dress: str = "word"
    leads: str = "printed"
    joined: str = "; "
    is_coloured: bool = False

    def headings(self, plan: Plan) -> list[str]:
        """The header row."""
        names = {"section": plan.sections[0].label} | plan.head | plan.columns
        return [names[key] for key in self.keys]

    def values(self, plan: Plan, section: Section, focus: Focus, action: Action) -> list[str]:
        """One row of texts."""
        return [self.value(plan, section, focus, action, key) for key in self.keys]

    def value(self, plan: Plan, section: Section, focus: Focus, action: Action, key: str) -> str:
        """One cell's text."""
        if key == "action":
            return action.title if "ref" in self.keys else f"{action.number} {action.title}".strip()
        if key == "status":
            return getattr(plan.statuses[action.status], self.dress) if action.status and self.dress else ""
        named = {
            "section": section.heading,
            "ref": action.number,
            "focus": focus.printed,
            "lead": lead_text(action.leads, self),
            "due": plain(action.due),
        }
        return named[key] if key in named else action.cell(key)


def lead_text(leads: tuple[Lead, ...], shape: Shape) -> str:
    """The leads of an action as one cell prints them."""
    separator = "/" if shape.leads == "initials" else shape.joined
    return separator.join(getattr(lead, shape.leads) for lead in leads)


def printed(plan: Plan, keys: tuple[str, ...]) -> Plan:
    """The plan with only what a document with these columns says."""
    columns = {key: heading for key, heading in plan.columns.items() if key in keys}
    return replace(plan, columns=columns, sections=tuple(_section(section, keys) for section in plan.sections))


def _section(section: Section, keys: tuple[str, ...]) -> Section:
    focus = section.focus if "focus" in keys else (Focus(actions=tuple(section.actions)),)
    section = section if "section leads" in keys else replace(section, leads=())
    return replace(section, focus=tuple(replace(item, actions=_actions(item, keys)) for item in focus))


def _actions(focus: Focus, keys: tuple[str, ...]) -> tuple[Action, ...]:
    unsaid = {
        field: empty
        for field, key, empty in (("leads", "lead", ()), ("due", "due", ""), ("milestones", "milestones", ()))
        if key not in keys
    }
    return tuple(replace(action, **unsaid) for action in focus.actions)
