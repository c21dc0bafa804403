"""The Word form that goes out with a request, what comes back in it, and what that would change."""

from milepost.core.returns.differences import differences
from milepost.core.returns.reading import read_form
from milepost.core.returns.safely import read_form_safely, which_form
from milepost.core.returns.writing import write_form

__all__ = ["differences", "read_form", "read_form_safely", "which_form", "write_form"]
