"""States of things, and what is said of all, of some and of none."""
