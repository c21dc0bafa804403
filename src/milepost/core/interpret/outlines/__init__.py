"""Lines to records, where a plan has no table: headings, lists and labelled lines."""
