"""What has to come first: a hall is finished before it opens, a tender is out before a contract is awarded."""

import re
from typing import NamedTuple


class Order(NamedTuple):
    """What comes later and what before it; a text that holds none of the `signs` speaks of nothing later."""

    signs: tuple[str, ...]
    later: re.Pattern[str]
    first: re.Pattern[str]


def _words(text: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{text})\b", re.IGNORECASE)


_CONTRACT = r"contract (?:to be )?(?:signed|awarded|let)|award (?:of )?(?:the )?contract|sign (?:the )?contract"
_PERMISSION = r"planning (?:permission|consent|approval|application)"
_OPENS = (
    r"open(?:s|ing|ed)?(?: (?:ceremony|event|day|its doors))?|launch(?:es|ed)?(?: event)?|go(?:es)? live|go-live|"
    r"live|(?:new )?service (?:starts?|begins?|to start|to begin|mobilised)|mobilis\w+|moves? (?:in|into (?:the |"
    r"its |their )?(?:new )?(?:building|premises|home))|first (?:users?|clients?|"
    r"tenants?|"
    r"residents?|patients?|visitors?)(?: seen)?"
)
_READY = (
    r"(?:practical )?completion|completed?|(?:building |refurbishment )?works? (?:to )?(?:finish|end)(?:es|s)?|"
    r"finish(?:ed)?|fit[- ]?out|handover|handed over|lease (?:to be )?signed|"
    rf"sign (?:the )?lease|{_CONTRACT}|(?:user )?testing|safety (?:check|inspection)|registration|recruit\w*|"
    rf"appoint\w*|approv\w+|{_PERMISSION}|tender evaluation|evaluat\w+ (?:of )?(?:tenders|bids)"
)
_SITE = (
    r"starts? on site|on site|(?:building |construction )?works? (?:to )?(?:starts?|begins?|commences?)|break ground|"
    r"construction"
)
_OWNED = (
    rf"(?:land )?purchased?|buy|{_PERMISSION}|{_CONTRACT}|appoint(?:ed)? (?:the |a )?contractor|"
    rf"contractor (?:to be )?"
    r"appointed|tender\w*|funding (?:to be )?(?:secured|agreed|approved)|designs? (?:to be )?(?:agreed|approved|"
    r"finished)"
)
_LEARN = (
    r"learners? (?:enrol(?:led|s)?|start)|enrol(?:led|s|ment)?(?: opens?)?|first (?:learners?|cohort|students?|"
    r"course)|(?:training|courses?|classes|sessions) (?:to )?(?:starts?|begins?|delivered)|"
    r"start (?:the )?(?:training|courses?|classes|sessions)"
)
_TAUGHT = (
    r"(?:courses? )?(?:to be )?(?:approved|accredited|validated)(?: by)?|accreditation|validation|recruit(?:ed)? "
    r"(?:the |a )?(?:trainer|tutor|teacher)s?|(?:trainer|tutor|teacher)s? (?:to be )?(?:recruited|appointed)|"
    r"appoint (?:the |a )?(?:trainer|tutor)s?|(?:write|agree) (?:the )?(?:course|curriculum)"
)
_STAFFED = (
    r"(?:staff|nurses?|workers?|team|managers?|wardens?|advisers?|practitioners?) (?:to be )?(?:recruited|appointed|"
    r"in post)|(?:recruit|appoint) (?:the )?(?:staff|nurses?|workers?|team|managers?|wardens?|advisers?|"
    r"practitioners?)"
)
_WRITTEN = (
    r"(?:training )?(?:materials?|package|slides|course|content) (?:to be )?(?:written|agreed|designed|ready|"
    r"finished)|(?:write|design|agree) (?:the )?(?:training )?(?:materials?|package|slides|course|content)"
)
_TENDER = r"tender (?:to be )?(?:issued|published)|issue (?:the )?tender|go(?:es)? out to tender"
_TENDERED = r"(?:tenders?|bids?) (?:issued|returned|closes?|evaluated)|issue (?:the )?tender|specification"
_ASKED = r"(?:survey|questionnaire) (?:closes|ends|runs|opens|issued|sent)"
ORDERS = tuple(
    Order(tuple(signs.split()), _words(later), _words(first))
    for signs, later, first in (
        ("open launch live service mobilis move first", _OPENS, _READY),
        ("open launch live service mobilis first", _OPENS, _STAFFED),
        ("site work break construction", _SITE, _OWNED),
        ("learn enrol first train course class session", _LEARN, _TAUGHT),
        (
            "publi adopt",
            r"publish(?:ed)?|adopt(?:ed)?|publication",
            r"approv(?:e|ed|al)|sign(?:ed)? off|consultation (?:closes|ends)",
        ),
        ("award contract", r"(?:contract )?award(?:ed)?|let (?:the )?contract", _TENDERED),
        ("contract", r"contract (?:to )?(?:starts?|begins?|commences?)", _CONTRACT),
        (
            "paid pay",
            r"paid|payments? made|pay (?:the )?(?:first )?(?:grants?)?",
            r"approv\w+|panel(?: to)?(?: meets?)?|award\w*",
        ),
        ("tender", _TENDER, r"specification (?:to be )?(?:agreed|written|approved)|agree (?:the )?specification"),
        ("force effect", r"comes? into force|in force|takes? effect", r"decision|decides?|approv\w+|adopt\w*"),
        (
            "train",
            r"(?:staff |officers |volunteers )?trained|train (?:the |all )?(?:staff|officers|volunteers)",
            _WRITTEN,
        ),
        ("result finding analysis", r"(?:survey )?(?:results|findings|analysis)", _ASKED),
        (
            "post work",
            r"in post|starts? work|takes? up (?:the )?post",
            r"interviews?|advertis\w+|shortlist\w*|recruit\w*",
        ),
        ("final", r"final (?:report|version|draft|strategy|plan)", r"(?:first |early )?draft(?: report)?"),
    )
)


def orders(text: str) -> tuple[Order, ...]:
    """Those in which a text is what comes later."""
    plain = text.lower()
    hopeful = (one for one in ORDERS if any(map(plain.__contains__, one.signs)))
    return tuple(one for one in hopeful if one.later.search(text))
