"""How the notes of reading quote the document."""

_LONGEST = 60


def quoted(text: str) -> str:
    """The beginning of a text in curly quotes, on one line."""
    words = " ".join(text.split())
    return f"“{words}”" if len(words) <= _LONGEST else f"“{words[: _LONGEST - 3].rstrip()}…”"
