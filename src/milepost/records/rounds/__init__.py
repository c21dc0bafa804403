"""Rounds: who is asked for what by when, their links, their answers in progress, and what became of them."""
