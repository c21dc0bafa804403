"""The child process of `safely`: bytes come in, a document or an error goes out as JSON, within limits."""

import gc
import json
import resource
import sys

from milepost.core import readers
from milepost.core.document import codec
from milepost.core.errors import ReadError
from milepost.core.readers import limits
from milepost.core.readers.safely import OUT_OF_MEMORY


def main() -> int:
    """Read standard input as the file that the first argument names."""
    _limit()
    gc.disable()  # the process is gone before collecting would have paid
    try:
        output = _read(sys.stdin.buffer.read(), sys.argv[1])
    except MemoryError:
        return OUT_OF_MEMORY
    sys.stdout.write(output)
    return 0


def _read(data: bytes, file_name: str) -> str:
    try:
        return "document\n" + codec.to_json(readers.read(data, file_name))
    except ReadError as error:
        return f"{type(error).__name__}\n{json.dumps(str(error))}"


def _limit() -> None:
    for kind, most in (
        (resource.RLIMIT_AS, limits.MEMORY_BYTES),
        (resource.RLIMIT_CPU, limits.CPU_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))


if __name__ == "__main__":
    sys.exit(main())
