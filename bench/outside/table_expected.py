"""What a made table should be read as: the plan in the compact form, as its make prints it."""

from typing import Any

from bench.outside.table_layout import COLOURS, DIGITS, LETTERS, SIGNS, Make, Words, named, number
from bench.outside.table_mess import own_asked, own_words
from bench.outside.table_plan import MOST_ASKED, Part, Person, Told

SIGNS_OF = {"letter": LETTERS, "fill": COLOURS, "fill and letter": LETTERS, "symbol": SIGNS, "digit": DIGITS}


def meanings(words: Words) -> tuple[str, ...]:
    """What the signs of each status mean."""
    return words.states if words.states != COLOURS else ("On track", "Some delay", "Off track")


def expected_of(make: Make, words: Words, parts: tuple[Part, ...], asked: tuple[str, ...]) -> dict[str, Any]:
    """The plan that a table of this make holds."""
    is_named = make["titled"] == "word" and make["section"] not in ("merged", "repeated", "first")
    sections = [
        {
            "label": words.section if is_named else "",
            "number": "" if make["titled"] == "bare" else str(part.number),
            "title": part.title,
            "leads": [] if make["led"] == "none" else [_lead(part.lead, "post")],
            "focus_areas": [
                {"number": "", "title": "" if make["area"] == "none" else area.title, "actions": actions}
                for area in part.areas
                for actions in [[_action(make, part, words, action, asked) for action in area.actions]]
            ],
        }
        for part in parts
    ]
    shown = [sign.lower() if sign in COLOURS else sign for sign in SIGNS_OF.get(make["status"], COLOURS)]
    return {"status_means": dict(zip(shown, meanings(words), strict=True)), "sections": sections}


def _action(make: Make, part: Part, words: Words, action: Told, asked: tuple[str, ...]) -> dict[str, Any]:
    words, asked = own_words(make, words, part), own_asked(make, asked, part)
    answers = dict(zip(asked, action.answers[:MOST_ASKED], strict=False))
    if make["title"] == "described":
        answers[words.described] = action.described
    steps = [] if make["steps"] == "none" else [{"due": one.due.isoformat(), "text": one.text} for one in action.steps]
    return {
        "number": number(make, action),
        "title": named(make, action),
        "status": _status(make, words, action),
        "leads": [_lead(one, _SHOWN.get(make["lead"], "all")) for one in action.leads],
        "answers": answers,
        "milestones": [*([] if make["due"] == "title" else [{"due": action.due.isoformat(), "text": ""}]), *steps],
    }


def _status(make: Make, words: Words, action: Told) -> str:
    status = {**SIGNS_OF, "dated": COLOURS}.get(make["status"], words.states)[action.state]
    return status.lower() if make["status"] == "fill" else status


_SHOWN = {
    "columns": "body",
    "two": "body",
    "two joined": "body",
    "initials": "post",
    "initials tabled": "all",
    "body": "no name",
}


def _lead(one: Person, shown: str) -> dict[str, str]:
    return {
        "name": "" if shown == "no name" else one.name,
        "post": one.post if shown in ("all", "post") else "",
        "organisation": one.body if shown in ("all", "body", "no name") else "",
    }
