"""Tables that explain are used, and never taken for actions."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Meaning, Plan, Stage
from milepost.core.plan.walk import actions

_TABLE = "## Aim 1: Good food\n\nAction | Lead | RAG\nStart clubs | DM/PL | 2\nGive cards | DM | [ff0000] \n"


def _plan(before: str, after: str = "") -> Plan:
    return interpret(document(f"# Plan\n\n{before}\n\n{_TABLE}\n{after}"))


def test_a_key_of_ratings_gives_the_scheme_and_the_stage() -> None:
    plan = _plan("Rating | Description\n1 | Achieved in full\n2 | Not started")
    assert [(entry.code, entry.description or entry.label) for entry in plan.scheme[:2]] == [
        ("1", "Achieved in full"),
        ("2", "Not started"),
    ]
    first = next(actions(plan))
    assert (first.status.text, first.status.code, first.stage) == ("2", "2", Stage.NOT_STARTED)


def test_a_key_line_says_what_its_letters_mean() -> None:
    plan = _plan("Key: R = Off track; A = Some delay; G = On track; B = Complete")
    meanings = {entry.code: entry.meaning for entry in plan.scheme}
    assert (meanings["R"], meanings["A"], meanings["B"]) == (Meaning.LATE, Meaning.AT_RISK, Meaning.COMPLETE)


def test_a_colour_alone_says_no_stage_without_a_key() -> None:
    second = list(actions(_plan("")))[1]
    assert (second.status.text, second.status.colour, second.stage) == ("red", "red", Stage.UNKNOWN)


def test_a_colour_says_a_stage_where_the_key_explains_it() -> None:
    second = list(actions(_plan("Colour | Meaning\n[ff0000] Red | Not started\n[00b050] Green | Complete")))[1]
    assert (second.status.code, second.stage) == ("Red", Stage.NOT_STARTED)


def test_initials_are_spelt_out_by_the_plans_own_key() -> None:
    key = "Initials | Name | Designation\nDM | Delia Maynard | Head of Adults\nPL | Paul Lacey | Inspector"
    first = next(actions(_plan("", key)))
    assert [(lead.name, lead.post, lead.text) for lead in first.leads] == [
        ("Delia Maynard", "Head of Adults", "DM"),
        ("Paul Lacey", "Inspector", "PL"),
    ]


def test_abbreviations_go_into_the_glossary() -> None:
    plan = _plan("Acronym | Meaning\nEHCP | Education, health and care plan\nICB | Integrated care board")
    assert ("ICB", "Integrated care board") in [(entry.short, entry.long) for entry in plan.glossary]


def test_no_key_becomes_an_action_and_all_its_words_are_labels() -> None:
    plan = _plan("Rating | Description\n1 | Achieved in full\n2 | Not started")
    assert [action.title for action in actions(plan)] == ["Start clubs", "Give cards"]
    assert plan.unplaced == ()


@pytest.mark.parametrize(
    "line",
    [
        "Blue means done, green going well, amber slower than we want, red stopped.",
        "Green is going well, amber is slow and red is stopped; blue is done.",
        "Red = stopped, amber: slow, green: going well, blue: done",
    ],
)
def test_a_sentence_may_take_the_colours_in_turn(line: str) -> None:
    entries = {entry.code.casefold(): entry.description or entry.label for entry in _plan(line).scheme}
    assert (entries["blue"], entries["green"], entries["red"]) == ("done", "going well", "stopped")


def test_a_sentence_with_two_colours_in_it_is_no_key() -> None:
    assert not any(entry.code.casefold() in ("blue", "green") for entry in _plan("Blue badges and green space.").scheme)


_PEOPLE = (
    "Initials | Name | Role | Organisation\n"
    "TH | Theresa Holm | Independent Chair | \n"
    "CMc | Claire McNee | Designated Nurse | Marlow ICB\n"
    "AB | Anil Basra | Director of Adults | Marlow Council"
)
_LOG = "Ref | Action | By whom | Status\n{}\n"


def _log(key: str, *whos: str) -> Plan:
    rows = [f"{at} | Review the policy of year {at} | {who} | Open" for at, who in enumerate(whos, 1)]
    return interpret(document(f"**Marlow Board\n\nAction log\n\n{key}\n\n{_LOG.format(chr(10).join(rows))}"))


def _led(plan: Plan) -> list[list[str]]:
    return [[lead.name or lead.post or lead.organisation for lead in action.leads] for action in actions(plan)]


@pytest.mark.parametrize(
    ("who", "expected"),
    [
        ("CMc/AB", ["Claire McNee", "Anil Basra"]),
        ("CMc", ["Claire McNee"]),
        ("AB & TH", ["Anil Basra", "Theresa Holm"]),
        ("AB, CMc", ["Anil Basra", "Claire McNee"]),
        ("AB (lead), TH", ["Anil Basra", "Theresa Holm"]),
        ("TH and Housing Options Team", ["Theresa Holm", "Housing Options Team"]),
        ("All", ["All"]),
    ],
)
def test_initials_joined_in_any_way_are_the_people_of_the_key(who: str, expected: list[str]) -> None:
    assert _led(_log(f"Who’s who\n\n{_PEOPLE}", who, "AB"))[0] == expected


@pytest.mark.parametrize(
    "key",
    [
        f"**Who’s who\n\n{_PEOPLE}",
        f"## Names behind the initials\n\n{_PEOPLE}",
        f"**Officers\n\nInitials are used in the log below.\n\n{_PEOPLE}",
        "**Leads\n\nName | Initials | Post\nTheresa Holm | TH | Chair\nAnil Basra | AB | Director",
        "**Key\n\nPost | Name | Initials\nChair | Theresa Holm | TH\nDirector | Anil Basra | AB",
        "**Key to initials\n\nTH – Theresa Holm, Chair\n\nAB – Anil Basra, Director",
        "**Abbreviations\n\nWho’s who | < | <\nTH | Theresa Holm | Chair\nAB | Anil Basra | Director",
    ],
)
def test_the_title_of_a_key_is_no_section(key: str) -> None:
    plan = _log(key, "AB/TH", "TH")
    assert [section.title for section in plan.sections] == [""]
    assert _led(plan) == [["Anil Basra", "Theresa Holm"], ["Theresa Holm"]]


def test_a_section_may_begin_with_a_key_of_ratings() -> None:
    key = "Rating | Description\n1 | Achieved in full\n2 | Not started"
    plan = interpret(
        document(f"# Plan\n\n## Good food\n\n{key}\n\n{_LOG.format('1 | Plant trees | DM | 1')}\n\n## Air\n")
    )
    assert [section.title for section in plan.sections] == ["Good food"]


def test_a_key_may_hold_people_and_bodies_and_posts() -> None:
    people = "AB | Anil Basra, Director of Adults\nHoH | Head of Housing\nICB | Integrated Care Board"
    plan = _log(f"Abbreviation | In full\n{people}", "AB/HoH", "ICB")
    assert _led(plan) == [["Anil Basra", "Head of Housing"], ["ICB"]]


def test_section_leads_by_initials_are_spelt_out() -> None:
    lead = f"## Aim 1: Good food\n\nLead: CMc\n\n{_LOG.format('1 | Plant trees | AB | Open')}"
    plan = interpret(document(f"# Plan\n\n{_PEOPLE}\n\n{lead}"))
    assert [one.name for one in plan.sections[0].leads] == ["Claire McNee"]


@pytest.mark.parametrize(
    "line",
    [
        "Key:  ✔ done     ➔ under way     ✖ behind or stalled     (blank = not due to start)",
        "Key to ratings: ✔ done, ➔ under way, ✖ behind",
    ],
)
def test_a_key_line_of_signs_says_what_each_means(line: str) -> None:
    found = [(entry.symbol, entry.meaning) for entry in _plan(line).scheme if entry.symbol]
    assert found == [("✔", Meaning.COMPLETE), ("➔", Meaning.ON_TRACK), ("✖", Meaning.LATE)]


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("Progress scores: 1 = not started, 2 = some progress, 3 = completed", "Score"),
        ("Each action is scored as follows: 1 = not started; 2 = some progress; 3 = completed", "Progress score"),
        ("Ratings: 1 - not started; 2 - some progress; 3 - completed", "Rating"),
    ],
)
def test_a_key_line_of_scores_says_what_each_means(line: str, heading: str) -> None:
    table = f"Action | Lead | {heading}\nStart clubs | Ann Lowe | 3\nGive cards | Bob Hale | 1\nAsk all | Jo Day | 2"
    plan = interpret(document(f"# Plan\n\n{line}\n\n## Aim 1: Good food\n\n{table}"))
    assert [(one.status.text, one.stage) for one in actions(plan)][:2] == [
        ("3", Stage.COMPLETE),
        ("1", Stage.NOT_STARTED),
    ]


def test_a_line_names_the_steps_of_a_scale() -> None:
    plan = _plan("Evaluation scale – 1: no evidence yet 2: emerging 3: secure 4: embedded")
    assert [(entry.code, entry.label) for entry in plan.scheme[:4]] == [
        ("1", "no evidence yet"),
        ("2", "emerging"),
        ("3", "secure"),
        ("4", "embedded"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Key: Done – handed over and signed. On track – will be delivered on time. Slow – may slip.",
        "RAG key, and no other colours are used: Red = stuck. Amber = slow. Green = going as planned. Blue = done.",
    ],
)
def test_the_entries_of_a_key_line_are_parted_at_full_stops(line: str) -> None:
    entries = _plan(line).scheme
    codes = [entry.code for entry in entries if entry.description]
    assert not any(code.startswith((".", " ")) for code in codes)
    assert len(codes) >= 3
    assert {entry.code: entry.meaning for entry in entries}[codes[1]] is not Meaning.COMPLETE


@pytest.mark.parametrize("heading", ["Letter | Meaning\n", "", "Sign | What it says\n"])
def test_a_table_may_tell_what_letters_of_the_plans_own_mean(heading: str) -> None:
    key = "C | Complete\nG | Going to plan\nS | Slipping\nN | Not begun"
    plan = interpret(document(f"# Plan\n\n{heading}{key}\n\n{_TABLE.replace('| 2', '| S')}"))
    assert [(entry.code, entry.label) for entry in plan.scheme[:4]] == [
        ("C", "Complete"), ("G", "Going to plan"), ("S", "Slipping"), ("N", "Not begun"),
    ]  # fmt: skip
    assert (next(actions(plan)).status.code, len(list(actions(plan)))) == ("S", 2)


def test_letters_beside_statuses_that_come_again_are_no_key() -> None:
    plan = interpret(document(f"# Plan\n\nA | Complete\nB | Delayed\nC | Complete\nD | Slipping\n\n{_TABLE}"))
    assert "Slipping" not in [entry.label for entry in plan.scheme]


def test_a_key_may_run_across_its_words_below_the_letters() -> None:
    plan = _plan("G | A | R | B | C\nOn track | Some slippage | Off track | Not yet started | Completed")
    assert {entry.code: (entry.label, entry.meaning) for entry in plan.scheme if entry.code in "GARBC"} == {
        "G": ("On track", Meaning.ON_TRACK),
        "A": ("Some slippage", Meaning.AT_RISK),
        "R": ("Off track", Meaning.LATE),
        "B": ("Not yet started", Meaning.NOT_STARTED),
        "C": ("Completed", Meaning.COMPLETE),
    }


def test_a_key_may_run_across_below_whole_words() -> None:
    plan = _plan(
        "Complete | Green | Amber | Red\nDone | On time | Late but we will get there | Stopped as it was planned"
    )
    known = {entry.code: entry.meaning for entry in plan.scheme}
    assert (known["Complete"], known["Green"], known["Red"]) == (Meaning.COMPLETE, Meaning.ON_TRACK, Meaning.LATE)


def test_the_scores_of_a_line_need_no_sign_before_their_words() -> None:
    plan = _plan("Scores: 1 Done, 2 Going to plan, 3 Behind plan, 4 Not going ahead")
    known = {entry.code: entry.meaning for entry in plan.scheme}
    assert (known["1"], known["2"], known["3"]) == (Meaning.COMPLETE, Meaning.ON_TRACK, Meaning.LATE)


@pytest.mark.parametrize(
    ("label", "meaning"),
    [
        ("Done – will come off the list", Meaning.COMPLETE),
        ("Done, or going to plan", Meaning.ON_TRACK),
        ("To be delivered by the deadline", Meaning.ON_TRACK),
        ("Not expected to be delivered", Meaning.LATE),
    ],
)
def test_a_colour_means_what_the_key_says_of_it(label: str, meaning: Meaning) -> None:
    colour = "Red" if meaning is Meaning.LATE else "Green"
    plan = _plan(f"RAG | Meaning\n{colour} | {label}\nAmber | Some delay\nGrey | Not started")
    assert {entry.code: entry.meaning for entry in plan.scheme}[colour] is meaning


@pytest.mark.parametrize(
    ("code", "label", "meaning"),
    [
        ("Complete", "Transferred to the service that runs it", Meaning.COMPLETE),
        ("Abandon", "Stopped for good", Meaning.CLOSED),
    ],
)
def test_a_status_that_says_that_it_is_over_is_no_other_by_its_key(code: str, label: str, meaning: Meaning) -> None:
    plan = _plan(f"RAG | Meaning\n{code} | {label}\nGreen | On time\nAmber | Some delay\nRed | Stuck")
    assert {entry.code: entry.meaning for entry in plan.scheme}[code] is meaning


def test_a_key_below_the_actions_may_give_each_colour_two_names() -> None:
    table = "No | Action | Lead | RAG\n1 | Mend rail | Ann Lowe | B\n2 | Row | Bo Hale | GREEN\n | {} | | \n"
    key = "RAG: B or BLUE = Done; G or GREEN = On track; R or RED = Stopped"
    plan = interpret(document("# Pier plan\n\n" + table.format(key)))
    assert [one.title for one in actions(plan)] == ["Mend rail", "Row"]
    assert {entry.code for entry in plan.scheme} >= {"B", "BLUE", "G", "GREEN", "R", "RED"}
