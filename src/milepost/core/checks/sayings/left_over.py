"""How "left" is said of what remains, "left to do", and not of people who "left as planned" or "left school"."""

LEFT_OVER = (
    r"left(?= (?:over|undone|unspent|unfinished|still|now)\b|"
    r" to (?!join|work|live|study|start|become|care|move|return|take|go to)[a-z]|\W*$|[.,;)]| [–—])"
)
