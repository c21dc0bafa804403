"""How a question read when it was asked for another period than the one that its heading names."""

from collections.abc import Mapping

from milepost.core.plan.model import Question


def heading_for(question: Question, period: str, labels: Mapping[str, str]) -> str:
    """The heading of an answer for this period; `labels` are the names of periods by their keys.

    Where the heading names the period that the question asks about now, it names that of the answer instead:
    "Position (12 May 2027)" was "Position (14 May 2026)" when it was asked.
    """
    now, then = labels.get(question.period, ""), labels.get(period, "")
    return question.heading.replace(now, then) if now and then and period != question.period else question.heading
