"""Grids to records: which rows are headers, what each column holds, and which rows are actions."""
