"""Tests of finding lines among the letters of a page."""

from milepost.core.readers.printed.finding import spans

PAGE = "Action\r\nLight the\r\npaths Ongoing\r\nPlant trees Ongoing"


def test_a_line_is_found_over_spaces_and_line_ends() -> None:
    assert [PAGE[a:b] for a, b in spans(PAGE, ["Light the paths"])] == ["Light the\r\npaths"]


def test_words_that_stand_twice_say_nothing_of_where() -> None:
    assert spans(PAGE, ["Ongoing"]) == []


def test_the_opening_of_a_line_is_enough_where_the_page_cut_it() -> None:
    page = "Light all of the paths that\r\nschool children use. 7 May lead to the park"
    found = spans(page, ["Light all of the paths that school children use and lead to the park"])
    assert page[found[0][0] : found[0][1]] == "Light all of the paths th"


def test_short_words_and_bullets_are_not_looked_for() -> None:
    assert spans("a b c No", ["- ", "No", ""]) == []
