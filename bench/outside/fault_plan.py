"""What a plan says of itself, rightly or falsely: its counts, its period, its leads, its references, its name."""

from bench.outside.fault_things import BODIES, FIRST, LAST, POSTS
from bench.outside.fault_wording import Told, Wording

ACTIONS, SECTIONS = 5, 2  # of the little plan
LEADS = {"1": f"{FIRST[0]} {LAST[0]}, {POSTS[1]}, {BODIES[0]}", "2": f"{FIRST[1]} {LAST[2]}, {POSTS[5]}, {BODIES[3]}"}
_NAMES = {key: lead.partition(",")[0] for key, lead in LEADS.items()}


def reference(w: Wording) -> Told:
    """A pointer to an action, an appendix, a table or a section."""
    action = w.text("2.1", w.pick("missing", "2.7", "3.1", "1.9"))
    priority = w.text("2", "4")
    text = w.say(
        "form",
        "The money for it is reported under action {action}.",
        "The training is part of action {action}.",
        "See {action} for the talks with the bus company.",
        "The talks are described at {action}.",
        "It depends on action {action}, which pays for the room.",
        "Priority {priority} pays for the room.",
        "This links with {action} and the money comes from there.",
        "(see also action {action})",
        action=action, priority=priority,
    )  # fmt: skip
    return Told(text, (text,))


def appendix(w: Wording) -> Told:
    """A pointer to a part of the document that is not there."""
    text = w.say(
        "form",
        "The maps are at Appendix C.",
        "The figures are set out in the table at the end of this report.",
        "A full list is in Annex 2.",
        "See Appendix B for the survey.",
        "Figure 3 shows the course of the year.",
        "The chart below shows the course of the year.",
        "Table 4 gives the numbers for each ward.",
        "Details are in the appendix.",
    )
    return Told(w.text("The maps are kept at the town hall.", text), (text,))


def own_count(w: Wording) -> Told:
    """How many actions or priorities there are, by the introduction."""
    actions, sections = ACTIONS + w.either(0, w.among(1, 5)), SECTIONS + w.either(0, w.among(1, 3))
    what = w.pick("counted", "actions", "priorities", "both")
    number, parts = w.number(actions), w.number(sections)
    forms = {
        "actions": (
            "The plan has {number} actions.", "This report covers {number} actions.",
            "Between them the priorities hold {number} actions.", "All {number} actions are reported on below.",
            "There are {number} actions under two priorities.", "The partnership set itself {number} actions.",
            "Progress on each of the {number} actions follows.",
        ),
        "priorities": (
            "The plan has {parts} priorities.", "It is arranged under {parts} priorities.",
            "Five actions stand under {parts} priorities.", "Our {parts} priorities are set out below.",
            "The partnership set itself {parts} priorities.",
        ),
        "both": (
            "The plan has {parts} priorities and {number} actions.",
            "It set itself {parts} priorities and {number} actions.",
            "{number} actions under {parts} priorities make up the plan.",
        ),
    }[what]  # fmt: skip
    text = w.say("form", *forms, number=number, parts=parts)
    return Told("Letters went out in the spring.", (text,), introduction=text)


def status_count(w: Wording) -> Told:
    """How many actions have a status, by the introduction."""
    done = w.number(1 + w.either(0, w.among(1, 2))).replace("1", "one")
    text = w.say(
        "form",
        "Of the five actions {done} is complete and the others are on track.",
        "{done} of the actions has been completed.",
        "{done} action is complete; four are on track.",
        "Four actions are on track and {done} complete.",
        done=done,
    )  # fmt: skip
    none = "No action has yet been finished."
    if w.pick("of none", "some", "none") == "none":
        text = w.text("One action is complete.", none)
    text = text if done == "one" else text.replace(" is complete", " are complete").replace("has been", "have been")
    return Told("Letters went out in the spring.", (text,), introduction=text)


def period(w: Wording) -> Told:
    """The period of the report, in its heading and in its introduction."""
    first, last = w.text("1 April 2022", "1 October 2021"), w.text("31 March 2023", "31 March 2022")
    text = w.say(
        "form",
        "This report covers the period from {first} to {last}.",
        "It covers the months from {first} to {last}.",
        "The third report covers {first} to {last}.",
        "What follows is the position for the period {first} to {last}.",
        first=first, last=last,
    )  # fmt: skip
    head = w.pick("heading", "Progress report, 1 April 2022 to 31 March 2023",
                  "Annual report for 1 April 2022 to 31 March 2023",
                  "Report for the year from 1 April 2022 to 31 March 2023")  # fmt: skip
    return Told("Letters went out in the spring.", (text, head), introduction=f"{head}\n{text}")


def led(w: Wording) -> Told:
    """Who leads a priority, by the introduction."""
    name = w.text(_NAMES["2"], "Cordelia Haig")
    text = w.say(
        "form",
        "Priority 2 is led by {name}.",
        "{name} leads Priority 2.",
        "The lead for Priority 2 is {name}.",
        "Priority 1 is led by {other} and Priority 2 by {name}.",
        "{other} leads Priority 1 and {name} Priority 2.",
        "Our thanks go to {name}, who leads Priority 2.",
        name=name, other=_NAMES["1"],
    )  # fmt: skip
    return Told("Letters went out in the spring.", (text, _NAMES["2"]), introduction=text)


def another(w: Wording) -> Told:
    """The name of another partnership."""
    place = w.text("Elmshire", "Bexford")
    body = w.pick(
        "body", "Skills Partnership", "Community Safety Partnership", "Covenant Board", "Health and Wellbeing Board"
    )
    text = w.say(
        "form",
        "The {place} {body} can be proud of this.",
        "The {place} {body} is asked to note the progress.",
        "We thank all who have helped the {place} {body}.",
        "Members of the {place} {body} visited twice.",
        "This is a good sign for {place}.",
        place=place, body=body,
    )  # fmt: skip
    return Told(text, (text,), introduction=f"Report to the Elmshire {body}.")


PLAN = {
    "reference": reference, "appendix": appendix, "own count": own_count, "status count": status_count,
    "period twice": period, "led otherwise": led, "another partnership": another,
}  # fmt: skip
