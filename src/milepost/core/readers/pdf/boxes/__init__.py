"""What a designer draws of boxes: cards with fields, boards of cards, side-bars, call-outs, lists laid out of boxes."""
