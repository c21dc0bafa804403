"""The demo partnership's documents and people, in words of our own; `make/` writes the documents."""
