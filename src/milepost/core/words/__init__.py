"""Small pure helpers for dates, numbering, quantities and wording."""
