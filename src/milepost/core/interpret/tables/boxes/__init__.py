"""Boxes, cards and panels: an action in a box of its own, however labels and answers stand in it.

`labels` says what asks for something in a box, `titles` what may head one, `fields` what a row of it tells; `box` puts
these together, `actions` makes records of boxes, and `torn` joins those that a page break cut.

Some are made plain tables or lines before: `lone` boxes of one cell each, boxes that stand `side_by_side`, and panels
unfolded `below_rows` of a list.
"""
