"""Lines of one cell that a narrow column cut: "Ann Lowe, Wyke" over "Council", "Drainage" over "Engineer"."""

import re

from milepost.core.interpret.leads import callings

_HEAD = re.compile(  # a word that no line is made of, so it closes the post of the line above
    r"\s*(?:manager|officer|co-?ordinator|advis[eo]r|specialist|executive|worker|practitioner|supervisor|planner|analyst|"
    r"engineer|surveyor|administrator|architect|facilitator|trainer|therapist|consultant|commissioner)s?"
    r"(?=\s*(?:$|,))",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"(?:council|trust|police|constabulary|hospital|partnership|board|association|college|university|society|alliance|"
    r"network|foundation|service|team|unit)",
    re.IGNORECASE,
)


def carried_on(lines: list[str]) -> list[str]:
    """The lines, each that ends in a comma, half a post or half a body with the line below, if that goes on with it."""
    found: list[str] = []
    for line in lines:
        above = found[-1].strip() if found else ""
        if above and line.strip() and _goes_on(above, line):
            found[-1] = f"{above} {line.strip()}"
        else:
            found.append(line)
    return found


def _goes_on(above: str, line: str) -> bool:
    if above.endswith(","):
        return not callings.opens_with_name(line) and (
            callings.is_person(above[:-1]) or (callings.has_post(above) and not callings.has_post(line))
        )
    if _HEAD.match(line):
        return _is_half_a_post(above)
    return line.strip() == "FT" or _is_half_a_body(above, line.strip())


def _is_half_a_post(text: str) -> bool:
    """Whether a line says no more than what a post is for: "IPS Service" over "Manager"."""
    return not ("," in text or callings.opens_with_name(text) or callings.has_post(text))


def _is_half_a_body(above: str, line: str) -> bool:
    """Whether a line closes with one word that is no body yet, and the line below says of what kind it is."""
    who, comma, tail = (part.strip() for part in above.rpartition(","))
    if not comma or " " in tail or not (callings.has_post(who) or callings.is_person(who)):
        return False
    if _TAIL.fullmatch(line):
        return not (callings.has_post(tail) or callings.has_organisation(tail) or callings.is_body(tail))
    is_open = callings.is_subject(tail) and not (callings.is_department(tail) or callings.asks_for_field(who))
    return is_open and callings.is_body(line) and callings.is_any_subject(line.rpartition(" ")[0])
