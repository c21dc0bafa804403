"""Parts with the same headings and labels are of one make."""

from tests.core.interpret.sketch import document

from milepost.core.interpret.dividing.makes import are_alike

_TABLE = "Ref | Action | Lead\n1.1 | Mend the lamps | Ann Price"
_OTHER = "Task no. | Task | Officer\nH/1 | Fit alarms | Ben Hale"
_FORM = "Ref | H/1\nTask | Fit alarms"
_LINES = "Priority lead: Ann Price\n1.1 Mend the lamps\nDue: May 2027"


def _are_alike(*texts: str) -> bool:
    return are_alike([document(text) for text in texts])


def test_tables_under_the_same_headings_are_alike() -> None:
    assert _are_alike("A plan", _TABLE, _TABLE, f"Outcome leads: all\n{_TABLE}")
    assert not _are_alike("A plan", _TABLE, _OTHER)


def test_forms_and_lines_are_known_by_their_labels() -> None:
    assert _are_alike(_FORM, _FORM)
    assert not _are_alike(_FORM, _TABLE)
    assert _are_alike(_LINES, _LINES)
    assert not _are_alike(_LINES, _LINES.replace("Due", "Finish"))


def test_a_band_over_headings_is_no_heading() -> None:
    assert _are_alike(_TABLE, f"Priority 2: Be well | |\n{_TABLE}")
