"""Which forms name one body."""

from milepost.core.reports.bodies.forms import Forms, key_of


def _forms(*names: str) -> Forms:
    forms = Forms()
    for name in names:
        forms.names[forms.full(name.split())][name] += 1
    forms.settle()
    return forms


def test_a_key_passes_over_capitals_apostrophes_hyphens_and_ampersands() -> None:
    assert key_of(["Children’s", "&", "Well-being", "Board"]) == ("childrens", "and", "wellbeing", "board")


def test_a_name_without_its_place_is_the_same_body_where_there_is_but_one() -> None:
    council = ("elmshire", "county", "council")
    assert _forms("Elmshire County Council").meant(("County", "Council")) == council
    assert _forms("Elmshire County Council", "Thornley County Council").meant(("County", "Council")) is None


def test_letters_mean_a_body_where_they_are_those_of_but_one() -> None:
    assert _forms("Elmshire County Council").meant_by_letters(("ECC",)) == ("elmshire", "county", "council")
    assert _forms("Elmshire County Council", "Elmshire City Council").meant_by_letters(("ECC",)) is None
    assert _forms("Elmshire Council").meant_by_letters(("EC",)) is None


def test_letters_of_what_is_no_council_or_board_count_only_where_they_lead() -> None:
    forms = _forms("Natural Resources Wales")
    assert forms.meant_by_letters(("NRW",)) is None
    assert forms.meant_by_letters(("NRW",), leads=True) == ("natural", "resources", "wales")


def test_the_short_form_of_a_council_stands_for_it_where_there_is_but_one() -> None:
    assert set(_forms("Elmshire CC", "Elmshire County Council").names) == {("elmshire", "county", "council")}
    assert set(_forms("Elmshire CC").names) == {("elmshire", "cc")}
