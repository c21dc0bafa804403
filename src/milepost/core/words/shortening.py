"""A text made shorter at the end of a sentence, with what is left out counted in words."""

from milepost.core.words.counting import many
from milepost.core.words.sentences import sentences


def shortened(text: str, longest: int) -> str:
    """The first sentences of a text that fit into so many letters, on one line, and how many more there are.

    A text without an end of a sentence in reach is cut between words, and says how many words more it has.
    """
    parts = [" ".join(one.text.split()) for one in sentences(text)]
    kept: list[str] = []
    for part in parts:
        if kept and len(_joined([*kept, part])) > longest:
            break
        kept.append(part)
    if not kept:
        return ""
    if len(kept[0]) > longest:
        return _cut(parts, longest)
    left = len(parts) - len(kept)
    return f"{_joined(kept)} (and {many(left, 'more sentence')})" if left else _joined(kept)


def _joined(parts: list[str]) -> str:
    """The sentences in a row; one that ends in no stop, as bullets do, is parted by a semicolon."""
    ended = [part if part[-1] in ".!?;:”’)" else f"{part};" for part in parts[:-1]]
    return " ".join([*ended, *parts[-1:]])


def _cut(parts: list[str], longest: int) -> str:
    words = parts[0].split(" ")
    kept: list[str] = []
    for word in words:
        if kept and len(" ".join([*kept, word])) > longest:
            break
        kept.append(word[:longest])
    left = sum(len(part.split(" ")) for part in parts) - len(kept)
    start = " ".join(kept)
    if left:
        return f"{start} … (and {many(left, 'more word')})"
    return f"{start} … (a word of {len(words[0]):,} letters)"
