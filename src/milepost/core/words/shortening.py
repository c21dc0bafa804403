"""A text made shorter at the end of a sentence, with what is left out counted in words."""

from dataclasses import dataclass

from milepost.core.words.counting import many
from milepost.core.words.sentences import sentences


@dataclass(frozen=True, slots=True)
class Short:
    """The start of a text on one line, and what is left out of it in words, "" where it is whole."""

    kept: str
    left_out: str = ""

    @property
    def said(self) -> str:
        """The start, with what is left out in brackets."""
        return f"{self.kept} ({self.left_out})" if self.left_out else self.kept

    @property
    def quoted(self) -> str:
        """The start in quotation marks, with what is left out in brackets behind them."""
        return f"“{self.kept}” ({self.left_out})" if self.left_out else f"“{self.kept}”"


def shortened(text: str, longest: int) -> Short:
    """The first sentences of a text that fit into so many letters.

    A text without an end of a sentence in reach is cut between words; nothing is kept of an empty one.
    """
    parts = [" ".join(one.text.split()) for one in sentences(text)]
    kept: list[str] = []
    for part in parts:
        if kept and len(_joined([*kept, part])) > longest:
            break
        kept.append(part)
    if kept and len(kept[0]) > longest:
        return _cut(parts, longest)
    left = len(parts) - len(kept)
    return Short(_joined(kept), f"and {many(left, 'more sentence')}" if left else "")


def _joined(parts: list[str]) -> str:
    """The sentences in a row; one that ends in no stop, as bullets do, is parted by a semicolon."""
    ended = [part if part[-1] in ".!?;:”’)" else f"{part};" for part in parts[:-1]]
    return " ".join([*ended, *parts[-1:]])


def _cut(parts: list[str], longest: int) -> Short:
    words = parts[0].split(" ")
    kept: list[str] = []
    for word in words:
        if kept and len(" ".join([*kept, word])) > longest:
            break
        kept.append(word[:longest])
    left = sum(len(part.split(" ")) for part in parts) - len(kept)
    left_out = f"and {many(left, 'more word')}" if left else f"a word of {len(words[0]):,} letters"
    return Short(f"{' '.join(kept)} …", left_out)
