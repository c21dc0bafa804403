"""Measures accepting a long draft in a database of its own; `bench.importing` starts it with the number of actions."""

import json
import sys

import django

django.setup()

from django.core.management import call_command  # noqa: E402 - models can be imported only after set-up

from bench.figures import milliseconds  # noqa: E402
from bench.long_documents import one_table  # noqa: E402
from milepost.records.imports.actions import accept_import, start_import, undo_import  # noqa: E402
from milepost.records.imports.queries import import_row  # noqa: E402
from milepost.records.people.actions import create_partnership_with_coordinator  # noqa: E402

PATIENCE = 180


def main(actions: int) -> None:
    """Print as JSON what it costs to accept a draft of this many actions, and what its plan costs to take back."""
    call_command("migrate", verbosity=0)
    member = create_partnership_with_coordinator(by=None, name="Elmshire", coordinator="P", email="p@elmshire.example")
    by, owner = member.person, member.partnership
    data = one_table(actions).encode()
    draft = start_import(by=by, partnership=owner, data=data, file_name="plan.txt", patience=PATIENCE)

    def accepted() -> None:
        item = import_row(owner, by, draft.pk)
        accept_import(by=by, draft=item, version=item.version)

    def times() -> tuple[float, float]:
        taken = milliseconds(accepted, runs=1)
        plan = import_row(owner, by, draft.pk).plan
        return taken, milliseconds(lambda: plan and undo_import(by=by, plan=plan), runs=1)

    found = [times() for _ in range(3)]
    best = {"accepted": min(one for one, _ in found), "undone": min(one for _, one in found)}
    sys.stdout.write(json.dumps(best))


if __name__ == "__main__":
    main(int(sys.argv[1]))
