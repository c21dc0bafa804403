"""Measures an import in a database of its own; `bench.importing` starts it with the path of the document."""

import json
import sys
from pathlib import Path

import django

django.setup()

from django.core.management import call_command  # noqa: E402 - models can be imported only after set-up

from bench.figures import milliseconds  # noqa: E402
from milepost.core import pipeline  # noqa: E402
from milepost.core.plan.walk import actions  # noqa: E402
from milepost.records.imports.actions import accept_import, start_import  # noqa: E402
from milepost.records.people.actions import create_partnership_with_coordinator  # noqa: E402
from milepost.records.plans import bridge  # noqa: E402


def main(path: Path) -> None:
    """Print as JSON what it costs to import this document as a person does, and to store its plan alone."""
    call_command("migrate", verbosity=0)
    member = create_partnership_with_coordinator(by=None, name="Elmshire", coordinator="P", email="p@elmshire.example")
    data, by, owner = path.read_bytes(), member.person, member.partnership
    plan = pipeline.read_plan(data, path.name)

    def imported() -> None:
        draft = start_import(by=by, partnership=owner, data=data, file_name=path.name)
        accept_import(by=by, draft=draft, version=draft.version)

    found = {
        "imported": milliseconds(imported),
        "stored": milliseconds(lambda: bridge.store(plan, owner)),
        "actions": len(list(actions(plan))),
    }
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
