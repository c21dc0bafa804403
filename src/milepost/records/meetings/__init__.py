"""Bodies and their meetings: when papers are due, and what was decided there about a plan."""
