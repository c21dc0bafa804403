"""Headings that ask what was decided of something, and not for the thing itself: "Is the recommendation accepted?"."""

import re

_DECIDED = (
    r"(?:accept(?:ed)?|agree(?:d)?(?: (?:to|with))?|approved?|adopt(?:ed)?|endorsed?|support(?:ed)?|reject(?:ed)?)"
)
_THING = r"(?:recommendations?|actions?|proposals?|findings?|suggestions?|commitments?|requests?)"
_HOW = r"(?:fully|partly|partially|in full|in part|is|was|been|has been)"
_ASKS = re.compile(
    rf"(?:is|are|was|were|has|have|had|do|does|did|can|will|should) (?:[\w’'-]+ ){{0,5}}?{_DECIDED}\b.*"
    rf"|{_THING} (?:{_HOW} )*{_DECIDED}(?:\?.*| ?(?:[/,]|or\b|y/n).*)"
    r"|(?:recommendations?|proposals?|findings?) (?:accepted|rejected|supported)",
    re.IGNORECASE,
)
_REPLIES = re.compile(r".*\b(?:responses?|reply|replies)", re.IGNORECASE)
_UNDERTAKES = re.compile(
    r"(?:(?:agreed|proposed|planned) )?management(?:[’']s)? (?:(?:agreed|proposed|planned) )?actions?", re.IGNORECASE
)


_HELP = r"(?:help|support|assistance|steer|guidance|decisions?|approval|backing|unblocking|escalation|input)"
_WANTED = r"(?:needed|wanted|required|requested|sought|asked(?: for)?|we (?:need|want|ask|seek))"
_FROM = r"(?: (?:from|of|by|for) (?:the |our |its |your )?[\w’'&/ -]+)?"
_FOR_HELP = re.compile(
    rf"(?:any |what |the )?{_HELP}(?: (?:and|or) {_HELP})? (?:that |which )?(?:is |are )?{_WANTED}{_FROM}"
    rf"|(?:asks?|requests?) (?:of|to|from|for) (?:the |our )?(?:[\w’'-]+ ){{0,2}}"
    r"(?:board|partners?|partnership|executive|cabinet|committee|group|council|others)"
    r"|what (?:do )?we (?:need|want|ask|seek) (?:from|of) [\w’'&/ -]+"
    r"|(?:where|how) (?:can )?(?:the )?(?:board|partners?|partnership|executive) (?:can )?help",
    re.IGNORECASE,
)


def asks_for_help(heading: str) -> bool:
    """Whether a heading asks what others are to do for the action: "Help needed from the Board"; no step of its own."""
    return bool(_FOR_HELP.fullmatch(" ".join(heading.split()).rstrip(" :?*")))


def asks_whether(heading: str) -> bool:
    """Whether a heading is answered by yes, no or in part, whatever it names: "Recommendation accepted?"."""
    return bool(_ASKS.fullmatch(" ".join(heading.split()).rstrip(" :*")))


def asks_for_reply(heading: str) -> bool:
    """Whether a heading asks what was said to a thing that stands beside it: "Management response"."""
    return bool(_REPLIES.fullmatch(" ".join(heading.split()).rstrip(" :*")))


def undertakes(heading: str) -> bool:
    """Whether a heading asks what management does about a recommendation: "Agreed management action"."""
    return bool(_UNDERTAKES.fullmatch(" ".join(heading.split()).rstrip(" :*")))
