"""A file becomes a draft in a process of its own: read, corrected, interpreted and marked, within limits."""

from milepost.core.drafting.safely import PATIENCE_SECONDS, WALL_SECONDS, Drafted, drafted, redrafted

__all__ = ["PATIENCE_SECONDS", "WALL_SECONDS", "Drafted", "drafted", "redrafted"]
