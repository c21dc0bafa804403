"""Parts and wholes, told rightly or falsely: shares in figures and in words, sums, rests, and more than all."""

from bench.outside.fault_things import DAYS, TOWNS, kind
from bench.outside.fault_wording import Told, Wording, in_words

_PERCENT = ("{}%", "{} per cent", "{} percent")
_LEAST, _FAR = 25, (8, 19)


def _told(text: str) -> Told:
    return Told(text, (text,))


def share(w: Wording) -> Told:
    """A percentage of a part in its whole."""
    things, whole = kind(w), w.among(*w.scale())
    part = w.among(whole // 4, whole * 3 // 4)
    right = round(100 * part / whole)
    percent = w.pick("percent", *_PERCENT).format(w.either(right, right + w.among(*_FAR) * w.random.choice((1, -1))))
    text = w.say(
        "form",
        "{part} of the {whole} {nouns} ({percent}) {did}.",
        "{part} of {whole} {nouns} {did}, or {percent}.",
        "{whole} {nouns} {were}. {part} of them ({percent}) {did}.",
        "Of the {whole} {nouns} that {were}, {part} ({percent}) {did}.",
        "{percent} of the {whole} {nouns} {did} ({part}).",
        "{percent} of {nouns} {did}: {part} out of {whole}.",
        "In all {whole} {nouns} {were}, of {whom} {part}, {percent}, {did}.",
        "{whole} {nouns} {were} in the year. By the end of March {part} of them {did} ({percent}).",
        "{part} {nouns} out of {whole} {did}; that is {percent}.",
        "{part} {nouns} {did}. That is {percent} of the {whole} that {were}.",
        "At the start {whole} {nouns} {were}. | Of these, {part} {did}, which makes {percent}.",
        "There are {whole} {nouns} in the area and {part} of them, {percent}, {did}.",
        "{whole} {nouns} {were} and {part} {did}, a rate of {percent}.",
        "The {nouns} number {whole}. {percent} of them, {part} in all, {did}.",
        "{part} ({percent}) of our {whole} {nouns} {did}.",
        "{part} {nouns} {did}, {percent} of all {whole}.",
        part=w.number(part), whole=w.number(whole), percent=percent, nouns=things.many,
        did=w.pick("deed", *things.deeds), were=things.were, whom=things.who,
    )  # fmt: skip
    return _told(text)


def share_in_words(w: Wording) -> Told:
    """A part of a whole in words beside its figures."""
    things, whole = kind(w), w.among(*w.scale())
    ways = {
        "a clear majority of": (0.7, 0.4), "most of": (0.7, 0.35), "more than half of": (0.6, 0.41),
        "nearly all of": (0.95, 0.6), "two thirds of": (0.667, 0.42), "half of": (0.5, 0.74),
        "three quarters of": (0.75, 0.52), "a third of": (0.333, 0.55), "one in four of": (0.25, 0.46),
        "fewer than half of": (0.35, 0.64), "a minority of": (0.3, 0.66), "nine out of ten of": (0.9, 0.62),
        "the great majority of": (0.85, 0.44), "well over half of": (0.68, 0.43),
        "less than a quarter of": (0.18, 0.39),
    }  # fmt: skip
    way = w.pick("share", *ways)
    right, wrong = ways[way]
    part = round(whole * (right if w.is_right else wrong))
    text = w.say(
        "form",
        "{way} the {nouns} ({part} of {whole}) {did}.",
        "{way} the {whole} {nouns} ({part}) {did}.",
        "{way} the {nouns} {did}: {part} out of {whole}.",
        "{way} the {nouns} {did} ({part} of {whole}).",
        "{part} of the {whole} {nouns}, {way} them, {did}.",
        "{whole} {nouns} {were}. {way} them, {part}, {did}.",
        "{part} {nouns} out of {whole} {did}, that is {way} them.",
        way=way, part=w.number(part), whole=w.number(whole), nouns=things.many, did=w.pick("deed", *things.deeds),
        were=things.were,
    )  # fmt: skip
    return _told(text)


def parts(w: Wording) -> Told:
    """Parts that are said to make a whole."""
    things, (low, high) = kind(w), w.scale()
    some = [w.among(low, high) // 3 for _ in range(3)]
    off = w.among(2, max(3, low // 3))
    whole = sum(some) - w.either(0, off)
    a, b, c = (w.number(each) for each in some)
    x, y, z = w.some(TOWNS, 3)
    text = w.say(
        "form",
        "{whole} {nouns} {were}: {a} in {x}, {b} in {y} and {c} in {z}.",
        "Of the {whole} {nouns} that {were}, {a} are in {x}, {b} in {y} and {c} in {z}.",
        "{a} {nouns} in {x}, {b} in {y} and {c} in {z} make {whole} in all.",
        "{a} {nouns} {were} in {x}, {b} in {y} and {c} in {z}: {whole} altogether.",
        "{x} ({a}), {y} ({b}) and {z} ({c}) have {whole} {nouns} between them.",
        "The {whole} {nouns} comprise {a} in {x}, {b} in {y} and {c} in {z}.",
        "{whole} {nouns} {were}. Of these {a} {did}, {b} are still waiting and {c} dropped out.",
        "{whole} {nouns} {were}, of {whom} {a} are in {x}, {b} in {y} and {c} in {z}.",
        "In total {whole} {nouns} {were}. {x} had {a}, {y} {b} and {z} {c}.",
        "{a} {nouns} {were} in {x}. {y} added {b} and {z} {c}, so that the total is {whole}.",
        "{whole} {nouns} {were} – {a} from {x}, {b} from {y}, {c} from {z}.",
        a=a, b=b, c=c, x=x, y=y, z=z, whole=w.number(whole), nouns=things.many, were=things.were,
        did=w.pick("deed", *things.deeds), whom=things.who,
    )  # fmt: skip
    return _told(text)


def answers(w: Wording) -> Told:
    """Those who answered, by what they said: more than there are, in numbers or in shares."""
    whole = w.among(*w.scale())
    yes = w.among(whole // 2, whole * 3 // 4)
    no = whole - yes + w.either(0, w.among(3, max(4, whole // 6)))
    one, other = w.among(45, 60), w.among(20, 35)
    third = 100 - one - other + w.either(0, w.among(4, 12))
    text = w.say(
        "form",
        "Of the {whole} who answered, {yes} said yes and {no} said no.",
        "{whole} people answered the survey. {yes} were in favour and {no} against.",
        "We asked everybody and {whole} replied: {yes} agreed, {no} did not.",
        "{whole} people voted, {yes} for the plan and {no} against it.",
        "Of {whole} replies, {yes} were in favour and {no} were opposed.",
        "Among those who answered {one}% were content, {other}% were not and {third}% had no view.",
        "{one}% walk, {other}% come by bus and {third}% are driven.",
        "When the bins were weighed, {one}% was food, {other}% was paper and {third}% was plastic.",
        "{one} per cent said yes, {other} per cent said no and {third} per cent did not know.",
        "By age, {one}% were under 25, {other}% were 25 to 64 and {third}% were 65 or over.",
        "There were {yes} women and {no} men among the {whole} people who came.",
        "{whole} people came, {yes} of them women and {no} men.",
        whole=w.number(whole), yes=w.number(yes), no=w.number(no), one=one, other=other, third=third,
    )  # fmt: skip
    return _told(text)


def rest(w: Wording) -> Told:
    """What is left of a whole when some are done."""
    things, whole = kind(w), w.among(*w.scale())
    part = w.among(whole // 3, whole * 2 // 3)
    left = whole - part + w.either(0, w.among(2, max(3, whole // 7)))
    text = w.say(
        "form",
        "{part} of the {whole} {nouns} {did}; the other {left} follow in the autumn.",
        "Of the {whole} {nouns}, {part} {did} and the remaining {left} will follow by December 2023.",
        "{whole} {nouns} {were}. {part} {did}, which leaves {left}.",
        "{part} out of {whole} {nouns} {did}. The last {left} are planned for July 2023.",
        "{part} of {whole} {nouns} {did}, leaving {left} still to do.",
        "Of {whole} {nouns} {part} {did}, the rest ({left}) did not.",
        part=w.number(part), whole=w.number(whole), left=w.number(left), nouns=things.many,
        did=w.pick("deed", *things.deeds), were=things.were,
    )  # fmt: skip
    return _told(text)


def beyond(w: Wording) -> Told:
    """More than all."""
    things, whole = kind(w), w.among(*w.scale())
    part = w.either(whole - w.among(2, 9), whole + w.among(2, max(3, whole // 6)))
    percent = w.pick("percent", *_PERCENT).format(w.either(92, 112))
    text = w.say(
        "form",
        "{percent} of all the {nouns} in the area {did}.",
        "By March {percent} of the {nouns} {did}.",
        "{part} of the {whole} {nouns} {did}.",
        "{part} out of {whole} {nouns} {did}.",
        "{whole} {nouns} {were}. {part} of them {did}.",
        "{whole} {nouns} {were}, of {whom} {part} {did}.",
        "Of the {whole} {nouns} that {were}, {part} {did}.",
        "{whole} {nouns} {were} and {part} of these {did}.",
        "There are {whole} {nouns} in the area. | So far {part} of them {did}.",
        percent=percent, part=w.number(part), whole=w.number(whole), nouns=things.many, whom=things.who,
        did=w.pick("deed", *things.deeds), were=things.were,
    )  # fmt: skip
    return _told(text)


def bracket(w: Wording) -> Told:
    """A number in words with another in brackets behind it."""
    things, value = kind(w), w.among(11, 60)
    text = w.say(
        "form",
        "{words} ({figure}) {nouns} {did}.",
        "In all, {words} ({figure}) {nouns} {were}.",
        "We counted {words} ({figure}) {nouns}, more than we had hoped.",
        "The list holds {words} ({figure}) {nouns}.",
        words=in_words(value), figure=value + w.either(0, w.among(1, 9)), nouns=things.many,
        did=w.pick("deed", *things.deeds), were=things.were,
    )  # fmt: skip
    return _told(text)


def product(w: Wording) -> Told:
    """So many at so much each."""
    many, each = w.among(6, 40), w.among(3, 60) * 5
    total = many * each + w.either(0, w.among(2, 6) * each)
    text = w.say(
        "form",
        "We bought {many} sets at £{each} each, £{total} in all.",
        "{many} bursaries of £{each} were paid, a total of £{total}.",
        "{many} families received £{each} each. That came to £{total}.",
        "At £{each} a place, the {many} places cost £{total}.",
        "The {many} grants, of £{each} each, add up to £{total}.",
        "£{total} was spent on {many} vouchers of £{each}.",
        many=many, each=each, total=f"{total:,}",
    )  # fmt: skip
    return _told(text)


def listing(w: Wording) -> Told:
    """A count with a list behind it."""
    many = w.among(3, 5)
    names = w.some(TOWNS, many)
    said = w.number(many + w.either(0, w.random.choice((1, -1))))
    row = f"{', '.join(names[:-1])} and {names[-1]}"
    days = sorted(w.some(DAYS[:5], 3), key=DAYS.index)
    text = w.say(
        "form",
        "{said} villages have signed: {row}.",
        "The service now runs in {said} villages ({row}).",
        "The {said} sites are {row}.",
        "{said} towns, namely {row}, now have a warden.",
        "Sessions are held in {said} places – {row}.",
        "We visited {said} parishes, {row}, before Easter.",
        "{row}, the {said} villages that asked first, have a shelter now.",
        "The desk is open on {many_days} days a week: {days}.",
        "It runs {many_days} days a week ({days}).",
        said=said, row=row, many_days=w.number(w.either(3, 4)), days=f"{days[0]}, {days[1]} and {days[2]}",
    )  # fmt: skip
    return _told(text)


SHARES = {
    "share": share, "share in words": share_in_words, "parts": parts, "answers": answers, "rest": rest,
    "beyond": beyond, "bracket": bracket, "product": product, "listing": listing,
}  # fmt: skip
