"""Commitments of very different plans, each in its own manner of writing."""

from datetime import date

import pytest

from milepost.core.interpret.promises.dated import commitments
from milepost.core.words.dates import Frame

FRAME = Frame(start=date(2023, 4, 1), end=date(2024, 3, 31), plan_start=date(2022, 4, 1))

# manner, cell, and the commitments in it as (last day, words)
CELLS: tuple[tuple[str, str, list[tuple[str, str]]], ...] = (
    (
        "the date leads, dashes",
        "By June 23 – open the Thornley hub By Sept 23 - 12 wardens trained",
        [("2023-06-30", "open the Thornley hub"), ("2023-09-30", "12 wardens trained")],
    ),
    (
        "the date leads, colons and lines",
        "Q1: map the gaps\nQ2: agree the offer\nQ4: report to board",
        [("2023-06-30", "map the gaps"), ("2023-09-30", "agree the offer"), ("2024-03-31", "report to board")],
    ),
    (
        "the date leads, run-on without separators",
        "By June 2023 Redesign of the duty team Review of forms By Dec 2023 Launch of the pathway",
        [("2023-06-30", "Redesign of the duty team Review of forms"), ("2023-12-31", "Launch of the pathway")],
    ),
    (
        "bare dates, run-on without separators",
        "May 2023 Appoint the coordinator October 2023 Publish the map",
        [("2023-05-31", "Appoint the coordinator"), ("2023-10-31", "Publish the map")],
    ),
    (
        "the date closes every sentence",
        "Protocol signed by all districts by 30 April 2023. Fully staffed by end of July 2023.",
        [("2023-04-30", "Protocol signed by all districts"), ("2023-07-31", "Fully staffed")],
    ),
    (
        "the date closes every bullet",
        "- Recruit two navigators (June 2023)\n- Evaluate the pilot, January 2024",
        [("2023-06-30", "Recruit two navigators"), ("2024-01-31", "Evaluate the pilot")],
    ),
    (
        "the date heads a list",
        "By June 2023:\n- train the trainers\n- print the guide\nBy March 2024:\n- all schools reached",
        [("2023-06-30", "- train the trainers\n- print the guide"), ("2024-03-31", "- all schools reached")],
    ),
    (
        "an item of a list that leads with its date, and one without",
        "- By July 2023: finish the letters\n  - large print too\n- Start on the web pages\n- Publish by May 2023",
        [("2023-07-31", "finish the letters\n - large print too"), ("2023-05-31", "Publish")],
    ),
    (
        "the date in the middle",
        "The alliance will by December 2023 have agreed one referral form.",
        [("2023-12-31", "The alliance will have agreed one referral form")],
    ),
    (
        "two dates in one sentence",
        "Consult parents in June 2023 and publish the charter in November 2023.",
        [("2023-06-30", "Consult parents"), ("2023-11-30", "publish the charter")],
    ),
    (
        "semicolons",
        "Scope agreed – May 2023; tender out – July 2023; service live – January 2024",
        [("2023-05-31", "Scope agreed"), ("2023-07-31", "tender out"), ("2024-01-31", "service live")],
    ),
    (
        "a promise with its own date in brackets",
        "Team in place by end of June 2023, including a manager (by end of April 2023)",
        [("2023-06-30", "Team in place"), ("2023-04-30", "a manager")],
    ),
    (
        "a second sentence with its own date under a heading date",
        "By June 23 – launch the toolkit. Review uptake in January 2024.",
        [("2023-06-30", "launch the toolkit"), ("2024-01-31", "Review uptake")],
    ),
    (
        "a baseline is no deadline",
        "By March 24 – 20% fewer repeat calls (baseline Aug '22 of 150 calls)",
        [("2024-03-31", "20% fewer repeat calls (baseline Aug '22 of 150 calls)")],
    ),
    (
        "past events and years that only name something",
        "Build on the event held in March 2022 and the 2023/24 budget, as in the Care Act 2014.",
        [],
    ),
    ("undated steps", "Keep the forum going. Ongoing. Quarterly meetings with all partners", []),
    (
        "a school calendar",
        "Autumn term 2023 – pilot in six schools\nSummer term 2024 – all schools",
        [("2023-12-31", "pilot in six schools"), ("2024-07-31", "all schools")],
    ),
    (
        "days in figures",
        "30/06/2023 Draft strategy to Cabinet\n15.09.23 Consultation closes",
        [("2023-06-30", "Draft strategy to Cabinet"), ("2023-09-15", "Consultation closes")],
    ),
    (
        "dates without a year",
        "By September: recruit. By January: train.",
        [("2023-09-30", "recruit"), ("2024-01-31", "train")],
    ),
    ("a stretch", "Roll out to all wards April – June 2023", [("2023-06-30", "Roll out to all wards")]),
    (
        "from a day on",
        "A single front door to be in place from 1 September 2023",
        [("2023-09-01", "A single front door to be in place")],
    ),
    ("a broken line", "Directory refreshed and live\nby June 2023", [("2023-06-30", "Directory refreshed and live")]),
    ("a full stop before the date", "Launch the campaign. June 2023", [("2023-06-30", "Launch the campaign")]),
    ("an impossible day", "By 31 June 2023 – sign the lease", [("None", "sign the lease")]),
    (
        "bare dates in small letters, run-on without separators",
        "June 23 ask the tenants Oct 23 print the guide Feb 24 thank everybody",
        [("2023-06-30", "ask the tenants"), ("2023-10-31", "print the guide"), ("2024-02-29", "thank everybody")],
    ),
    (
        "a second clause with its own date",
        "By 2 May 2023 the rota must be printed, and by 4 July 2023 the rooms booked.",
        [("2023-05-02", "the rota must be printed"), ("2023-07-04", "the rooms booked")],
    ),
    (
        "several dates in one bracket",
        "Send out the housing guide (draft June 2023, final Nov 2023)",
        [("2023-06-30", "Send out the housing guide (draft)"), ("2023-11-30", "Send out the housing guide (final)")],
    ),
    (
        "counts by date in one bracket",
        "Wardens to plant 90 trees (30 by June 2023, 90 by March 2024).",
        [("2023-06-30", "Wardens to plant 90 trees (30)"), ("2024-03-31", "Wardens to plant 90 trees (90)")],
    ),
    (
        "what has been so for long, then a promise",
        "Since 2018 wardens have met weekly; this will be looked at in May 2023.",
        [("2023-05-31", "this will be looked at")],
    ),
    (
        "papers of the past by their month",
        "Use what the tenants' survey of January 2023 and the peer review dated May 2022 taught us.",
        [],
    ),
    (
        "bare days in small letters behind commas",
        "1/6/23 draft the rules, 1/8/23 ask tenants, 1/10/23 print",
        [("2023-06-01", "draft the rules"), ("2023-08-01", "ask tenants"), ("2023-10-01", "print")],
    ),
    (
        "a year that names the entry",
        "The pledge for 2025/26 entry goes to members in July 2023.",
        [("2023-07-31", "The pledge for 2025/26 entry goes to members")],
    ),
    (
        "what comes before, with its own date",
        "Following the launch of the census in June 2023, redraw the map (by October 2023).",
        [("2023-10-31", "Following the launch of the census in June 2023, redraw the map")],
    ),
    (
        "the day of a count in brackets",
        "Print the pay report by 30 May 2023 (snapshot date 31 March 2023).",
        [("2023-05-30", "Print the pay report (snapshot date 31 March 2023)")],
    ),
    (
        "a word such as timescale before the date",
        "Print the guide. Timescale: Sept 2023.\nHold the fair. Deadline for completion: May 2023",
        [("2023-09-30", "Print the guide"), ("2023-05-31", "Hold the fair")],
    ),
    (
        "figures by date",
        "Cold homes: at most 1,400 (June 23), 1,150 (Sept 23), 700 (March 24).",
        [
            ("2023-06-30", "Cold homes: at most 1,400"),
            ("2023-09-30", "Cold homes: at most 1,150"),
            ("2024-03-31", "Cold homes: at most 700"),
        ],
    ),
    (
        "how long the money lasts",
        "Bid for two more years (current money to March 2024) by October 2023.",
        [("2023-10-31", "Bid for two more years (current money to March 2024)")],
    ),
    (
        "what it hangs on, with its own date",
        "Subject to the vote in the June 2023 council meeting, plant 40 trees by October 2023.",
        [("2023-10-31", "Subject to the vote in the June 2023 council meeting, plant 40 trees")],
    ),
    (
        "the year that a report is about",
        "Bring a report on the first year (April 2022 to March 2023) to the forum in June 2023.",
        [("2023-06-30", "Bring a report on the first year (April 2022 to March 2023) to the forum")],
    ),
    (
        "a date that was put off",
        "Originally Dec 2022. Revised date: Sept 2023. Put up two lamps.",
        [("2023-09-30", "Put up two lamps")],
    ),
    (
        "a date that it was put off from",
        "Paper to the forum July 2023 (delayed from April 2023 by illness). Fair (moved from May 23 to June 23).",
        [("2023-07-31", "Paper to the forum (delayed from April 2023 by illness)"), ("2023-06-30", "Fair (moved)")],
    ),
    (
        "what a share was, with its date",
        "Raise take-up from 58% in April 2023 to 70% by March 2024",
        [("2024-03-31", "Raise take-up from 58% in April 2023 to 70%")],
    ),
    ("from so many", "Take nets from 3 bays by May 2023.", [("2023-05-31", "Take nets from 3 bays")]),
    ("again and again", "Tell the panel each September, starting 2023. Carry it forward to 2024/25.", []),
    ("a note on what is over", "Print it – Oct 23. Note: drafting finished Feb 23.", [("2023-10-31", "Print it")]),
    (
        "two plan years for one promise",
        "Re-let the estates contract over 2023/24 and 2024/25.",
        [("2024-03-31", "Re-let the estates contract"), ("2025-03-31", "Re-let the estates contract")],
    ),
    (
        "the years of a plan, one after the other",
        "Year 1 is for finding the boats, Year 2 for the first trips and Year 3 for a quay.",
        [("2023-03-31", "finding the boats"), ("2024-03-31", "the first trips and Year 3 for a quay")],
    ),
    (
        "years in words",
        "Year one is for talking, year two for building.",
        [("2023-03-31", "talking"), ("2024-03-31", "building")],
    ),
    ("a year of pupils", "Year 6 for the trip, Year 7 for the bus.", []),
    (
        "years that open clauses",
        "In Year 1 we survey, in Year 2 we plant.",
        [("2023-03-31", "we survey"), ("2024-03-31", "we plant")],
    ),
    (
        "nothing is planned",
        "Q1: walks led. Q2: none. Q3: no activity planned. Q4: no child left waiting.",
        [("2023-06-30", "walks led"), ("2024-03-31", "no child left waiting")],
    ),
    (
        "a bracket that says the day",
        "Ramp in before Easter (31 March 2024), or it waits.",
        [("2024-03-31", "Ramp in before Easter, or it waits")],
    ),
    (
        "a plan year closes the sentence",
        "Outline to the board, 2 May 2023; full case 2024/25.",
        [("2023-05-02", "Outline to the board"), ("2025-03-31", "full case")],
    ),
)


@pytest.mark.parametrize(("cell", "expected"), [pytest.param(cell, want, id=name) for name, cell, want in CELLS])
def test_commitments_are_found_wherever_their_dates_stand(cell: str, expected: list[tuple[str, str]]) -> None:
    assert [(str(one.due.latest), one.text) for one in commitments(cell, FRAME)] == expected


DEADLINES: tuple[tuple[str, list[tuple[str, str]]], ...] = (
    ("June 2023", [("2023-06-30", "")]),
    ("May 2023 (draft)\nJuly 2023 (final text)", [("2023-05-31", "draft"), ("2023-07-31", "final text")]),
    ("Draft: May 2023\nFinal: July 2023", [("2023-05-31", "Draft"), ("2023-07-31", "Final")]),
    ("2024/25", [("2025-03-31", "")]),
    ("30.6.23 (part 1) 30.9.23 (part 2)", [("2023-06-30", "part 1"), ("2023-09-30", "part 2")]),
    ("Dec ’23/Jan ’24", [("2024-01-31", "")]),
    ("Jan ’24 → Mar ’24", [("2024-03-31", "")]),
    ("150623", [("2023-06-15", "")]),
    ("310623", []),
    ("£150623", []),
    ("150663", []),
    ("28 April 2023 30 May 2023 16 June 2023", [("2023-04-28", ""), ("2023-05-30", ""), ("2023-06-16", "")]),
    ("2028", [("2028-12-31", "")]),
    ("31 August (annually)", [("2023-08-31", "")]),
    ("Phase 1 by 31 March 2024", [("2024-03-31", "Phase 1")]),
    ("Ongoing", []),
    ("TBC", []),
    ("", []),
)


@pytest.mark.parametrize(("cell", "expected"), DEADLINES)
def test_a_deadline_cell_gives_every_date_with_the_words_beside_it(cell: str, expected: list[tuple[str, str]]) -> None:
    assert [(str(one.due.latest), one.text) for one in commitments(cell, FRAME, is_whole=True)] == expected


def test_a_second_date_inside_a_commitment_is_said_and_not_taken() -> None:
    (one,) = commitments("By Dec 2023 - to have the plan signed off by August 2023, then commission", FRAME)
    assert one.due.latest == date(2023, 12, 31)
    assert one.notes == (
        "“by August 2023” stands inside what is promised for “By Dec 2023” and was not read as its date.",
    )


def test_two_days_joined_by_and_are_of_the_same_promise() -> None:
    text = "Ann will hold two open days, in September 2026 and February 2027, and will invite all schools."
    assert [one.text for one in commitments(text, Frame())] == ["Ann will hold two open days"] * 2
