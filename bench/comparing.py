"""Two versions of a plan compared, and their words told apart: in one plan, and between documents without ids."""

from collections.abc import Iterator
from dataclasses import replace

from bench.figures import Figure, milliseconds, shown
from bench.plans import plan_of
from milepost.core.plan.compare import compare
from milepost.core.plan.model import Action, Plan
from milepost.core.words.changed import changed_words


def figures() -> Iterator[Figure]:
    """Every action of the later plan has a word more in its title and in each answer."""
    for size in (30, 1000):
        plan = replace(plan_of(size), id="a")
        later, other = _reworded(plan), replace(_reworded(plan, renumbered=True), id="b")
        goal = "goal 1,000 ms" if size == 1000 else ""
        yield Figure(f"two versions of {size:,} actions, by ids", shown(_took(plan, later)), goal)
        yield Figure(f"two documents of {size:,} actions, all renumbered", shown(_took(plan, other)), goal)
        changes = compare(plan, other).changes
        words = milliseconds(lambda found=changes: [changed_words(one.before, one.after) for one in found], runs=3)
        yield Figure(f"the words of all their {len(changes):,} changes", shown(words))


def _took(earlier: Plan, later: Plan) -> float:
    return milliseconds(lambda: compare(earlier, later), runs=3)


def _reworded(plan: Plan, *, renumbered: bool = False) -> Plan:
    def anew(action: Action) -> Action:
        return replace(
            action,
            id=f"x-{action.id}" if renumbered else action.id,
            number=f"9.{action.number}" if renumbered else action.number,
            title=f"{action.title} again",
            answers=tuple(replace(one, text=f"Now {one.text}") for one in action.answers),
        )

    return replace(
        plan,
        sections=tuple(
            replace(
                section,
                focus_areas=tuple(
                    replace(area, actions=tuple(map(anew, area.actions))) for area in section.focus_areas
                ),
            )
            for section in plan.sections
        ),
    )
