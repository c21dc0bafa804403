"""Which texts over the labels say how an action stands: known words, those of the plan's key, and its own scale."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.meanings.evidence import is_date_like
from milepost.core.interpret.meanings.statuses import is_status, symbol_colour
from milepost.core.interpret.parts.answers import names_parties
from milepost.core.interpret.recasting.blocks import Block
from milepost.core.interpret.recasting.pieces import Piece
from milepost.core.interpret.recasting.titles import Titles
from milepost.core.words.digits import holds_digit
from milepost.core.words.numbering import is_number

_FEWEST = 5  # words of a scale that nobody knows; among fewer some are the same by chance
_FEWEST_STEPS = 3  # of a scale; two words may be two kinds of action
_SHORTEST = 3  # letters of a word that is no code
_FEW_WORDS, _MOST_WORDS, _MOST, _NEARLY = 3, 5, 6, 0.75


def statuses(found: Sequence[Block | Piece]) -> frozenset[str]:
    """The keys of the texts over labels that say how their action stands; none where many blocks have no such text.

    Known words do, and the plan's own: a few short ones that come again and name nobody, if the document's key says
    them too outside the blocks, or if they stand where known ones do not. Words of the key count where they stand once.
    """
    every = [one for one in found if isinstance(one, Block)]
    outside = {key(one.text) for one in found if isinstance(one, Piece)}
    said = [{key(piece.text): piece.text for piece in one.over if _is_brief(piece.text)} for one in every]
    counts = Counter(mark for texts in said for mark in texts)
    known = {mark for texts in said for mark, text in texts.items() if _is_stated(text)}
    again = {
        mark
        for texts in said
        for mark, text in texts.items()
        if 1 < counts[mark] < len(every) and mark not in known and not names_parties(text)
    }
    is_clear = len(again) <= _MOST and all(known.isdisjoint(texts) or again.isdisjoint(texts) for texts in said)
    own = again | (counts.keys() & outside) if again & outside or (known and is_clear) else set()
    stated = frozenset(known | own)
    is_told = sum(not stated.isdisjoint(texts) for texts in said) >= _NEARLY * len(every)
    return stated if is_told else _scale(every)


def _scale(blocks: Sequence[Block]) -> frozenset[str]:
    """The keys of a few words of one weight of which nearly every block has one beside its title, and some the same."""
    titles = Titles(blocks, frozenset())
    found: defaultdict[int, list[str]] = defaultdict(list)
    for block in blocks:
        title = titles.title(block)
        others = {id(piece) for piece in (title, *titles.heads(block, title))}
        own = [piece for piece in block.over if id(piece) not in others and _may_state(piece.text)]
        for weight, count in Counter(piece.weight for piece in own).items():
            found[weight] += [key(piece.text) for piece in own if piece.weight == weight and count == 1]
    least = max(_FEWEST, _NEARLY * len(blocks))
    scales = [marks for marks in found.values() if len(marks) >= least and _come_again(marks)]
    return frozenset(scales[0]) if len(scales) == 1 else frozenset()


def asks_for_state(answers: Sequence[str]) -> bool:
    """Whether answers to one label are a scale of the plan's own: a few words that name nobody, and come again."""
    return all(map(_may_state, answers)) and _come_again([key(answer) for answer in answers])


def _come_again(marks: Sequence[str]) -> bool:
    return _FEWEST_STEPS <= len(set(marks)) <= min(_MOST, len(marks) - 1)


def _may_state(text: str) -> bool:
    is_fact = is_number(text) or is_date_like(text) or names_parties(text) or holds_digit(text)
    return not is_fact and len(text.split()) <= _FEW_WORDS and text.rstrip()[-1].isalpha()


def _is_brief(text: str) -> bool:
    return len(text.split()) <= _MOST_WORDS and not text.rstrip().endswith(".")


def _is_stated(text: str) -> bool:
    """A word such as "RED" might be a code by its letters; a letter alone is one sooner than a colour."""
    is_word = is_status(text) or bool(symbol_colour(text[:1]))  # "🟢 On the ball"
    return is_word and not (is_number(text) and len(text.strip()) < _SHORTEST)
