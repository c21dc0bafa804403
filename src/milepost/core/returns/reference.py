"""The reference that a form prints and carries: its id with a check, so that no other word is taken for one."""

import hashlib
import re

_PRINTED = re.compile(r"Form reference: ?([0-9A-Za-z_-]{1,64})\.([0-9a-f]{6})(?![0-9a-f])")
_LABEL = "Form reference: "


def printed_reference(form_id: str) -> str:
    """The line that the form prints."""
    return f"{_LABEL}{form_id}.{_check(form_id)}"


def found_reference(text: str) -> str | None:
    """The id in the first such line that is whole, None where there is none."""
    return next((found[1] for found in _PRINTED.finditer(text) if _check(found[1]) == found[2]), None)


def _check(form_id: str) -> str:
    return hashlib.sha256(f"milepost form {form_id}".encode()).hexdigest()[:6]
