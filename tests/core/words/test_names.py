"""Names of people: plain, and found in prose."""

import pytest

from milepost.core.words.names import is_like, mentions, plain_name


@pytest.mark.parametrize("name", ["Det. Supt. Ann Lee", "ann  lee", "Dr Ann Lee", "Cllr. ANN LEE"])
def test_rank_and_capitals_do_not_matter(name: str) -> None:
    assert plain_name(name) == "ann lee"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ann Price will visit.", "Ann Price"),
        ("Agreed with A. Price.", "A. Price"),
        ("Agreed with A Price", "A Price"),
        ("AP (A.M. Price) to chase", "A.M. Price"),
        ("Ann P. has the list", "Ann P."),
        ("Supt Price spoke", "Supt Price"),
        ("Detective Superintendent Price spoke", "Detective Superintendent Price"),
        ("Ann\u00a0Price", "Ann\u00a0Price"),
    ],
)
def test_a_person_is_found_in_every_usual_form(text: str, words: str) -> None:
    assert [(one.words, one.is_sure) for one in mentions(text, "Ann Price")] == [(words, True)]


def test_a_surname_alone_may_be_another_word() -> None:
    assert [(one.words, one.is_sure) for one in mentions("Price to confirm", "Ann Price")] == [("Price", False)]


@pytest.mark.parametrize(
    "text", ["the price rose", "Pricey", "Priceless-ness", "Mid-Price", "O’Price", "Annabel Prices", "Anne pricing"]
)
def test_other_words_are_nobody(text: str) -> None:
    assert list(mentions(text, "Ann Price")) == []


def test_ranks_and_middle_names_do_not_hide_somebody() -> None:
    assert [one.words for one in mentions("Jo Marsh, then Joanne", "Supt Jo Anne Marsh")] == ["Jo Marsh"]


def test_a_name_of_nothing_but_ranks_is_nobody() -> None:
    assert list(mentions("The Chief Inspector", "Chief Inspector")) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gareth Llewelyn", "Gareth Llewellyn"),
        ("G. Osei", "Grace Osei"),
        ("Osei, Grace", "Supt Grace Osei"),
        ("Zoë Hill", "Zoe Hill"),
        ("Kate Winstanley", "Katie Winstanley"),
        ("Mary Ann Price", "Mary Price"),
    ],
)
def test_two_spellings_of_one_name_are_alike_both_ways(one: str, other: str) -> None:
    assert is_like(one, other)
    assert is_like(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ann Lee", "Ian Lee"),
        ("Ann Lee", "Ann Hart"),
        ("Grace Osei", "Grace Mbeki"),
        ("Lee", "Ann Lee"),
        ("", "Ann Lee"),
    ],
)
def test_other_people_are_not_alike(one: str, other: str) -> None:
    assert not is_like(one, other)
