"""Whether a deadline says that there is none: "ongoing", "no end foreseen", "until further notice"."""

import re

_ENDLESS = re.compile(
    r"\b(?:on-?going|on going|continuous(?:ly)?|continual(?:ly)?|throughout|rolling|open[- ]ended|indefinite(?:ly)?|"
    r"permanent(?:ly)?|until further notice|business as usual|bau|all the time|always|continu(?:ing|es)|perpetual|"
    r"(?:all )?year[- ]round|life(?:time)? of the (?:plan|strategy|programme|project)|"
    r"no (?:fixed |set |planned )?end(?: date| point)?"
    r"(?: (?:foreseen|set|given|agreed|fixed|planned|in sight|as yet|yet))?"
    r"(?=\W*$))\b",
    re.IGNORECASE,
)


def is_endless(text: str) -> bool:
    """Whether the words of a deadline say that the work has no end."""
    return _ENDLESS.search(text) is not None
