"""A quick no before a slow pattern: most sentences hold none of the stems that it is about."""


def holds(text: str, stems: tuple[str, ...]) -> bool:
    """Whether one of these stems, in small letters, stands anywhere in the text."""
    return any(map(text.casefold().__contains__, stems))
