"""The plan's own status words: every stated status tied to an entry of the key, and to a stage where certain."""

from collections import defaultdict
from dataclasses import replace

from milepost.core.interpret.assembling.own_key import own_key
from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.meanings.statuses import is_colour_word, is_mark, stage_of, symbol_colour
from milepost.core.interpret.meanings.worded_statuses import stated_meaning
from milepost.core.interpret.promises.rewrite import each_action
from milepost.core.plan.model import Action, Meaning, Plan, SchemeEntry, Stage, Status
from milepost.core.plan.walk import actions
from milepost.core.quick import altered

_OF_LETTERS = {"r": "red", "a": "amber", "g": "green", "b": "blue", "y": "yellow"}


def schemed(plan: Plan) -> Plan:
    """The plan with a scheme entry for every status that it states, and each action's status code and stage."""
    entries = {entry.code: entry for entry in plan.scheme}
    shades = _shades(plan)
    stated = {(one.text, one.colour): one for one in (action.status for action in actions(plan)) if one.text}
    if not any(one.meaning is not Meaning.UNKNOWN for one in entries.values()):
        told = own_key((one.text for one in plan.unplaced), dict.fromkeys(one.text.strip() for one in stated.values()))
        entries |= {one.code: one for one in told}
    has_key = bool(entries)
    for status in stated.values():
        if _entry(status, entries, shades) is None:
            found = _known(status, shades)
            entries[found.code] = found
    tied = {said: _entry(status, entries, shades) for said, status in stated.items()}

    def with_code(action: Action) -> Action:
        entry = tied.get((action.status.text, action.status.colour))
        if entry is None:
            return action
        stage = _stage(entry, has_key=has_key)
        source = "status" if stage is not Stage.UNKNOWN else ""
        return altered(action, status=altered(action.status, code=entry.code), stage=stage, stage_source=source)

    return each_action(replace(plan, scheme=tuple(entries.values())), with_code)


def _shades(plan: Plan) -> frozenset[str]:
    """The colours under which words of different meanings stand: they shade rows and say nothing of a status."""
    told: dict[str, set[Meaning]] = defaultdict(set)
    for status in (action.status for action in actions(plan) if action.status.colour):
        meaning = stated_meaning(status.text)
        told[status.colour].add(Meaning.AT_RISK if meaning is Meaning.LATE else meaning)  # one colour may warn of both
    return frozenset(colour for colour, found in told.items() if len(found - {Meaning.UNKNOWN}) > 1)


def _entry(status: Status, entries: dict[str, SchemeEntry], shades: frozenset[str]) -> SchemeEntry | None:
    said = {key(status.text) or status.text, key(status.text.split("\n")[0])} - {""}
    for entry in entries.values():
        if said & {key(entry.code) or entry.code, key(entry.label) or entry.label}:
            return entry
    colour = _colour(status, shades)
    return next((entry for entry in entries.values() if colour and colour == entry.colour), None)


def _colour(status: Status, shades: frozenset[str]) -> str:
    return symbol_colour(status.text) if status.colour in shades else status.colour or symbol_colour(status.text)


def _known(status: Status, shades: frozenset[str]) -> SchemeEntry:
    text = status.text
    symbol = text if is_mark(text) else ""
    colour = _colour(status, shades)
    word = text.casefold() if is_colour_word(text) else ""
    return SchemeEntry(text, text, stated_meaning(text), symbol, colour or _OF_LETTERS.get(word, word))


def _stage(entry: SchemeEntry, *, has_key: bool) -> Stage:
    """A colour says a stage only where the plan's own key gives its meaning."""
    if not has_key and (is_colour_word(entry.code) or symbol_colour(entry.code) or not entry.code):
        return Stage.UNKNOWN
    return stage_of(entry.meaning) if entry.meaning is not Meaning.UNKNOWN else Stage.UNKNOWN
