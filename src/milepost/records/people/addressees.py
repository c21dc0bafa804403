"""Addressees as the head of a mail holds them: "Ann Lee <ann@x.example>; "Hart, Bo" <bo@y.example>"."""

import re
from collections.abc import Iterator

# Wider than what an address may be, so that one with a slip in it is seen and can be mended.
ADDRESS = re.compile(r"<?(?:mailto:)?([^\s<>,;\"]*@[^\s<>,;\"]*)>?")
_FIELD = re.compile(r"^\s*(?:to|cc|bcc|from)\s*:\s*", re.IGNORECASE)
_SURNAME_FIRST = re.compile(r"(?P<last>[^\s,]+),\s*(?P<first>[^\s,]+(?: [^\s,]+)?)")


def is_head(line: str) -> bool:
    """Whether a line holds addressees: "To:", several addresses, or one with the surname before it and a comma."""
    found = ADDRESS.findall(line)
    if len(found) == 1:
        return bool(_FIELD.match(line)) or ("<" in line and bool(_SURNAME_FIRST.fullmatch(_before(line))))
    return len(found) > 1


def addressees(line: str) -> Iterator[tuple[str, str]]:
    """The name and the address of each, either of which may be missing."""
    parts_by = ";" if ";" in line else ","
    rest, at = _FIELD.sub("", line), 0
    for found in ADDRESS.finditer(rest):
        *alone, last = _names(rest[at : found.start()], parts_by)
        yield from ((name, "") for name in alone)
        yield last, found[1].rstrip(".")
        at = found.end()
    yield from ((name, "") for name in _names(rest[at:], parts_by) if name)


def _before(line: str) -> str:
    return _tidy(_FIELD.sub("", line).split("<")[0])


def _names(text: str, parts_by: str) -> list[str]:
    """The names before an address, each of them but the last without one; at least one, be it blank."""
    pieces = [_tidy(piece) for piece in (text.split(";") if parts_by == ";" else [text])]
    if parts_by == "," and '"' not in text and not _SURNAME_FIRST.fullmatch(pieces[0]):
        pieces = [_tidy(piece) for piece in text.split(",")]
    found = [_surname_last(piece) for piece in pieces]
    return [*filter(None, found[:-1]), found[-1]]


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(" ,;\"'<>")


def _surname_last(name: str) -> str:
    found = _SURNAME_FIRST.fullmatch(name)
    return f"{found['first']} {found['last']}" if found else name
