"""A name is spelt in two ways.

Why: Lists by lead or organisation then show two where there is one, and people mind how their name is spelt.

Example:
    Action: 1.1 Open the hub
    Lead: Lena Brzezicka, Manager, Elmshire Council
    Action: 1.2 Train the wardens
    Lead: Lena Brzezika, Manager, Elmshire Council
Better:
    Action: 1.1 Open the hub
    Lead: Lena Brzezicka, Manager, Elmshire Council
    Action: 1.2 Train the wardens
    Lead: Lena Brzezicka, Manager, Elmshire Council
"""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from difflib import SequenceMatcher

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import words_of
from milepost.core.checks.looking import written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Lead, Plan
from milepost.core.plan.walk import actions
from milepost.core.words.names import RANKS
from milepost.core.words.sentences import sentences

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.LOW
_NAME = re.compile(r"\b[A-Z][\w'’-]+(?:(?: of| and| the| for)? [A-Z][\w'’-]+){1,5}")
_SHORTEST = 10  # letters of a name
_LONGEST_SHOWN = 200  # characters of a lead or a sentence
_RANKS = tuple(rank.capitalize() for rank in RANKS)  # one of these, or a first name, stands before a surname
_PERSON = re.compile(rf"\b(?:(?:{'|'.join(_RANKS)})\.? (?=[A-Z][a-z’'-]+ [A-Z]))?[A-Z][a-z’'-]+ [A-Z][a-z’'-]{{2,}}")
_SHORTEST_FAMILY, _SHORTEST_GIVEN = 4, 3  # letters
_GIVEN_AND_FAMILY = re.compile(r"\b(?P<given>[A-Z][a-z’'-]+) (?P<family>[A-Z][\w’'-]+)")
_OPENING = 3  # letters of a surname that one misspelt has as well
_ALIKE = 0.6  # of two surnames in one post
_ALIKE_IN_ANSWERS = 0.8
_SHORTEST_WORD = 5  # letters of the word that differs: "Ward A" and "Ward B" are two


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every name that is one letter away from that of a lead or of a lead's organisation, once each."""
    led = [(lead, action.id) for action in actions(plan) for lead in action.leads]
    led += [(lead, "") for section in plan.sections for lead in section.leads]
    usual = _Usual(lead for lead, _ in led)
    told: set[str] = set()
    for text, action in (*((lead.text, action) for lead, action in led), *_texts(plan, usual.known)):
        for hit in _NAME.finditer(text):
            other = usual.of(hit.group())
            if other and hit.group() not in told and other not in told:
                told.add(hit.group())
                yield _fault(hit.group(), other, text, action)
    yield from _of_leads(plan, told)
    yield from _in_one_post(led, told)
    yield from _first_names_in_one_post(led, told)
    yield from _first_names_in_answers(plan, led, told)


def _fault(name: str, usual: str, text: str, action: str) -> Fault:
    shown = text if len(text) <= _LONGEST_SHOWN else name
    return Fault(
        f"“{name}” and “{usual}” may be one name, spelt in two ways.",
        "Spell it in one way, or say who the second is.",
        shown,
        action,
    )


def _texts(plan: Plan, known: Collection[str]) -> Iterator[tuple[str, str]]:
    """The sentences that hold a word of a known name, as a name of which one word is spelt in another way does."""
    words = " ".join(word for name in known for word in words_of(name))
    for one in written(plan, holding=words) if words else ():
        for text, _ in one.parts:
            yield text, one.action.id


def _of_leads(plan: Plan, told: set[str]) -> Iterator[Fault]:
    """Names in an action's answers, with a rank or a first name, that are one letter away from its own lead's."""
    for action in actions(plan):
        people = [lead.name for lead in action.leads if " " in lead.name]
        given = (*_RANKS, *(word for name in people for word in name.split()[:-1]))
        given += tuple(name.split()[-1][:_OPENING] for name in people)
        for answer in (one for one in action.answers if people and any(map(one.text.__contains__, given))):
            for sentence in sentences(answer.text):
                for hit in _PERSON.finditer(sentence.text):
                    other = next((name for name in people if _is_slip_of_person(hit.group(), name)), "")
                    if other and hit.group() not in told:
                        told.add(hit.group())
                        yield _fault(hit.group(), other, sentence.text, action.id)


def _in_one_post(led: Iterable[tuple[Lead, str]], told: set[str]) -> Iterator[Fault]:
    """Leads of one first name, post and organisation whose surnames look alike: "Wragg" and "Ragg"."""
    seen: dict[tuple[str, str, str], Lead] = {}
    for lead, action in led:
        given, _, family = lead.name.rpartition(" ")
        if not (given and lead.post and lead.organisation) or lead.name in told:
            continue
        other = seen.setdefault((given, lead.post, lead.organisation), lead)
        alike = SequenceMatcher(None, family.lower(), other.name.rpartition(" ")[2].lower()).ratio()
        if other.name != lead.name and other.name not in told and alike >= _ALIKE:
            told.add(lead.name)
            yield _fault(lead.name, other.name, lead.text, action)


def _first_names_in_one_post(led: Iterable[tuple[Lead, str]], told: set[str]) -> Iterator[Fault]:
    """Leads of one surname, post and organisation whose first names begin alike: "Yvette" and "Yvonne"."""
    seen: dict[tuple[str, str, str], Lead] = {}
    for lead, action in led:
        given, _, family = lead.name.rpartition(" ")
        if not (given and lead.post and lead.organisation) or lead.name in told:
            continue
        other = seen.setdefault((family, lead.post, lead.organisation), lead)
        is_like = other.name[:1] == lead.name[:1] and other.name != lead.name
        if is_like and other.name not in told and min(len(given), len(other.name.rpartition(" ")[0])) > 1:
            told.add(lead.name)
            yield _fault(lead.name, other.name, f"{lead.text} / {other.text}", action)


def _first_names_in_answers(plan: Plan, led: Iterable[tuple[Lead, str]], told: set[str]) -> Iterator[Fault]:
    """Names in answers that are those of a lead but for one letter of the first name: "Ron Ford" for "Rob Ford"."""
    known = {lead.name for lead, _ in led if " " in lead.name}
    families: dict[str, list[str]] = defaultdict(list)
    for lead in sorted(known):
        families[lead.split()[-1]].append(lead)
    words = " ".join(word for family in families for word in words_of(family))
    for one in written(plan, holding=words) if words else ():
        for sentence, _ in one.parts:
            for hit in _GIVEN_AND_FAMILY.finditer(sentence):
                other = next(
                    (lead for lead in families.get(hit["family"], ()) if _is_slip_of_given(hit["given"], lead)), ""
                )
                if other and not {hit.group(), other} & told and not any(hit.group() in lead for lead in known):
                    told.add(hit.group())
                    yield _fault(hit.group(), other, sentence, one.action.id)


def _is_slip_of_given(given: str, lead: str) -> bool:
    """Whether a first name is that of a lead with one letter put in, left out or changed, and not the first."""
    usual = lead.split()[-2]
    if given[:1] != usual[:1] or min(len(given), len(usual)) < _SHORTEST_GIVEN or given == usual:
        return False
    alike = SequenceMatcher(None, given.lower(), usual.lower())
    return (
        abs(len(given) - len(usual)) <= 1
        and sum(each.size for each in alike.get_matching_blocks()) >= max(len(given), len(usual)) - 1
    )


class _Usual:
    """The names of leads and of their organisations, the usual before the rare, and what each may be a slip of."""

    def __init__(self, leads: Iterable[Lead]) -> None:
        printed = [name for lead in leads for name in (lead.name, lead.organisation) if len(name) >= _SHORTEST]
        self.known = [name for name, _ in Counter(printed).most_common()]
        self._rank = {name: at for at, name in enumerate(self.known)}
        self._found: dict[str, str] = {}
        self._near: dict[str, list[str]] = defaultdict(list)
        for name in self.known:
            for shorter in dict.fromkeys(_shorter(name)):
                self._near[shorter].append(name)

    def of(self, name: str) -> str:
        """The known and more usual name that this one is a slip of, or ""; most names are asked for again and again."""
        if name not in self._found:
            self._found[name] = self._first(name) if len(name) >= _SHORTEST else ""
        return self._found[name]

    def _first(self, name: str) -> str:
        rank = self._rank.get(name, len(self.known))
        near = (one for shorter in _shorter(name) for one in self._near.get(shorter, ()))
        return next((one for one in near if self._rank[one] < rank and _is_slip(name, one)), "")


def _shorter(text: str) -> Iterator[str]:
    """The name itself and all that is left when one letter is taken out."""
    yield text
    yield from (text[:at] + text[at + 1 :] for at in range(len(text)))


def _is_slip(name: str, usual: str) -> bool:
    """Whether the two differ within one long word, and not by its first letter, its plural or a figure."""
    one, two = name.split(), usual.split()
    differ = [pair for pair in zip(one, two, strict=False) if pair[0] != pair[1]]
    if len(one) != len(two) or len(differ) != 1:
        return False
    here, there = (word.lower().replace("’", "'") for word in differ[0])
    are_long = min(len(here), len(there)) >= _SHORTEST_WORD and here[0] == there[0]
    return are_long and here.rstrip("s'") != there.rstrip("s'") and here.isalpha() and there.isalpha()


def _is_slip_of_person(name: str, lead: str) -> bool:
    """Whether a name is a lead's with one letter other: "Dr Ford" for "Anne Forde", "Tom Ayre" for "Tom Eyre"."""
    *given, family = name.split()
    *first, last = lead.split()
    if family == last:
        return False
    if _is_spelt_alike(given[-1], first[-1]) and _sounds_like(family.lower(), last.lower()):
        return True
    return _is_near(family.lower(), last.lower()) and (given[-1].casefold() in RANKS or given[-1] == first[-1])


def _is_spelt_alike(one: str, two: str) -> bool:
    """Whether two first names may be one: "Jon" and "John", "Hester" and "Esther"; not "Ann" and "Alan"."""
    return one == two or SequenceMatcher(None, one.lower(), two.lower()).ratio() >= _ALIKE_IN_ANSWERS


def _sounds_like(one: str, two: str) -> bool:
    """Whether two surnames open and end alike: "Bradley" and "Brady", where the first name is one."""
    is_framed = one[:2] == two[:2] and one[-1] == two[-1] and min(len(one), len(two)) > _SHORTEST_FAMILY
    return is_framed and SequenceMatcher(None, one, two).ratio() >= _ALIKE_IN_ANSWERS


def _is_near(one: str, two: str) -> bool:
    """Whether one letter was put in, left out or changed for another."""
    if abs(len(one) - len(two)) > 1 or min(len(one), len(two)) < _SHORTEST_FAMILY:
        return False
    start = next(
        (at for at, pair in enumerate(zip(one, two, strict=False)) if pair[0] != pair[1]), len(min(one, two, key=len))
    )
    return one[start + 1 :] == two[start + (len(one) == len(two)) :] or one[start:] == two[start + 1 :]
