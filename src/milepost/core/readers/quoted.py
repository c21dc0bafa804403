"""Mail that was pasted with the signs of an answer before each line: "> Action 2: …"."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

_SIGN = re.compile(r"[ \t]*>(?:[ \t]?>)*(?!=)(?: |$|(?=[^\s<>]))")
_LABEL = re.compile(r"[ \t>]*[A-Za-z][^:>\n]{1,40}:(?:\s|$)")
_FEWEST, _SEVERAL = 4, 2  # lines in a row; labels among them


def without_signs(text: str) -> str:
    """The text, line for line, without such signs where several lines in a row have one, with empty ones or labels.

    A list whose items begin with one has neither, and keeps them: there they are bullets.
    """
    if ">" not in text:
        return text
    runs = groupby(text.split("\n"), key=lambda line: bool(_SIGN.match(line)))
    return "\n".join(line for is_quoted, run in runs for line in _told(list(run), is_quoted=is_quoted))


def _told(lines: Sequence[str], *, is_quoted: bool) -> Iterator[str]:
    return (_SIGN.sub("", line, count=1) for line in lines) if is_quoted and _is_mail(lines) else iter(lines)


def _is_mail(lines: Sequence[str]) -> bool:
    has_empty = any(not line.strip(" \t>") for line in lines)
    return len(lines) >= _FEWEST and (has_empty or sum(bool(_LABEL.match(line)) for line in lines) >= _SEVERAL)
