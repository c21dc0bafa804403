"""On which side of a pair of opposites a clause puts a thing, and of how many: open or shut, signed or unsigned."""
