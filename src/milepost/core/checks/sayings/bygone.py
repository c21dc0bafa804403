"""What is long over, and answers still look ahead to: a lockdown, a jubilee, a year named as the coming one."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import told
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates import Frame, find

_OF_EVENTS = (
    "covid coronavirus lockdown lockdowns pandemic restrictions furlough jubilee coronation brexit eu gdpr regulation "
    "cop games london birmingham"
)
_OF_YEARS = (
    "coming next forthcoming bid apply deliver run hold plan organise prepare launch start recruit book promote, 0"
)
_HALF_A_YEAR = timedelta(days=183)
_PREPARES = (
    r"\b(?:prepar(?:e|es|ing|ation|ations)|plan(?:s|ning)?|get(?:ting)? ready|be ready|ready|ahead of|run-?up to|"
    r"lead(?:ing)? up to|look(?:ing)? forward to|await(?:s|ing)?|in readiness)\b[^.;\n]{0,60}?\b"
)
_AGAIN = (
    r"(?:return|reopening|re-opening|lifting|easing|end|roadmap|coming out)\b[^.;\n]{0,60}?\b(?:covid(?:-19)?|"
    r"coronavirus|lockdowns?|pandemic|restrictions)"
)
_STILL = re.compile(
    r"\b(?:until|while|whilst|once|when)\b[^.;\n]{0,40}\b(?:lockdowns?|covid(?:-19)?(?: restrictions)?|the pandemic)\b"
    r"[^.;\n]{0,20}\b(?:is|are) (?:over|lifted|eased|ended)\b|"
    r"\b(?:the |this )?current (?:\w+ )?(?:lockdown|pandemic|covid(?:-19)?)\b",
    re.IGNORECASE,
)
_AN_OLD_YEAR = re.compile(
    r"\W*(?:[^.;:\n]{0,40} to )?(?:bid|apply|deliver|run|hold|plan|organise|prepare|launch|start|recruit|book|"
    r"promote)\b"
    r"[^.;\n]{0,30}?\b(?:the|our|a) (?P<year>20\d\d(?:[/–-]\d{2,4})?) (?:[a-z’' ]{0,20} )?(?:round|programme|event|"
    r"campaign|season|fund|conference|festival|scheme|training|activities|sessions|week|day|awards)\b",
    re.IGNORECASE,
)  # "Bid to the 2021/22 round"
_EVENTS = (
    (_STILL, date(2021, 7, 31)),
    *(
        (re.compile(rf"{_PREPARES}(?:{words})\b", re.IGNORECASE), over)
        for words, over in (
            (_AGAIN, date(2021, 7, 31)),
            (
                r"(?:next|second|third|further|new|possible) (?:\w+ )?lockdowns?|end of (?:the )?furlough",
                date(2021, 9, 30),
            ),
            (r"(?:diamond jubilee|london 2012|2012 games)", date(2012, 9, 30)),
            (r"platinum jubilee", date(2022, 6, 30)),
            (r"(?:king’s |king's )?coronation", date(2023, 5, 31)),
            (r"brexit|exit from the (?:eu|european union)|leaving the (?:eu|european union)", date(2020, 12, 31)),
            (r"(?:introduction of (?:the )?)?(?:gdpr|general data protection regulation)", date(2018, 5, 31)),
            (r"cop ?26", date(2021, 11, 30)),
            (r"birmingham 2022|2022 commonwealth games", date(2022, 8, 31)),
        )
    ),
)  # what the whole country went through, and when it was over
_THAT_YEAR = re.compile(
    r"\b(?:the |this )?(?:coming|next|forthcoming) (?:financial |academic |council )?year,? ?(?:\(|of |i\.?e\.? )?"
    r"(?P<year>20\d\d(?: ?[/–-] ?\d{2,4})?)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b20\d\d")
_ROLES = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.NEXT)


def bygone(plan: Plan, today: date) -> Iterator[tuple[Said, str, str]]:
    """Every sentence of a live action that looks ahead to what is over, with the words for that.

    It is an event that the whole country went through, half a year over, or "the coming year" of a year that is over.
    """
    frame = Frame(plan.calendar)
    years = ((one, text, _old_year(one, text, frame, today)) for one, text in told(plan, *_ROLES, holding=_OF_YEARS))
    events = ((one, text, _old_event(text, today)) for one, text in told(plan, *_ROLES, holding=_OF_EVENTS))
    return (each for each in (*years, *events) if each[2] and is_live(each[0].action))


def _old_year(one: Said, sentence: str, frame: Frame, today: date) -> str:
    """The year to come that is over, as printed with what it is the year of, or ""."""
    if not any(int(year) <= today.year for year in _YEAR.findall(sentence)):
        return ""
    coming = _THAT_YEAR.search(sentence)
    if not coming and one.question.role is QuestionRole.NEXT:
        coming = _AN_OLD_YEAR.match(sentence)
    ends = [found.due.latest for found in find(coming["year"], frame, is_whole=True)] if coming else []
    return coming.group().strip() if coming and any(end and end < today for end in ends) else ""


def _old_event(sentence: str, today: date) -> str:
    """What a sentence looks ahead to and is over, as printed, or ""."""
    hits = (pattern.search(sentence) for pattern, over in _EVENTS if over + _HALF_A_YEAR < today)
    return next((hit.group() for hit in hits if hit), "")
