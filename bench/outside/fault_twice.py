"""The same thing told twice, rightly or otherwise: figures, sizes, days, names, and what a title promises."""

from bench.outside.fault_things import kind
from bench.outside.fault_wording import Told, Wording, capitals


def figure_twice(w: Wording) -> Told:
    """One count, in the account and in the measure, in two answers, in two sentences or in two actions."""
    things, value = kind(w), w.among(*w.scale())
    other = value + w.either(0, w.among(2, 9))
    did = w.pick("deed", *things.deeds)
    one = w.say(
        "form",
        "{value} {nouns} {did} by the end of March 2023.",
        "By 31 March 2023 {value} {nouns} {did}.",
        "In the year to March 2023 {value} {nouns} {did}.",
        value=w.number(value),
        nouns=things.many,
        did=did,
    )
    again = w.say(
        "again",
        "All {value} {nouns} that {did} by the end of March 2023 have had a letter.",
        "Of the {nouns}, {value} {did} by March 2023.",
        "At the end of March 2023 {value} {nouns} {did}.",
        "The {value} {nouns} that {did} by 31 March 2023 were thanked in writing.",
        value=w.number(other),
        nouns=things.many,
        did=did,
    )
    measure = capitals(f"{things.many} that {did}: {w.number(other)} at 31 March 2023, target 9,000.")
    where = w.pick("where", "beside", "next sentence", "measure", "other action")
    facts = {"beside": {"Well": again}, "measure": {"Measure": measure}}.get(where, {})
    account = f"{one} {again}" if where == "next sentence" else one
    return Told(
        account,
        (one, *([measure] if where == "measure" else [again])),
        facts,
        {"Well": again} if where == "other action" else {},
    )


def fact_twice(w: Wording) -> Told:
    """One fact of a thing that can be only one: a grant, a length, a fee, a capacity, a prize, a day."""
    ways = {
        "grant": (
            "The lottery grant of £{a} came in May 2022.",
            "The lottery grant of £{b} pays for two posts.",
            "140,000",
            "14,000",
        ),
        "received": (
            "The Trust has received £{a} from the lottery altogether.",
            "From the lottery the Trust has had £{b} in all.",
            "36,500",
            "63,500",
        ),
        "days": (
            "We answer every question within {a} working days.",
            "Questions are answered within {b} working days.",
            "5",
            "15",
        ),
        "award": (
            "The {a} award that we received in October 2022 hangs in the hall.",
            "In October 2022 we received the {b} award.",
            "silver",
            "bronze",
        ),
        "road": (
            "Signs on the {a} warn drivers of the new cameras.",
            "The new cameras on the {b} were switched on in May.",
            "A3019",
            "A3091",
        ),
        "capacity": ("The pump can lift {a} litres a minute.", "The pump lifts {b} litres a minute.", "450", "540"),
        "fee": ("A place on the course costs £{a}.", "The course costs £{b} a place.", "45", "54"),
        "event": (
            "The open day was held on {a} 2023.",
            "At the open day on {b} 2023 forty people signed up.",
            "14 May",
            "21 May",
        ),
        "deadline": (
            "The survey will be finished by {a} 2023.",
            "The survey is to be finished by {b} 2023.",
            "30 September",
            "30 November",
        ),
        "set up": (
            "The forum was set up in {a} 2022.",
            "The forum, set up in {b} 2022, meets in the library.",
            "May",
            "September",
        ),
        "height": (
            "The new wall is {a} metres high.",
            "At {b} metres the new wall is the highest in the county.",
            "2.4",
            "3.4",
        ),
        "ages": ("The course is for children aged {a}.", "Children aged {b} may join the course.", "3 to 5", "7 to 11"),
        "venue": ("The drop-in is held at {a} Library.", "The drop-in takes place at {b} Library.", "Ashwell", "Corfe"),
        "first": ("This was the {a} open day.", "The {b} open day was held in May.", "third", "first"),
        "chair": ("The forum is chaired by {a}.", "{b} chairs the forum.", "Marta Keating", "Owen Farrow"),
        "clerk": (
            "{a}, the Flood Warden Coordinator, has visited every street.",
            "The Flood Warden Coordinator, {b}, wrote the guide.",
            "Tomos Quill",
            "Thomas Quill",
        ),
        "unit": (
            "The lorry brought {a} of gravel.",
            "The {b} of gravel that the lorry brought lie behind the hall.",
            "12 tonnes",
            "12 kilograms",
        ),
        "opens": ("The hub opens at {a} every morning.", "Every morning the hub opens at {b}.", "9am", "10am"),
    }
    one, again, right, wrong = ways[w.pick("fact", *ways)]
    texts = [one.format(a=right), again.format(b=w.text(right, wrong))]
    where = w.pick("where", "beside", "next sentence", "other action")
    if w.pick("order", "as told", "turned") == "turned":
        texts.reverse()
    account = " ".join(texts) if where == "next sentence" else texts[0]
    return Told(
        account,
        tuple(texts),
        {"Well": texts[1]} if where == "beside" else {},
        {"Well": texts[1]} if where == "other action" else {},
    )


def title_promise(w: Wording) -> Told:
    """A number in the title, and the same in the account."""
    things, many = kind(w), w.among(5, 24)
    title = w.say(
        "title",
        "Reach {n} {nouns}",
        "{n} {nouns} to be visited",
        "Visit {n} {nouns} by March 2024",
        n=w.number(many),
        nouns=things.many,
    )
    text = w.say(
        "form",
        "The {n} {nouns} that this action promised will all have a visit by March 2024.",
        "All {n} {nouns} of this action have been chosen.",
        "The promised {n} {nouns} have been picked by lot.",
        "We promised {n} {nouns}, and letters have gone to them.",
        n=w.number(many + w.either(0, w.among(1, 4))),
        nouns=things.many,
    )
    return Told(text, (text, title), {"Title": title})


TWICE = {"figure twice": figure_twice, "fact twice": fact_twice, "promise in title": title_promise}
