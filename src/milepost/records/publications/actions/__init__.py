"""Publishing a paper, withdrawing and correcting it, and what its cover report begins with."""

from milepost.records.publications.actions.cover import change_cover_template
from milepost.records.publications.actions.publication import correct, make_files_again, publish, withdraw

__all__ = ["change_cover_template", "correct", "make_files_again", "publish", "withdraw"]
