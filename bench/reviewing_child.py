"""Measures the pages of a long draft in a database of its own; `bench.importing` says how many actions it has."""

import json
import sys

from django.core.management import call_command
from django.urls import reverse

from bench.figures import milliseconds
from bench.long_documents import one_table
from bench.web_child import asker, counted, signed_in
from milepost.records.imports.actions import accept_import, start_import
from milepost.records.people.actions import create_partnership_with_coordinator

PATIENCE = 180
RUNS = 5


def main(actions: int) -> None:
    """Print as JSON what the pages of a draft cost, all of whose actions have another status than in a known plan."""
    call_command("migrate", verbosity=0)
    member = create_partnership_with_coordinator(by=None, name="Elmshire", coordinator="P", email="p@elmshire.example")
    by, owner = member.person, member.partnership
    text = one_table(actions)
    known, draft = (
        start_import(by=by, partnership=owner, data=said.encode(), file_name="plan.txt", patience=PATIENCE)
        for said in (text, text.replace("Green", "Amber"))
    )
    plan = accept_import(by=by, draft=known, version=known.version)
    client, found = signed_in(by), {}
    for name, *more in (("review",), ("row", 1, actions // 2), ("changes", plan.pk)):
        address = reverse(f"import-{name}", args=(owner.slug, draft.pk, *more))
        page, found[f"{name} queries"] = counted(lambda address=address: client.get(address))
        found[f"{name} kilobytes"] = len(page.content) / 1000
        ask = asker(address, client)
        found[name] = milliseconds(lambda ask=ask: ask(""), RUNS)
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main(int(sys.argv[1]))
