"""Whether less of something is better: waits, vacancies, deaths and their like, by the words for them."""

import re

_LESS = re.compile(
    r"\b(?:wait\w*|vacan\w*|absen\w*|sickness|turnover|smok\w*|obes\w*|overweight|poverty|unemploy\w*|re-?offend\w*|"
    r"delay\w*|complaints?|errors?|missed appointments|late|overdue|exclu\w+|suspen\w+|injur\w+|casualt\w+|collisions?|"
    r"deaths?|died|killed|fatal\w+|suicides?|harm\w*|drop(?:ped)?[ -]outs?|loss\w*|leak\w*|gap|arrears|debts?|"
    r"emissions?|carbon|waste|landfill|crimes?|offen[cd]\w+|burglar\w+|robber\w+|thefts?|incidents?|assaults?|violence|"
    r"decay|homeless\w*|rough sleep\w*|sleeping rough|evict\w+|b&b|bed and breakfast|temporary accommodation|backlog|"
    r"falls|admissions?|readmissions?|breach\w*|infections?|mortality|costs?|spend\w*|spent|overspen\w+|expenditure|"
    r"repeat|neet|truan\w+|fires?|floods?|(?:days|weeks|hours|minutes) (?:from|to|lost|late)|"
    r"antisocial|anti-social|drinking|drug misuse|damp|empty homes|vacant|without|not in|below|under)\b",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"\b(?:reduc\w+|fall\w*|fell|cut\w*|lower\w*|decreas\w+|drop\w*|sav(?:ed|ing|ings|e)|down|fewer|less)\b",
    re.IGNORECASE,
)


def is_less_better(text: str) -> bool:
    """Whether a text speaks of what there should be less of, or of how much less there is."""
    return is_unwanted(text) or _CHANGE.search(text) is not None


def is_unwanted(text: str) -> bool:
    """Whether a text speaks of what there should be less of."""
    return _LESS.search(text) is not None
