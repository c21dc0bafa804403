"""Labels that run on behind answers, however a page broke its lines."""

from milepost.core.interpret.parts.run_on import pairs, starts

_WHOLE = "Owner: Ann Lowe Rating: ☐ Green ☒ Red Target date: May 2026"


def _cut(text: str, *others: str) -> list[str]:
    known = pairs((text, *others))
    return [text[start:end] for start, end in starts(text, known)]


def test_a_label_that_fell_to_the_next_line_in_most_places_runs_on_in_the_others() -> None:
    torn = ["Owner: Ann Lowe Rating: ☐ Green ☒ Red", "Target date: May 2026"]
    assert _cut(_WHOLE, _WHOLE, _WHOLE, *torn * 4) == ["Rating", "Target date"]
    assert _cut(_WHOLE, _WHOLE, _WHOLE, *torn[:1] * 4) == ["Rating"]


def test_a_label_takes_no_state_that_ends_the_answer_before_it() -> None:
    assert _cut(_WHOLE, _WHOLE, _WHOLE) == ["Rating", "Target date"]
