"""Document to parts: lines and grids of squares in reading order, each with a place.

`places` and `blocks` come first, then `flattened` makes tables of lines that a conversion left of them. `labels` knows
the lines that are a label and its answer, and `inline_fields` parts a line that holds several; later stages ask both.
"""
