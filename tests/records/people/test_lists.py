"""How a pasted or uploaded list of people is read."""

from milepost.records.people.lists import Entry, read_list

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
