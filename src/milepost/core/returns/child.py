"""The child process that reads a form: the expected form as a line of JSON and the file come in, a Return goes out."""

import json
import sys

from milepost.core.plan import codec
from milepost.core.readers.child import answering
from milepost.core.returns.form import Form
from milepost.core.returns.reading import read_form


def answer(given: bytes, file_name: str) -> str:
    """The Return as JSON."""
    asked, _, data = given.partition(b"\n")
    expected = json.loads(asked)
    form = None if expected is None else codec.decode(Form, expected, "form")
    return json.dumps(codec.encode(read_form(data, file_name, form)))


if __name__ == "__main__":
    sys.exit(answering(answer))
