"""Pages that change a plan by hand: its frame, its actions, what is said of them, and what prose proposes."""
