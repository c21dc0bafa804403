"""Two plans side by side: what was added, removed, reworded, moved and answered, and how each part was recognised."""

from milepost.core.plan.compare.changes import Change, Comparison, Group, How, Kind, Part
from milepost.core.plan.compare.comparing import compare
from milepost.core.plan.compare.likeness import Named
from milepost.core.plan.compare.recognising import Recognised, recognised

__all__ = ["Change", "Comparison", "Group", "How", "Kind", "Named", "Part", "Recognised", "compare", "recognised"]
