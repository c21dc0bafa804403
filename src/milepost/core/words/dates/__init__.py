"""The grammar of dates: every form in which plans say when, read in one pass over the words and never guessed.

`find` gives all that a text says about time, `dated` soon gives the days and months that it prints with their year,
`parse` what a whole deadline cell means, `printed` writes a day as we do, `told_in` says when a plan was written that
names it in its title.
"""

from milepost.core.words.dates.dated import Dated, dated
from milepost.core.words.dates.find import Found, find
from milepost.core.words.dates.frame import Frame
from milepost.core.words.dates.parse import parse
from milepost.core.words.dates.printed import printed
from milepost.core.words.dates.told import names_its_time, reported_in, told_in

__all__ = ["Dated", "Found", "Frame", "dated", "find", "names_its_time", "parse", "printed", "reported_in", "told_in"]
