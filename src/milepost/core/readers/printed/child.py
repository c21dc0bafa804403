"""The child process that draws a page: a line of JSON and the file come in, a PNG in base64 goes out."""

import base64
import json
import sys

from milepost.core.readers.child import answering
from milepost.core.readers.printed.drawing import drawn_page


def answer(given: bytes, file_name: str) -> str:
    """The PNG in base64."""
    asked, _, data = given.partition(b"\n")
    wanted = json.loads(asked)
    return base64.b64encode(drawn_page(data, file_name, wanted["page"], wanted["words"])).decode()


if __name__ == "__main__":
    sys.exit(answering(answer))
