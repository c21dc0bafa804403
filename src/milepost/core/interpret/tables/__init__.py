"""Grids to records: which rows are headers, what each column holds, and which rows are actions.

`making_plain` makes tables of an unusual build plain, then `rows` begins. It has the header found (`headers`, by
`header_rows` and the `pool` of like tables), each column told (`roles`, by `looks`, `structure` and `ratings`;
`weighed` where no heading is known), and leaves tables of another make to `forms` (and `turned`), `stacked`,
`banded`, `labelled_lines` and `keys`.
"""
