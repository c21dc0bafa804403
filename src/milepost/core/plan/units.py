"""What the baseline of a measure counts, which may be something else than the measure itself."""

from milepost.core.plan.model import Measure
from milepost.core.words.quantities import quantities


def baseline_unit(measure: Measure) -> str:
    """The unit of the measure's baseline: "10% fewer families (baseline 220 families)" starts at families, not at %.

    It is the measure's own unless the words state another beside the baseline; "" where they state a bare number.
    """
    at = measure.text.casefold().find("baseline")
    value = measure.baseline.value if measure.baseline else None
    stated = next((one for one in quantities(measure.text) if one.start > at >= 0 and one.value == value), None)
    if stated is None:
        return measure.unit
    return stated.unit or ("" if measure.unit == "%" else measure.unit)
