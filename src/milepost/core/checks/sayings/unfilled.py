"""Answers that only say who is to fill them in: no step of the work, even where a step is asked for."""

import re

# a sentence of this kind holds a word of each group of one of these
HOLDING = (
    (
        "fill filled complete completed add added supply supplied provide provided insert inserted write written "
        "drafted, to will be ll"
    ),
    "tbc tba tbd follow blank awaiting, to from for tbc tba tbd",
)
_NOBODY = "(?!(?:Nothing|None|No|Not|More|Little|Much|Anything|Something|One|Two|We|They|All|Each|Every|Time)\\b)"
_WHO = (
    rf"(?:{_NOBODY}(?:(?:Mr|Mrs|Ms|Miss|Dr) )?(?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?|(?i:the )?(?:lead|owner|officer|"
    r"author|lead officer|action lead|finance|comms)))"
)
_TIME = (
    r"(?:,? (?:on|by|after|before|once|when|next|this|at|following|as soon as|tomorrow|later|shortly|soon|until|"
    r"in time|if)\b[^.;\n]{0,60})?"
)
_PLACE = r"(?:bit|box|cell|one|part|line|row|section|entry|column|answer)"
_HERE = rf"(?:this(?: {_PLACE})?|it|these|here|the (?:box|cell|entry|row|rest of this))"
_FILL = (
    rf"(?:fill in {_HERE}|fill {_HERE} in|write {_HERE}(?: up)?|add to {_HERE}|"
    rf"complete (?:this(?: {_PLACE})?|the (?:box|cell|entry)))"
)  # what is filled in stands where these words stand
_BARE = "(?:add|supply|provide|insert|write up)"  # which says so where nothing else stands in the answer
_DO = rf"(?:{_FILL}|{_BARE}|fill in|complete|write|(?:do|send|finish)(?: {_HERE})?|update|advise|confirm)"
_FILLED = r"(?:filled in|completed|written(?: up)?|added|supplied|provided|inserted|drafted)"
_IS_TO = r"(?: is)? (?:to|will|is going to|has to|needs to)|[’']ll"
_OPEN = (
    rf"(?:(?:still )?(?:to|will) be {_FILLED}(?: by {_WHO})?{_TIME}|(?:left |still )?blank(?: for now| at present)?"
    rf"{_TIME}|tb[acd]{_TIME}|(?:still )?to (?:follow|come){_TIME}|not (?:yet )?{_FILLED}(?: yet)?{_TIME})"
)
_JOIN = r"(?: ?[,;:–—(-] ?| as | until | but | and )+"
_WHOLE = re.compile(rf"\W*{_WHO}(?:{_IS_TO}) {_BARE}{_TIME}\W*")
_UNFILLED = re.compile(
    rf"\W*(?:(?:{_WHO}(?:{_IS_TO}) {_FILL}{_TIME})|"
    rf"(?:(?i:I|we)(?: still)?(?: will| need to| have to|[’']ll) |(?i:need to|must) )"
    rf"(?:fill in {_HERE}|fill {_HERE} in|complete this(?: {_PLACE})?|write {_HERE} up){_TIME}|"
    rf"(?i:{_OPEN}){_JOIN}(?:{_WHO}(?:{_IS_TO}) {_DO}|(?i:ask|chase|see|awaiting|waiting for) {_WHO}|{_WHO}){_TIME}|"
    rf"(?i:(?:still )?to be (?:filled in|written up|inserted)) by {_WHO}{_TIME}|"
    rf"(?i:left blank){_TIME}|"
    rf"(?i:(?:this |the )?{_PLACE}) (?:is )?(?:still )?(?:to|will) be {_FILLED}(?: by {_WHO})?{_TIME}|"
    rf"(?i:awaiting|waiting for) (?:(?:the|some|his|her|their) )?(?:words|wording|text|entry) from {_WHO}{_TIME})\W*"
)
_LONGEST = 20  # words


def is_unfilled(sentence: str, *, is_whole: bool) -> bool:
    """Whether a sentence only says that its answer is still to be filled in, and by whom, and nothing of the work.

    `is_whole` where it is all of its answer: behind "Twenty bins.", "Tom to supply" is a step.
    """
    if sentence.count(" ") > _LONGEST:
        return False
    return bool(_UNFILLED.fullmatch(sentence) or (is_whole and _WHOLE.fullmatch(sentence)))
