"""Days and spans, told rightly or falsely: lengths, hours, weekdays, quarters, how often, and what comes first."""

from datetime import date, timedelta
from re import sub

from bench.outside.fault_things import DAYS, GROUPS, MONTHS, THINGS, TOWNS, WORKS
from bench.outside.fault_wording import Told, Wording, in_words

_TIMES_A_QUARTER = {
    "monthly": 3, "every month": 3, "quarterly": 1, "once a month": 3, "fortnightly": 6, "weekly": 12,
}  # fmt: skip


def _told(text: str) -> Told:
    return Told(text, (text,))


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def length(w: Wording) -> Told:
    """How long something lasts, with its first and last day."""
    months = w.random.choice((6, 12, 18, 24))
    told = w.either(months, {6: 12, 12: 24, 18: 12, 24: 12}[months])
    start = date(2022, w.among(1, 9), 1)
    at = start.year * 12 + start.month - 1 + months
    end = date(at // 12, at % 12 + 1, 1) - timedelta(1)
    weeks = w.among(5, 12)
    first = date(2022, 9, 5) + timedelta(w.among(0, 20) * 7)
    last = first + timedelta(7 * weeks - 7)
    said = weeks + w.either(0, w.among(3, 6) * w.random.choice((1, -1)) if weeks > 7 else w.among(3, 6))
    years = {6: "half a year", 12: "a year", 18: "a year and a half", 24: "two years"}
    text = w.say(
        "form",
        "The {work} runs for {months} months, from {start} to {end}.",
        "The {months}-month {work} runs from {start} to {end}.",
        "The {work} began on {start} and ends on {end}, a term of {months} months.",
        "The {work} is for {years}: it started on {start} and finishes on {end}.",
        "The {work} lasts {years} (from {start} to {end}).",
        "A {weeks}-week {work} began on {first} and ended on {last}.",
        "The {work} took {weeks} weeks, from {first} to {last}.",
        "The {work} started on {first} and finished {weeks} weeks later, on {last}.",
        "From {first} to {last} we ran the {work}, {weeks} weeks in all.",
        "The {work} of {weeks} weeks opened on {first}. | The last session was on {last}.",
        work=w.pick("work", *WORKS),
        months=told if w.pick("length", "figures", "words") == "figures" else in_words(told),
        years=years[told], start=_day(start), end=_day(end), weeks=in_words(said), first=_day(first), last=_day(last),
    )  # fmt: skip
    return _told(text)


def clock(w: Wording) -> Told:
    """How long something lasts, with its hours."""
    start = w.among(8, 15)
    hours = w.among(2, 4)
    end = start + w.either(hours, hours - 1)
    half = start + hours
    style = w.pick("clock", "10.00", "10:00", "10am", "10 am")
    shown = [_hour(each, style) for each in (start, end)]
    late = _hour(half, style) if w.is_right else _hour(half - 1, style, half=True)
    text = w.say(
        "form",
        "The {hours}-hour drop-in takes place every Thursday from {a} to {b}.",
        "Each {hours}-hour session runs from {a} to {late}.",
        "Sessions last {hours} hours, from {a} to {b}.",
        "The desk is staffed for {hours} hours each morning ({a} to {b}).",
        "The club meets from {a} to {b}, {hours} hours in all.",
        "Open {a}–{b} on weekdays, that is {hours} hours a day.",
        "It opens at {a} and shuts {hours} hours later, at {b}.",
        "Lessons of {hours} hours begin at {a} and end at {late}.",
        hours=in_words(hours), a=shown[0], b=shown[1], late=late,
    )  # fmt: skip
    return _told(text)


def _hour(hour: int, style: str, *, half: bool = False) -> str:
    minutes = "30" if half else "00"
    if "am" not in style:
        return f"{hour:02}{style[2]}{minutes}"
    space = " " if " " in style else ""
    return f"{(hour - 1) % 12 + 1}{'.30' if half else ''}{space}{'am' if hour < 12 else 'pm'}"


def weekday_name(w: Wording) -> Told:
    """A weekday in a name beside the weekday on which it is."""
    name, other = w.some(DAYS, 2)
    day = w.text(name, other)
    what = w.pick("what", "market", "club", "surgery", "lunch", "walk", "drop-in", "café", "choir")
    text = w.say(
        "form",
        "The {name} {what} takes place in the hall every {day} from nine to four.",
        "The {name} {what} meets on {day}s.",
        "The {name} {what} is now held each {day} afternoon.",
        "Forty people come to the {name} {what}, which is held on {day}s.",
        "Our {name} {what} runs on {day} mornings.",
        "The {what} is called the {name} {what}. It opens on {day}s.",
        name=name, day=day, what=what,
    )  # fmt: skip
    return _told(text)


def weekday_date(w: Wording) -> Told:
    """A weekday beside a date."""
    day = date(2022, 9, 1) + timedelta(w.among(0, 260))
    name = DAYS[(day.weekday() + w.either(0, w.among(1, 6))) % 7]
    shown = w.pick("date", "{d} {m} {y}", "{d}th of {m} {y}", "the {d} {m} {y}", "{m} {d}, {y}")
    shown = shown.replace("{d}th", "{d}" + _ordinal(day.day)).format(d=day.day, m=MONTHS[day.month - 1], y=day.year)
    text = w.say(
        "form",
        "The open day was held on {name} {day}.",
        "The open day was held on {name}, {day}.",
        "On {name} {day} the panel met in the hall.",
        "The launch ({name} {day}) drew a crowd.",
        "The launch took place on {day}, a {name}.",
        name=name,
        day=shown,
    )
    return _told(text)


def _ordinal(day: int) -> str:
    return {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}.get(day, "th")


def quarter(w: Wording) -> Told:
    """A quarter or a half with its months."""
    at = w.among(1, 4)
    names = {1: ("April", "June"), 2: ("July", "September"), 3: ("October", "December"), 4: ("January", "March")}
    months = names[w.either(at, at % 4 + 1)]
    half = w.either(1, 2)
    halves = {1: ("April", "September"), 2: ("October", "March")}
    word = ("first", "second", "third", "fourth")[at - 1]
    text = w.say(
        "form",
        "The review falls in the {word} quarter of 2022/23 ({first} to {last}).",
        "In the {word} quarter ({first} to {last}) the group met twice.",
        "Q{at} ({first}–{last}) was quiet.",
        "In quarter {at}, from {first} to {last}, the room was shut.",
        "Take-up was best in the first half of the year ({a} to {b}).",
        "Between {first} and {last}, the {word} quarter of 2022/23, the van stood idle.",
        "By the end of the {word} quarter ({last}) all had been asked.",
        word=word, first=months[0], last=months[1], at=at, a=halves[half][0], b=halves[half][1],
    )  # fmt: skip
    return _told(text)


def often(w: Wording) -> Told:
    """How often a group meets, and how many times it met."""
    how = w.pick("how often", *_TIMES_A_QUARTER)
    most = _TIMES_A_QUARTER[how]
    times = w.number(w.either(most, most * 3 + w.among(2, 5)))
    group = w.pick("group", *GROUPS)
    text = w.say(
        "form",
        "The {group}, which meets {how}, came together {times} times between July and September 2022.",
        "The {group} meets {how}. It met {times} times between October and December 2022.",
        "The {group} meets {how} and has met {times} times in the last three months.",
        "Meetings of the {group} are {how}; there were {times} meetings from January to March 2023.",
        "Between April and June 2022 the {group}, which meets {how}, held {times} meetings.",
        "The {group} sits {how}. | In the third quarter it sat {times} times.",
        group=group, how=how, times=times,
    )  # fmt: skip
    return _told(sub(r"\b(?:1|one) times", "once", sub(r"\b(1|one) meetings", r"\1 meeting", text)))


def order(w: Wording) -> Told:
    """What can only come after something else."""
    early = date(2022, w.among(4, 8), w.among(1, 28))
    late = early + timedelta(w.among(60, 150))
    one, other = (early, late) if w.is_right else (late, early)
    thing = w.pick("thing", *THINGS)
    text = w.say(
        "form",
        "The {thing} was approved on {after}. Drafting began on {before}.",
        "Work on the {thing} began on {before} and the board approved it on {after}.",
        "The {thing} was published on {after}; the text was first drafted in {before_month}.",
        "The {thing} was agreed on {after}, and printed on {later}. | It was written in {before_month}.",
        "The grant, which began on {before}, ended on {after}.",
        "The {thing} opened for comments on {before} and closed on {after}.",
        "The café opened on {before} and shut for good on {after}.",
        "The post was advertised on {before} and filled on {after}.",
        "Building began on {before}; the keys were handed over on {after}.",
        "Tenders were invited on {before} and the contract was let on {after}.",
        thing=thing, before=_day(one), after=_day(other), before_month=f"{MONTHS[one.month - 1]} {one.year}",
        later=_day(late + timedelta(20)),
    )  # fmt: skip
    return _told(text)


def ahead(w: Wording) -> Told:
    """What is told as done on a day that is still to come."""
    day = w.text(_day(date(2023, w.among(1, 5), w.among(1, 28))), _day(date(2023, w.among(8, 11), w.among(1, 28))))
    month = day.partition(" ")[2]
    town, thing = w.some(TOWNS, 1)[0], w.pick("thing", *THINGS)
    text = w.say(
        "form",
        "The {thing} was finished on {day}.",
        "The {thing} was published on {day} and sent to all parishes.",
        "As at {day}, 37% of one-year-olds had been seen.",
        "By {day} all surgeries had replied.",
        "The last shelter was fitted on {day} in {town}.",
        "Two thirds of the homes had been reached by {day}.",
        "The board accepted the {thing} in {month}.",
        "On {day} the first families moved in.",
        "Completed on {day}.",
        day=day, thing=thing, town=town, month=month,
    )  # fmt: skip
    return _told(text)


def long_enough(w: Wording) -> Told:
    """How long something has run, though it began later."""
    months = w.either(3, w.among(7, 11))
    text = w.say(
        "form",
        "The van has been on the road for {months} months, since it was bought on 10 March 2023.",
        "The clinic opened on 10 March 2023 and has now run for {months} months.",
        "The line opened on 10 March 2023. After {months} months of operation the wait had come down.",
        "In its first {months} months, since 10 March 2023, the desk has seen everybody who asked.",
        "The post was filled on 10 March 2023, {months} months ago.",
        months=w.number(months),
    )  # fmt: skip
    return _told(text)


DAYS_TOLD = {
    "length": length, "clock": clock, "weekday in name": weekday_name, "weekday of date": weekday_date,
    "quarter": quarter, "often": often, "order": order, "ahead": ahead, "long enough": long_enough,
}  # fmt: skip
