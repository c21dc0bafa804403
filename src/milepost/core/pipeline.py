"""The few sentences that join reading, interpreting, reporting and writing."""

from datetime import date

from milepost.core.checks import Finding, check
from milepost.core.document.nodes import Document
from milepost.core.errors import InvalidInput
from milepost.core.interpret import interpret, settled
from milepost.core.plan import codec
from milepost.core.plan.model import Plan
from milepost.core.readers import read_safely
from milepost.core.reports import REPORTS, choices
from milepost.core.reports.basis import Basis, Need
from milepost.core.writers import WRITERS

JSON = "json"


def read_plan(data: bytes, file_name: str) -> Plan:
    """The plan in these bytes: our own JSON, or any document that a reader takes; raises a sentence for a person."""
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return codec.from_json(data.decode("utf-8-sig", errors="replace"))
    return interpret(settled(read_safely(data, file_name)))


def paper(
    plan: Plan,
    *,
    report: str,
    today: date,
    earlier: Plan | None = None,
    findings: tuple[Finding, ...] | None = None,
    since: str = "",
    section: str = "",
    organisation: str = "",
) -> Document:
    """A report as a document, with what it needs found or asked for.

    `since` is what the earlier plan is called, `section` a section's number, title or id; without `findings` a report
    that tells them has all that the rules find. Raises InvalidInput where something that the report needs is not said.
    """
    if report not in REPORTS:
        raise InvalidInput(f"There is no report called {report}. There are: {', '.join(REPORTS)}.", "report")
    chosen = REPORTS[report]
    if Need.EARLIER in chosen.needs and earlier is None:
        raise InvalidInput(f"{chosen.label} compares two plans. Say which earlier plan to compare with.", "earlier")
    basis = Basis(
        plan,
        today,
        earlier=earlier,
        since=since,
        findings=_findings(plan, today, findings) if Need.FINDINGS in chosen.needs else (),
        section=choices.section_meant(plan, section) if Need.SECTION in chosen.needs else "",
        organisation=choices.organisation_meant(plan, organisation) if Need.ORGANISATION in chosen.needs else "",
    )
    return chosen.make(basis)


def _findings(plan: Plan, today: date, given: tuple[Finding, ...] | None) -> tuple[Finding, ...]:
    return check(plan, today) if given is None else given


def print_plan(
    plan: Plan,
    *,
    report: str,
    format_key: str,
    today: date,
    earlier: Plan | None = None,
    findings: tuple[Finding, ...] | None = None,
    since: str = "",
    section: str = "",
    organisation: str = "",
) -> bytes:
    """The plan as a file: a report in one of the writers' formats, or the plan itself as JSON."""
    if format_key == JSON:
        return codec.to_json(plan).encode()
    if format_key not in WRITERS:
        raise InvalidInput(
            f"There is no format called {format_key}. There are: {', '.join((*WRITERS, JSON))}.", "format"
        )
    asked = {"since": since, "section": section, "organisation": organisation}
    made = paper(plan, report=report, today=today, earlier=earlier, findings=findings, **asked)
    return WRITERS[format_key].write(made)


def format_of(file_name: str) -> str:
    """The key of the format that a file's name asks for."""
    suffixes = {".json": JSON, **{writer.suffix: writer.key for writer in WRITERS.values()}}
    for suffix, key in suffixes.items():
        if file_name.lower().endswith(suffix):
            return key
    raise InvalidInput(f"{file_name} does not say which format to write. Its name must end in {', '.join(suffixes)}.")


def suffix_of(format_key: str) -> str:
    """How the name of a file of this format ends."""
    return f".{JSON}" if format_key == JSON else WRITERS[format_key].suffix
