"""Secrets that are mailed to one person: long ones in links, short ones as codes; only their hashes are kept."""

import hashlib
import secrets

CODE_LENGTH = 6


def fresh_token() -> str:
    """A link's secret: 32 random bytes as 43 letters, digits, hyphens and underscores."""
    return secrets.token_urlsafe(32)


def fresh_code() -> str:
    """Six random digits."""
    return f"{secrets.randbelow(10**CODE_LENGTH):0{CODE_LENGTH}}"


def hashed(secret: str) -> str:
    """The SHA-256 of a secret, in hexadecimal digits."""
    return hashlib.sha256(secret.encode()).hexdigest()
