"""Where one mail ends and the next begins among the lines of a plan: what follows belongs to no answer above."""

import re
from collections.abc import Sequence

from milepost.core.interpret.items import Item, Line

_FIELD = re.compile(r"\W*(?P<field>from|sent|date|to|cc|subject|importance|attachments?)\s*\*?:\s*\S", re.IGNORECASE)
_ONE_LINE = re.compile(r"\W*from:\s.+\b(?:sent|date):\s.+\bto:\s", re.IGNORECASE | re.DOTALL)
_FOOT = re.compile(
    r"(?:sent|get outlook) (?:from|for|via) (?:my |outlook|ios|android|yahoo|proton)|"
    r"this (?:e-?mail|message)\b.{0,80}\b(?:confidential|intended|privileged|viruses|disclaimer)|"
    r"[-_ ]*(?:original message|forwarded message)[-_ ]*$|begin forwarded message:?$|on\b.{6,120}\bwrote:$",
    re.IGNORECASE,
)
_FEWEST = 2  # fields of a head, of which the first says who wrote


def mail_edges(items: Sequence[Item]) -> frozenset[int]:
    """The places of lines that head a mail, or stand at its foot as programs write it."""
    texts = [item.said.text if isinstance(item, Line) else "" for item in items]
    edges = {at for at, text in enumerate(texts) if _FOOT.match(text) or _ONE_LINE.match(text)}
    for at, text in enumerate(texts):
        field = _FIELD.match(text)
        if field and field["field"].casefold() == "from":
            end = next((below for below in range(at, len(texts)) if not _FIELD.match(texts[below])), len(texts))
            edges |= set(range(at, end)) if end - at >= _FEWEST else set()
    return frozenset(edges)
