"""What holds of all and of some, states, leads and what is settled, told rightly or otherwise in two places."""

from bench.outside.fault_things import BODIES, FIRST, LAST, MONTHS, POSTS, THINGS, TOWNS, kind, person
from bench.outside.fault_wording import Told, Wording, capitals


def all_and_some(w: Wording) -> Told:
    """All or none of a kind, beside some of whom it does not hold."""
    things = kind(w)
    did = {
        "whom": ("have finished the course", "has finished the course", "dropped out before the end"),
        "which": ("have been inspected", "has been inspected", "could not be inspected"),
    }[things.who]
    many, few = w.number(w.among(11, 40)), w.number(w.among(2, 5))
    ways = {
        "all": (f"All {many} {things.many} {did[0]}.", f"{few} of them {did[2]}."),
        "every": (f"Every {things.one} {did[1]}.", f"{few} {things.many} {did[2]}."),
        "each": (f"Each of the {things.many} {did[1]}.", f"{few} of the {things.many} {did[2]}."),
        "all the": (f"All the {things.many} {did[0]}.", f"Sadly {few} {things.many} {did[2]}."),
        "none": (f"No {things.one} was turned away.", f"{few} {things.many} were turned away for want of room."),
        "no": (
            f"No complaint about the {things.many} was received.",
            f"The {few} complaints about the {things.many} were answered.",
        ),
        "nobody": ("Nobody was hurt in the year.", f"{few} people were hurt in the spring."),
        "signed": ("All twelve partners have signed it.", f"{few} of the partners declined to sign."),
        "always": (
            "The desk was staffed on every day of the year.",
            "In May 2022 the desk was closed for a fortnight.",
        ),
        "unanimous": ("The panel was unanimous.", f"{few} members voted against."),
        "only one": (f"Only one {things.one} {did[2]}.", f"The {few} {things.many} that {did[2]} were rung up."),
    }
    every, some = ways[w.pick("all", *ways)]
    some = w.text("The report is with the board.", some)
    where = w.pick("where", "next sentence", "turned", "beside")
    texts = [capitals(each) for each in ((some, every) if where == "turned" else (every, some))]
    return Told(
        texts[0] if where == "beside" else " ".join(texts),
        (capitals(some), capitals(every)),
        {"Worried": texts[1]} if where == "beside" else {},
    )


def status(w: Wording) -> Told:
    """A status beside what the account says of it, or two statuses at once."""
    ways = {
        "not started": ("Not started", "On track", "Eighteen volunteers have visited 64 people since October 2022."),
        "not started, held": ("Not started", "On track", "Three sessions have been held and forty people came."),
        "complete": ("Complete", "On track", "The work is not finished; half of the homes still have to be visited."),
        "complete, to come": ("Complete", "On track", "The last two halls will be fitted in September 2023."),
        "stopped": ("On track", "Paused", "Work stopped in January 2023 and will not begin again this year."),
        "behind": ("On track", "Late", "We are four months behind and will miss the date."),
        "finished": ("Not started", "Complete", "This was finished in March 2023 and the keys were handed over."),
        "withdrawn": ("On track", "Paused", "The board decided in February 2023 to put this on hold."),
        "two": ("On track / At risk", "At risk", "The second half of the work needs a new supplier."),
        "two, comma": ("On track, Late", "Late", "The second half of the work is two months behind."),
        "two, or": ("Complete (At risk)", "At risk", "The second half of the work needs a new supplier."),
    }
    wrong, right, text = ways[w.pick("status", *ways)]
    said = w.text(right, wrong)
    return Told(text, (text, said), {"Status": said})


def gone(w: Wording) -> Told:
    """A lead who has left, or of whom another post is told, or a post of two people."""
    name, post, body = person(w), w.pick("post", *POSTS), w.some(BODIES, 1)[0]
    first = name.partition(" ")[0]
    surname = name.rpartition(" ")[2]
    other = f"{next(each for each in FIRST if each != first)} {next(each for each in LAST if each != surname)}"
    another = next(each for each in POSTS if each != post)
    ways = {
        "left": f"{name} left the {body.removeprefix('the ')} in January 2023.",
        "retired": f"{name}, who retired in December 2022, set up the rota.",
        "moved on": f"{name} has moved on to another county.",
        "post named": f"The {post} left in January 2023 and the post is vacant.",
        "surname": f"Since {surname} left in February 2023 the rota has been kept by the office.",
        "succeeded": f"{other} took over from {name} in January 2023.",
        "died": f"We were sad to lose {name}, who left us in November 2022 for a post in Wales.",
        "other post": f"{name}, {another} at {body}, wrote the guide.",
        "same post": f"{other}, {post} at {body}, wrote the guide.",
        "vacant": f"The post of {post} has been vacant since March 2023.",
    }
    told = ways[w.pick("told", *ways)]
    right = f"{name} wrote the guide with two colleagues."
    text = w.text(right, told)
    return Told(text, (text, name), {"Lead": f"{name}, {post}, {body}"})


def stands(w: Wording) -> Told:
    """What is settled in one place and open in another."""
    thing = w.pick("thing", *THINGS)
    town, month = w.some(TOWNS, 1)[0], w.some(MONTHS[:5], 1)[0]
    ways = {
        "approved": (
            f"The board approved the {thing} in {month} 2023.",
            f"The {thing} still awaits the board’s approval.",
        ),
        "confirmed": (
            "The grant from the landfill fund has been confirmed.",
            "Whether the landfill fund will give its grant is not yet known.",
        ),
        "opened": (
            f"The shelter in {town} opened in {month} 2023.",
            f"The shelter in {town} will open in November 2023.",
        ),
        "filled": (
            "The coordinator’s post was filled in January 2023.",
            "The coordinator’s post has been vacant since January 2023.",
        ),
        "published": (
            f"The {thing} was published in {month} 2023.",
            f"The {thing} is to be published in October 2023.",
        ),
        "signed": (
            f"The lease of the {town} hall was signed in {month} 2023.",
            f"The lease of the {town} hall has not been signed.",
        ),
        "zoom": ("All the rehearsals were held face to face.", "Every one of the rehearsals was held online."),
        "free": ("The lessons are free for everybody.", "Each lesson costs £4."),
        "started": (f"The pilot in {town} began in {month} 2023.", f"The pilot in {town} has not begun."),
        "appointed": ("A youth worker has been appointed.", "We have not been able to appoint a youth worker."),
    }
    one, other = ways[w.pick("what", *ways)]
    other = w.text("Two colleagues have been a great help.", other)
    where = w.pick("where", "next sentence", "beside", "other action")
    if w.pick("order", "as told", "turned") == "turned":
        one, other = other, one
    return Told(
        f"{one} {other}" if where == "next sentence" else one,
        (one, other),
        {"Worried": other} if where == "beside" else {},
        {"Worried": other} if where == "other action" else {},
    )


STATES = {"all and some": all_and_some, "status": status, "lead gone": gone, "open and settled": stands}
