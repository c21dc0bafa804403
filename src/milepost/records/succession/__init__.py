"""Somebody takes another's place: all that a person leads, is asked for and signs goes to one other at once."""
