"""What changed in a plan since a day, or between two plans of a partnership, and what of it the rules say."""
