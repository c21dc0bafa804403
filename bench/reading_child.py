"""Reads and interprets one table of actions as a file; `bench.reading_speed` starts it anew for each run.

So nothing is remembered of the same texts, which is how a file meets us. A file of a few actions goes before it, so
that what the program loads is not counted. Garbage is not collected, as neither the command line (`cli.main`) nor the
process that reads for the web (`readers.child`) collects any.
"""

import gc
import sys
import time

from bench.long_documents import one_table
from milepost.core import readers
from milepost.core.interpret import interpret
from milepost.core.writers import WRITERS


def main(format_key: str, actions: int) -> None:
    """Print the milliseconds of processor time that reading takes, and those that interpreting takes."""
    few, data = (_file(format_key, count) for count in (3, actions))
    interpret(readers.read(few, f"plan{WRITERS[format_key].suffix}"))
    gc.disable()
    start = time.process_time()
    document = readers.read(data, f"plan{WRITERS[format_key].suffix}")
    read = time.process_time()
    interpret(document)
    sys.stdout.write(f"{(read - start) * 1000} {(time.process_time() - read) * 1000}")


def _file(format_key: str, actions: int) -> bytes:
    return WRITERS[format_key].write(readers.read(one_table(actions).encode(), "plan.txt"))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
