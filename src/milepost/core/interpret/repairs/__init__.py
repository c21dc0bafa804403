"""Records and lines put right one thing at a time, each with a note where something was assumed.

One file a repair, items in and items out; `order` says in which stages they follow each other.
`candidates` and `nesting` serve `levels`.
"""
