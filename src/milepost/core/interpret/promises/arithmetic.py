"""What follows from the numbers of a measure by arithmetic, said and never stored as if it had been printed."""

from decimal import Decimal

from milepost.core.interpret.promises.measured import Measured
from milepost.core.plan.model import Direction
from milepost.core.words.quantities import said

_WHOLE = Decimal(100)


def consequences(one: Measured) -> tuple[str, ...]:
    """Sentences such as "10% off 300 is 270"."""
    if one.kind == "change" and one.unit == "%" and one.baseline and one.baseline.value is not None:
        return _after_change(one, one.baseline.value)
    if one.share is None or one.value is None or not one.share.value:
        return ()
    share = one.share.value
    if one.share_direction is Direction.UNKNOWN:
        return (f"{said(one.value)} as {said(share)}% implies {said(one.value * _WHOLE / share)} in all.",)
    return _before_change(one.value, share, one.share_direction)


def _after_change(one: Measured, start: Decimal) -> tuple[str, ...]:
    if one.value is None or one.direction is Direction.UNKNOWN:
        return ()
    if one.direction is Direction.UP:
        return (f"{said(one.value)}% on top of {said(start)} is {said(start * (_WHOLE + one.value) / _WHOLE)}.",)
    return (f"{said(one.value)}% off {said(start)} is {said(start * (_WHOLE - one.value) / _WHOLE)}.",)


def _before_change(value: Decimal, share: Decimal, direction: Direction) -> tuple[str, ...]:
    factor = _WHOLE + share if direction is Direction.UP else _WHOLE - share
    if factor <= 0:
        return ()
    start = value * _WHOLE / factor
    word = "increase" if direction is Direction.UP else "reduction"
    note = f"{said(value)} as a {said(share)}% {word} implies {said(start)} before"
    return (f"{note}." if start == start.to_integral_value() else f"{note}, which is no whole number.",)
