"""What publications have for the worker: the files of large papers."""

from typing import Any

from milepost.records.publications.files import JOB, keep_files
from milepost.records.publications.models import Publication
from milepost.records.publications.value import opened, written


def make_files(payload: dict[str, Any]) -> None:
    """Makes the files that publishing left; each is kept as soon as it is made, so a second call does the rest."""
    publication = Publication.objects.get(pk=payload["publication"])
    kept = set(publication.files.values_list("format", flat=True))
    value = opened(publication.value)
    for key in payload["formats"]:
        if key not in kept:
            keep_files(publication, [(key, written(value, key))])


JOBS = {JOB: make_files}
