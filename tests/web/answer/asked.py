"""The page of the first action that a link asks for, and what it sends."""

from milepost.records.rounds.models import Item, Round


def first(round_: Round) -> Item:
    return round_.items.first()


def address(link: tuple[Round, str], rest: str = "") -> str:
    return f"/answer/{link[1]}/{first(link[0]).pk}/{rest}"


def filled(item: Item, **fields: str) -> dict[str, str]:
    """What the page of an action sends: every question answered, and these fields."""
    said = {f"answer-{question['key']}": "Half of it is done." for question in item.round.questions}
    return {**said, "state-version": str(item.version), "do": "send", **fields}
