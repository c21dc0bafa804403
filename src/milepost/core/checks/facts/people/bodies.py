"""The boards, groups and meetings that a sentence names, and whether two names may be of one of them."""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from milepost.core.checks.gathered import words_of

HEADS = (
    "board committee forum executive trustees table partnership alliance group panel cabinet network assembly "
    "consortium collaborative council"
)
_HEAD = "|".join(f"{'[' + one[0].upper() + one[0] + ']'}{one[1:]}" for one in HEADS.split())
_QUALIFIER = r"[A-Z][\w’'&-]*(?:[’']s?)?"
_BODY = re.compile(
    rf"(?<![\w-])(?P<names>(?:{_QUALIFIER} (?:and |of |for |on )?){{0,6}}(?:[a-z][a-z’'-]+ ){{0,2}})"
    rf"(?P<head>{_HEAD})(?![\w-]| (?:{_HEAD})\b)"
    r"(?: \((?:the |[“\"][^)\n]{0,20}|“the )?(?P<short>[A-Z]{2,6})?[^)\n]{0,20}\))?"
)
_WORD = re.compile(r"[A-Za-z][\w’'&-]*")
_EMPTY = words_of(
    "the our its their this that a an every each to by at of from for with whole full new same which as in and "
    "dates meetings before after until because when where if since so both all no on is was then also but by"
)
_OPENS = re.compile(r"\b(?:the|our|its|their|this|that|to|at|by|from|with) ")  # behind which a name begins
_COMMON = frozenset({"group", "panel", "network", "table", "forum", "council", "partnership", "alliance"})


class Body(NamedTuple):
    """A body as `text[start:end]` names it: its noun, the words before that, and its short form where it is given."""

    head: str
    names: frozenset[str]
    short: str
    start: int
    end: int

    @property
    def is_vague(self) -> bool:
        """Whether nothing tells it from others of its kind: "the group", in small letters."""
        return self.head.startswith("a ")

    def may_be(self, other: "Body") -> bool:
        """Whether both names can be of one body: a short form, or the same noun and no strange word."""
        if self.short and self.short == other.short:
            return True
        return bool(self.head) and self.head == other.head and (self.names <= other.names or other.names <= self.names)


def bodies(text: str, shorts: Collection[str] = ()) -> Iterator[Body]:
    """The bodies that a text names, in order; `shorts` are short forms that name one, too."""
    found = [_body(hit) for hit in _BODY.finditer(text)]
    for short in shorts:
        for hit in re.finditer(rf"(?<![\w-]){short}(?![\w-])", text):
            if not any(one.start <= hit.start() < one.end for one in found):
                found.append(Body("", frozenset(), short, hit.start(), hit.end()))
    return iter(sorted(found, key=lambda one: one.start))


def _body(hit: re.Match[str]) -> Body:
    """A body; a noun in small letters with nothing before it is any of its kind."""
    head = hit["head"].casefold()
    opens = next(reversed(list(_OPENS.finditer(hit["names"]))), None)
    own = hit["names"][opens.end() :] if opens else hit["names"]
    words = (re.sub(r"[’'].*", "", word.casefold()) for word in _WORD.findall(own))
    names = frozenset(word for word in words if word not in _EMPTY)
    is_any = not names and hit["head"][0].islower() and head in _COMMON
    return Body(
        f"a {head}" if is_any else head,
        names,
        hit["short"] or "",
        hit.start() + (opens.start() if opens else 0),
        hit.end(),
    )
