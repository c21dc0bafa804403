"""The files of a publication: made at once where that is quick, else by the worker, and kept once each."""

from collections.abc import Iterable, Iterator

from milepost.core import pipeline
from milepost.core.writers import WRITERS
from milepost.records.outbox.actions import queue_job
from milepost.records.papers.lengths import is_long
from milepost.records.publications.models import Publication, PublishedFile
from milepost.records.publications.value import Value, hash_of, written

JOB = "paper_files"


def made_now(value: Value) -> Iterator[tuple[str, bytes]]:
    """The files that need not wait, by their formats: all of them, but for what is slow of a long paper."""
    later = formats_for_later(value)
    for key in (*WRITERS, pipeline.JSON):
        if key not in later:
            yield key, written(value, key)


def formats_for_later(value: Value) -> tuple[str, ...]:
    """What the worker makes of this value: what nobody should wait for."""
    return tuple(key for key in WRITERS if is_long(value.paper, key))


def keep_files(publication: Publication, files: Iterable[tuple[str, bytes]]) -> None:
    """Keeps files of a publication; a format that is kept already stays as it is."""
    for key, data in files:
        PublishedFile.objects.get_or_create(
            publication=publication,
            format=key,
            defaults={
                "name": f"{publication.slug}-v{publication.version}{pipeline.suffix_of(key)}",
                "media_type": "application/json" if key == pipeline.JSON else WRITERS[key].media_type,
                "data": data,
                "sha256": hash_of(data),
                "size": len(data),
            },
        )


def leave_to_worker(publication: Publication, formats: tuple[str, ...]) -> None:
    """Queues what is not made yet, in the transaction that publishes."""
    if formats:
        payload = {"publication": publication.pk, "formats": list(formats)}
        queue_job(key=job_key(publication), kind=JOB, payload=payload, cause=str(publication), is_urgent=True)


def job_key(publication: Publication) -> str:
    """What the publication's job is called in the outbox."""
    return f"{JOB}-{publication.pk}"
