"""Whether a question of measures asks how much, or only what for: an outcome may be told without a figure."""

import re

from milepost.core.checks.looking import has_figure
from milepost.core.plan.model import Question

_HOW_MUCH = re.compile(
    r"\b(?:measur\w*|success\w*|indicators?|kpis?|metrics?|targets?|how (?:will|would|do|shall|can) (?:we|you|it|they)|"
    r"how we(?:[’']ll| will| shall)? (?:know|tell|judge)|performance|milestones?|quantif\w+)\b",
    re.IGNORECASE,
)
_SERVED = re.compile(
    r"\b(?:serve[sd]?|serving|supports?|supported|contribut\w+|link(?:s|ed)?|align\w*|national|strategic|corporate|"
    r"priorit(?:y|ies)|objectives?)\b",
    re.IGNORECASE,
)
_SO_FAR = re.compile(r"\b(?:evidence|results?|achieved|so far|to date|made|did|was|were|happened)\b", re.IGNORECASE)
_ONE_OF_MANY = re.compile(
    r"\b(?:years?|key stages?|levels?|grades?|phases?|stages?|tiers?|steps?|bands?|types?|routes?|"
    r"junctions?|zones?|ages?|"
    r"aged|category|part|section|act|m|a|b) ?\d+(?: ?(?:to|and|or|–|-|/) ?\d+)?\b|"
    r"\b\d+ ?(?:to|–|-|and|or) ?\d+[ -]year[ -]olds?\b|\b(?:under|over)[ -]\d+s\b",
    re.IGNORECASE,
)  # "every Year 6 class"


def names_how_many(title: str) -> bool:
    """Whether a title holds a number, and not only as the name of a class, a road or an age."""
    return has_figure(title) and has_figure(_ONE_OF_MANY.sub(" ", title))


def asks_how_much(question: Question) -> bool:
    """Whether a heading asks by what success is known ("Measure"), and not what it would be good for ("Benefit")."""
    return bool(_HOW_MUCH.search(question.heading))


def names_an_aim_served(question: Question) -> bool:
    """Whether a heading asks which aim of another paper an action serves, which has its figures there."""
    return bool(_SERVED.search(question.heading)) and not asks_how_much(question)


def asks_what_came(question: Question) -> bool:
    """Whether a heading asks for what has come of it, so that a change is no promise: "Evidence of impact"."""
    return bool(_SO_FAR.search(question.heading))
