"""The child process of `safely`: bytes come in, text or an error goes out, within limits."""

import gc
import json
import resource
import sys
from collections.abc import Callable

from milepost.core import readers
from milepost.core.document import codec
from milepost.core.errors import InvalidInput, PlanFormatError, ReadError
from milepost.core.readers import limits
from milepost.core.readers.safely import DONE, OUT_OF_MEMORY


def main() -> int:
    """Read standard input as the file that the first argument names."""
    return answering(answer)


def answering(answer: Callable[[bytes, str], str], *, cpu_seconds: int = limits.CPU_SECONDS) -> int:
    """Answer standard input as the file that the first argument names; gives the exit code of the process."""
    _limit(cpu_seconds)
    gc.disable()  # the process is gone before collecting would have paid
    given, file_name = sys.stdin.buffer.read(), sys.argv[1]
    try:
        output = f"{DONE}\n{answer(given, file_name)}"
    except (ReadError, PlanFormatError, InvalidInput) as error:
        said = (str(error), error.field) if isinstance(error, InvalidInput) else (str(error),)
        output = f"{type(error).__name__}\n{json.dumps(said)}"
    except MemoryError:
        return OUT_OF_MEMORY
    sys.stdout.write(output)
    return 0


def answer(data: bytes, file_name: str) -> str:
    """The document as JSON."""
    return codec.to_json(readers.read(data, file_name))


def _limit(cpu_seconds: int) -> None:
    for kind, most in (
        (resource.RLIMIT_AS, limits.MEMORY_BYTES),
        (resource.RLIMIT_CPU, cpu_seconds),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(kind, (most, most))


if __name__ == "__main__":
    sys.exit(main())
