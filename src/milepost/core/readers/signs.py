"""Signs that are printed in colour, such as a red or green dot: their ink says what a cell's fill would."""

_UNTOLD = ("", "000000", "ffffff")


def ink_of(text: str, colour: str) -> str:
    """The colour (rrggbb) of words that are but signs; "" for words, for black and for white."""
    is_sign = bool(text.strip()) and not any(letter.isalnum() for letter in text)
    return colour if is_sign and colour not in _UNTOLD else ""
