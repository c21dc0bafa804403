"""A quick no before a slow pattern: most sentences hold none of the stems that it is about."""


def holds(text: str, stems: tuple[str, ...]) -> bool:
    """Whether one of these stems, in small letters, stands anywhere in the text."""
    folded = text.casefold()
    return any(stem in folded for stem in stems)
