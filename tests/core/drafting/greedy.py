"""A child process that ends as the data say, in the place of the one that drafts."""

import os
import signal
import sys

from milepost.core.readers import limits
from milepost.core.readers.child import answering


def answer(given: bytes, file_name: str) -> str:
    """End as the last line says."""
    if given.endswith(b"memory"):
        return str(len(bytearray(2 * limits.MEMORY_BYTES)))
    os.kill(os.getpid(), signal.SIGKILL)
    return file_name


if __name__ == "__main__":
    sys.exit(answering(answer))
