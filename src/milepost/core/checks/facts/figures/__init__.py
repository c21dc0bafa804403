"""Numbers: what they count, what they are parts of, what is claimed of them."""
