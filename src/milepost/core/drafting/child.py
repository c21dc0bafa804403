"""The child process that drafts: corrections as a line of JSON and the file come in, document and plan go out."""

import json
import re
import sys
from collections.abc import Sequence

from milepost.core import readers
from milepost.core.document import codec as documents
from milepost.core.document import corrections
from milepost.core.document.corrections import Correction
from milepost.core.document.nodes import Document
from milepost.core.drafting.safely import CPU_SECONDS
from milepost.core.errors import InvalidInput
from milepost.core.interpret import interpret
from milepost.core.interpret.columns import Role
from milepost.core.plan import codec as plans
from milepost.core.plan.model import Plan
from milepost.core.readers.child import answering

_NUL = re.compile(r"(?<!\\)((?:\\\\)*)\\u0000")
_SPACE = b"\xef\xbb\xbf \t\r\n"


def main() -> int:
    """Answer standard input."""
    return answering(answer, cpu_seconds=CPU_SECONDS)


def answer(given: bytes, file_name: str) -> str:
    """The document as one line of JSON, empty for a plan in our own JSON, and the plan as another."""
    asked, _, data = given.partition(b"\n")
    wanted = json.loads(asked)
    made = tuple(corrections.from_data(one) for one in wanted["made"])
    if not wanted["kept"] and data.lstrip(_SPACE).startswith(b"{"):
        return "\n" + _line(plans.from_json(_without_nul(data.decode("utf-8-sig", errors="replace"))))
    document = documents.from_json(data.decode()) if wanted["kept"] else _read(data, file_name)
    return ("" if wanted["kept"] else documents.to_json(document)) + "\n" + _line(_interpreted(document, made))


def _read(data: bytes, file_name: str) -> Document:
    document = readers.read(data, file_name)
    text = documents.to_json(document)
    return documents.from_json(_without_nul(text)) if "\\u0000" in text else document


def _interpreted(document: Document, made: Sequence[Correction]) -> Plan:
    meanings = corrections.meanings(made)
    unknown = set(meanings.values()) - set(Role)
    if unknown:
        raise InvalidInput(f"A heading cannot mean “{unknown.pop()}”. Choose one of the list.", "meaning")
    return interpret(corrections.apply(document, made), meanings)


def _line(plan: Plan) -> str:
    return json.dumps(plans.to_data(plan), separators=(",", ":"))


def _without_nul(json_text: str) -> str:
    """The JSON without the character that PostgreSQL cannot keep and nobody can see; some PDFs are full of it."""
    return _NUL.sub(r"\1", json_text)


if __name__ == "__main__":
    sys.exit(main())
