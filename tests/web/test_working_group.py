"""What a plan keeps for its working group: every page and every file of a plan, as everybody reads it.

Words of ours stand for what is kept: w1… in the first section, w2… in the second, w0… of no section. Decision record 18
says who reads what.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

import pytest
from django.test import Client
from django.utils import timezone
from tests.cast import Cast
from tests.factories.elmshire import small_plan
from tests.web.conftest import signed_in
from tests.web.routes import routes

from milepost.core.document.walk import texts
from milepost.core.plan.model import (
    Action,
    Answer,
    Audience,
    Concern,
    Evidence,
    FocusArea,
    Milestone,
    Statement,
    Unplaced,
)
from milepost.core.plan.model import Plan as Value
from milepost.core.readers import read_safely
from milepost.core.reports import REPORTS
from milepost.core.words.due import Due
from milepost.core.writers import WRITERS
from milepost.records.access import actions as access
from milepost.records.access.permissions import Permission, Scope
from milepost.records.access.roles import Role
from milepost.records.meetings.actions import add_body, add_meeting, note_decision
from milepost.records.meetings.actions.decision import Minuted
from milepost.records.papers import tasks
from milepost.records.papers.actions import ask_for
from milepost.records.papers.asked import Asked
from milepost.records.people.actions import add_person
from milepost.records.plans import actions as plans
from milepost.records.plans import bridge
from milepost.records.plans.models import Action as Row
from milepost.records.plans.models import Plan
from milepost.records.publications.actions import publish
from milepost.records.publications.drafting import Wanted
from milepost.records.rounds import actions as rounds
from milepost.records.rounds.models import Item, Round
from milepost.records.signoff.actions import ask_person

KEPT = Audience.WORKING_GROUP
# words of ours only: an id drawn at random may be "w3kq"
MARK = re.compile(r"\bw([012])(?:statement|concern|ask|unplaced|answer|milestone|evidence|second|third|gone|once)\b")
NOTHING, ALL = "", "012"
# Pages about something else than words of the plan, which need what is not at hand here.
ELSEWHERE = re.compile(r"^(question|focus-area|import|finding-|rule-|proposal|milestone-|decide|decision|round-form)")


@dataclass
class Scene:
    """Everybody with a browser each, with the sections whose kept words they may read; and the ids of addresses."""

    readers: dict[str, tuple[Client, str]]
    arguments: dict[str, str]
    plan: Plan
    earlier: Plan


def kept_plan() -> Value:
    """A plan that keeps something of every kind in both sections, and of none."""
    plan = small_plan()
    sections = []
    for at, section in enumerate(plan.sections, 1):
        first, *areas = section.focus_areas
        own = _keeping(first.actions[0], at)
        area: FocusArea = replace(first, actions=(own, *first.actions[1:]))
        said = (Statement("", f"w{at}statement of the lead.", audience=KEPT),)
        sections.append(replace(section, focus_areas=(area, *areas), statements=said))
    ids = [section.focus_areas[0].actions[0].id for section in sections]
    concerns = [
        Concern(f"c{at}", f"w{at}concern that stays here.", actions=(id_,), audience=KEPT, ask=f"w{at}ask of nobody.")
        for at, id_ in enumerate(ids, 1)
    ]
    concerns.append(Concern("c0", "w0concern of the whole plan.", audience=KEPT))
    lost = (Unplaced("w0unplaced words", "A footnote"),)
    return replace(plan, sections=tuple(sections), concerns=tuple(concerns), unplaced=lost)


def _keeping(action: Action, at: int) -> Action:
    return replace(
        action,
        answers=(Answer("now", f"w{at}answer of the group, which 12% 12% of us know.", audience=KEPT),),
        milestones=(Milestone(f"m{at}", f"w{at}milestone that is meant", audience=KEPT),),
        evidence=(Evidence(f"w{at}evidence", "https://elmshire.example/1", audience=KEPT),),
    )


@pytest.fixture
def scene(cast: Cast) -> Scene:
    """The plan with a history, a round, a signature that is asked for, a meeting, papers, and the plan before it."""
    by, partnership = cast.priya, cast.partnership
    earlier = bridge.store(replace(kept_plan(), title="The year before"), partnership)
    plan = bridge.store(kept_plan(), partnership)
    first, second = plan.section_rows.order_by("position")
    for at, section in enumerate((first, second), 1):
        _written_over(cast, plan, section.pk, at)
    round_ = _asked(cast, plan, first.pk)
    signing = ask_person(by=by, round_=round_, section=first, person=cast.grace)
    lead = Scope(partnership.pk, plan.pk, second.pk)
    access.grant(
        by=by, membership=cast.membership(cast.leah), permission=Permission.EDIT_SECTION, scope=lead, cause="lead"
    )
    meeting = add_meeting(
        by=by,
        body=add_body(by=by, partnership=partnership, name="Elmshire Board"),
        on=date(2027, 3, 3),
        papers_due=date(2027, 2, 22),
    )
    for concern in plan.concern_rows.filter(text__startswith="w"):
        note_decision(by=by, plan=plan, minuted=Minuted(meeting, "12", "Agreed."), concern=concern)
    version = Plan.objects.get(pk=plan.pk).version
    paper = publish(
        by=by, plan=plan, wanted=Wanted("progress-table", KEPT, "For us", timezone.localdate()), version=version
    )
    plan = Plan.objects.get(pk=plan.pk)
    made = ask_for(by=by, plan=plan, asked=Asked("progress-table", "text"), today=timezone.localdate())
    tasks.make({"paper": made.pk})
    other = add_person(
        by=by, partnership=partnership, name="Di Ross", email="di@elmshire.example", role=Role.SECTION_LEAD
    )
    readers = {
        "anonymous": (Client(), NOTHING),
        "stranger": (signed_in(cast.stella), NOTHING),
        "board member": (signed_in(cast.bola), NOTHING),
        "administrator": (signed_in(cast.adam), NOTHING),
        "contributor": (signed_in(cast.nadia), NOTHING),
        "lead of nothing": (signed_in(other.person), NOTHING),
        "asked in the first": (signed_in(cast.carl), "1"),
        "signs the first": (signed_in(cast.grace), "1"),
        "edits the second": (signed_in(cast.leah), "2"),
        "coordinator": (signed_in(cast.priya), ALL),
    }
    arguments = {
        "partnership": partnership.slug,
        "plan": plan.pk,
        "round_": round_.pk,
        "request_id": round_.requests.get(person=cast.carl).pk,
        "signing": signing.pk,
        "meeting": meeting.pk,
        "publication": paper.pk,
        "made": made.pk,
    }
    return Scene(readers, arguments, plan, earlier)


def _written_over(cast: Cast, plan: Plan, section: str, at: int) -> None:
    """A history: words that were written over, that were kept once and are open now, and that are gone."""
    action = _keeping_in(plan, section)
    by = cast.priya
    answer = action.answers.get(question="now")
    for nth in ("second", "third"):
        said = {"question": "now", "period": answer.period, "text": f"w{at}{nth} w{at}{nth} of the answers"}
        answer = plans.set_answer(by=by, action=action, version=answer.version, **said)
    gone = plans.add_milestone(by=by, action=action, text=f"w{at}gone again", due=Due(), audience=KEPT)
    plans.remove_milestone(by=by, milestone=gone)
    once = plans.raise_concern(by=by, action=action, text=f"w{at}once, in anger", audience=KEPT)
    calm = {"text": "The lease may fall through.", "ask": "", "audience": Audience.BOARD}
    plans.change_concern(by=by, concern=once, version=once.version, **calm)


def _keeping_in(plan: Plan, section: str) -> Row:
    return plan.action_rows.get(focus_area__section=section, answers__audience=KEPT)


def _asked(cast: Cast, plan: Plan, section: str) -> Round:
    today = timezone.localdate()
    round_ = rounds.prepare_round(by=cast.priya, plan=plan, title="Update", period="", dates=rounds.Dates(today, today))
    items = list(round_.items.filter(section=section))
    rounds.assign(by=cast.priya, round_=round_, items=list(round_.items.all()), people=[cast.priya])
    rounds.assign(by=cast.priya, round_=round_, items=items, people=[cast.carl])
    rounds.open_round(by=cast.priya, round_=round_)
    return round_


def addresses(scene: Scene) -> Iterator[tuple[str, str]]:
    """Every address that shows something of the plan, with its name."""
    sections = list(scene.plan.section_rows.order_by("position"))
    rows = [_keeping_in(scene.plan, one.pk) for one in sections]
    items = {row.action_id: row.pk for row in Item.objects.filter(round=scene.arguments["round_"])}
    for at, (section, action) in enumerate(zip(sections, rows, strict=True), 1):
        given = scene.arguments | {"section": section.pk, "action": action.pk, "item": items[action.pk]}
        for route in routes():
            wanted = set(route.pattern.pattern.converters)
            if {"plan", "meeting"} & wanted and wanted <= set(given) and not ELSEWHERE.match(route.name):
                yield f"{route.name} {at}", route.at(given)
    there = f"/partnerships/{scene.arguments['partnership']}/plans/{scene.plan.pk}/"
    today = timezone.localdate().isoformat()
    for page in ("", f"sections/{sections[0].pk}/", f"actions/{rows[0].pk}/", "promises/", "papers/"):
        yield f"as at today: {page}", f"{there}{page}?as-at={today}"
    for words in (today, scene.earlier.pk):
        yield f"changes since {words}", f"{there}changes/?earlier={words}"
    for key, format_key in _papers():
        query = f"section={sections[0].pk}&organisation=Elmshire+Council&earlier={scene.earlier.pk}"
        yield f"{key} as {format_key}", f"{there}papers/{key}/{format_key}/?{query}"
    for format_key in WRITERS:
        yield f"published as {format_key}", f"{there}publications/{scene.arguments['publication']}/files/{format_key}/"


def _papers() -> Iterator[tuple[str, str]]:
    """Every report as text, and the first in every format."""
    yield from ((key, "text") for key in REPORTS)
    yield from (("progress-table", format_key) for format_key in (*WRITERS, "json"))


def marks(client: Client, address: str) -> str | None:
    """The sections whose kept words an answer tells; None where there is no such page for this reader."""
    response = client.get(address)
    if response.status_code != 200:
        return None
    data = b"".join(response.streaming_content) if response.streaming else response.content
    return "".join(sorted(set(MARK.findall(words_in(data)))))


def words_in(data: bytes) -> str:
    """What can be read in a page or a file, packed ones unpacked."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return " ".join(packed.read(name).decode("utf-8", "replace") for name in packed.namelist())
    if data.startswith(b"%PDF"):
        return " ".join(words for words, _ in texts(read_safely(data, "paper.pdf")))
    return data.decode("utf-8", "replace")


@pytest.mark.one_database
def test_everybody_reads_what_their_working_group_keeps_and_nobody_else_does(scene: Scene) -> None:
    told, wrong = set(), []
    for name, address in addresses(scene):
        whole = marks(scene.readers["coordinator"][0], address)
        told.update((name, mark) for mark in whole or "")
        for reader, (client, sections) in scene.readers.items():
            found = marks(client, address)
            of_group = "publi" in name and sections
            wanted = whole if of_group else "".join(mark for mark in whole or "" if mark in sections)
            if found is not None and found != wanted:
                wrong.append(f"{reader}, {name}: {found or 'nothing'} instead of {wanted or 'nothing'}")
    assert wrong == [], "\n".join(wrong)
    for page in ("plan 1", "plan-section 1", "plan-section 2", "plan-action 1", "plan-action 2", "plan-history 1"):
        assert any(name == page for name, _ in told), page
