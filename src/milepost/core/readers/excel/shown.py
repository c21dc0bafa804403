"""What a cell shows: a stored value printed with its number format, as British Excel prints it."""

import re
from datetime import date, datetime, time, timedelta

# The formats that Excel stores as American and prints by the country of the reader.
_LOCAL = {
    "mm-dd-yy": "dd/mm/yyyy",
    "m/d/yy h:mm": "dd/mm/yyyy hh:mm",
    "[$-F800]dddd, mmmm dd, yyyy": "d mmmm yyyy",
    "[$-x-sysdate]dddd, mmmm dd, yyyy": "d mmmm yyyy",
    "General": "d mmmm yyyy",
}
_DATE_PIECE = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[(?P<bracket>[^\]]*)\]|(?P<noon>AM/PM|A/P)|(?P<token>y+|m+|d+|h+|s+)|(?P<rest>.)',
    re.IGNORECASE,
)
_CLOCK = re.compile(r"[\s\\]*h+:mm(?::ss)?(?:\s*AM/PM)?\s*$", re.IGNORECASE)
_NUMBER_PIECE = re.compile(
    r'"(?P<quoted>[^"]*)"|\\(?P<escaped>.)|\[\$(?P<currency>[^\]-]*)[^\]]*\]|\[[^\]]*\]|_.|\*.|(?P<digits>[#0?][#0?,.]*|\.[0#?]+)|(?P<rest>.)'
)


def shown(value: object, number_format: str) -> str:
    """The text that the cell shows for this value; widths of columns are not considered."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _number(float(value), number_format)
    if isinstance(value, datetime | date | time):
        return _moment(value, number_format)
    if isinstance(value, timedelta):
        minutes = int(value.total_seconds() // 60)
        return f"{minutes // 60}:{minutes % 60:02d}"
    return str(value)


def _moment(value: date | time, number_format: str) -> str:
    pattern = number_format.split(";")[0]
    pattern = _LOCAL.get(pattern, pattern)
    if isinstance(value, datetime) and value.time() == time():
        pattern = _CLOCK.sub("", pattern) or pattern  # an export gives every day a midnight
    pieces = list(_DATE_PIECE.finditer(pattern))
    has_noon = any(piece["noon"] for piece in pieces)
    out: list[str] = []
    last = ""
    for at, piece in enumerate(pieces):
        token = (piece["token"] or "").lower()
        if token:
            following = next((p["token"].lower() for p in pieces[at + 1 :] if p["token"]), "")
            is_minutes = token in ("m", "mm") and (last.startswith("h") or following.startswith("s"))
            out.append(_token("M" * len(token) if is_minutes else token, value, has_noon))
            last = token
        elif piece["noon"]:
            out.append(f"{value:%p}")
        else:
            out.append(piece["quoted"] or piece["escaped"] or piece["rest"] or "")
    return "".join(out).strip() or str(value)


def _token(token: str, value: date | time, has_noon: bool) -> str:
    """One piece of a date format; capital M is minutes, small m is months."""
    if token[0] in "hMs":
        number = {"h": getattr(value, "hour", 0), "M": getattr(value, "minute", 0), "s": getattr(value, "second", 0)}[
            token[0]
        ]
        if token[0] == "h" and has_noon:
            number = number % 12 or 12
        return f"{number:0{min(len(token), 2)}d}"
    if isinstance(value, time):
        return ""
    if token[0] == "y":
        return f"{value.year:04d}" if len(token) > 2 else f"{value.year % 100:02d}"
    names = {"d": ("%a", "%A"), "m": ("%b", "%B")}[token[0]]
    number = value.day if token[0] == "d" else value.month
    if len(token) <= 2:
        return f"{number:0{len(token)}d}"
    return value.strftime(names[0] if len(token) == 3 else names[1])


def _number(value: float, number_format: str) -> str:
    sections = number_format.split(";")
    if len(sections) > 2 and value == 0:
        pattern = sections[2]
    elif len(sections) > 1 and value < 0:
        pattern, value = sections[1], -value
    else:
        pattern = sections[0]
    if pattern in ("General", "@", "") or "General" in pattern:
        return _general(value)
    if "/" in pattern or "E+" in pattern.upper():
        return _general(value)
    pieces = list(_NUMBER_PIECE.finditer(pattern))
    value *= 100 ** sum(piece["rest"] == "%" for piece in pieces)
    out: list[str] = []
    for piece in pieces:
        if piece["digits"]:
            out.append(_digits(abs(value), piece["digits"]))
        else:
            out.append(piece["quoted"] or piece["escaped"] or piece["currency"] or piece["rest"] or "")
    text = "".join(out).strip()
    return f"-{text}" if value < 0 and text else text


def _digits(value: float, pattern: str) -> str:
    whole, _, fraction = pattern.partition(".")
    while whole.endswith(","):
        whole, value = whole[:-1], value / 1000
    grouped = "," if "," in whole else ""
    places = len(fraction)
    text = f"{value:{grouped}.{places}f}"
    keep = len(fraction.rstrip("#?"))
    if places > keep:
        head, _, tail = text.partition(".")
        tail = tail[:keep] + tail[keep:].rstrip("0")
        text = f"{head}.{tail}" if tail or keep else f"{head}."
    width = whole.count("0")
    head, dot, tail = text.partition(".")
    return head.rjust(width, "0") + dot + tail


def _general(value: float) -> str:
    if value == int(value) and abs(value) < 1e15:
        return str(int(value))
    return f"{value:.10g}"
