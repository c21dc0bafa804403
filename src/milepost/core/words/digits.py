"""The digits of a text, found without a pattern, which tries every place and takes several times as long."""

from functools import lru_cache

_OTHERS = bytes(byte for byte in range(256) if not chr(byte).isascii() or not chr(byte).isdigit())
_APART = bytes(ord(" ") if byte in _OTHERS else byte for byte in range(256))  # all else parts numbers


@lru_cache(maxsize=16384)  # rule after rule asks it of the same sentences
def holds_digit(text: str) -> bool:
    """Whether a text holds a digit."""
    return bool(text.encode(errors="replace").translate(None, _OTHERS))


@lru_cache(maxsize=16384)
def digit_runs(text: str) -> int:
    """How many runs of digits a text holds: "1,200 of 14" holds three."""
    return len(text.encode(errors="replace").translate(_APART).split())
