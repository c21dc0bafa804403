"""What the worker does for rounds every minute."""

from milepost.records.rounds.reminding import remind_everybody

DUE = (remind_everybody,)
