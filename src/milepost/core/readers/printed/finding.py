"""Where lines of text stand among the letters of a page, whatever spaces and line ends are between them."""

from collections.abc import Sequence

Span = tuple[int, int]

_SHORTEST = 4  # letters: less than that stands everywhere
_OPENING = 20  # letters of a line that are enough, where the rest was joined or cut by reading


def spans(letters: str, lines: Sequence[str]) -> list[Span]:
    """Where these lines stand, as (first, after the last); only what stands once on the page says where."""
    kept = [(at, folded) for at, letter in enumerate(letters) for folded in letter.casefold() if folded.isalnum()]
    page = "".join(folded for _, folded in kept)
    found: list[Span] = []
    for line in lines:
        whole = "".join(letter for letter in line.casefold() if letter.isalnum())
        for wanted in dict.fromkeys((whole, whole[:_OPENING], whole[-_OPENING:])):
            at = page.find(wanted)
            if len(wanted) >= _SHORTEST and at >= 0 and page.find(wanted, at + 1) < 0:
                found.append((kept[at][0], kept[at + len(wanted) - 1][0] + 1))
    return found
