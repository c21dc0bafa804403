"""PDF files: the tagged structure where there is one, else ruled lines, else columns of text, else plain lines."""

from milepost.core.readers.pdf.reading import read, recognise

__all__ = ["read", "recognise"]
