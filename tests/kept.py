"""What is made once in a run and put back for each test: making it anew would cost more than most tests do."""

from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from typing import Generic, TypeVar

from django.apps import apps
from django.db import models, transaction

Made = TypeVar("Made")


@dataclass(frozen=True)
class Kept(Generic[Made]):
    """What was made, and the rows that came with it."""

    made: Made
    rows: list[list[models.Model]]

    def put_back(self) -> Made:
        """The same again in an empty database, for one test to change as it likes."""
        made, rows = deepcopy((self.made, self.rows))
        with transaction.atomic():
            for of_one_model in rows:
                type(of_one_model[0])._base_manager.bulk_create(of_one_model)
        return made


def keep(make: Callable[[], Made]) -> Kept[Made]:
    """Make it in an empty database, and leave that as it was."""
    with transaction.atomic():
        before = {(type(row), row.pk) for of_one_model in _rows() for row in of_one_model}
        made = make()
        new = [[row for row in of_one_model if (type(row), row.pk) not in before] for of_one_model in _rows()]
        transaction.set_rollback(True)
    return Kept(made, [of_one_model for of_one_model in new if of_one_model])


def _rows() -> list[list[models.Model]]:
    return [list(model._base_manager.all()) for model in apps.get_models(include_auto_created=True)]
