"""Persons, posts and bodies: who holds what, who is gone, who must not be known."""
