"""Answers about worries that say there is none."""

import re

_ALL_WELL = re.compile(
    r"\W*(?:(?:nothing|none|no (?:concerns?|worries|issues))\W+(?=\w)[^.]{0,40}\b(?:well|good|on track)\b|"
    r"(?:all |everything )?(?:is )?(?:going|progressing|working) well)",
    re.IGNORECASE,
)
_NONE = re.compile(
    r"\W*(?:none|nil|nothing|not|n/?a|no)?\W*(?:concerns?|worries|issues|to report|recorded|identified|applicable)?"
    r"\W*(?:at present|at this time|currently|to report|identified)?\W*",
    re.IGNORECASE,
)


def says_all_is_well(text: str) -> bool:
    """Whether an answer about worries opens by saying that things go well."""
    return bool(_ALL_WELL.match(text))


def is_no_worry(text: str) -> bool:
    """Whether an answer about worries names none: it is empty, says so in a few words, or says that all is well."""
    return bool(_NONE.fullmatch(text)) or says_all_is_well(text)
