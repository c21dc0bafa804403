"""Text as typewriters and old systems print it: dots that lead to an answer, columns kept apart by spaces."""

from examples.make.plan import Focus, Plan
from examples.make.shape import Shape

_LEADER = 30


def leaders(plan: Plan, shape: Shape) -> str:
    """A list in which dots lead from each label to its answer."""
    lines = [plan.title, ""]
    for section in plan.sections:
        lines += [section.heading, *([section.lead_line] if section.leads else []), ""]
        for action in section.actions:
            lines.append(f"{action.number} {action.title}")
            pairs = zip(shape.headings(plan), shape.values(plan, section, Focus(), action), strict=True)
            lines += [f"{f'{heading} '.ljust(_LEADER, '.')} {text}" for heading, text in pairs]
            lines.append("")
    return "\n".join(lines)
