"""The tables of a round: the round itself, whom it asks, what they are asked for, and what they say."""

from milepost.records.rounds.models.item import Item, ItemState
from milepost.records.rounds.models.request import Code, Link, Request
from milepost.records.rounds.models.round import Round, RoundState
from milepost.records.rounds.models.said import Draft, Evidence, Outcome, ReadingDraft

__all__ = [
    "Code",
    "Draft",
    "Evidence",
    "Item",
    "ItemState",
    "Link",
    "Outcome",
    "ReadingDraft",
    "Request",
    "Round",
    "RoundState",
]
