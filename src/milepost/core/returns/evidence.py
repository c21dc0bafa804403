"""Evidence as a form has it: a line a piece, which is a web address with what it is, or where it can be seen."""

import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST = 200  # characters of what a piece is called
_ADDRESS = re.compile(r"https?://[^\s<>\"“”]+", re.IGNORECASE)
_AROUND = " \t.,;:–—-•"
_EMPTY_BRACKETS = re.compile(r"\(\s*\)|\[\s*\]")


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of evidence: what it is or where it can be seen, and its web address, "" for none."""

    label: str
    url: str = ""


def pieces(text: str) -> tuple[Piece, ...]:
    """The pieces that these lines tell of, each once."""
    return tuple(dict.fromkeys(piece for line in text.splitlines() for piece in _pieces(line)))


def told(piece: Piece) -> str:
    """A piece as a line; read again it is the same piece."""
    return piece.url if piece.label == piece.url else f"{piece.label} {piece.url}".strip()


def merged(now: str, sent: str, came: str) -> str:
    """What is kept now with what the person added to their form since it was made, less what they took out of it."""
    before, after = pieces(sent), pieces(came)
    kept = [piece for piece in pieces(now) if piece in after or piece not in before]
    return "\n".join(told(one) for one in dict.fromkeys((*kept, *(one for one in after if one not in before))))


def _pieces(line: str) -> Iterator[Piece]:
    addresses = [_trimmed(address) for address in _ADDRESS.findall(line)]
    *labels, rest = _ADDRESS.sub("\n", line).split("\n")
    if not addresses:
        yield from (Piece(part) for part in textwrap.wrap(_label(rest), LONGEST))
        return
    labels[-1] += rest
    for label, address in zip(map(_label, labels), addresses, strict=True):
        first, *more = textwrap.wrap(label, LONGEST) or [address]
        yield Piece(first, address)
        yield from map(Piece, more)


def _label(words: str) -> str:
    return " ".join(_EMPTY_BRACKETS.sub("", words).split()).lstrip(_AROUND).rstrip(f"{_AROUND}([")


def _trimmed(address: str) -> str:
    """An address without the full stop or bracket of the sentence that it stands in."""
    found = address.rstrip(".,;:!?'’")
    return found if "(" in found else found.rstrip(")]")
