"""What words mean on their own: headings, labels, statuses, periods, and words that are no part of a plan."""
