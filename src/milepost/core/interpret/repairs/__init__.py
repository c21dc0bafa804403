"""Records and lines put right one thing at a time, each with a note where something was assumed.

One file a repair, items in and items out; `REPAIRS` of the folder above has their order. `seams` serves `tears`;
`candidates` and `nesting` serve `levels`.
"""
