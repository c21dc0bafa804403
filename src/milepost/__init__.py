"""Milepost: the system of record for partnership plans."""

__version__ = "0.1.0"
