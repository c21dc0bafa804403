"""A child process that takes more memory than it may."""

import sys

from milepost.core.readers import limits
from milepost.core.readers.child import answering


def answer(given: bytes, file_name: str) -> str:
    """Take it."""
    return str(len(bytearray(2 * limits.MEMORY_BYTES)))


if __name__ == "__main__":
    sys.exit(answering(answer))
