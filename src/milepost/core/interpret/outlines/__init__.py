"""Lines to records, where a plan has no table: headings, lists and labelled lines.

`lines` begins: it finds the rank of the lines that are actions (`unmarked` where nothing marks them), and `actions`
makes a record of each with what stands below it.
"""
