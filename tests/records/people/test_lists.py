"""How a pasted or uploaded list of people is read."""

from io import BytesIO

import pytest
from openpyxl import Workbook

from milepost.core.errors import ReadError
from milepost.records.people.lists import Entry, read_file, read_list

ANN = Entry("Ann Lee", "Manager", "Thornley Housing", "ann@housing.example")


def test_a_csv_file_is_read_by_its_headings_in_any_order() -> None:
    text = "\ufeffE-mail,Organisation,Full name,Job title\r\nann@housing.example,Thornley Housing,Ann Lee,Manager\r\n"
    assert read_list(text) == (ANN,)


def test_columns_pasted_from_a_spreadsheet_are_read() -> None:
    assert read_list("Name\tPost\tOrganisation\tEmail\nAnn Lee\tManager\tThornley Housing\tann@housing.example") == (
        ANN,
    )


def test_a_line_without_headings_is_name_post_organisation_and_an_address_anywhere() -> None:
    assert read_list("ann@housing.example, Ann Lee, Manager, Thornley Housing") == (ANN,)


def test_the_addressees_of_a_mail_are_read() -> None:
    assert read_list("Ann Lee <ann@housing.example>\nBo Hart") == (
        Entry("Ann Lee", email="ann@housing.example"),
        Entry("Bo Hart"),
    )


def test_a_quoted_comma_parts_nothing() -> None:
    assert read_list('Ann Lee,"Manager, North"')[0].post == "Manager, North"


def test_nothing_is_nobody() -> None:
    assert read_list(" \n\n") == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee <ann@housing.example>; Bo Hart <bo@police.example>",
        "Ann Lee <ann@housing.example>, Bo Hart <bo@police.example>",
        "To: Ann Lee <ann@housing.example>;\nBo Hart <bo@police.example>;",
        '"Lee, Ann" <ann@housing.example>; "Hart, Bo" <bo@police.example>',
        "Lee, Ann <ann@housing.example>; Hart, Bo <bo@police.example>",
        "Ann Lee\tann@housing.example\nBo Hart\tbo@police.example",
        "ann@housing.example\tAnn Lee\nbo@police.example\tBo Hart",
        "First name\tSurname\tEmail\nAnn\tLee\tann@housing.example\nBo\tHart\tbo@police.example",
    ],
)
def test_the_head_of_a_mail_and_two_columns_name_the_same_people(text: str) -> None:
    assert read_list(text) == (
        Entry("Ann Lee", email="ann@housing.example"),
        Entry("Bo Hart", email="bo@police.example"),
    )


def test_somebody_in_the_head_of_a_mail_may_have_no_address() -> None:
    assert [entry.name for entry in read_list("Zoe Hill; Ann Lee <ann@a.example>; Bo Hart <bo@b.example>")] == [
        "Zoe Hill",
        "Ann Lee",
        "Bo Hart",
    ]


def test_an_address_without_a_name_and_one_that_is_none_are_kept_to_be_mended() -> None:
    assert read_list("ann@housing.example") == (Entry("", email="ann@housing.example"),)
    assert read_list("Bo Hart, Nurse, bo@police") == (Entry("Bo Hart", "Nurse", email="bo@police"),)


def workbook(*rows: tuple[str, ...]) -> bytes:
    """A workbook of one sheet."""
    book, file = Workbook(), BytesIO()
    for row in rows:
        book.active.append(row)
    book.save(file)
    return file.getvalue()


def test_a_workbook_is_read_by_its_headings_wherever_they_stand() -> None:
    data = workbook(
        ("Who is who in the partnership",),
        ("E-mail", "Name", "Post", "Organisation"),
        ("ann@housing.example", "Ann Lee", "Manager", "Thornley Housing"),
    )
    assert read_file(data, "people.xlsx") == (ANN,)


def test_a_workbook_without_headings_is_read_by_order() -> None:
    assert read_file(workbook(("Ann Lee", "ann@a.example"), ("Bo Hart", "")), "people.xlsx") == (
        Entry("Ann Lee", email="ann@a.example"),
        Entry("Bo Hart"),
    )


def test_a_file_of_people_that_is_none_says_so() -> None:
    with pytest.raises(ReadError, match=r"people\.csv"):
        read_file(b"PK\x03\x04" + bytes(range(256)) * 9, "people.csv")
