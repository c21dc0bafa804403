"""The Document value: what a file says, with the place of every word, and nothing about what it means."""
