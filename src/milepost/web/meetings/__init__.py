"""Pages of boards and their meetings: when papers are due, what was tabled, and what was decided about a plan."""
