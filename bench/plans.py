"""Plans of any size in the manner of imported ones: answers of very different lengths, some empty, all with places."""

from dataclasses import replace
from random import Random

from milepost.core.document.nodes import Place
from milepost.core.plan.model import Action, Answer, FocusArea, Lead, Plan, Question, Section

QUESTIONS = (
    Question("now", "End of year 1 – Where are we now?"),
    Question("well", "What’s working well?"),
    Question("worried", "What are we worried about?"),
    Question("next", "Year 2 – What needs to happen?"),
)
PROSE = (
    "children families partners practitioners the a of to and in with schools health visitors early help pathway "
    "support training delivered agreed shared quarterly board commissioning safeguarding multi-agency data review "
    "Wexcombe Thornley Aldbridge Elmshire draft launched consultation feedback has have been will be fewer"
)
LENGTHS = (0, 12, 25, 40, 60, 60, 90, 160)  # words of an answer: more than twice what our samples have
SHORTER = (0, 5, 11, 18, 24, 24, 36, 64)  # as long as those of our samples
PER_AREA, PER_SECTION = 3, 6


def plan_of(actions: int, lengths: tuple[int, ...] = LENGTHS) -> Plan:
    """A plan with this many actions, about 1,750 letters each (720 where they are shorter); always the same."""
    random = Random(actions)  # noqa: S311  # made-up words, no secret
    made = [_action(at, random, lengths) for at in range(actions)]
    areas = [_area(at, made[at : at + PER_AREA], random) for at in range(0, actions, PER_AREA)]
    sections = [_section(at, areas[at : at + PER_SECTION // PER_AREA]) for at in range(0, len(areas), 2)]
    plan = Plan(title="Elmshire Children and Families Plan 2024–27", owner="Elmshire Children and Families Partnership")
    return replace(plan, questions=QUESTIONS, sections=tuple(sections))


def _action(at: int, random: Random, lengths: tuple[int, ...]) -> Action:
    answers = tuple(
        Answer(question.key, _text(random.choice(lengths), random), place=_place(at, column))
        for column, question in enumerate(QUESTIONS, start=2)
    )
    return Action(f"a{at}", _sentence(10, random), f"{at}", answers=answers, place=_place(at, 1))


def _place(at: int, column: int) -> Place:
    return Place("plan.docx", table=at // PER_SECTION + 1, row=at % PER_SECTION + 2, column=column)


def _area(at: int, actions: list[Action], random: Random) -> FocusArea:
    return FocusArea(f"f{at}", f"To {_sentence(11, random).lower()}", f"{at // 6 + 1}.{at // 3 + 1}", tuple(actions))


def _section(at: int, areas: list[FocusArea]) -> Section:
    leads = (Lead("Ann Price", "Head of Service", "Elmshire Council"),)
    return Section(
        f"s{at}", "A good start in life", "Priority", str(at // 2 + 1), leads=leads, focus_areas=tuple(areas)
    )


def _text(words: int, random: Random) -> str:
    lines = []
    while words > 0:
        length = min(words, random.choice((8, 14, 25)))
        lines.append(("- " if random.random() < 0.3 else "") + _sentence(length, random))
        words -= length
    return "\n".join(lines)


def _sentence(words: int, random: Random) -> str:
    return " ".join(random.choices(PROSE.split(), k=words)).capitalize() + "."
