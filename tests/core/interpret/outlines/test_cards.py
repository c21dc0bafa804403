"""Cards of a web page: a heading with a tag, a few facts, and questions that are headings of no vocabulary."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

_PAGE = """
    # Warm homes tracker
    ## Pledge 1: No cold bedrooms
    Pledge owner: Ada Finch, Head of Homes
    ### Lag four hundred lofts
    **On track
    Led by: Warm Homes Team
    Due: March 2026
    #### Why residents asked
    Half the lofts are bare.
    #### What has happened
    Ninety lofts are lagged.
    #### What happens next
    - Lag 200 lofts by December 2025
    ##### Who helps us
    Roofers’ Guild
    ### Lend heaters
    **Delayed
    Led by: Tom Hale, Stores Manager
    Due: October 2025
    #### Why residents asked
    Boilers break in frost.
    #### What has happened
    The store is let.
    ##### Who helps us
    Scouts
    ## Pledge 2: Fair bills
    Pledge owner: Jo Reed, Chair, Fuel Bank
    ### Read every meter
    **Not started
    ### Ring those who owe
    **Complete
    Led by: Advice Team
    Due: April 2025
    #### Why residents asked
    Fees were put on debts.
    #### What has happened
    All were rung.
    """
_READ = """
    SECTION Pledge 1 No cold bedrooms (Ada Finch, Head of Homes)
    ACTION Lag four hundred lofts (Warm Homes Team) [On track]
    Due: March 2026
    Why residents asked: Half the lofts are bare.
    What has happened: Ninety lofts are lagged.
    What happens next: - Lag 200 lofts by December 2025
    Who helps us: Roofers’ Guild
    MILESTONE 2026-03-31
    MILESTONE 2025-12-31 Lag 200 lofts
    ACTION Lend heaters (Tom Hale, Stores Manager) [Delayed]
    Due: October 2025
    Why residents asked: Boilers break in frost.
    What has happened: The store is let.
    Who helps us: Scouts
    MILESTONE 2025-10-31
    SECTION Pledge 2 Fair bills (Jo Reed, Chair, Fuel Bank)
    ACTION Read every meter [Not started]
    ACTION Ring those who owe (Advice Team) [Complete]
    Due: April 2025
    Why residents asked: Fees were put on debts.
    What has happened: All were rung.
    MILESTONE 2025-04-30
    """


def _closed(text: str) -> str:
    """The page with each tag in the heading of its card."""
    lines = text.split("\n")
    tags = {at: line.strip(" *") for at, line in enumerate(lines) if "**" in line}
    return "\n".join(
        f"{line} {tags[at + 1]}" if at + 1 in tags else line for at, line in enumerate(lines) if at not in tags
    )


@pytest.mark.parametrize(
    "text",
    [
        _PAGE,
        _PAGE.replace("**", ""),  # a tag that is no bold
        _closed(_PAGE),
        _PAGE.replace("##### Who helps us", "#### Who helps us"),  # no folded part
        _PAGE.replace("#### Why residents asked", "##### Why residents asked"),
        _PAGE.replace("    ##### Who helps us\n    Scouts\n", "").replace("Who helps us: Scouts\n", ""),
        _PAGE + "\n    ###### Cookies\n",
    ],
)
def test_headings_of_every_level_below_the_cards_are_questions_where_they_repeat(text: str) -> None:
    expected = drawn(_READ) if "Scouts" in text else drawn(_READ.replace("    Who helps us: Scouts\n", ""))
    assert told(interpret(document(text))).replace("\nCookies: ", "") == expected


def test_questions_may_be_bold_lines() -> None:
    text = _PAGE.replace("##### ", "**").replace("#### ", "**")
    assert told(interpret(document(text))) == drawn(_READ)


def test_headings_that_are_different_are_the_actions() -> None:
    text = "\n".join(line for line in _PAGE.split("\n") if "####" not in line)
    assert told(interpret(document(text))).count("ACTION") == drawn(_READ).count("ACTION")
