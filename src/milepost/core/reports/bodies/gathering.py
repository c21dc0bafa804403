"""Every body of a plan: first the names that leave no doubt, then each mention of one of them in whatever form."""

import re
from collections import defaultdict
from collections.abc import Iterator

from milepost.core.interpret.leads import callings
from milepost.core.plan.model import Lead, Plan
from milepost.core.plan.walk import actions
from milepost.core.reports import parts
from milepost.core.reports.bodies.forms import HEAD_WORDS, KINDS, Forms, Key, key_of
from milepost.core.reports.bodies.model import Body, Mention
from milepost.core.reports.choices import organisation_of
from milepost.core.reports.quoting import short_name, told
from milepost.core.words.acronyms import expansions
from milepost.core.words.bodies import HEADS, Named, is_head, named_bodies

Cell = tuple[str, tuple[Named, ...]]  # the part of the plan that holds it, and what has capitals in it

_ARTICLES = re.compile(r"^(?:the )+", re.IGNORECASE)
_SMALL = frozenset({"of", "and", "for", "the", "in", "&", "team", "subgroup", "sub-group"})
_NOT_NAMES = frozenset({"All", "Each", "Other", "Various", "Both"})
_LONGEST = 9  # words of a name
# of two words, these say what kind of body it is and not which
_KINDS_ALONE = (
    "local public parish town county city district borough community voluntary focus peer working lead "
    "unitary partner health care nhs hospital foundation school full shadow trade age user task whole youth student "
    "charitable primary academy professional family expert sub own royal"
)
_KIND_ONLY = frozenset(_KINDS_ALONE.split())
_BEFORE_ANY = "a an each every any new no another some all other many several proposed both which"
_NOT_ONE = frozenset(_BEFORE_ANY.split())


def bodies(plan: Plan) -> tuple[Body, ...]:
    """The bodies that the plan names, by name; time grows with the length of its texts alone."""
    cells = [(place, tuple(named_bodies(text))) for place, text in _texts(plan)]
    leads = list(_leads(plan))
    forms = _forms(plan, cells, leads)
    found: dict[Key, list[Mention]] = defaultdict(list)
    for place, name in leads:
        _note(
            found,
            forms.meant(name.split()) or forms.meant_by_letters((name,), leads=True),
            Mention(name, place, leads=True),
        )
    for place, among in cells:
        for key, form in _meant(forms, among):
            _note(found, key, Mention(form, place))
    made = (Body(_name(forms, key), tuple(mentions)) for key, mentions in found.items())
    return tuple(sorted(made, key=lambda body: body.name.casefold()))


def _note(found: dict[Key, list[Mention]], key: Key | None, mention: Mention) -> None:
    if key is not None:
        found[key].append(mention)


def _texts(plan: Plan) -> Iterator[tuple[str, str]]:
    yield "The plan’s title", plan.title
    yield from told(plan)


def _name(forms: Forms, key: Key) -> str:
    """The form with the most words, and of these the usual one."""
    return max(forms.names[key].items(), key=lambda one: (len(one[0].split()), one[1]))[0]


def _leads(plan: Plan) -> Iterator[tuple[str, str]]:
    """Every organisation that leads or takes part, by where it does."""
    for section in plan.sections:
        for lead in section.leads:
            yield from ((parts.section_heading(section), name) for name in _organisations(lead))
    for action in actions(plan):
        for lead in action.leads:
            yield from ((short_name(action), name) for name in _organisations(lead))


def _organisations(lead: Lead) -> Iterator[str]:
    """The organisation of a lead where its words say that it is one; of "Trees, Elmshire Council" what closes it."""
    all_of_them = [_ARTICLES.sub("", " ".join(part.split())) for part in organisation_of(lead).split(",")]
    told = [name for name in all_of_them if _is_organisation(name) or _is_letters(name)]
    if told:
        yield told[0]
    elif len(all_of_them) == 1 and lead.name and _is_own_name(all_of_them[0]):
        yield all_of_them[0]


def _is_letters(name: str) -> bool:
    return callings.is_abbreviation(name) and name.isupper() and not callings.is_nobody(name)


def _is_organisation(name: str) -> bool:
    words = name.split()
    if not _is_name_of_words(words) or callings.is_department(name) or _is_kind_only(key_of(words)):
        return False
    return words[-1].casefold() in KINDS or (callings.is_body(name) and not words[-1].endswith("ervices"))


def _is_own_name(name: str) -> bool:
    """Whether a person's organisation is called by a name of its own: "Turning Tide", and no field of work."""
    words = name.split()
    if not _is_name_of_words(words) or callings.has_post(name):
        return False
    return words[0] == "St" or not (callings.is_subject(words[0]) or callings.is_abbreviation(words[0]))


def _is_name_of_words(words: list[str]) -> bool:
    is_told = 1 < len(words) <= _LONGEST and all(word[0].isupper() or word in _SMALL for word in words)
    return (
        is_told
        and words[0] not in _NOT_NAMES
        and not callings.is_nobody(" ".join(words))
        and not any(map(str.isdigit, words))
    )


def _is_kind_only(key: Key) -> bool:
    is_kind = len(key) < 2 or (len(key) == 2 and key[0] in _KIND_ONLY) or key == ("housing", "association")
    return is_kind or not set(key) - _KIND_ONLY - HEAD_WORDS


def _forms(plan: Plan, cells: list[Cell], leads: list[tuple[str, str]]) -> Forms:
    forms = Forms()
    _spell_out(plan, forms)
    for _, name in leads:
        if not _is_letters(name):
            forms.names[forms.full(name.split())][name] += 1
    for _, among in cells:
        for one in among:
            if _is_name(one):
                forms.names[forms.full(one.words)][str(one)] += 1
    forms.settle()
    return forms


def _spell_out(plan: Plan, forms: Forms) -> None:
    given = [(one.short, one.long) for one in plan.glossary]
    given += [(one.short, one.long) for _, text in _texts(plan) for one in expansions(text)]
    for short, long in given:
        forms.longs[short.casefold()].add(key_of(long.split()))


def _is_name(one: Named) -> bool:
    """Whether the words are a body's name in full, with nothing behind them that makes them something else."""
    if not one.is_clean or one.before in _NOT_ONE or len(one.words) > _LONGEST:
        return False
    key = key_of(one.words)
    if len(key) == 2 and key[1] in KINDS and one.words[1].isupper():
        return not one.words[0].isupper()
    return is_head(one.words) and not _is_kind_only(key)


def _meant(forms: Forms, among: tuple[Named, ...]) -> Iterator[tuple[Key, str]]:
    """The bodies that one text names; "the Board" only behind the one board that it named before."""
    named: dict[str, set[Key]] = defaultdict(set)
    for one in among:
        key = _of(forms, one)
        if key is not None:
            named[key[-1]].add(key)
            yield key, f"the {one}" if _is_kind_only(key_of(one.words)) and one.before == "the" else str(one)
        elif len(one.words) > 1:
            named[one.words[-1].casefold()].add(key_of(one.words))
        elif one.before == "the" and one.is_clean and one.words[0] in HEADS:
            before = named[one.words[0].casefold()]
            if len(before) == 1 and not before.isdisjoint(forms.names):
                yield next(iter(before)), f"the {one}"


def _of(forms: Forms, one: Named) -> Key | None:
    if one.before in _NOT_ONE:
        return None
    return forms.meant(one.words) or forms.meant_by_letters(one.words)
