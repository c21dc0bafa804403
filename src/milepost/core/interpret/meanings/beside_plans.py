"""Tables, sheets and covers that stand beside a plan and tell of none of its actions."""

import re
from collections.abc import Sequence

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
