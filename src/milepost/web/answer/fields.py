"""What a page of one action sends, by the names of its fields."""

from django.http import QueryDict

from milepost.records.rounds.models import Item
from milepost.records.rounds.typed import Typed, TypedOutcome, TypedReading, TypedState, Work


def work_of(post: QueryDict, item: Item) -> Work:
    """Everything about the action that the page sent; fields that it did not send stay as they are."""
    keys = [key for question in item.round.questions if f"answer-{(key := question['key'])}" in post]
    return Work(
        answers={
            key: Typed(str(post[name]), _version(post, name)) for key in keys if (name := f"answer-{key}") in post
        },
        outcomes={
            pk: TypedOutcome(
                kind=post.get(f"{name}-kind", ""),
                new_date=post.get(f"{name}-new_date", ""),
                because=post.get(f"{name}-because", ""),
                replaced_by=post.get(f"{name}-replaced_by", ""),
                version=_version(post, name),
            )
            for pk, name in _named(post, "milestone")
        },
        readings={
            pk: TypedReading(post.get(f"{name}-value", ""), post.get(f"{name}-date", ""), _version(post, name))
            for pk, name in _named(post, "measure")
        },
        state=_state(post),
    )


def _state(post: QueryDict) -> TypedState | None:
    if "state-version" not in post:
        return None
    return TypedState(
        status=post.get("status", ""),
        status_because=post.get("status_because", ""),
        nothing_to_report=bool(post.get("nothing_to_report")),
        note=post.get("note", ""),
        version=_version(post, "state"),
    )


def _named(post: QueryDict, kind: str) -> list[tuple[str, str]]:
    """The ids that the page names of one kind, with the beginning of their fields' names."""
    start, end = f"{kind}-", "-version"
    names = [name[: -len(end)] for name in post if name.startswith(start) and name.endswith(end)]
    return [(name[len(start) :], name) for name in names]


def _version(post: QueryDict, name: str) -> int:
    said = post.get(f"{name}-version", "")
    return int(said) if said.isdecimal() and len(said) < 9 else 0
