"""Drawings for papers, as vectors: a pattern and a word for whatever has a colour, and all of it said in words."""
