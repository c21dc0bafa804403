"""What a careful reader would point out in a plan: by family and rule, why it matters, where, and what is better."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from milepost.core.checks import Family, Finding, Rule, Severity, rules
from milepost.core.document.nodes import Block, Certainty, Document, Heading, Paragraph, Role
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.reports import parts
from milepost.core.reports.basis import Basis
from milepost.core.reports.quoting import quote
from milepost.core.reports.tables import Said, table
from milepost.core.words.counting import listed, many

LONGEST = 200  # letters of the words that show a finding
_COLUMNS = ("Rule, and why it matters", "Where", "What, in which words", "Better")
_SURE = {
    Certainty.CERTAIN: "anyone who reads the words agrees",
    Certainty.LIKELY: "most officers would agree",
    Certainty.JUDGEMENT: "worth a look",
}


def make(basis: Basis) -> Document:
    """A heading and one table for every family of rules that found something."""
    plan = basis.plan
    blocks = tuple(_blocks(plan, basis.findings))
    return Document(blocks, f"Quality – {parts.title(plan)}", parts.position(plan, basis.today), landscape=True)


def _blocks(plan: Plan, findings: tuple[Finding, ...]) -> Iterator[Block]:
    if not findings:
        yield Paragraph("The rules found nothing to point out.", role=Role.NOTE)
        return
    yield Paragraph(_opening(findings))
    names = {action.id: parts.action_heading(action) for action in actions(plan)}
    headings = {question.key: parts.question_heading(question) for question in plan.questions}
    found: dict[str, list[Finding]] = defaultdict(list)
    for one in findings:
        found[one.rule].append(one)
    for family, of_family in _by_family(rule for rule in rules() if rule.code in found):
        yield Heading(str(family).capitalize(), 1)
        rows = (row for rule in of_family for row in _rows(rule, found[rule.code], names, headings))
        yield table(f"Findings: {family}", _COLUMNS, rows)


def _by_family(telling: Iterable[Rule]) -> list[tuple[Family, list[Rule]]]:
    """The rules by their family, and in it by weight; the family with the weightiest rule comes first."""
    weights = list(Severity)
    families: dict[Family, list[Rule]] = defaultdict(list)
    for rule in sorted(telling, key=lambda rule: (weights.index(rule.severity), rule.code)):
        families[rule.family].append(rule)
    return sorted(families.items(), key=lambda pair: (weights.index(pair[1][0].severity), pair[0]))


def _opening(findings: tuple[Finding, ...]) -> str:
    numbers = {severity: sum(one.severity is severity for one in findings) for severity in Severity}
    said = listed(f"{number:,} of {severity} weight" for severity, number in numbers.items() if number)
    return f"{many(len(findings), 'finding')}: {said}. They are advice: none of them stops a paper."


def _rows(
    rule: Rule, found: Collection[Finding], names: dict[str, str], headings: dict[str, str]
) -> Iterator[tuple[Said, ...]]:
    """A row for each finding of a rule; why the rule matters stands in the first of them."""
    title = Paragraph(rule.title.rstrip("."), strong=True)
    sure = " or ".join(_SURE[one] for one in rule.certainties if any(each.certainty is one for each in found))
    why = Paragraph(f"{rule.why} ({rule.severity.capitalize()} weight; {sure}: {rule.code})")
    for at, one in enumerate(found):
        yield (title,) if at else (title, why), *_said(one, names, headings)


def _said(one: Finding, names: dict[str, str], headings: dict[str, str]) -> tuple[Said, ...]:
    """Where a finding is, what it says with the words that show it, and what is better."""
    where = names.get(one.action, "The plan as a whole")
    question = headings.get(one.question)
    words = (Paragraph(quote(one.evidence, LONGEST)),) if one.evidence.strip() else ()
    place = f"{where} – “{question}”" if question else where
    return place, (Paragraph(" ".join(one.message.split())), *words), one.mend
