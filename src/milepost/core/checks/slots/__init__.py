"""What can be said of a thing in one way only: where it is held, who leads it, the how-manieth it is, its hours."""

from milepost.core.checks.slots import closing, ordinal, venue, who
from milepost.core.checks.slots.slot import Attribute

ATTRIBUTES: tuple[Attribute, ...] = (venue.VENUE, *who.BY, ordinal.ORDINAL, closing.CLOSING)
