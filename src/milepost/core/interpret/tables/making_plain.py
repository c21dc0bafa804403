"""What makes tables of an unusual build plain ones, or the lines that they are, before any is read as actions."""

from collections.abc import Callable

from milepost.core.interpret.items import Part
from milepost.core.interpret.tables.asked_below import one_celled
from milepost.core.interpret.tables.asked_twice import asking_once
from milepost.core.interpret.tables.banners import spread
from milepost.core.interpret.tables.boxes.below_rows import unfolded
from milepost.core.interpret.tables.boxes.lone import unboxed
from milepost.core.interpret.tables.boxes.side_by_side import beside_labels
from milepost.core.interpret.tables.by_parent import by_parent
from milepost.core.interpret.tables.by_question import by_question
from milepost.core.interpret.tables.celled_facts import with_parted_facts
from milepost.core.interpret.tables.coded_titles import with_coded_titles
from milepost.core.interpret.tables.continued_right import joined_right
from milepost.core.interpret.tables.cut_forms import joined_forms
from milepost.core.interpret.tables.decked import undecked
from milepost.core.interpret.tables.drawn_again import once
from milepost.core.interpret.tables.fact_tables import lined
from milepost.core.interpret.tables.feet import footed
from milepost.core.interpret.tables.folded import folded
from milepost.core.interpret.tables.forms import untorn_forms
from milepost.core.interpret.tables.heads import headed
from milepost.core.interpret.tables.heads_again import headed_again
from milepost.core.interpret.tables.inner_bands import with_bands_over
from milepost.core.interpret.tables.key_rows import apart
from milepost.core.interpret.tables.overleaf import whole_rows
from milepost.core.interpret.tables.refrains import without_refrains
from milepost.core.interpret.tables.scattered import gathered_up
from milepost.core.interpret.tables.topped_facts import untopped
from milepost.core.interpret.tables.turned import unstacked

# In this order: lists are headings and tables; boxes and facts are lines; what a page cut is whole; then single tables.
_PASSES: tuple[Callable[[tuple[Part, ...]], tuple[Part, ...]], ...] = (
    joined_forms,
    whole_rows,
    untopped,
    by_parent,
    by_question,
    unboxed,
    untorn_forms,
    lined,
    with_coded_titles,
    gathered_up,
    with_parted_facts,
    once,
    undecked,
    joined_right,
    without_refrains,
    headed,
    with_bands_over,
    unfolded,
    unstacked,
    spread,
    beside_labels,
    one_celled,
    apart,
    folded,
    asking_once,
    footed,
    headed_again,
)


def made_plain(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts as plainly as they can be drawn."""
    for each in _PASSES:
        parts = each(parts)
    return parts
