"""A form to test with, and how people and programs fill it in: boxes are found by printed labels, not by tags."""

import datetime
import io
import zipfile
from collections.abc import Callable
from html import escape

from docx.document import Document
from lxml import etree

from milepost.core.returns.form import Asked, Choice, Filled, Form, Item, Outcome, Promised, Said, Told

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_OPEN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

HUBS, CLUBS = "hubs222222", "clubs33333"
HUBS_HEADING, CLUBS_HEADING = "1.2 Open a family hub in every ward", "Publish one list of youth clubs"
WHERE, WELL, WORRIED = "Where are we now?", "What is working well?", "What are we worried about?"
STATUS, OUTCOME, NEW_DATE = "How this action stands:", "What became of it:", "New date, if it moved:"
FIGURE, FIGURE_DATE = "The figure now:", "Of which day or month:"
WHY = "Why, if it is not on track:"
BECAUSE, TICK = "Reason, or what replaces it:", "Tick if there is nothing to report:"
EVIDENCE = "Evidence (web address or where it can be seen)"

FORM = Form(
    id="hk4t9wzxbc",
    round="r2k4t9wzxb",
    plan="Elmshire Children and Families Plan",
    partnership="Elmshire Partnership",
    person="Asha Rowe",
    period="April to September 2025",
    last_period="2024/25",
    due=datetime.date(2025, 10, 10),
    questions=(
        Asked("where", WHERE, "Say what changed.", required=True),
        Asked("well", WELL),
        Asked("worried", WORRIED),
    ),
    statuses=(Choice("G", "On track", "▲"), Choice("R", "Late", "▼")),
    items=(
        Item(
            HUBS,
            "Open a family hub in every ward",
            "1.2",
            "Priority 1: Safe homes",
            "Early help",
            last=(Said("where", "Two hubs are open.\n- Northgate in May\n- Westbrook in July"),),
            last_status="G",
            milestones=(Promised("third", "Open the third hub", "by September 2025"), Promised("staff", "Train staff")),
            given=Filled(HUBS, answers=(Said("well", "Families come back.\n- Half of them weekly"),)),
        ),
        Item(CLUBS, "Publish one list of youth clubs", last=(Said("well", "The draft is liked."),)),
    ),
)

GIVEN = FORM.items[0].given

Change = Callable[[etree._Element], None]


def changed(
    data: bytes, *changes: Change, without: tuple[str, ...] = (), name: str = "word/document.xml", **more: str
) -> bytes:
    """The file with changes to the XML of one part, without some parts, and with more of them in docProps."""
    file, archive = io.BytesIO(), zipfile.ZipFile(io.BytesIO(data))
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for part in archive.namelist():
            if part in without:
                continue
            content = archive.read(part)
            if part == name:
                root = etree.fromstring(content)
                for change in changes:
                    change(root)
                content = etree.tostring(root)
            made.writestr(part, content)
        for part, text in more.items():
            made.writestr(f"docProps/{part}.xml", text)
    return file.getvalue()


def paragraph_of(root: etree._Element, label: str, heading: str = HUBS_HEADING, nth: int = 1) -> etree._Element:
    """The paragraph that opens with a label, the nth below the heading of an action."""
    paragraphs = [*root.iter(f"{W}p")]
    start = next(at for at, one in enumerate(paragraphs) if words(one) == heading)
    return [one for one in paragraphs[start:] if words(one).startswith(label)][nth - 1]


def control_of(root: etree._Element, label: str, heading: str = HUBS_HEADING, nth: int = 1) -> etree._Element:
    """The first box in or after that paragraph."""
    label_at = paragraph_of(root, label, heading, nth)
    elements = [*root.iter(f"{W}p", f"{W}sdt")]
    return next(one for one in elements[elements.index(label_at) :] if one.tag == f"{W}sdt")


def fill(label: str, content: str, heading: str = HUBS_HEADING, nth: int = 1) -> Change:
    """Put this XML (or, where it is none, this text) into a box, as Word does: the placeholder goes."""

    def change(root: etree._Element) -> None:
        control = control_of(root, label, heading, nth)
        (properties,) = control.findall(f"{W}sdtPr")
        for showing in properties.findall(f"{W}showingPlcHdr"):
            properties.remove(showing)
        is_inline = control.getparent().tag == f"{W}p"
        made = content if content.startswith("<") else run(content) if is_inline else p(run(content))
        control.find(f"{W}sdtContent")[:] = etree.fromstring(f"<x {_OPEN}>{made}</x>")

    return change


def tick(heading: str = HUBS_HEADING) -> Change:
    """Tick the box, as Word does."""

    def change(root: etree._Element) -> None:
        control = control_of(root, TICK, heading)
        control.find(f".//{W14}checked").set(f"{W14}val", "1")
        control.find(f".//{W}t").text = "☒"

    return change


def after(label: str, content: str, heading: str = HUBS_HEADING) -> Change:
    """Put XML after the box of a label, or after the paragraph where there is no box."""

    def change(root: etree._Element) -> None:
        control = control_of(root, label, heading)
        for one in reversed(etree.fromstring(f"<x {_OPEN}>{content}</x>")):
            control.addnext(one)

    return change


def linked(data: bytes, label: str, shown: str, target: str) -> bytes:
    """These words typed into a box as a link, as Word keeps one: its address stands in another part."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    link = f'<w:hyperlink xmlns:r="{kind}" r:id="rIdLink">{run(shown)}</w:hyperlink>'
    relation = f'<Relationship Id="rIdLink" Type="{kind}/hyperlink" Target="{target}" TargetMode="External"/>'

    def add(root: etree._Element) -> None:
        root.append(etree.fromstring(relation))
        root[-1].tag = root[0].tag

    filled = changed(data, fill(label, p(link)))
    return changed(filled, add, name="word/_rels/document.xml.rels")


def unwrapped(root: etree._Element) -> None:
    """Every box gone and its contents left, as some programs on phones do."""
    for control in [*root.iter(f"{W}sdt")]:
        for inner in [*control.find(f"{W}sdtContent")]:
            control.addprevious(inner)
        control.getparent().remove(control)


def p(*runs: str, properties: str = "") -> str:
    """A paragraph."""
    return f"<w:p>{properties and f'<w:pPr>{properties}</w:pPr>'}{''.join(runs)}</w:p>"


def run(text: str, properties: str = "") -> str:
    """A run of text."""
    stated = properties and f"<w:rPr>{properties}</w:rPr>"
    return f'<w:r>{stated}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def words(element: etree._Element) -> str:
    """The words of an element."""
    return "".join(text.text or "" for text in element.iter(f"{W}t"))


def saved(document: Document) -> bytes:
    """A document of python-docx as bytes."""
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


FILLED: tuple[Change, ...] = (
    fill(STATUS, "▼ Late"),
    fill(WHY, "The roof"),
    fill(OUTCOME, "Moved to a new date"),
    fill(NEW_DATE, "March 2026"),
    fill(BECAUSE, "The roof leaks"),
    fill(OUTCOME, "Met", nth=2),
    fill(WHERE, p(run("Three hubs.")) + p(run("The roof leaks."))),
    fill(WORRIED, "Money", CLUBS_HEADING),
    tick(CLUBS_HEADING),
)
ANSWERED = Filled(
    HUBS,
    (Said("where", "Three hubs.\nThe roof leaks."), *GIVEN.answers),
    status="R",
    milestones=(Told("third", Outcome.MOVED, "March 2026", "The roof leaks"), Told("staff", Outcome.MET)),
    status_because="The roof",
)
