"""The manual of the rules."""

from milepost.core.checks import rules
from milepost.core.checks.manual import contents, page, pages


def test_every_rule_has_a_page_and_is_listed() -> None:
    assert set(pages()) == {"README.md", *(f"{rule.code}.md" for rule in rules())}
    assert all(f"[{rule.code}]" in contents() for rule in rules())


def test_a_page_shows_what_is_found_and_what_is_better() -> None:
    rule = rules()[0]
    assert all(part in page(rule) for part in (rule.title, rule.example, rule.better, rule.certainty.value))
