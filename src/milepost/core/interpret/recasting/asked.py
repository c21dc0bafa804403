"""What labels ask for that no list has, by what stands under them: people, days, states, and what is to come."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.evidence import is_date_like, is_name_like
from milepost.core.interpret.meanings.statuses import is_status
from milepost.core.interpret.meanings.verbs import tells_past
from milepost.core.interpret.parts.answers import names_parties
from milepost.core.interpret.recasting.blocks import Block
from milepost.core.interpret.recasting.scales import asks_for_state
from milepost.core.words.dates import dated
from milepost.core.words.numbering import is_number
from milepost.core.words.sentences import sentences

_LED = frozenset((Role.LEAD, Role.ACCOUNTABLE))
_KNOWN = 0.9
_FEW_WORDS = 6
_HALF, _NEARLY = 0.5, 0.75
_SURE = 0.6  # that a heading asks for what comes next
_SENTENCE = 4  # words


def meanings(blocks: Sequence[Block], *, are_stated: bool = False) -> dict[str, str]:
    """What labels mean that nobody told us, by what nearly all their texts are: people, days or states.

    The last one under which many texts look ahead asks for the next steps; the only one with a scale of the plan's own
    asks how an action stands, unless the blocks `are_stated` otherwise.
    """
    texts: dict[str, list[str]] = defaultdict(list)
    for label, pieces in (answer for block in blocks for answer in block.answers):
        texts[label.text] += ["\n".join(piece.text for piece in pieces)] if pieces else []
    known = {role for label in texts if guess(label).share >= _KNOWN for role in guess(label).roles[:1]}
    free = {label: said for label, said in texts.items() if guess(label).share < _KNOWN and said}
    found: dict[str, str] = {}
    for role, others, test, least in (
        (Role.LEAD, _LED, _is_party, _NEARLY),
        (Role.DUE, {Role.DUE}, _is_day, _NEARLY),
        (Role.STATUS, {Role.STATUS}, is_status, _HALF),  # a plan has statuses of its own beside those that are known
    ):
        like = [label for label, said in free.items() if sum(map(test, said)) >= least * len(said)]
        if like and not known & others:
            found[like[0]] = role.value
    scales = [label for label, said in free.items() if label not in found and asks_for_state(said)]
    is_told = are_stated or Role.STATUS in known or Role.STATUS.value in found.values()
    own = {} if is_told or len(scales) != 1 else {scales[0]: Role.STATUS.value}
    ahead = _next(texts, free, found) if found else {}  # a plan whose labels are known asks for steps by name
    return found | own | ahead | _numbers(texts)


def _numbers(texts: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The label that asks for the action and has its number, "Action 4"; one that asks for numbers and has figures."""
    found: dict[str, str] = {}
    for label, said in texts.items():
        role = next(iter(guess(label).roles), None)
        if role is Role.ACTION and said and all(map(is_number, said)):
            found[label] = Role.NUMBER.value
        elif role is Role.NUMBER and not any(map(is_number, said)):
            found[label] = Role.OTHER.value
    return found


def _next(
    texts: Mapping[str, Sequence[str]], free: Mapping[str, Sequence[str]], told: Mapping[str, str]
) -> dict[str, str]:
    if any(guess(label).share >= _SURE and Role.NEXT in guess(label).roles for label in texts):
        return {}
    ahead = [
        label for label, said in free.items() if label not in told and sum(map(_is_ahead, said)) >= _HALF * len(said)
    ]
    return dict.fromkeys(ahead[-1:], Role.NEXT.value)


def _is_ahead(text: str) -> bool:
    """Whether some sentence names a day and tells nothing that has been."""
    told = [one.text for one in sentences(text) if len(one.text.split()) >= _SENTENCE]
    return any(next(dated(one), None) and not tells_past(one) for one in told)


def _is_day(text: str) -> bool:
    return is_date_like(text) and len(text.split()) <= _FEW_WORDS and not text.rstrip().endswith(".")


def _is_party(text: str) -> bool:
    return is_name_like(text) and names_parties(text)
