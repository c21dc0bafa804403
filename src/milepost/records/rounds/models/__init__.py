"""The tables of a round: whom it asks, what they are asked for, what they say, and the forms that came back."""

from milepost.records.rounds.models.form import ReturnedForm
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
    "ReturnedForm",
    "Round",
    "RoundState",
]
