"""One action of a designed paper as HTML: its number, title, status, facts and answers, each drawn as its make says."""

from collections.abc import Mapping
from html import escape

from bench.outside.invented import Action, Words

Make = Mapping[str, str]

FRAMES = (
    "rule", "card", "filled", "rounded", "stripe", "zebra", "abreast", "three", "sheet", "accordion", "header bar",
    "timeline", "lanes", "row", "beside",
)  # fmt: skip
NUMBERS = ("before", "box", "circle", "badge", "corner", "above", "noun above", "run in")
STATUSES = ("pill", "word", "right", "below", "stamp", "strip", "dot", "legend dot", "legend bar", "fact", "lane")
LABELS = (
    "bold", "capitals", "spaced", "left", "run in", "bold run in", "coloured", "coloured run in", "icon", "boxed",
)  # fmt: skip
ANSWERS = ("stacked", "grid", "boxes", "columns")
LEADS = ("fact", "below", "bare below", "foot", "right")
FACTS = ("lines", "bars", "boxes", "pairs", "list", "side")
COLOURS = {"green": "#2e9e5b", "amber": "#e8960c", "red": "#d13438", "blue": "#2b6cb0", "grey": "#8a8f94"}
_TONES = ("green", "amber", "blue")
_OWN_TONES = {"Red": "red", "Not begun": "grey"}


def tone(words: Words, status: str) -> str:
    """The name of the colour in which a status is shown."""
    return _OWN_TONES.get(status, _TONES[words.statuses.index(status)])


def dot(words: Words, status: str) -> str:
    """A dot in the colour of a status."""
    return f'<i class="dot" style="background:{COLOURS[tone(words, status)]}"></i>'


def action_html(make: Make, words: Words, action: Action) -> str:
    """The whole action in its frame."""
    head, facts, told = _head(make, words, action), _facts(make, words, action), _answers(make, action)
    foot = f'<p class="foot">{escape(words.lead)}: {escape(str(action.lead))}</p>' if make["lead"] == "foot" else ""
    if make["facts"] == "side":
        return _framed(make, words, action, head, f'<div class="sided"><div>{told}</div>{facts}</div>{foot}')
    if make["frame"] in ("beside", "row"):
        return _framed(make, words, action, f"<div>{head}{facts}{foot}</div>", f"<div>{told}</div>")
    return _framed(make, words, action, head, f"{facts}{told}{foot}")


def _framed(make: Make, words: Words, action: Action, head: str, rest: str) -> str:
    frame = make["frame"].replace(" ", "-")
    colour = COLOURS[tone(words, action.status)] if make["status"] == "legend bar" else ""
    bar = f' style="border-left:10px solid {colour}"' if colour and frame != "header-bar" else ""
    if frame == "header-bar" and colour:
        head = head.replace('class="head"', f'class="head" style="background:{colour}"', 1)
    over = f'<p class="record">{escape(words.noun)} record</p>' if frame == "sheet" else ""
    return f'<article class="action {frame}"{bar}>{over}{head}{rest}</article>'


def _head(make: Make, words: Words, action: Action) -> str:
    """The line of number, title and status, and what stands right over and below it."""
    number, title, status = escape(action.number), escape(action.title), _status(make, words, action)
    over = {"above": number, "noun above": f"{escape(words.noun)} {number}"}.get(make["number"], "")
    before = {
        "before": f"{number} ", "run in": f"{escape(words.noun)} {number}: ", "box": f'<b class="box">{number}</b>',
        "circle": f'<b class="circle">{number}</b>',
    }.get(make["number"], "")  # fmt: skip
    behind = f'<b class="badge">{number}</b>' if make["number"] in ("badge", "corner") else ""
    inside = status if make["status"] in ("pill", "word", "dot", "legend dot") else ""
    below = "" if inside else status
    line = f"<h3>{before if '<' not in before else ''}{title}</h3>"
    mark = before if "<" in before else ""
    right = f'<p class="led">{escape(_led(words))} {escape(str(action.lead))}</p>' if make["lead"] == "right" else ""
    aside = below if make["status"] in ("right", "stamp") else ""
    under = "" if aside else below
    return (
        f'<div class="head n-{make["number"].replace(" ", "-")}">'
        + (f'<p class="over">{over}</p>' if over else "")
        + f'<div class="line">{mark}{line}{inside}<span class="gap"></span>{right}{aside}{behind}</div>'
        + under
        + _lead_below(make, words, action)
        + "</div>"
    )


def _led(words: Words) -> str:
    return words.lead if words.lead == "Led by" or words.lead.endswith("?") else f"{words.lead}:"


def _lead_below(make: Make, words: Words, action: Action) -> str:
    lead = escape(str(action.lead))
    return {
        "below": f'<p class="led">{escape(_led(words))} {lead}</p>',
        "bare below": f'<p class="led">{lead}</p>',
    }.get(make["lead"], "")


def _status(make: Make, words: Words, action: Action) -> str:
    status, colour = escape(action.status), COLOURS[tone(words, action.status)]
    if make["status"] == "strip":
        cells = "".join(
            f'<span class="{"on" if one == action.status else "off"}"'
            + (f' style="background:{colour}"' if one == action.status else "")
            + f">{escape(one)}</span>"
            for one in words.statuses
        )
        return f'<div class="strip">{cells}</div>'
    return {
        "pill": f'<span class="pill" style="background:{colour}">{status}</span>',
        "right": f'<span class="pill" style="background:{colour}">{status}</span>',
        "word": f'<span class="word">{status}</span>',
        "below": f'<p><span class="pill" style="background:{colour}">{status}</span></p>',
        "stamp": f'<span class="stamp" style="color:{colour};border-color:{colour}">{status.upper()}</span>',
        "dot": f'<span class="dotted">{dot(words, action.status)}{status}</span>',
        "legend dot": dot(words, action.status),
    }.get(make["status"], "")


def _facts(make: Make, words: Words, action: Action) -> str:
    facts = [(words.due, action.due)]
    if make["status"] == "fact":
        facts.insert(0, (words.status, action.status))
    if make["lead"] == "fact":
        facts.insert(0, (words.lead, str(action.lead)))
    pairs = [(escape(label), escape(text)) for label, text in facts]
    kind = make["facts"]
    if kind == "lines":
        return "".join(f'<p class="fact"><b>{_colon(label)}</b> {text}</p>' for label, text in pairs)
    if kind == "bars":
        told = " &nbsp;|&nbsp; ".join(f"<b>{_colon(label)}</b> {text}" for label, text in pairs)
        return f'<p class="fact">{told}</p>'
    cells = (f'<span class="name">{label}</span><span class="value">{text}</span>' for label, text in pairs)
    return f'<div class="facts {kind}">{"".join(f"<div>{cell}</div>" for cell in cells)}</div>'


def _colon(label: str) -> str:
    return label if label.endswith("?") else f"{label}:"


def _answers(make: Make, action: Action) -> str:
    told = [_answer(make, asked, sentences) for asked, sentences in action.answers.items()]
    return f'<div class="answers {make["answers"]}">{"".join(told)}</div>'


def _answer(make: Make, asked: str, sentences: tuple[str, ...]) -> str:
    label = asked.upper() if make["label"] in ("capitals", "spaced") else asked
    label, kind = escape(label), make["label"].replace(" ", "-")
    if make["label"] in ("run in", "bold run in", "coloured run in") and make["inner"] == "paragraph":
        mark = "" if make["label"] == "bold run in" else ":" if not label.endswith("?") else ""
        return f'<div class="answer"><p><b>{label}{mark}</b> {escape(" ".join(sentences))}</p></div>'
    icon = '<i class="icon"></i>' if kind == "icon" else ""
    return f'<div class="answer"><h4>{icon}{label}</h4><div class="text">{_inner(make, sentences)}</div></div>'


def _inner(make: Make, sentences: tuple[str, ...]) -> str:
    if make["inner"] == "bullets":
        return "<ul>" + "".join(f"<li>{escape(one)}</li>" for one in sentences) + "</ul>"
    if make["inner"] == "paragraphs":
        return "".join(f"<p>{escape(one)}</p>" for one in sentences)
    return f"<p>{escape(' '.join(sentences))}</p>"
