"""Whether a date in a text about the future is one that something is due by."""

import re

from milepost.core.interpret.meanings.verbs import tells_of_done
from milepost.core.interpret.promises.events import tells_event
from milepost.core.words.dates import Found, Frame
from milepost.core.words.due import DueKind, Precision
from milepost.core.words.participles import IRREGULAR
from milepost.core.words.sentences import Sentence, sentence_at
from milepost.core.words.stems import holds

# words before a date that make it a starting point or a source and no deadline
_NO_DUE = re.compile(
    r"\b(?:baselined?(?! (?:audit|survey|assessment|review|exercise|study|report|mapping|check|data|measure)s?\b)|"
    r"based on|compared (?:to|with)|as at|figures? (?:for|from|in|of)|since|snapshot|following|"
    r"originally|previously|data (?:for|from|of)|act|regulations)\b[^.;]{0,12}$"
    r"|\b(?:up|down|increase|reduction|fall|rise) (?:on|from)\b[^.;\d]{0,12}$"
    r"|\((?:current|currently|existing|running|was)\b[^()]{0,24}$",
    re.IGNORECASE,
)
_BASED = re.compile(
    r"\b(?:baseline|(?:based on|compared (?:to|with)|on|from) (?:the )?\d[\d/-]{3,8}(?: [a-z]+)?)\s$", re.I
)
_FROM_VALUE = re.compile(r"\bfrom (?:over |under |about )?[£\d.,]{1,12}(?:%|k|m)?(?: [a-z]+)? ?\(?$", re.IGNORECASE)
_PUT_OFF = re.compile(
    r"\b(?:delayed|moved|deferred|postponed|slipped|put back|brought forward|rescheduled)\s$", re.IGNORECASE
)
_HOLDS = re.compile(
    r"\b(?:runs|lasts|continues|remains|stays|applies|(?:is|are|has been|have been|was|were)(?: now| already| also)? "
    r"(?:agreed|approved|awarded|confirmed|secured|funded|extended|guaranteed|renewed|contracted|commissioned|valid|open|"
    r"in place|in force|available|employed|seconded|paid(?: for)?|booked|let|leased|licensed))\b"
    r"(?:(?! (?:to|will) )[^.;]){0,40}$",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\b(?:funding|money|grant|contract|lease|licence|agreement|secondment|budget|cover)\b"
    r"(?:(?! (?:before|until|when|once|as|after|so) )[^.;:]){0,60}\b"
    r"(?:ends|expires|runs out|stops|lapses|comes to an end|(?:is due to|will) (?:end|expire|stop|lapse|run out))\s$"
    # a day that went by, that another took the place of, or that was not to be
    r"|\b(?:missed|overran|overshot|(?:slipped|slid|ran|went|gone|drifted) (?:past|beyond)|instead of|rather than)"
    r"(?: (?:the|our|its))? (?:end of )?$"
    r"|\bhad (?:hoped|aimed|planned|intended|meant|wanted|promised|been (?:due|promised|planned|set|meant))"
    r"(?: (?:to|for|it|by|[a-z]{3,12})){0,5} $"
    r"|\b(?:was|were) to have (?:been )?[a-z]{3,12}(?: [a-z]+){0,3} $|(?:[,(–—]|\band|\bbut) ?not $"
    rf"|\b(?:would|could|might) have (?:[a-z]{{3,12}}ly )?(?:been|had|[a-z]{{2,12}}ed|{'|'.join(sorted(IRREGULAR))})\b"
    r"[^.;:]{0,60}$"
    # of what figures are: "the counts here are for 2025/26"
    r"|\b(?:figures?|data|numbers|counts|statistics|results|totals|table|chart)\b[^.;:,]{0,30} (?:(?:cover|run|refer|"
    r"relate|stretch)s?(?: (?:to|over))?|(?P<are>(?:are|is|were|was)(?: (?:only|all|both))?)) $",
    re.IGNORECASE,
)
_GONE = re.compile(
    r" (?:(?:has|have) (?:now |already |since )?(?:gone|passed|slipped|been missed)|(?:was|were) missed)\b",
    re.IGNORECASE,
)
_OVER = (" has", " hav", " was", " wer")  # with which it starts
# a bracket behind what must come first, which says when that is to be: "once it is tested (test booked for 18 June)"
_BOOKED = re.compile(
    r"\([^()]{0,40}\b(?:booked|planned|due|set|fixed|arranged|scheduled|expected|promised|to be|will)\b[^()]{0,20}$",
    re.I,
)
# "before winter", and nobody knows of which year
_VAGUE = re.compile(r"(?!.*\d).*\b(?:spring|summer|autumn|winter|new year|christmas|easter)\b", re.IGNORECASE)
_NO_MORE = re.compile(r"\bno (?:further|more|other|outstanding) (?:steps?|actions?|work|activity)\b", re.IGNORECASE)
# One of these is in whatever the two find; they are looked for first, as it is far quicker.
_NO_DUE_STEMS = (
    "baseline", "based on", "compared ", "as at", "figure", "since", "snapshot", "following", "originally",
    "previously", "data ", "act", "regulations", " on", " from", "(current", "(existing", "(running", "(was",
)  # fmt: skip
_NO_MORE_STEMS = ("no ",)
_MONTH = 31  # days
_SPAN_OF = re.compile(r"\b(?:year|quarter|period|cycle|cohort) \($", re.IGNORECASE)
_NO_LEAD = ("since", "original date")  # such words in the phrase itself
_AGAIN = re.compile(r"\b(?:each|every|annual|annually|monthly|quarterly|termly)\b[^.;]{0,40}$", re.IGNORECASE)
_TO = re.compile(r"\)?\sto\b")
_COMMA = re.compile(r"[^,;.]{0,60},")
_PAST = re.compile(
    r"\b(?:was|were|has|have been|had|took place|met|held|launched|completed|agreed|appointed|began|started|"
    r"finished|ended|closed|delivered|published|opened|signed|approved|received|issued|reviewed|reported|recruited)\b",
    re.IGNORECASE,
)
_WAS = re.compile(r"\b(?:was|were|has been|have been|took place|began|met|went|came|ran|gave)\b", re.IGNORECASE)
_YEAR = re.compile(r"\d{4}|['’/. -]\d\d\b")
_YET = re.compile(r"\b(?:to|will|shall|must|should|be|is|are|due)\b", re.IGNORECASE)
# what a year tells of when it ends a sentence, and papers that a month tells apart: "the review of January 2023"
_NAMES_YEAR = re.compile(
    r"(?:[£€%\d]\w*|\b(?:the|in|for|of|from|to|into|results?|budget|outturn|data|figures?)) ?$", re.IGNORECASE
)
_PAIR = re.compile(r"\d{4}[/–-]\d{2,4}\b")
_IN_ROW = re.compile(r"[,;] (?:and |then )?(?:[a-z’'-]+ ){1,8}\d{4}[/–-]\d{2,4} ?(?:[,;.)]|$)", re.IGNORECASE)
_OF_THE = re.compile(r"(?:from|by|of|under|with) the \d", re.IGNORECASE)  # "from the 2025/26 budget"
_THING = re.compile(r" (?!(?:and|or|to|so|when|if|as|but|with|unless|at|by|in|on|for|subject)\b)[a-z]")
_PAPER = re.compile(r"\b(?:of|dated|in|from|the)\s$", re.IGNORECASE)
# a clause that says what comes before, as in "Following the audit in June, ..."
_FIRST = re.compile(
    r"(?:following|after|once|subject to|building on|based on|as a result of|in light of|given)\b[^,;]*", re.IGNORECASE
)
_LOOK_BACK = 48  # characters before a date in which such words count
_AROUND = 120  # characters on both sides in which a verb tells of the past


def is_due(text: str, found: Found, frame: Frame, parts: tuple[Sentence, ...], *, is_whole: bool) -> bool:
    """Whether the date binds: it names days or tries to, and is no starting point, no past event and no mere label."""
    is_unknown = found.due.latest is None and found.due.kind is DueKind.NONE
    is_impossible = is_unknown and not _VAGUE.search(found.due.phrase)
    if not is_impossible and (not found.is_dated or (found.due.kind is DueKind.RECURRING and not is_whole)):
        return False
    if is_whole:
        return True
    at = sentence_at(parts, found.start)
    first, last = (parts[at].start, parts[at].end) if at is not None else (0, len(text))
    before = text[max(0, found.start - _LOOK_BACK, first) : found.start]
    after = text[found.end : min(last, found.end + _AROUND)]
    if found.due.phrase.lower().startswith(_NO_LEAD) or _is_source(found, before) or _is_again(found, before):
        return False
    if (
        (holds(before, _NO_MORE_STEMS) and _NO_MORE.search(before))
        or _is_put_off(found, before)
        or _is_ended(found, before, after)
        or (found.due.kind is DueKind.DURING and _SPAN_OF.search(before))
    ):
        return False
    if _TO.match(after) and _FROM_VALUE.search(before):  # "from 58% in April to 70%"
        return False
    if _COMMA.match(after) and _FIRST.fullmatch(text, max(first, found.start - _AROUND), found.start):
        return _BOOKED.search(text, max(first, found.start - _AROUND), found.end) is not None
    if found.start == first:
        return found.due.kind is DueKind.BY or not _is_told(found, frame, after)
    around = text[max(0, found.start - _AROUND, first) : found.start] + after
    is_told = _is_event(text, found, first, last) or _is_past(found, frame, before, around)
    return not is_told and not _is_label(found, before, after, frame)


def _is_ended(found: Found, before: str, after: str) -> bool:
    """Whether something ends on a day, or the day itself is over or was not to be: "the grant ends", "we missed"."""
    hit = _ENDS.search(before)
    if hit:
        return hit.lastgroup is None or found.due.phrase.lower().startswith(("for ", "from "))
    return after[:4] in _OVER and _GONE.match(after) is not None


def _is_event(text: str, found: Found, first: int, last: int) -> bool:
    """Whether something happened on a day that is not said to be a last one."""
    is_on = found.due.kind is not DueKind.BY or found.due.phrase[:1].isdigit()
    return is_on and tells_event(text, first, found.start, last)


def _is_source(found: Found, before: str) -> bool:
    """Whether a date is a starting point or a source; "40% less than the 2019 baseline by 2030" has its deadline."""
    if not holds(before, _NO_DUE_STEMS) or _NO_DUE.search(before) is None:
        return _is_held(found, before)
    is_behind = _BASED.search(before) is not None and found.due.phrase.lower().startswith("by ")
    return not is_behind or _is_held(found, before)


def _is_held(found: Found, before: str) -> bool:
    """Whether something is so up to a date, and not to be done by it: "the grant has been agreed until 2027"."""
    return found.due.phrase.lower().startswith(("until ", "till ", "up to ")) and _HOLDS.search(before) is not None


def _is_label(found: Found, before: str, after: str, frame: Frame) -> bool:
    """Whether a year only names something, as in "the 2019/20 budget"; a plan year to come may close a sentence."""
    is_bare = found.due.phrase[:1].isdigit()
    if found.due.precision is Precision.YEAR and found.due.phrase.lower().startswith("for "):
        return True  # "for 2027/28 entry", "agree the money for 2027/28"
    if found.due.precision is Precision.YEAR and _OF_THE.match(found.due.phrase) and _THING.match(after):
        return found.due.kind is not DueKind.BY or _is_over(found, frame)
    is_marked = before.rstrip()[-1:] in {"(", "[", "-", "–", "—", ":", "|"}
    if found.due.precision is not Precision.YEAR or not is_bare or is_marked:
        return False
    ends = not after.strip(" .;)") or _IN_ROW.match(after) is not None
    closes = _PAIR.search(found.due.phrase) is not None and ends and not _NAMES_YEAR.search(before)
    return not closes or _is_over(found, frame)


def _is_past(found: Found, frame: Frame, before: str, around: str) -> bool:
    if not _is_over(found, frame):
        return _has_been(found, frame, before)
    is_state = found.due.phrase.lower().startswith("at ") or _FROM_VALUE.search(before) is not None
    is_in_plan = frame.plan_start and found.due.latest and found.due.latest >= frame.plan_start
    if is_in_plan and not is_state and not _tells(found, around):
        return False  # the plan may be told of before its year is over
    is_paper = found.due.kind is DueKind.BY and _PAPER.search(before) is not None
    return found.due.kind is not DueKind.BY or is_paper or bool(_PAST.search(around))


def _tells(found: Found, around: str) -> bool:
    return (_WAS.search(around) is not None) if found.due.kind is DueKind.FROM else tells_of_done(around)


def _has_been(found: Found, frame: Frame, before: str) -> bool:
    """Whether a sentence tells what happened: before the day on which the plan says that it was written, or once."""
    if not _YEAR.search(found.due.phrase):
        return _WAS.search(before) is not None and not _YET.search(before)
    written = frame.as_at if frame.yearless_from else None
    if written is None or found.due.latest is None or found.due.latest >= written or _YET.search(before):
        return False
    return (_WAS if found.due.kind is DueKind.BY else _PAST).search(before) is not None


def _is_told(found: Found, frame: Frame, after: str) -> bool:
    """Whether a sentence that opens with a date of the past tells what happened."""
    return _is_over(found, frame) and bool(_PAST.search(after))


def _is_over(found: Found, frame: Frame) -> bool:
    return frame.start is not None and found.due.latest is not None and found.due.latest < frame.start


def _is_again(found: Found, before: str) -> bool:
    """Whether a year only says when something that comes again starts: "each September, starting 2024"."""
    is_start = found.due.kind is DueKind.FROM and found.due.precision is Precision.YEAR
    return is_start and _AGAIN.search(before) is not None


def _is_put_off(found: Found, before: str) -> bool:
    """Whether a date is the one that something was put off from, and not a stretch up to the new one."""
    due = found.due
    is_one = due.earliest is not None and due.latest is not None and (due.latest - due.earliest).days < _MONTH
    return is_one and due.kind is DueKind.FROM and _PUT_OFF.search(before) is not None
