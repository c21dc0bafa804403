"""Where a person arrives: what is asked of them, what waits for them, and the plans of their partnership."""
