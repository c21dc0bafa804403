"""Which forms name one body: "Elmshire Integrated Care Board", "Elmshire ICB", "ICB"; in doubt none does."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from milepost.core.words.bodies import HEADS

Key = tuple[str, ...]


def key_of(words: Iterable[str]) -> Key:
    """A name without capitals, apostrophes and hyphens, with "and" for "&"."""
    plain = [word.casefold().replace("’", "").replace("'", "").replace("-", "") for word in words]
    return tuple("and" if word == "&" else word for word in plain)


_JOINERS = frozenset({"and", "of", "for", "the"})
_SHORT_KINDS = "icb ccg cc bc dc mbc cvs frs sab csp hwb hwbb"
KINDS = frozenset(_SHORT_KINDS.split())  # short for one kind of body everywhere
_BEHIND_PLACES = (
    "county city borough district town parish metropolitan unitary council police constabulary fire nhs "
    "integrated safeguarding"
)
_KIND_WORDS = frozenset(_BEHIND_PLACES.split())
HEAD_WORDS = frozenset(key_of(HEADS))
_SHORTEST = 3  # letters of a short form that nobody spells out


@dataclass(slots=True)
class Forms:
    """The names that a plan gives in full, and what each shorter form means.

    `names` counts how each is spelt, `longs` holds the long forms of short ones, by key, as the plan gives them.
    """

    names: dict[Key, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    longs: dict[str, set[Key]] = field(default_factory=lambda: defaultdict(set))
    places: set[Key] = field(default_factory=set)
    _tails: dict[Key, set[Key]] = field(default_factory=lambda: defaultdict(set))
    _shorts: dict[Key, set[Key]] = field(default_factory=lambda: defaultdict(set))

    def settle(self) -> None:
        """Look at the names together, once all are there; "Elmshire CC" that may mean two councils names none."""
        self.places = {place for name in self.names if (place := _place(name))}
        short = [name for name in self.names if name[-1] in KINDS]
        for name in self.names:
            if name not in short:
                self._shorten(name)
        for name in short:
            full = self._shorts.get(name, set())
            if full:
                spelt = self.names.pop(name)
                if len(full) == 1:
                    self.names[next(iter(full))].update(spelt)
        for name in self.names:
            for tail in self._tails_of(name):
                self._tails[tail].add(name)

    def _shorten(self, name: Key) -> None:
        place = self._place_of(name)
        for at in {0, len(place)}:
            self._shorts[(_initials(name[at:]),)].add(name)
            self._shorts[(*name[:at], _initials(name[at:]))].add(name)

    def meant(self, words: Iterable[str]) -> Key | None:
        """The body that a form names without doubt, by the key of its fullest name."""
        key = self.full(words)
        if key in self.names or key in self._tails:
            longer = self._tails.get(key, set())
            return next(iter(longer)) if len(longer) == 1 else key if key in self.names else None
        return None

    def meant_by_letters(self, words: tuple[str, ...], *, leads: bool = False) -> Key | None:
        """The same for letters that the plan never spells out: "ECC", "Elmshire CC".

        In prose they are those of a council, a board or the like, as "CAF" is a form and no "Citizens Advice
        Farrowdale"; what leads is a body anyhow.
        """
        letters = words[-1]
        if not letters.isupper() or letters.casefold() in self.longs:
            return None
        if len(words) == 1 and len(letters) < _SHORTEST:
            return None
        found = {self.root(name) for name in self._shorts.get(key_of(words), ())}
        name = next(iter(found)) if len(found) == 1 else None
        return name if name and (leads or name[-1] in HEAD_WORDS) else None

    def root(self, name: Key) -> Key:
        """The fullest name of a body."""
        longer = self._tails.get(name, set())
        return next(iter(longer)) if len(longer) == 1 else name

    def full(self, words: Iterable[str]) -> Key:
        """The key of a form with the long form of the letters in it, where the plan gives one, and no "FT" behind."""
        found: list[str] = []
        for word in words:
            longs = self.longs.get(word.casefold(), set()) if word.isupper() else set()
            found.extend(next(iter(longs)) if len(longs) == 1 else key_of((word,)))
        return tuple(found[:-1] if found[-2:] == ["nhs", "ft"] else found)

    def _place_of(self, name: Key) -> Key:
        return next((name[:at] for at in (3, 2, 1) if name[:at] in self.places and len(name) > at), ())

    def _tails_of(self, name: Key) -> Iterator[Key]:
        """What is left of a name without its place."""
        place = self._place_of(name)
        tail = name[len(place) :]
        is_place = tail[:1] in {one[:1] for one in self.places}
        is_body = tail[-1:] and (tail[-1] in KINDS or (len(tail) > 1 and tail[-1] in HEAD_WORDS | {"service"}))
        if place and not is_place and is_body:
            yield tail


def _place(name: Key) -> Key:
    """The place that a council, a police force or the like is called by."""
    at = next((at for at, word in enumerate(name) if word in _KIND_WORDS or word in KINDS), 0)
    return name[:at] if 0 < at <= 3 else ()


def _initials(name: Key) -> str:
    return "".join(word[0] for word in name if word not in _JOINERS)
