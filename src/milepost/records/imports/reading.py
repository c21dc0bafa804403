"""From an uploaded file to a draft, and from a draft and its corrections to the next draft; writes nothing."""

import re
from collections.abc import Sequence
from typing import Any

from milepost.core.document import codec as documents
from milepost.core.document import corrections
from milepost.core.document.corrections import Correction
from milepost.core.document.nodes import Document
from milepost.core.errors import InvalidInput
from milepost.core.interpret import interpret
from milepost.core.interpret.columns import Role
from milepost.core.plan import codec as plans
from milepost.core.plan.model import Plan
from milepost.core.readers import read_safely

_NUL = re.compile(r"(?<!\\)((?:\\\\)*)\\u0000")


def first_reading(data: bytes, file_name: str) -> Document | None:
    """The document in these bytes, parsed in a child process where that is risky; None for a plan in our own JSON."""
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return None
    return documents.from_json(_without_nul(documents.to_json(read_safely(data, file_name))))


def interpreted(document: Document, made: Sequence[Correction]) -> Plan:
    """The plan that the document holds once these corrections are made."""
    meanings = corrections.meanings(made)
    unknown = set(meanings.values()) - set(Role)
    if unknown:
        raise InvalidInput(f"A heading cannot mean “{unknown.pop()}”. Choose one of the list.", "meaning")
    return interpret(corrections.apply(document, made), meanings)


def own_json(data: bytes) -> Plan:
    """The plan in our own JSON; raises PlanFormatError with a sentence."""
    return plans.from_json(_without_nul(data.decode("utf-8-sig", errors="replace")))


def kept_document(text: str) -> Document:
    """The document as an import keeps it."""
    return documents.from_json(text)


def kept_corrections(data: Sequence[dict[str, Any]]) -> tuple[Correction, ...]:
    """The corrections as an import keeps them, in their order."""
    return tuple(corrections.from_data(one) for one in data)


def _without_nul(json_text: str) -> str:
    """The JSON without the character that PostgreSQL cannot keep and nobody can see; some PDFs are full of it."""
    return _NUL.sub(r"\1", json_text) if "\\u0000" in json_text else json_text
