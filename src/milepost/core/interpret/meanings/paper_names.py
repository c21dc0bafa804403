"""Lines that name the paper, an edition of it or the list that follows, and nothing of the plan."""

import re

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
_EDITION = re.compile(
    r"(?:v|ver|version|draft|revision|issue)(?: no)?[ .:]{0,2}\d+(?:\.\d+)*\b.*"
    r"|(?:draft |last |date |plan |document |register |log )?(?:updated|amended|revised|refreshed|saved|reviewed)\b"
    r".{0,40}\d.*"
    r"|(?:position|data|correct|accurate|status|progress|information)?\s*(?:as )?(?:at|of) \d.*"
    r"|(?:reporting|reported) (?:period|month|quarter|date|to|for)\b.*"
    r"|(?:prepared|produced|compiled|maintained|written|owned|agreed|approved) (?:by|for|on)\b.*"
    r"|(?:plan|document|report|register|log|tracker) (?:owner|author|version|date)\b.*"
    r"|.*\bform (?:no\.? ?)?[A-Z]{0,3}[-/]?\d{1,4}[a-z]?(?![\w-]).*"
    r"|.*\((?:rev|revision|version|v|issue)\.? ?\d[^)]{0,20}\)",
    re.IGNORECASE | re.DOTALL,
)
_TELLS = re.compile(  # "W-03 is now with the water company", "(A3 went into A2 in June.)"
    r"\W*(?:(?:[Aa]ction|[Tt]ask|[Ii]tem) )?[A-Z]{0,4}[-/]?\d{1,3}(?:\.\d{1,3})*[a-z]?(?: \([^)]{1,40}\))? "
    r"(?:(?:now|then|also) )?"
    r"(?:is|was|are|were|has|have|had|will|goes|went|came|became|stays|stands|left|joined|taken|moved|closed|merged|"
    r"dropped|deleted|removed|transferred|withdrawn|replaced|superseded)\b.*",
    re.DOTALL,
)
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
_RETURN = re.compile(  # "Quiet Wards – return to the Noise Partnership", "Partner update form"
    r".*\b(?:returns?|report|update|submission|contribution) (?:to|for) (?:the )?[^.;]{0,60}"
    r"\b(?:partnership|board|committee|council|panel|group|forum|secretariat)\b[^.;]{0,60}|"
    r".*\b(?:progress|monitoring|quarterly|partners?|agency|member) (?:update |progress )?(?:returns?|forms?)",
    re.IGNORECASE,
)
_APPENDIX = re.compile(r"(?:annex|appendix|attachment|enclosure)(?: [\dA-Z]{1,2})?", re.IGNORECASE)

_HAVE_ENDED = r"(?:closed|completed|ended|finished|withdrawn|discontinued|stopped)"
_ACTIONS = r"(?:actions?|commitments?|items?|tasks?|pledges?|recommendations?)"
_ENDED = re.compile(  # "Appendix A: Closed actions", "Actions completed in year 1"
    r"(?:(?:annex|appendix|part|section) ?[\dA-H]?[ .:)–—-]*)?(?:list of |register of |the |all )*"
    rf"(?:(?:previously |already |recently )?{_HAVE_ENDED}(?: (?:and|or|&) {_HAVE_ENDED})? {_ACTIONS}|"
    rf"{_ACTIONS} (?:(?:that|which) (?:were|have been|are) |now |already )?{_HAVE_ENDED})\b.{{0,60}}",
    re.IGNORECASE,
)


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


def names_return(text: str) -> bool:
    """Whether a heading says that what follows is what one partner sent in: "Vale Trust – return to the Board"."""
    return bool(_RETURN.fullmatch(" ".join(text.split())))


def is_edition(text: str) -> bool:
    """Whether a line says which edition of the paper this is, and of whom: "v0.9 – updated 14 May. Owner: Ann Lowe"."""
    return bool(_EDITION.fullmatch(text.strip()))


def tells_of_one(text: str) -> bool:
    """Whether a line tells by its number what became of an action, as colleagues write between the rows."""
    return bool(_TELLS.fullmatch(text.strip()))


def names_ended(text: str) -> bool:
    """Whether a heading says that actions follow that have ended: "Appendix A: Closed actions"."""
    return bool(_ENDED.fullmatch(" ".join(text.split())))
