"""Document to parts: lines and grids of squares in reading order, each with a place."""
