"""Pages on which a paper is chosen, looked at as its readers will see it, published, corrected and withdrawn."""
