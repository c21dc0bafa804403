"""What moves, told rightly or falsely: differences, ratios, averages, the highest of a row, trends and targets."""

from bench.outside.fault_things import MONTHS, TOWNS, kind
from bench.outside.fault_wording import Told, Wording

_BAD = ("complaints", "evictions", "missed appointments", "falls at home", "fires", "people waiting", "empty homes")
_GOOD = ("schools accredited", "families reached", "volunteers trained", "homes insulated", "members",
         "learners who finish")  # fmt: skip


def _told(text: str) -> Told:
    return Told(text, (text,))


def difference(w: Wording) -> Told:
    """How far two numbers are apart."""
    things, before = kind(w), w.among(*w.scale())
    gap = w.among(max(3, before // 10), before // 3)
    up = w.pick("way", "up", "down") == "up"
    after = before + gap if up else before - gap
    told = gap + w.either(0, w.among(2, max(3, gap // 2)))
    text = w.say(
        "form",
        "The number of {nouns} {moved} from {before} to {after}, {told} {more}.",
        "{after} {nouns} {were} this year against {before} last year, a {rise} of {told}.",
        "{after} {nouns} {were}, {told} {more} than the {before} of the year before.",
        "There were {before} {nouns} at the start and there are {after} now, {told} {more}.",
        "{nouns} are {up} by {told} on last year’s {before}, to {after}.",
        "{after} {nouns} {were}. That is {told} {more} than in 2021/22, when there were {before}.",
        "{nouns}: {before} in March 2022, {after} in March 2023, a {rise} of {told}.",
        "We had {before} {nouns} in April. | By March there were {after}, {told} {more}.",
        "A {rise} of {told}, from {before} {nouns} to {after}, surprised everybody.",
        before=w.number(before), after=w.number(after), told=w.number(told), more="more" if up else "fewer",
        rise="rise" if up else "fall", moved="rose" if up else "fell", up="up" if up else "down", nouns=things.many,
        were=things.were,
    )  # fmt: skip
    return _told(text)


def ratio(w: Wording) -> Told:
    """How many times as many, or by how great a part more or fewer."""
    things, before = kind(w), max(1, w.among(*w.scale()) // 60) * 60
    ways = {
        "twice as many": (2, 1.5), "three times as many": (3, 2.2), "a third more": (4 / 3, 1.7),
        "half as many": (0.5, 0.8), "a quarter fewer": (0.75, 0.5), "half as many again": (1.5, 2),
        "a fifth more": (1.2, 1.5), "double the number of": (2, 1.4), "40% more": (1.4, 1.2), "25% fewer": (0.75, 0.6),
    }  # fmt: skip
    moves = {
        "doubled": (2, 1.5), "halved": (0.5, 0.8), "trebled": (3, 2.2), "rose by a quarter": (1.25, 1.6),
        "fell by a third": (2 / 3, 0.85), "went up by 40%": (1.4, 1.2), "came down by a half": (0.5, 0.7),
        "grew by 25 per cent": (1.25, 1.5), "fell by a quarter": (0.75, 0.85),
    }  # fmt: skip
    if w.pick("kind of ratio", "as many", "moved") == "as many":
        way = w.pick("ratio", *ways)
        after = round(before * ways[way][0 if w.is_right else 1])
        text = w.say(
            "form",
            "{way} {nouns} as the year before {were}: {after}, compared with {before}."
            if "more" not in way and "fewer" not in way and "number" not in way and "again" not in way
            else "{way} {nouns} than the year before {were}: {after}, compared with {before}.",
            "{after} {nouns} {were}, {way} {than} the {before} of the year before.",
            "Last year {before} {nouns} {were}. This year it was {after}, {way}.",
            "{after} {nouns} {were} against {before} in 2021/22; that is {way}.",
            way=way, before=w.number(before), after=w.number(after), nouns=things.many, were=things.were,
            than="as" if way.startswith(("twice", "three")) or way == "half as many" else "than",
        )  # fmt: skip
        return _told(text)
    way = w.pick("move", *moves)
    after = round(before * moves[way][0 if w.is_right else 1])
    text = w.say(
        "form",
        "The number of {nouns} {way}, from {before} to {after}.",
        "The number of {nouns} {way} in the year: there were {before} and now there are {after}.",
        "{nouns} {way}. There were {before} in April 2022 and {after} in March 2023.",
        "There were {before} {nouns} a year ago. | The number has since {way_of}, to {after}.",
        "From {before} to {after}: the number of {nouns} {way}.",
        way=way, way_of=way.replace("rose", "risen").replace("fell", "fallen").replace("went", "gone")
        .replace("came", "come").replace("grew", "grown"),
        before=w.number(before), after=w.number(after), nouns=things.many,
    )  # fmt: skip
    return _told(text)


def goal_by_part(w: Wording) -> Told:
    """A goal of a change by a part, with the figure that it should come to."""
    things, start = kind(w), w.among(*w.scale()) // 12 * 12
    cut = {
        "a quarter": (0.75, 0.9),
        "a third": (2 / 3, 0.85),
        "half": (0.5, 0.72),
        "20%": (0.8, 0.93),
        "10 per cent": (0.9, 0.75),
    }
    way = w.pick("cut", *cut)
    goal = w.number(round(start * cut[way][0 if w.is_right else 1]))
    text = w.say(
        "form",
        "There were {start} {nouns} in the year. We mean to cut this by {way}, to {goal}, by March 2024.",
        "{start} {nouns} {were} in 2022. The aim is to bring that down by {way} to {goal} by March 2024.",
        "We want to cut the number of {nouns} by {way}, from {start} to {goal}.",
        "The number of {nouns}, {start} now, is to fall by {way}, to {goal}.",
        start=w.number(start), way=way, goal=goal, nouns=things.many, were=things.were,
    )  # fmt: skip
    return _told(text)


def average(w: Wording) -> Told:
    """An average within what it is of."""
    low = w.among(11, 30)
    high = low + w.among(12, 25)
    middle = (low + high) // 2
    told = w.either(middle, w.random.choice((low - w.among(2, 6), high + w.among(3, 20))))
    unit = w.pick("unit", "minutes", "days", "weeks", "miles", "pounds", "pupils")
    thing = {
        "minutes": "lessons",
        "days": "reviews",
        "weeks": "waits",
        "miles": "journeys",
        "pounds": "fares",
        "pupils": "groups",
    }[unit]
    text = w.say(
        "form",
        "The {thing} came to between {low} and {high} {unit}, with an average of {told} {unit}.",
        "The shortest of the {thing} was {low} {unit}, the longest {high} and the average {told}.",
        "The {thing} were {low}, {middle} and {high} {unit}, an average of {told}.",
        "The {thing} ranged from {low} to {high} {unit}; the average was {told}.",
        "On average the {thing} came to {told} {unit}. None was below {low} or above {high}.",
        "In the three terms the {thing} came to {low}, {middle} and {high} {unit}, giving an average of {told} "
        "for the year.",
        "No two {thing} were alike: the least was {low} {unit}, the most {high}. | The average was {told}.",
        "Average {thing}: {told} {unit} (lowest {low}, highest {high}).",
        thing=thing, low=low, high=high, middle=middle, told=told, unit=unit,
    )  # fmt: skip
    return _told(text)


def superlative(w: Wording) -> Told:
    """The highest or the lowest of a row."""
    things = kind(w)
    a, b, c = w.some([str(each) for each in range(14, 70)], 3)
    some = [int(a), int(b), int(c)]
    x, y, z = w.some(TOWNS, 3)
    at_most, at_least = some.index(max(some)), some.index(min(some))
    told = w.either(at_most, next(at for at in (2, 1, 0) if at != at_most))
    least = w.either(at_least, next(at for at in (2, 0, 1) if at != at_least))
    place = ("first", "second", "last")
    text = w.say(
        "form",
        "There were {a}, {b} and {c} {nouns} in the three terms. The {told} of these was the highest of the year.",
        "{nouns} by quarter: {a}, {b}, {c}. The {told} was the best of them.",
        "In {x} there were {a} {nouns}, in {y} {b} and in {z} {c}. {name} had the most.",
        "{x} had {a} {nouns}, {y} {b} and {z} {c}; {name} is the busiest.",
        "{name} had the highest number of {nouns}: {x} had {a}, {y} {b} and {z} {c}.",
        "{nouns}: {x} {a}, {y} {b}, {z} {c}. {low_name} had the fewest.",
        "{low_name} had the lowest number. | {x} counted {a} {nouns}, {y} {b} and {z} {c}.",
        a=a, b=b, c=c, x=x, y=y, z=z, nouns=things.many, told=place[told], name=(x, y, z)[told],
        low_name=(x, y, z)[least],
    )  # fmt: skip
    return _told(text)


def trend(w: Wording) -> Told:
    """The course of a row."""
    things = kind(w)
    start = w.among(120, 300)
    steps = [w.among(5, 22) for _ in range(3)]
    up = w.pick("way", "rise", "fall") == "rise"
    sign = 1 if up else -1
    row = [start, start + sign * steps[0], start + sign * (steps[0] + steps[1]), start + sign * sum(steps)]
    if not w.is_right:
        row[2] = row[1] - sign * steps[1] // 2
        row[2] -= sign
    a, b, c, d = row
    text = w.say(
        "form",
        "The number of {nouns} has {moved} three years in succession, from {a} in 2020 to {b} in 2021, {c} in "
        "2022 and {d} in 2023.",
        "The number of {nouns} has {moved} every year: {a}, {b}, {c} and {d}.",
        "{nouns} have {moved} for three years running ({a}, {b}, {c}, {d}).",
        "The number of {nouns} goes on {moving} year by year: {a} in 2020, {b} in 2021, {c} in 2022, {d} in 2023.",
        "There were {a} {nouns} in 2020, {b} in 2021, {c} in 2022 and {d} in 2023. The number has {moved} each year.",
        "{a}, {b}, {c} and {d} {nouns} in four years: a steady {way}.",
        a=a, b=b, c=c, d=d, moved="risen" if up else "fallen", moving="rising" if up else "falling",
        way="rise" if up else "fall", nouns=things.many,
    )  # fmt: skip
    return _told(text)


def direction(w: Wording) -> Told:
    """A target on the wrong side of its start."""
    start = w.among(20, 60)
    bad, good = w.pick("bad", *_BAD), w.pick("good", *_GOOD)
    low, high = start - w.among(4, 12), start + w.among(4, 12)
    less, more = w.either(low, high), w.either(high, low)
    text = w.say(
        "form",
        "Fewer {bad}: from {start} in March 2022 to {less} by March 2024.",
        "Number of {bad}. Baseline {start} (March 2022); target {less} by March 2024.",
        "Number of {bad} to fall from {start} in 2021/22 to {less} in 2023/24.",
        "{good}: {more} by March 2024 (baseline {start}, March 2022).",
        "{good}. Baseline {start} (April 2022); target {more} by March 2024.",
        "More {good}: {more} by March 2024, from {start} in March 2022.",
        "Share of {bad} to come down from {start}% to {less}% by March 2024.",
        "{bad}: {start} in March 2022, target no more than {less} by March 2024.",
        "Increase in {good} from {start} to {more} by March 2024.",
        "Reduction in {bad} from {start} to {less} by March 2024.",
        bad=bad, good=good, start=start, less=less, more=more,
    )  # fmt: skip
    return Told("Letters went out in the spring.", (text,), {"Measure": text})


def changed_way(w: Wording) -> Told:
    """A rise that is a fall by its figures."""
    things, before = kind(w), w.among(*w.scale())
    gap = w.among(max(3, before // 10), before // 3)
    after = before + w.either(gap, -gap)
    month = w.some(MONTHS[:3], 1)[0]
    text = w.say(
        "form",
        "More {nouns} {were} than last year: {after}, compared with {before}.",
        "The number of {nouns} has gone up, from {before} to {after}.",
        "The number of {nouns} is rising: {before} in April 2022, {after} in {month} 2023.",
        "{nouns} are up on last year ({before} then, {after} now).",
        "There were {before} {nouns} last year. | This year the number rose to {after}.",
        "Growth in {nouns} continues, with {after} against {before} a year ago.",
        before=w.number(before), after=w.number(after), nouns=things.many, were=things.were, month=month,
    )  # fmt: skip
    return _told(text)


CHANGES = {
    "difference": difference, "ratio": ratio, "goal by part": goal_by_part, "average": average,
    "superlative": superlative, "trend": trend, "direction": direction, "changed way": changed_way,
}  # fmt: skip
