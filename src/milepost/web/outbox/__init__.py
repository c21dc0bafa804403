"""The mail of a partnership: what was sent, what waits, what could not be delivered and why."""
