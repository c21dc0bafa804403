"""Whether of two numbers one is likely the other mistyped: figures swapped, or a nought too many."""

from decimal import Decimal

_NOUGHTS = (10, 100, 1000)


def is_slip(one: Decimal, other: Decimal) -> bool:
    """Whether two different numbers hold the same figures: 1.34 and 1.43, or 24,000 and 240,000."""
    is_nought = bool(one and other) and max(one, other) / min(one, other) in _NOUGHTS
    return one != other and (sorted(_figures(one)) == sorted(_figures(other)) or is_nought)


def is_dropped(one: Decimal, other: Decimal) -> bool:
    """Whether one number is the other with a figure left out: 1,874 and 874."""
    long, short = sorted((_figures(one), _figures(other)), key=len, reverse=True)
    return len(long) == len(short) + 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long)))


def _figures(number: Decimal) -> str:
    """The figures of a number in order, noughts among them."""
    return f"{number:f}".replace(".", "")
