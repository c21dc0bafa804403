"""The choices about what prose proposes, read from the form of the review page."""

from django.http import QueryDict

from milepost.records.imports.proposed import Decision
from milepost.web.imports.presenters.proposed import ACCEPT, LATER, ChoiceView


def decisions(posted: QueryDict, shown: tuple[ChoiceView, ...]) -> tuple[Decision, ...]:
    """What was decided; a choice that the form does not hold is left for later."""
    said = ((one.key, posted.get(f"decide-{one.key}", LATER), posted.get(f"title-{one.key}", "")) for one in shown)
    return tuple(Decision(key, word == ACCEPT, title.strip()) for key, word, title in said if word != LATER)
