"""A finding: what is wrong, where, with the words that show it, and what would mend it."""

import hashlib
from dataclasses import dataclass
from enum import StrEnum

from milepost.core.checks.former import codes_of
from milepost.core.document.nodes import Certainty, Place

KEY_LENGTH = 16


class Severity(StrEnum):
    """How much a finding matters to the people who read the plan."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Family(StrEnum):
    """What part of a plan a rule looks at."""

    STRUCTURE = "structure"
    OWNERSHIP = "ownership"
    TIMING = "timing"
    NEXT_STEPS = "next steps"
    MEASURES = "measures"
    CONSISTENCY = "consistency"
    COLUMNS = "columns"
    EVIDENCE = "evidence"
    LINEAGE = "lineage"
    WORDING = "wording"
    ACRONYMS = "acronyms"
    READING = "reading"
    PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class Fault:
    """What a rule saw: the words that show it, a sentence that says what is wrong, and one that would mend it.

    `action` is an action's id and `question` a question's key, both "" where the fault is of a larger part. A fault
    that is not sure is only as certain as its rule says that it is otherwise. `formerly` is the code of the rule that
    found it before that rule went into another. `disputed` is the one figure that is called wrong, as printed, where
    the rule knows which.
    """

    message: str
    mend: str
    evidence: str = ""
    action: str = ""
    question: str = ""
    place: Place | None = None
    is_sure: bool = True
    formerly: str = ""
    disputed: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault as it is shown: with the code of its rule, how sure it is and how much it matters."""

    rule: str
    certainty: Certainty
    severity: Severity
    action: str
    question: str
    evidence: str
    message: str
    mend: str
    place: Place | None = None

    @property
    def key(self) -> str:
        """What this finding is known by: the key of its rule, its action, its question and its words."""
        return self._key(self.rule)

    @property
    def keys(self) -> tuple[str, ...]:
        """Its key, and those by which it was known while its rule had another code."""
        return tuple(map(self._key, codes_of(self.rule, self.certainty)))

    def _key(self, code: str) -> str:
        return key_of(code, self.action, self.question, self.evidence or self.message)


def key_of(rule: str, action: str, question: str, words: str) -> str:
    """A key of KEY_LENGTH hexadecimal digits, whatever the spaces and capitals of the words.

    The same words keep their key while the plan around them changes; edited words are another finding.
    """
    said = "\0".join((rule, action, question, " ".join(words.casefold().split())))
    return hashlib.sha256(said.encode()).hexdigest()[:KEY_LENGTH]
