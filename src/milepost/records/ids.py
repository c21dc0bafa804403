"""Permanent ids: short, random, easy to read out, and never a word."""

import secrets

LENGTH = 10
LETTERS = "23456789bcdfghjkmnpqrstvwxz"
MANY = len(LETTERS) ** LENGTH


def new_id() -> str:
    """A fresh id of ten letters and digits, without vowels or look-alikes; about 2 * 10^14 of them exist."""
    rest, letters = secrets.randbelow(MANY), []
    for _ in range(LENGTH):
        rest, at = divmod(rest, len(LETTERS))
        letters.append(LETTERS[at])
    return "".join(letters)
