"""A body that a plan names, and one mention of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mention:
    """One naming of a body: the form as written, the part of the plan that holds it, and whether it leads there."""

    form: str
    place: str
    leads: bool = False


@dataclass(frozen=True, slots=True)
class Body:
    """A body by its fullest name, with every mention in printed order."""

    name: str
    mentions: tuple[Mention, ...]

    @property
    def others(self) -> tuple[str, ...]:
        """The other forms in which it is written, the usual before the rare."""
        times: dict[str, int] = {}
        for one in self.mentions:
            times[one.form] = times.get(one.form, 0) + 1
        return tuple(sorted((form for form in times if form != self.name), key=lambda form: -times[form]))

    def places(self, *, leads: bool) -> tuple[str, ...]:
        """Where it leads, or where it is spoken of, once each and in printed order."""
        return tuple(dict.fromkeys(one.place for one in self.mentions if one.leads == leads))
