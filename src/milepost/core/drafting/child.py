"""The child process that drafts: corrections as a line of JSON and the file come in, a draft goes out in lines."""

import json
import re
import sys
from collections.abc import Mapping, Sequence

from milepost.core import readers
from milepost.core.document import codec as documents
from milepost.core.document import corrections
from milepost.core.document.corrections import Correction
from milepost.core.document.nodes import Document
from milepost.core.drafting.marking import marked_pieces
from milepost.core.drafting.safely import CPU_SECONDS
from milepost.core.errors import InvalidInput
from milepost.core.interpret import interpret, settled
from milepost.core.interpret.meanings.columns import Role
from milepost.core.plan import codec as plans
from milepost.core.plan.model import Plan
from milepost.core.readers.child import answering

_NUL = re.compile(r"(?<!\\)((?:\\\\)*)\\u0000")
_SPACE = b"\xef\xbb\xbf \t\r\n"


def main() -> int:
    """Answer standard input."""
    return answering(answer, cpu_seconds=CPU_SECONDS)


def answer(given: bytes, file_name: str) -> str:
    """The document as a line of JSON, empty for a plan in our own JSON, the plan as another, and each marked piece."""
    asked, _, data = given.partition(b"\n")
    wanted = json.loads(asked)
    made = tuple(corrections.from_data(one) for one in wanted["made"])
    if not wanted["kept"] and data.lstrip(_SPACE).startswith(b"{"):
        plan = plans.from_json(_without_nul(data.decode("utf-8-sig", errors="replace")))
        return _answer("", Document(), plan, {})
    document = documents.from_json(data.decode()) if wanted["kept"] else _read(data, file_name)
    said = _meanings(made)
    corrected = corrections.apply(document, made)
    kept = "" if wanted["kept"] else documents.to_json(document)
    return _answer(kept, corrected, interpret(corrected, said), said)


def _answer(kept: str, corrected: Document, plan: Plan, said: Mapping[str, str]) -> str:
    line = json.dumps(plans.to_data(plan), separators=(",", ":"))
    return "\n".join((kept, line, *marked_pieces(corrected, plan, said)))


def _read(data: bytes, file_name: str) -> Document:
    document = settled(readers.read(data, file_name))
    text = documents.to_json(document)
    return documents.from_json(_without_nul(text)) if "\\u0000" in text else document


def _meanings(made: Sequence[Correction]) -> dict[str, str]:
    said = corrections.meanings(made)
    unknown = set(said.values()) - set(Role)
    if unknown:
        raise InvalidInput(f"A heading cannot mean “{unknown.pop()}”. Choose one of the list.", "meaning")
    return said


def _without_nul(json_text: str) -> str:
    """The JSON without the character that PostgreSQL cannot keep and nobody can see; some PDFs are full of it."""
    return _NUL.sub(r"\1", json_text)


if __name__ == "__main__":
    sys.exit(main())
