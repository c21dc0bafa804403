"""Whether somebody is said to have left one piece of work, and may go on with another."""

import re

OUT_OF_IT = r"no longer (?:(?:has|have|plays?|takes?) (?:any|a) (?:part|role|hand|say)|involved|responsible)\b"


def is_out_of_it(sentence: str) -> bool:
    """Whether a sentence says so of anybody."""
    return re.search(OUT_OF_IT, sentence, re.IGNORECASE) is not None
