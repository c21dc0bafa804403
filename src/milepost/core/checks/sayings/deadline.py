"""The deadline of an action's own column, and whether its words say that it was moved."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from milepost.core.checks.gathered import Gathered, Said, gathered
from milepost.core.checks.looking import said
from milepost.core.plan.model import Action, Plan, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.dates import Frame, dated, find
from milepost.core.words.due import Due, DueKind
from milepost.core.words.sentences import sentences

_ONCE = frozenset({DueKind.BY, DueKind.DURING})
_YEAR = re.compile(r"\d\d\b")
_TOLD = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_NONE_SET = re.compile(
    r"\b(?:no|without an?) (?:new |revised |firm |further |agreed )?(?:date|deadline|extension|"
    r"timescale)\b[^.;\n]{0,80}",
    re.IGNORECASE,
)
_MOVED = re.compile(
    r"\b(?:new|revised|later|proposed|extended|amended|updated|fresh) (?:[\w-]+ )?(?:date|deadline|timescale|"
    r"timeline|timetable|programme)s?\b|\bexten(?:sion|ded|d)\b|"
    r"\bre-?(?:profil|baselin|base-lin|schedul|programm|phas)\w+|"
    r"\b(?:board|cabinet|committee|executive|partnership|group) (?:has |have )?(?:moved|put back|deferred)\b|"
    r"\b(?:moved|put back|postponed|deferred|now)\b[^.;\n]{0,80}\b(?:agree\w*|approv\w+|consent\w*)\b|"
    r"\b(?:agreed|approved|decided)\b[^.;\n]{0,40}\bto (?:move|extend|put back|postpone)\b",
    re.IGNORECASE,
)
_OF_ANOTHER = re.compile(
    r"\b(?:fund(?:ed|ing|s)?|grants?|lease|contract|licen[cs]e|ends|ending|expires?|runs? out|leav\w+|retir\w+|"
    r"budget)\b",
    re.IGNORECASE,
)  # "the grant ends in March 2026" is no new deadline
_OF_DATE = re.compile(r"\b(?:dates?|deadlines?|timescales?|timetable|programme|action|milestones?)\b", re.IGNORECASE)
_AGREED = re.compile(r"\b(?:agreed|approved|accepted|set|moved|put back|postponed|extended)\b", re.IGNORECASE)
_OF_END = re.compile(
    r"\b(?:board|cabinet|committee|executive|partnership|dates?|deadline|end|finish\w*|from)\b", re.IGNORECASE
)


def step_days(plan: Gathered) -> frozenset[str]:
    """The keys of questions that ask by when the next step is due: they stand right behind it, and others ask before.

    Where only one question asks for a day it is the action's own, wherever it stands.
    """
    role = {one.key: one.role for one in plan.questions}
    behind: Counter[str] = Counter()
    for action in actions(plan):
        asked = [one.question for one in action.answers if one.question in role]
        for before, key in pairwise(("", *asked)):
            if role[key] is QuestionRole.DUE:
                behind[key] += 1 if role.get(before) is QuestionRole.NEXT else -1
    found = frozenset(key for key, many in behind.items() if many > 0)
    return found if behind.keys() - found else frozenset()


def deadlines(plan: Plan) -> Iterator[tuple[Said, Due]]:
    """The one day or month, with its year, that the deadline columns give an action; none where they give two."""
    frame = Frame(plan.calendar)
    filled = list(own_deadlines(plan))
    counts = Counter(one.action.id for one in filled)
    for one in (each for each in filled if counts[each.action.id] == 1):
        dates = [found.due for found in find(one.answer.text.strip(), frame, is_whole=True)]
        if len(dates) == 1 and dates[0].latest and dates[0].kind in _ONCE and _YEAR.search(dates[0].phrase):
            yield one, dates[0]


def own_deadlines(plan: Plan) -> Iterator[Said]:
    """The answers that give actions, and not their next steps, a deadline."""
    of_steps = gathered(plan).once(step_days)
    return (one for one in said(plan, QuestionRole.DUE) if one.answer.text.strip() and one.question.key not in of_steps)


def answers(plan: Plan, action: Action, *roles: QuestionRole) -> Iterator[str]:
    """What an action answers to questions of these roles."""
    asked = {question.key for question in plan.questions if question.role in roles}
    return (one.text for one in action.answers if one.question in asked and one.text.strip())


def is_date_moved(plan: Plan, action: Action) -> bool:
    """Whether an action's words say that its date has moved, is to move, or was agreed anew."""
    texts = (action.status.because, *answers(plan, action, QuestionRole.NEXT, *_TOLD))
    return any(_says_moved(_NONE_SET.sub(" ", text)) for text in texts)


def is_agreed_anew(plan: Plan, action: Action, today: date) -> bool:
    """Whether an action's words name a day to come as agreed: "put back from June to 4 May 2026"."""
    told = "\n".join(answers(plan, action, *_TOLD))
    near = (one.text for one in sentences(told) if _AGREED.search(one.text) and _OF_END.search(one.text))
    own = (text for text in near if not _OF_ANOTHER.search(text))
    return any(found.due.latest and found.due.latest >= today for text in own for found in dated(text))


def _says_moved(text: str) -> bool:
    """Whether a sentence tells of another day; "the contract may be extended" tells of another thing."""
    if not _MOVED.search(text):
        return False
    moved = (one.text for one in sentences(text) if _MOVED.search(one.text))
    return any(not _OF_ANOTHER.search(one) or _OF_DATE.search(one) for one in moved)
