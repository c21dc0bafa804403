"""Faults by chance: one relation in a small sound plan, told rightly or falsely, in wording by chance.

`python -m bench.outside.makes_faults SEED COUNT [--all] [part=choice …]` prints, for each relation, how often it is
found when it is false, and how often something certain or likely is found when it is right. `relation=NAME` asks for
one alone and shows each of its choices; a choice is named by words of it. --all prints each miss and false alarm.
"""

import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random

from bench.outside.fault_changes import CHANGES
from bench.outside.fault_days import DAYS_TOLD
from bench.outside.fault_plan import LEADS, PLAN
from bench.outside.fault_shares import SHARES
from bench.outside.fault_states import STATES
from bench.outside.fault_twice import TWICE
from bench.outside.fault_wording import ASIDES, Told, Wording
from bench.outside.marked import Mark
from milepost.core.checks import Finding, check
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.document.nodes import Certainty
from milepost.core.interpret.promises import PASSES
from milepost.core.plan.walk import actions

RELATIONS: Mapping[str, Callable[[Wording], Told]] = {**SHARES, **CHANGES, **DAYS_TOLD, **TWICE, **STATES, **PLAN}
_FIELDS = ("Now", "Now", "Well", "Worried")
_OTHERS = (
    ("1.2 Mend the footpaths", "Ruth Penhale, Path Warden, Elmshire Council", "On track",
     "Paths by the river were mended first, as the parish had asked."),
    ("1.3 Plant a hedge along the school field", "Samir Tranter, Tree Officer, Elmshire Council", "Complete",
     "The hedge stands, and pupils water it in turn."),
    ("2.1 Lend tools from the library", "Helen Sorley, Librarian, Elmshire Council", "On track",
     "Drills and ladders are lent most of all."),
    ("2.2 Teach first aid in the evenings", "Ewan Lomax, Trainer, Red Cross", "On track",
     "Learners praise the trainer, who has worked on ambulances."),
)  # fmt: skip
_WELL = ("Walkers wave.", "Birds have come back.", "Neighbours share what they borrow.", "A nurse lends her own dolls.")
_WORRIED = ("Gravel is dear.", "", "Saws come back blunt.", "Rooms are cold in winter.")


@dataclass(slots=True)
class Tally:
    """What became of the texts of a relation or a choice."""

    texts: int = 0
    found: int = 0
    certain: int = 0
    alarms: int = 0
    doubts: int = 0


@dataclass(slots=True)
class Tallies:
    """What became of all texts so far."""

    relations: dict[str, Tally] = field(default_factory=lambda: defaultdict(Tally))
    choices: dict[tuple[str, str, str], Tally] = field(default_factory=lambda: defaultdict(Tally))


@dataclass(frozen=True, slots=True)
class Pair:
    """One wording, told falsely and rightly: its choices, both plans in lines, and what is found in them."""

    relation: str
    choices: Mapping[str, str]
    false: Told
    found: tuple[Finding, ...]  # in the false text, of what is false in it
    right: Told
    alarms: tuple[Finding, ...]  # in the right text, of whatever


def pair(relation: str, seed: str, chosen: Mapping[str, str]) -> Pair:
    """A relation in wording by chance, told falsely and rightly."""
    false = Wording(Random(seed), is_right=False, chosen=chosen)  # noqa: S311
    told = RELATIONS[relation](false)
    found = [each for each in _findings(_plan(told, seed, chosen)) if _is_told(told, each)]
    right = RELATIONS[relation](Wording(Random(seed), is_right=True, chosen=chosen))  # noqa: S311
    alarms = _findings(_plan(right, seed, chosen))
    choices = {**false.choices, "field": _field(right, seed, chosen)}
    return Pair(relation, choices, told, tuple(found), right, tuple(alarms))


def _is_told(told: Told, finding: Finding) -> bool:
    return any(Mark(True, [("", words)]).is_told_by(finding, "") for words in told.shown)


def _findings(text: str) -> list[Finding]:
    plan = example_plan(text)
    for promise in PASSES:
        plan = promise(plan)
    known = {action.id: action for action in actions(plan)}
    return [one for one in check(plan, TODAY) if one.certainty is not Certainty.JUDGEMENT or one.action in known]


def _field(told: Told, seed: str, chosen: Mapping[str, str]) -> str:
    random = Random(f"{seed} field")  # noqa: S311
    fields = [name for name in _FIELDS if name not in told.facts]
    return chosen.get("field") or random.choice(fields)


def _plan(told: Told, seed: str, chosen: Mapping[str, str]) -> str:
    """The lines of the little plan that holds what is told."""
    random = Random(f"{seed} plan")  # noqa: S311
    before, after = random.sample([aside for aside in ASIDES if aside not in told.account], 2)
    where = _field(told, seed, chosen)
    account = random.choice((told.account, f"{before} {told.account}", f"{told.account} {after}"))
    facts = {
        "Lead": "Colin Vickery, Project Officer, Elmshire Council", "Status": "On track",
        "Now": "The work goes on as planned.", "Well": "Neighbours lend a hand.",
        "Worried": "Rooms are hard to find.", "Next": "Colin Vickery will write to the parishes by 30 September 2023.",
        "Due": "31 March 2024", where: account, **told.facts,
    }  # fmt: skip
    title = facts.pop("Title", "Help at the door")
    lines = [f"Introduction: {line}" for line in told.introduction.splitlines()]
    for at, one in enumerate((("1.1 " + title, "", "", ""), *_OTHERS)):
        number = one[0][:1]
        if one[0][1:3] in (".1",):
            lines += [
                f"Priority {number}: {'Close to home' if number == '1' else 'Learning together'}",
                f"Section lead: {LEADS[number]}",
            ]
        lines += [f"Action: {one[0]}"]
        lines += [f"{label}: {text}" for label, text in (facts if not at else _other(one, told, at)).items()]
    return "\n".join(lines)


def _other(one: tuple[str, str, str, str], told: Told, at: int) -> dict[str, str]:
    is_done = one[2] == "Complete"
    lines = {
        "Lead": one[1], "Status": one[2], "Now": one[3], "Well": _WELL[at - 1],
        "Worried": "None." if is_done else _WORRIED[at - 1],
    }  # fmt: skip
    month, owner = ("July", "August", "October", "November")[at - 1], one[1].partition(",")[0]
    lines |= {} if is_done else {"Next": f"{owner} will write to the schools in {month} 2023."}
    lines["Due"] = "31 March 2023" if is_done else "31 March 2024"
    return {**lines, **(told.elsewhere if at == len(_OTHERS) else {})}


def pairs(seed: int, count: int, chosen: Mapping[str, str]) -> Iterator[Pair]:
    """So many of each relation, or of the one that was asked for."""
    for relation in RELATIONS:
        if chosen.get("relation", relation) == relation:
            yield from (pair(relation, f"{seed}/{relation}/{at}", chosen) for at in range(count))


def tallied(some: Iterator[Pair], *, is_whole: bool = False) -> Tallies:
    """What became of pairs, by relation and by choice."""
    every = Tallies()
    for one in some:
        alarms = [each for each in one.alarms if each.certainty is Certainty.CERTAIN]
        doubts = [each for each in one.alarms if each.certainty is Certainty.LIKELY]
        is_certain = any(each.certainty is Certainty.CERTAIN for each in one.found)
        keys = [(one.relation, *choice) for choice in one.choices.items()]
        for tally in (every.relations[one.relation], *(every.choices[key] for key in keys)):
            tally.texts += 1
            tally.found += bool(one.found)
            tally.certain += is_certain
            tally.alarms += bool(alarms)
            tally.doubts += bool(doubts)
        if is_whole:
            _print(one, [*alarms, *doubts])
    return every


def _print(one: Pair, alarms: list[Finding]) -> None:
    if not one.found:
        print(f"MISSED {one.relation}: {' … '.join(one.false.shown)}  [{one.choices.get('where', '')}]")
    for each in alarms:
        print(f"ALARM {one.relation}: {each.certainty.value} {each.rule}: {each.message} [{each.evidence}]")


def main() -> None:
    """Print what is found."""
    seed, count, *rest = sys.argv[1:]
    chosen = dict(one.split("=", 1) for one in rest if "=" in one)
    every = tallied(pairs(int(seed), int(count), chosen), is_whole="--all" in rest)
    if "relation" in chosen:
        for (_, part, choice), tally in sorted(
            every.choices.items(), key=lambda one: (one[0][1], one[1].found / one[1].texts)
        ):
            print(_line(f"  {part}: {choice[:70]}", tally, 84))
    for relation, tally in sorted(every.relations.items(), key=lambda one: one[1].found / one[1].texts):
        print(_line(relation, tally, 20))
    total = Tally(*(sum(getattr(one, name) for one in every.relations.values()) for name in Tally.__slots__))
    print(_line("all", total, 20))


def _line(name: str, tally: Tally, wide: int) -> str:
    share = tally.found / tally.texts
    return (
        f"{name:{wide}} found {share:4.0%} ({tally.found:4} of {tally.texts:4}), certain {tally.certain:4}; "
        f"where right: certain {tally.alarms:3}, likely {tally.doubts:3}"
    )


if __name__ == "__main__":
    main()
