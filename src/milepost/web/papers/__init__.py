"""What can be printed of a plan: each report in each format."""
