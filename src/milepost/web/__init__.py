"""Pages: HTTP in, HTML out, nothing decided here."""
