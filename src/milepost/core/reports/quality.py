"""What a careful reader would point out in a plan: by family and rule, why it matters, where, and what is better."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from milepost.core.checks import Family, Finding, Rule, Severity, rules
from milepost.core.document.nodes import Block, Certainty, Document, Heading, Paragraph, Role
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.reports import parts
from milepost.core.reports.basis import Basis
from milepost.core.reports.quoting import quote
from milepost.core.reports.tables import table
from milepost.core.words.counting import listed, many

LONGEST = 200  # letters of the words that show a finding
_SURE = {
    Certainty.CERTAIN: "anyone who reads the words agrees",
    Certainty.LIKELY: "most officers would agree",
    Certainty.JUDGEMENT: "worth a look",
}


def make(basis: Basis) -> Document:
    """A heading for every family of rules that found something, and for every rule a table of where."""
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
        for rule in of_family:
            yield from _rule(rule)
            rows = (_row(one, names, headings) for one in found[rule.code])
            yield table(f"Found by “{rule.code}”", ("Where", "What", "The words", "Better"), rows)


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


def _rule(rule: Rule) -> Iterator[Block]:
    yield Heading(rule.title.rstrip("."), 2)
    yield Paragraph(f"Why: {rule.why}")
    yield Paragraph(f"Weight: {rule.severity}; {_SURE[rule.certainty]}.", role=Role.NOTE)


def _row(one: Finding, names: dict[str, str], headings: dict[str, str]) -> tuple[str, str, str, str]:
    where = names.get(one.action, "The plan as a whole")
    question = headings.get(one.question)
    words = quote(one.evidence, LONGEST) if one.evidence.strip() else ""
    return f"{where} – “{question}”" if question else where, one.message, words, one.mend
