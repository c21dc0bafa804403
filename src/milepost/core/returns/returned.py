"""What came back in a form, and what is the matter with it, in sentences for the person who sees it."""

from dataclasses import dataclass
from enum import StrEnum

from milepost.core.returns.form import Filled


class ProblemKind(StrEnum):
    """What can be the matter with a form that came back."""

    NOT_A_FORM = "not a form"
    OTHER_FORM = "other form"
    OTHER_ROUND = "other round"
    CHANGED_FORM = "changed form"
    BY_LABELS = "read by labels"
    BOX_LOST = "box lost"
    BOX_TWICE = "box twice"
    FOREIGN_BOX = "foreign box"
    LABEL_CHANGED = "label changed"
    LABEL_LOST = "label lost"
    UNKNOWN_CHOICE = "unknown choice"
    TABLE = "table"
    READING = "reading"
    UNPLACED = "unplaced"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to look at: a sentence, where it was ("under “…”, action 1.2 …"), and the words that it is about."""

    kind: ProblemKind
    message: str
    where: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Return:
    """A form as it came back; nothing in it is saved or trusted yet.

    Ids come from the file: whether this person is asked about these actions is for whoever saves it to check.
    `form` and `round` are "" where the file says nothing of them. `items` holds one Filled for each action of the form,
    and `sent` what stood in its boxes when it was made; nothing where the file lost that.
    """

    form: str = ""
    round: str = ""
    items: tuple[Filled, ...] = ()
    problems: tuple[Problem, ...] = ()
    sent: tuple[Filled, ...] = ()

    @property
    def unplaced(self) -> tuple[Problem, ...]:
        """The words that stood outside every box, each with where it stood; nothing of the file is lost."""
        return tuple(problem for problem in self.problems if problem.kind is ProblemKind.UNPLACED)

    def item(self, action: str) -> Filled:
        """What came back for this action."""
        return next((item for item in self.items if item.action == action), Filled(action))
