"""A form that a stranger sends: read in a child process of limited memory and time, and known by a glance."""

import json
import re

from milepost.core.errors import ReadError
from milepost.core.plan import codec
from milepost.core.readers import limits, word
from milepost.core.readers.package import Package
from milepost.core.readers.safely import answer_of
from milepost.core.returns.form import Form
from milepost.core.returns.manifest import PROPERTY_PART, carried_reference
from milepost.core.returns.reading import refuse_other_kinds
from milepost.core.returns.reference import found_reference
from milepost.core.returns.returned import Return

_CHILD = "milepost.core.returns.child"
_SMALL = 64 * 1024
_TEXT_PART = "word/document.xml"
_MOST_TEXT = 4 * limits.MIB
_PARAGRAPH_END = re.compile(r"</\w+:p>")
_MARKUP = re.compile("<[^>]*>")


def read_form_safely(
    data: bytes, file_name: str, expected: Form | None = None, *, wall_seconds: float = limits.WALL_SECONDS
) -> Return:
    """As read_form, in a child process; raises CannotReadSafely where the child passes a limit or dies."""
    refuse_other_kinds(data, file_name)
    asked = json.dumps(None if expected is None else codec.encode(expected)).encode()
    answer = answer_of(_CHILD, asked + b"\n" + data, file_name, wall_seconds=wall_seconds)
    returned: Return = codec.decode(Return, json.loads(answer), "return")
    return returned


def which_form(data: bytes) -> str | None:
    """The id of the form that these bytes are, by its properties or its printed reference; None for any other file.

    Cheap, and safe in the process of a page: parses no more than a small part, and looks through no more than 4 MB.
    Anybody may write any id into a file: what it may be used for is for the caller to ask.
    """
    if len(data) > limits.FILE_BYTES or not word.recognise(data):
        return None
    try:
        package = Package(data, "form.docx")
        small = 0 < package.size(PROPERTY_PART) <= _SMALL
        return (carried_reference(package) if small else None) or _printed_reference(package)
    except ReadError:
        return None


def _printed_reference(package: Package) -> str | None:
    if not 0 < package.size(_TEXT_PART) <= _MOST_TEXT:
        return None
    text = (package.part(_TEXT_PART) or b"").decode(errors="replace")
    return found_reference(_MARKUP.sub("", _PARAGRAPH_END.sub("\n", text)))
