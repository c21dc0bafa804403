"""Who leads: a cell or line of names, posts and bodies taken apart.

`people` begins: `parties` parts a text into those it names, `callings` says what each is, by `calling_words` and the
`localities` of the document. `leading` joins columns that hold parts of one lead.
"""
