"""What a publication renders from, as JSON: the plan as its audience reads it, and the paper as it was made of it.

The paper is kept beside the plan, so that a later release, which may word or order a report in another way, still says
what was published.
"""

import json
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from milepost.core.document import codec as documents
from milepost.core.document.nodes import Document
from milepost.core.errors import PlanFormatError
from milepost.core.pipeline import JSON
from milepost.core.plan import codec as plans
from milepost.core.plan.model import Plan
from milepost.core.writers import WRITERS

FORMAT, VERSION = "milepost-publication", 1
DATA = ("csv", "excel")  # one row an action: a cover report and an imprint have no place among them


@dataclass(frozen=True, slots=True)
class Value:
    """The plan, the report made of it, and the paper: the report with its imprint and its cover."""

    plan: Plan
    report: Document
    paper: Document


def kept(value: Value) -> str:
    """The value as canonical JSON: the same value gives the same text."""
    data: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "plan": plans.to_data(value.plan),
        "report": json.loads(documents.to_json(value.report)),
        "paper": json.loads(documents.to_json(value.paper)),
    }
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))


def opened(text: str) -> Value:
    """The value that `kept` wrote; raises PlanFormatError where this release does not know its version."""
    data = json.loads(text)
    if (data["format"], data["version"]) != (FORMAT, VERSION):
        raise PlanFormatError(f"This publication is of version {data['version']}, which this release does not know.")
    report, paper = (documents.from_json(json.dumps(data[name])) for name in ("report", "paper"))
    return Value(plans.from_data(data["plan"]), report, paper)


def written(value: Value, format_key: str) -> bytes:
    """The paper in one of the writers' formats, or the plan as JSON."""
    if format_key == JSON:
        return plans.to_json(value.plan).encode()
    return WRITERS[format_key].write(value.report if format_key in DATA else value.paper)


def hash_of(data: bytes) -> str:
    """The SHA-256 of these bytes, as 64 hexadecimal digits."""
    return sha256(data).hexdigest()
