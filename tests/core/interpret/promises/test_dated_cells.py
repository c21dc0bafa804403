"""Commitments in cells of many makes: lists, rows, brackets and days behind, with what only looks like a commitment."""

from dataclasses import replace
from datetime import date

import pytest

from milepost.core.interpret.promises.dated import commitments
from milepost.core.words.dates import Frame

FRAME = Frame(start=date(2023, 4, 1), end=date(2024, 3, 31), plan_start=date(2022, 4, 1))

# manner, cell, and the commitments in it as (last day, words)
CELLS: tuple[tuple[str, str, list[tuple[str, str]]], ...] = (
    (
        "bare years that lead, with dashes",
        "2023 – ask the tenants\n2024 - print the guide",
        [("2023-12-31", "ask the tenants"), ("2024-12-31", "print the guide")],
    ),
    (
        "a label with a verb of its own and a date, which heads a list",
        "What we will do by June 2023:\n- print the guide\n- hold the fair",
        [("2023-06-30", "- print the guide\n- hold the fair")],
    ),
    (
        "the same, broken in the middle of its sentence",
        "We aim to have by June 2023\n1) a guide\n2) a fair",
        [("2023-06-30", "a guide\n2) a fair")],
    ),
    (
        "arrows between steps",
        "Ask the tenants (May 23) → print the guide (July 23)",
        [("2023-05-31", "Ask the tenants"), ("2023-07-31", "print the guide")],
    ),
    (
        "a bracket that says which months a season has",
        "Hall open in Spring 2024 (Mar–May)",
        [("2024-05-31", "Hall open (Mar–May)")],
    ),
    (
        "a bracket that says the same in other words, and one that says more",
        "Hall open in Q1 2023/24 (April to June 2023). Talk in June 2023 (12 June 2023).",
        [("2023-06-30", "Hall open"), ("2023-06-30", "Talk"), ("2023-06-12", "Talk")],
    ),
    (
        "the week in which a fair is held",
        "W/b 5 June 2023: fair. Week beginning 3 July 2023: talk.",
        [("2023-06-05", "fair"), ("2023-07-03", "talk")],
    ),
    (
        "bare years that lead, with colons",
        "2023: ask the tenants. 2024: print the guide.",
        [("2023-12-31", "ask the tenants"), ("2024-12-31", "print the guide")],
    ),
    (
        "a bare year that is over, or is a number",
        "2019: a good year. 1980 homes were wet. 2060: no year at all. 2023 – 84 calls. 2023: £40k. 2024: 12%.",
        [],
    ),
    (
        "a label with the date that heads a numbered list, one item with a date of its own",
        "To be completed in 2023/24:\n1. Guide printed\n2. Fair held (by July 2023)\n3. Lamps up",
        [("2024-03-31", "Guide printed\n3. Lamps up"), ("2023-07-31", "Fair held")],
    ),
    (
        "a step of its own that a list follows",
        "Open the hall by June 2023\n1. Keys\n2. Lamps",
        [("2023-06-30", "Open the hall")],
    ),
    (
        "quarters, run-on without separators, the second before a small letter",
        "Q1 2023/24 Wardens to walk the paths Q2 2023/24 second walk",
        [("2023-06-30", "Wardens to walk the paths"), ("2023-09-30", "second walk")],
    ),
    (
        "seasons, run-on without separators",
        "Summer 2023 ask the tenants Autumn 2023 print the guide",
        [("2023-08-31", "ask the tenants"), ("2023-11-30", "print the guide")],
    ),
    (
        "a quarter that leads, and one that names a thing",
        "Q1 2023/24 send the guide with the Q2 2023/24 rent bill",
        [("2023-06-30", "send the guide with the Q2 2023/24 rent bill")],
    ),
    (
        "dates behind full stops, which close their lines",
        "Print the guide. By June 2023\nHold the fair. By Sept 2023",
        [("2023-06-30", "Print the guide"), ("2023-09-30", "Hold the fair")],
    ),
    (
        "each date on a line of its own below what is due",
        "Print the guide\nBy June 2023\nHold the fair\nBy Sept 2023",
        [("2023-06-30", "Print the guide"), ("2023-09-30", "Hold the fair")],
    ),
    (
        "a number that ends a line, and a month that opens the next",
        "June 2023: clubs for years 5 and 6\nMarch 2024: a fair",
        [("2023-06-30", "clubs for years 5 and 6"), ("2024-03-31", "a fair")],
    ),
    (
        "dates in square brackets",
        "[June 23] Print the guide\n[Oct 2023] Hold the fair\nThank everybody [March 2024]",
        [("2023-06-30", "Print the guide"), ("2023-10-31", "Hold the fair"), ("2024-03-31", "Thank everybody")],
    ),
    (
        "dates in brackets that lead, without breaks",
        "(June 2023) Print the guide | (Oct 2023) Hold the fair",
        [("2023-06-30", "Print the guide"), ("2023-10-31", "Hold the fair")],
    ),
    (
        "months cut short with a full stop",
        "Print the guide (Sept. 2023)\nOct. 2023: hold the fair",
        [("2023-09-30", "Print the guide"), ("2023-10-31", "hold the fair")],
    ),
    (
        "a year that names what pays",
        "This is paid from the 2023/24 budget. Funded by the 2022-23 underspend. New bid in the 2024/25 round.",
        [("2025-03-31", "New bid round")],
    ),
    (
        "streets and houses that are called as months are",
        "Open the drop-in at 14 March Road in May House by June 2023.",
        [("2023-06-30", "Open the drop-in at 14 March Road in May House")],
    ),
    (
        "a plan year with a hyphen closes the line",
        "Print the guide, 2023-24\nHold the fair – 2024-25",
        [("2024-03-31", "Print the guide"), ("2025-03-31", "Hold the fair")],
    ),
    (
        "steps in letters and numbers",
        "a) May: print the guide\nb) October: hold the fair\n3) Thank everybody in March 2024",
        [("2023-05-31", "print the guide"), ("2023-10-31", "hold the fair"), ("2024-03-31", "Thank everybody")],
    ),
    (
        "months without a year at the ends of numbered lines",
        "1. Print the guide. By July\n2. Hold the fair by May\n26 homes to be lit by June\n3 lamps",
        [("2023-07-31", "Print the guide"), ("2023-05-31", "Hold the fair"), ("2023-06-30", "26 homes to be lit")],
    ),
    (
        "a month alone in its line",
        "June\nPrint the guide\nMay\nHold the fair",
        [("2023-06-30", "Print the guide"), ("2023-05-31", "Hold the fair")],
    ),
    (
        "months in figures behind dashes, and bars between",
        "Print the guide – 06/2023 | Hold the fair – 10/2023",
        [("2023-06-30", "Print the guide"), ("2023-10-31", "Hold the fair")],
    ),
    (
        "dates that lead, and bars between",
        "Oct 2023 print the guide | Feb 2024 hold the fair / In summer 2024, thank everybody",
        [("2023-10-31", "print the guide"), ("2024-02-29", "hold the fair"), ("2024-08-31", "thank everybody")],
    ),
    (
        "dates on lines of their own, below a sentence that says something else",
        "There are 26 members so far.\nJune 2023\nPrint the guide\nOct 2023\nHold the fair",
        [("2023-06-30", "Print the guide"), ("2023-10-31", "Hold the fair")],
    ),
    (
        "words of what is due that are labels elsewhere",
        "First tenancy to start May 2023\nDecision expected June 2023\nPractical completion Aug 2023",
        [
            ("2023-05-31", "First tenancy to start"),
            ("2023-06-30", "Decision expected"),
            ("2023-08-31", "Practical completion"),
        ],
    ),
    (
        "a season that ends an item above one with its date",
        "- May 2023 – change the rota for the winter\n- Feb 2024 – hold the fair",
        [("2023-05-31", "change the rota for the winter"), ("2024-02-29", "hold the fair")],
    ),
    (
        "an item that closes with its date, above one without",
        "- By May 2023, print the guide\n- Hold the fair – 30 June 2023\n- Keep tenants informed",
        [("2023-05-31", "print the guide"), ("2023-06-30", "Hold the fair")],
    ),
    (
        "numbered items that lead with their days, and a line that is none of them",
        "1. May 2023: print the guide\n2. June 2023: hold the fair with\nthe choir\nOn track",
        [("2023-05-31", "print the guide"), ("2023-06-30", "hold the fair with\nthe choir")],
    ),
)


@pytest.mark.parametrize(("cell", "expected"), [pytest.param(cell, want, id=name) for name, cell, want in CELLS])
def test_commitments_are_found_in_cells_of_every_make(cell: str, expected: list[tuple[str, str]]) -> None:
    assert [(str(one.due.latest), one.text) for one in commitments(cell, FRAME)] == expected


def test_a_day_without_a_year_follows_the_one_before_it_where_it_would_be_over() -> None:
    frame = replace(FRAME, as_at=date(2023, 9, 30), yearless_from=date(2023, 6, 1))
    found = commitments("October: print the guide\nJuly: hold the fair\nThank everybody by August", frame)
    assert [str(one.due.latest) for one in found] == ["2023-10-31", "2024-07-31", "2024-08-31"]


def test_what_happened_before_the_plan_was_written_is_no_step() -> None:
    frame = replace(FRAME, as_at=date(2023, 9, 30), yearless_from=date(2023, 6, 1))
    past = (
        "The lamps were lit in May 2023.\nTenants met on 3 June 2023 to agree this.\nThe first fair ended in July 2023."
    )
    ahead = "Lamps to be lit in May 2023.\nGuide printed by July 2023.\nTwo lamps lit (August 2023)."
    assert [one.text for one in commitments(f"{past}\n{ahead}", frame)] == [
        "Lamps to be lit", "Guide printed", "Two lamps lit",
    ]  # fmt: skip
