"""How documents made by chance are read: each choice of each part, the worst first, and the worst makes."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from statistics import fmean

GOOD = 0.97  # the goal of a document at first sight
_WORST = 12


@dataclass(slots=True)
class Chances:
    """What was reached so far, by choice and by make."""

    seed: int
    scores: dict[tuple[str, str], list[float]] = field(default_factory=lambda: defaultdict(list))
    makes: list[tuple[float, int, Mapping[str, str]]] = field(default_factory=list)

    def add(self, figure: float, at: int, make: Mapping[str, str]) -> None:
        """Take what one make reached."""
        self.makes.append((figure, at, make))
        for choice in make.items():
            self.scores[choice].append(figure)

    @property
    def mean(self) -> float:
        """What the makes reached on average."""
        return fmean(figure for figure, *_ in self.makes)

    def show(self) -> None:
        """Print all of it."""
        for (part, choice), figures in sorted(self.scores.items(), key=lambda one: (one[0][0], fmean(one[1]))):
            good = sum(one >= GOOD for one in figures)
            print(f"{part:8} {choice:20} mean {fmean(figures):.3f}, {good:4} of {len(figures):4} at {GOOD} or better")
        for figure, at, make in sorted(self.makes, key=lambda one: one[:2])[:_WORST]:
            print(f"{figure:.3f} {self.seed}/{at}", *(f"{part}={choice}" for part, choice in make.items()), sep="  ")
        every = [figure for figure, *_ in self.makes]
        print(f"mean {fmean(every):.3f}, {sum(one >= GOOD for one in every)} of {len(every)} at {GOOD} or better")
