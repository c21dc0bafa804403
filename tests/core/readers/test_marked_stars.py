"""Mail programs write bold words between stars when a mail goes out as plain text."""

from milepost.core.document.nodes import Paragraph
from milepost.core.readers import read

_BOLD = "*Objective 1: Warm homes*\n*Lead:* Ann Lowe\n\n"
_MAIL = f"{_BOLD}1.1 Lag ten lofts * by hand\n* a bullet\n5*3 is no bold\n* * *\n"


def test_stars_around_a_line_or_its_label_are_how_bold_words_look_in_a_mail() -> None:
    found = [(one.text, one.strong) for one in read(_MAIL.encode(), "mail.txt").blocks if isinstance(one, Paragraph)]
    assert found == [
        ("Objective 1: Warm homes", True),
        ("Lead: Ann Lowe", False),
        ("1.1 Lag ten lofts * by hand", False),
        ("a bullet", False),
        ("5*3 is no bold", False),
    ]
