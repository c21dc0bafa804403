"""The grammar of dates: every form in which plans say when, read in one pass over the words and never guessed.

`find` gives all that a text says about time, `parse` what a whole deadline cell means, `printed` writes a day as we do.
"""

from milepost.core.words.dates.find import Found, find
from milepost.core.words.dates.frame import Frame
from milepost.core.words.dates.parse import parse
from milepost.core.words.dates.printed import printed

__all__ = ["Found", "Frame", "find", "parse", "printed"]
