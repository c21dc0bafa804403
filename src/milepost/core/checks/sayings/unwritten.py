"""Words by which an answer says of itself that it is still to be written, and by whom."""

import re

# a sentence with such words holds one of each group of one of these
HOLDING = (
    "tbc tba tbd follow pending awaited, add supply provide insert write fill complete update confirm send check",
    (
        "to, add supply provide insert write fill complete update confirm send, figure figures text this it here "
        "number numbers detail details wording words quote update narrative data date dates"
    ),
    "to, fill complete supply, in it this",
    "need needs want insert add put, here",
    "update check fix finish redo reword rewrite expand tidy, this these it",
    (
        "figure figures number numbers data text date dates details quote, tbc tba tbd confirmed checked added "
        "verified supplied"
    ),
    (
        "follow come, quote quotes figure figures text data photo photos detail details number numbers wording study "
        "studies texts update updates paragraph paragraphs entry entries input commentary"
    ),
    "ask",
    "something more line bit sentence word, add say put write mention include, about on here",
    "delete remove, this these",
)
_TO_COME = r"(?:tb[acd]|to (?:follow|come)|pending|awaited|nb|note)"
_WHO = (
    r"(?:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?|(?:the )?(?:lead|owner|officer|finance|team|data team|comms|"
    r"someone|somebody))"
)
_LABEL = r"^\W*(?:[A-Z][a-z’' ]{1,24}: ?)?"
_FILLS = r"(?:add|supply|provide|insert|write|fill (?:in|this)|complete|update|confirm|send|check)"
_TEXT = (
    r"(?:figures?|texts?|this|it|here|numbers?|details?|wording|words|quotes?|updates?|narrative|data|"
    r"dates?|case study)"
)
_FORMS = (
    rf"^\W*(?i:{_TO_COME})\W{{1,4}}{_WHO} to {_FILLS}\b[^.\n]{{0,40}}\W*$",
    rf"^\W*{_WHO} to {_FILLS} (?:the |some |a |more |latest |final |here )*{_TEXT}\b(?: here| later)?\W*$",
    (
        rf"{_LABEL}{_WHO} to (?:fill (?:(?:this|it|these) )?in|(?:complete|finish|write|supply) (?:this|it))(?: "
        rf"later)?\W*$"
    ),
    rf"{_LABEL}{_WHO} to {_FILLS}\b[^.\n]{{0,60}} (?:here|in this box|below)\W*$",
    (
        rf"{_LABEL}{_WHO} to {_FILLS} (?:the |some |a |an |our )?(?:[a-z]+ )?{_TEXT} (?:from|about|for|on|of) "
        r"[^.\n]{3,40}$"
    ),
    r"^\W*(?i:nb\W{0,2} ?)?(?i:need|needs|want|insert|add|put)\b[^.\n]{0,30} here\W*$",
    r"^\W*(?i:update|check|fix|finish|redo|reword|rewrite|expand|tidy)(?: up)? (?:this|these|it)\W*$",
    (
        rf"^\W*(?i:draft\W{{1,3}})?(?i:the )?(?i:{_TEXT}) (?:is |are )?(?:still )?(?:tb[acd]|TB[ACD]|"
        r"to be (?:confirmed|checked|added|verified|supplied))(?: (?:by|with|from) [\w ]{2,25})?"
        r"(?: before [\w ]{2,20})?\W*$"
    ),
    (
        rf"(?:^|[:–—-] )\W*(?i:(?:further |more |full |the |some )*(?:{_TEXT}|(?:case )?stud(?:y|ies)|photos?|"
        rf"paragraphs?|entry|"
        r"entries|input|commentary)) (?:is |are |still )*to (?:follow|come)\b"
        r"(?:,? (?:once|when|after|from|by|if|before|as soon as|on|about)\b[^.\n]{0,80})?\W*$"
    ),
    r"^\W*(?i:ask) [A-Z][a-z]+\?",
    (
        r"^\W*(?i:add|say|put|write|mention|include) (?:something|more|a (?:line|bit|sentence|word)|some words) "
        r"(?:about|on|here)\b"
    ),
    r"^\W*(?i:please )?(?i:delete|remove) (?:this|these) (?:text|words|sentence|paragraph|section|box)\b",
)
_UNWRITTEN = re.compile("|".join(_FORMS))
_DATED = re.compile(r"\d{4}|\b\d{1,2} [A-Z][a-z]{2}")


def is_unwritten(sentence: str) -> bool:
    """Whether a sentence only says that words are still to come, or who is to write them: "TBC – Lucy to add"."""
    return bool(_UNWRITTEN.search(sentence)) and not _DATED.search(sentence)
