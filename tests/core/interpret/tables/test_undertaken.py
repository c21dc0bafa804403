"""What management undertakes beside each recommendation of an audit, and the numbered report over both."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

_ROWS = (
    ("A-1", "Ferry tickets", "1.1", "Tills are counted twice", "A second clerk will count", "Ann Lowe"),
    ("A-1", "Ferry tickets", "1.2", "Refunds are signed for", "A form will be printed", "Bo Hale"),
    ("A-2", "Harbour dues", "2.1", "Debts are chased each month", "Letters will go by post", "Cy Moss"),
)


def _tracker(undertaken: str, recommended: str = "Recommendation") -> str:
    head = ("Report ref", "Audit report", "Rec", recommended, undertaken, "Owner")
    return "\n".join(" | ".join(row) for row in (head, *_ROWS))


def _read(sketch: str) -> str:
    return told(interpret(document(sketch)))


@pytest.mark.parametrize(
    "undertaken", ["Agreed management action", "Management actions", "Management’s agreed action", "Management reply"]
)
def test_what_management_undertakes_is_its_reply_to_the_recommendation(undertaken: str) -> None:
    assert _read(_tracker(undertaken)) == drawn(f"""
        SECTION Audit report A-1 Ferry tickets
        ACTION 1.1 Tills are counted twice (Ann Lowe)
        {undertaken}: A second clerk will count
        ACTION 1.2 Refunds are signed for (Bo Hale)
        {undertaken}: A form will be printed
        SECTION Audit report A-2 Harbour dues
        ACTION 2.1 Debts are chased each month (Cy Moss)
        {undertaken}: Letters will go by post
    """)


def test_an_action_beside_each_recommendation_stands_below_it_and_both_below_their_report() -> None:
    assert _read(_tracker("Agreed action")).startswith(
        drawn("""
        SECTION Audit report A-1 Ferry tickets
        FOCUS Tills are counted twice
        ACTION 1.1 A second clerk will count (Ann Lowe)
        FOCUS Refunds are signed for
    """)
    )


def test_what_management_undertakes_for_an_outcome_is_an_action() -> None:
    assert "ACTION 1.1 A second clerk will count (Ann Lowe)" in _read(_tracker("Management action", "Outcome"))


def test_several_undertakings_for_one_recommendation_are_its_actions() -> None:
    sketch = "Recommendation | Management action | Owner | Due date\n" + "\n".join(
        f"{recommended} | {action} | {who} | May 2026"
        for recommended, action, who in (
            ("Tills are counted twice", "A second clerk will count", "Ann Lowe"),
            ("^", "A safe will be bought", "Bo Hale"),
            ("Debts are chased each month", "Letters will go by post", "Cy Moss"),
        )
    )
    assert "ACTION A safe will be bought (Bo Hale)" in _read(sketch)
