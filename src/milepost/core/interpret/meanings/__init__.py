"""What words mean on their own: headings, labels, statuses, periods, and words that are no part of a plan.

`vocabulary` has the words of headings and `columns` finds them; `openings` takes a section's line apart, `evidence`
says what one cell looks like. Nothing here knows the document around a word, save what it was told to heed.
"""
