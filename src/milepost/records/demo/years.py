"""The sample document moved by whole years, so that a demonstration is never of a plan that ended long ago."""

import io
import re
import zipfile
from datetime import date

# The year of the sample in which what it promises falls due; it begins on 1 April.
PROMISED = 2025
# For three months after a year partners still report on it: only then the sample moves on.
_MOVES_ON = 7

_MONTH = r"(?:Jan|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug|Sept|Sep|Oct|Nov|Dec)[a-z]*\.?"
_YEARS = re.compile(
    rf"\b(?P<long>20\d\d)(?:(?P<dash>[-–/])(?P<end>\d\d)\b)?"
    rf"|(?P<month>{_MONTH} )(?P<short>2\d)\b(?!%)|(?P<mark>[’‘'])(?P<marked>2\d)\b"
)
_TEXT = re.compile(r"(<w:t(?: [^>]*)?>)([^<]*)")


def years_since(today: date) -> int:
    """By how many years the sample must move so that its promises fall due around today."""
    return today.year - (today.month < _MOVES_ON) - PROMISED


def moved(text: str, years: int) -> str:
    """The text with every year later: 2024, 2024-25, June 25, Oct ’24; other numbers stay."""
    return _YEARS.sub(lambda found: _moved_year(found, years), text)


def moved_document(data: bytes, years: int) -> bytes:
    """The Word file with every year of its text later; everything else in it is the same."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename == "word/document.xml":
                content = _TEXT.sub(lambda found: found[1] + moved(found[2], years), content.decode()).encode()
            new.writestr(part, content)
    return result.getvalue()


def _moved_year(found: re.Match[str], years: int) -> str:
    if found["long"]:
        end = f"{found['dash']}{_two_digits(found['end'], years)}" if found["end"] else ""
        return f"{int(found['long']) + years}{end}"
    before, year = (found["month"], found["short"]) if found["month"] else (found["mark"], found["marked"])
    return f"{before}{_two_digits(year, years)}"


def _two_digits(year: str, years: int) -> str:
    return f"{(int(year) + years) % 100:02d}"
