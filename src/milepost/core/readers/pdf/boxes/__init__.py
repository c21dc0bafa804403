"""What a designer draws of boxes: cards, boards of them, side-bars, call-outs, lists and labels abreast."""
