"""Words that look like part of a plan and are not: page fillers, guidance, contents, lists about the paper itself."""

import re
from collections.abc import Sequence

_MARKING = (  # "OFFICIAL – SENSITIVE", "Strictly confidential: partners only"
    r"(?:official|restricted|(?:strictly |private (?:and|&) )?confidential|unclassified|not protectively marked"
    r"|in confidence|not for (?:publication|circulation))"
    r"(?:[\s:–—/|(),-]{1,4}(?:official|sensitive|personal|commercial|confidential|draft|partners?|internal|use|only)"
    r"){0,5}\W?"
)
_FILLER = re.compile(
    r"(?:this )?page (?:is |was |has been )?(?:(?:intentionally|deliberately|left) )*blank"
    r"(?: on purpose| intentionally)?|page \d+(?: of \d+)?|\d{1,3}"
    r"|(?:©|copyright\b).{0,90}|intentionally blank|\[?blank page\]?|[-–—=_*~]{3,}"
    r"|[-*–—= ]*end of (?:document|report|plan)[-*–—= ]*"
    r"|(?:[⌃⌄▲▼+–-] ?)?(?:hide|show)(?: (?:this|all))? sections?|(?:back )?to (?:the )?top(?: of (?:the )?page)?|"
    r"is this page useful\b.{0,20}|report a problem with this page|skip to (?:main )?content|print this page"
    rf"|{_MARKING}",
    re.IGNORECASE,
)
_MEETING = re.compile(
    r"(?:the )?(?:dates?,? (?:and (?:time|venue|place) )?of )?(?:the |our )?next meetings?\b.{0,90}", re.IGNORECASE
)
_GUIDANCE = re.compile(
    r"[\[(]?\s*(?:(?:guidance|instructions?|please|nb|n\.b\.|how to (?:use|complete|fill)|for guidance)\b"
    r"|(?:notes?|examples?|tips?|hints?|template|definitions?|e\.g\.)(?: [\w ]{,30})?:)"
    r"|[\[(<](?:insert|enter|add|type|describe)\b",
    re.IGNORECASE,
)
_CONTENTS = re.compile(r".*(?:\.{4,}|…{2,}|\t)\s*\d{1,3}|(?:table of )?contents", re.IGNORECASE | re.DOTALL)
_PAPER = (
    r"(?:delivery|action|implementation|improvement|work|annual|business|service) (?:plan|programme)s?"
    r"|(?:progress|status) reports?"
)
_PART = (
    r"for|of|on|in|to|the|from|year|quarter|q[1-4]|objective|priority|outcome|goal|theme|aim|pledge|pillar"
    r"|january|february"
    r"|march|april|may|june|july|august|september|october|november|december|update|end|\d{1,4}(?:[/–—-]\d{2,4})?|[a-h]"
)
_ABOUT = (
    r"(?:progress|updates?|reports?|position) (?:against|on|to|for|with) (?:the |our )?"
    r"(?:recommendation|action|plan|objective)s?\b.*"
)
_CAPTION = re.compile(
    rf"(?:the )?(?:{_PAPER})(?:[ ,:(–—-]{{1,3}}\b(?:{_PART})\b\)?)*|table \d+(?:\.\d+)?\b.*|{_ABOUT}", re.IGNORECASE
)
_KIND_OF_PAPER = re.compile(
    r"\b(?:actions?|delivery|implementation|improvement|milestones?|progress|monitoring|annual|half[- ]year|quarterly) "
    r"(?:plan |programme )?(?:log|tracker|register|plan|programme|schedule|update|report)s?\b",
    re.IGNORECASE,
)
_CHAPTER = re.compile(
    r"(?:(?:annex|appendix|section|chapter|part) )?(?:[\dA-H](?:\.\d+)*[.:)]? *[–—-]? *)?"
    r"(?:the |our |list of |summary of |schedule of |table of )*"
    r"(?:recommended |proposed |agreed |planned |priority |required |further |future )?"
    r"(?:actions?|recommendations?|next steps)(?: (?:and|&) (?:actions|recommendations|next steps|timescales))?",
    re.IGNORECASE,
)
_DECOYS = (
    (r"^(?:version|revision|issue|draft)(?: no| number)?$", r"\bdate\b|author|changes?|amend|comment"),
    (r"\b(?:tel|telephone|phone|mobile|e ?mail)\b", r"\bname\b|contact|organisation|agency|role|post"),
    (r"^(?:meeting|board|committee|event)s?$", r"\bdates?\b|papers|time|venue"),
    (
        r"^(?:date|day|visit)(?: of (?:the )?visit)?s?$",
        r"^(?:governor|trustee|visitor|councillor|visited by|link governor)s?$",
        r"^(?:focus|subject|topic|purpose|area|what was seen|findings?)(?: of (?:the )?visit)?$",
    ),
    (r"^(?:term|acronym|abbreviation|word)s?$", r"meaning|definition|explanation|stands for|in full"),
    (r"^(?:member|name|representative)s?$", r"^(?:organisation|agency|representing|role|job title|position|post)s?$"),
    (r"^(?:organisation|agency|partner|body)s?$", r"^(?:represented by|representatives?|members?|contact)$"),
    (r"^(?:approved|agreed|signed|consulted|circulated)\b.*", r"\bdate\b|signature"),
    (
        r"^(?:author|prepared by|document owner)$",
        r"^(?:circulation|distribution|audience)( list)?$|\bversion\b|approved|classification",
    ),
    (r"^(?:signature|signed)$", r"^date\b|name"),
    (r"^(?:type of )?implications?$", r"comments?|details?|officer|assessment|considered|cleared"),
    (
        r"^(?:risk|hazard|threat)s?\b",
        r"^(?:likelihood|probability|l)\b|^(?:risk )?(?:score|rating)$",
        r"impact|severity|consequence|mitigat|control",
    ),
    (
        r"^(?:item|budget|budget head|budget line|heading|cost|expenditure|funding source|source)$",
        r"\b(?:budget|planned|forecast|allocat\w+)\b|amount|^cost",
        r"actual|spen[dt]|variance|balance|outturn|forecast",
    ),
)
_COVER = re.compile(  # what a report to a committee says of itself beside its cover
    r"(?:report|submitted|presented) (?:to|of|by|from|for|author)|report author|(?:committee|meeting|board)(?: date)?|"
    r"date(?: of (?:the )?(?:meeting|committee|decision))?|agenda item(?: (?:no|number))?|item(?: no| number)?|"
    r"wards?(?: s)?(?: affected)?|contact(?: officer)?|(?:cabinet|executive) member|portfolio(?: holder)?|"
    r"classification|exempt(?:ion)?|(?:key )?decision(?: (?:type|no|required))?|purpose(?: of (?:the )?report)?|"
    r"(?:report )?(?:title|subject)|for (?:decision|information|noting|discussion)|(?:strategic |lead )?director"
)
_OF_A_COVER = 3  # words that only a cover has, beside those that a form of an action may have
# Lists that stand beside a plan and tell of no action, unless a heading may name one.
_BESIDE = (
    (
        r"^(?:key |strategic )?risks?(?: (?:no|id|ref|title|event|description))?$",
        r"likelihood|probability|mitigat|control",
    ),
    (
        r"^(?:(?:key )?performance )?(?:kpi|indicator|metric|measure)s?(?: (?:name|description))?$",
        r"baseline|^actual|^trend|^q ?$|^target$",
    ),
)
_SHEET_BESIDE = re.compile(
    r"(?:the |project |programme |key |strategic )*(?:raid|risks?|issues?|risks? (?:and|&) issues?|assumptions?|"
    r"dependenc(?:y|ies)|decisions?|lessons?(?: learn(?:ed|t))?|changes?|change control|stakeholders?|contacts?|"
    r"distribution|version control|glossary|acronyms|budget|finance|look ?ups?|drop ?downs?|data validation|validation|"
    r"reference data|settings)(?: (?:log|register|list|sheet|map|history))?",
    re.IGNORECASE,
)
_PUT_AWAY = re.compile(
    r"(?:.*\b)?(?:archived?|superseded)(?: (?:actions?|items?|lists?|rows?|plans?|sheets?|registers?|logs?))?"
    r"(?:[ _–-]*\(?(?:fy ?)?\d{2,4}\b.*)?|.*\b(?:do not use|not in use|no longer (?:used|in use))\b.*"
    r"|old (?:versions?|lists?|plans?|trackers?|actions?|data|formats?|sheets?|cop(?:y|ies)|(?:19|20)\d\d)\b.*",
    re.IGNORECASE,
)
_EDITION = re.compile(
    r"(?:v|ver|version|draft|revision|issue)(?: no)?[ .:]{0,2}\d+(?:\.\d+)*\b.*"
    r"|(?:draft |last |date |plan |document |register |log )?(?:updated|amended|revised|refreshed|saved|reviewed)\b"
    r".{0,40}\d.*"
    r"|(?:position|data|correct|accurate|status|progress|information)?\s*(?:as )?(?:at|of) \d.*"
    r"|(?:reporting|reported) (?:period|month|quarter|date|to|for)\b.*"
    r"|(?:prepared|produced|compiled|maintained|written|owned|agreed|approved) (?:by|for|on)\b.*"
    r"|(?:plan|document|report|register|log|tracker) (?:owner|author|version|date)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_SENTENCE = re.compile(r".{60,}[.!?]$|.*[.!?]\s+[A-Z].*[.!?]$", re.DOTALL)
_WHICH = (
    r"recommended|proposed|agreed|planned|priority|required|further|future|outstanding|open|rolling|live|current|ongoing|"
    r"previous|closed|completed|new|board|group|committee|meeting|partnership|panel|forum|matters|arising|decisions?|"
    r"the|our|all|list of|summary of|schedule of|table of|register of|log of|minutes|and|&"
)
_LIST = re.compile(  # "Appendix 1 – Action log (as at 12 June)", "8. Outstanding actions from previous meetings"
    r"(?:(?:annex|appendix|attachment|enclosure|schedule|section|part|item) ?[\dA-H]?\b)?"
    r"(?:[\dA-H](?:\.\d+)*\b)?[ .:)–—-]*"
    rf"(?:(?:{_WHICH}) )*(?:actions?(?: points?)?|recommendations?|next steps|matters arising)"
    r"(?: (?:list|points?|logs?|sheets?|tables?|trackers?|registers?|summary|schedule|items?|record|status))?"
    r"(?: (?:closed|completed|finished|ended|stopped|in progress|in hand|under way|"
    r"arising|agreed|outstanding|carried forward|brought forward|to date|required|"
    r"(?:from|since|at|by|of|as at|in|during)\b.{0,60}))*(?: ?[(–—:-].{0,40})?",
    re.IGNORECASE,
)
_BY_HAND = re.compile(r"(?:[^_\n]{2,50}?:?[ ]*_{4,}[\s,;.|/]*)+")  # "Signed: ______ Date: ______"
_APPENDIX = re.compile(r"(?:annex|appendix|attachment|enclosure)(?: [\dA-Z]{1,2})?", re.IGNORECASE)


def reason_to_set_aside(text: str) -> str:
    """Why these words are no part of a plan, as a sentence; "" where nothing says so."""
    text = text.strip()
    if is_filler(text):
        return "This is a page filler."
    if _CONTENTS.fullmatch(text):
        return "This belongs to a table of contents."
    if "____" in text and _BY_HAND.fullmatch(text):
        return "This was left blank, to be filled in by hand."
    return "This is guidance on how to fill the plan in." if _GUIDANCE.match(text) else ""


def is_filler(text: str) -> bool:
    """Whether a line is what papers say of themselves: a page number, a copyright, a blank page, who may see it."""
    return bool(_FILLER.fullmatch(text.strip()))


def is_meeting(text: str) -> bool:
    """Whether a line says when the group meets next: "Next meeting: 9 December, 2pm"."""
    return bool(_MEETING.fullmatch(text.strip()))


def is_caption(text: str) -> bool:
    """Whether a line names a paper or a table and no part of a plan: "Delivery plan, April 2024 to March 2025"."""
    return bool(_CAPTION.fullmatch(" ".join(text.split())))


def names_paper(text: str) -> bool:
    """Whether a heading says what kind of paper it stands over: "Strategic plan: action log as at May 2025"."""
    return bool(_KIND_OF_PAPER.search(text))


def names_all_actions(text: str) -> bool:
    """Whether a heading only says that the actions of the paper follow: "5. Recommended actions", "Action plan"."""
    return names_paper(text) or bool(_CHAPTER.fullmatch(" ".join(text.split())))


def names_list(text: str) -> bool:
    """Whether a heading only says which list of actions, or which paper, follows: "Appendix 1 – Action log (May)"."""
    words = " ".join(text.split())
    return names_all_actions(words) or bool(_LIST.fullmatch(words) or _APPENDIX.fullmatch(words))


def is_edition(text: str) -> bool:
    """Whether a line says which edition of the paper this is, and of whom: "v0.9 – updated 14 May. Owner: Ann Lowe"."""
    return bool(_EDITION.fullmatch(text.strip()))


def names_decoy(headings: tuple[str, ...]) -> bool:
    """Whether the headings of a table are those of a list about the paper and its people, and none of actions."""
    return _has_all(headings, _DECOYS)


def is_cover(labels: Sequence[str]) -> bool:
    """Whether labels are those beside the cover of a report: "Report to", "Date", "Agenda item", "Wards affected"."""
    said = [" ".join(re.findall(r"[a-z]+", text.casefold())) for text in labels]
    told = sum(1 for text in said if _COVER.fullmatch(text))
    return (
        told >= _OF_A_COVER
        and told * 4 >= 3 * len(said)
        and any(text.startswith(("report", "agenda")) for text in said)
    )


def names_list_beside(headings: tuple[str, ...]) -> bool:
    """Whether the headings are those of a register of risks or a list of indicators."""
    return _has_all(headings, _BESIDE)


def names_sheet_beside(name: str) -> bool:
    """Whether a sheet is named for what stands beside a plan: "RAID log", "Risk register", "Contacts"."""
    return bool(_SHEET_BESIDE.fullmatch(" ".join(name.split())))


def names_archive(name: str) -> bool:
    """Whether a sheet is named for what was put away: "Archive 2024-25", "Old list (do not use)"."""
    return bool(_PUT_AWAY.fullmatch(" ".join(name.split())))


def _has_all(headings: tuple[str, ...], kinds: tuple[tuple[str, ...], ...]) -> bool:
    said = [" ".join(re.findall(r"[a-z]+", text.casefold())) for text in headings]
    return any(all(any(re.search(word, text) for text in said) for word in words) for words in kinds)


def is_prose(text: str) -> bool:
    """Whether a line is whole sentences and so no heading."""
    return bool(_SENTENCE.fullmatch(text.strip()))
