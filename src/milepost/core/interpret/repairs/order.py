"""The order of the repairs, in stages; each works on what the stages before it left.

Within a stage most neighbours may change places. Every two of them were swapped over 299 documents (27 November 2026):
only the pairs that a comment names read anything otherwise.
"""

from collections.abc import Callable

from milepost.core.interpret.items import Item
from milepost.core.interpret.outlines.lines import outlined
from milepost.core.interpret.repairs.agreed import agreed
from milepost.core.interpret.repairs.announced import announced
from milepost.core.interpret.repairs.bare_labels import crowned, entitled
from milepost.core.interpret.repairs.carried import carried
from milepost.core.interpret.repairs.closing_contacts import without_contacts
from milepost.core.interpret.repairs.coded_statuses import coded as coded_statuses
from milepost.core.interpret.repairs.covering import covered
from milepost.core.interpret.repairs.covering_reports import without_reports
from milepost.core.interpret.repairs.dated_pairs import dated_pairs
from milepost.core.interpret.repairs.demoted import demoted
from milepost.core.interpret.repairs.dittos import said_again
from milepost.core.interpret.repairs.earlier_plans import without_earlier
from milepost.core.interpret.repairs.gathered import gathered
from milepost.core.interpret.repairs.halved import halved
from milepost.core.interpret.repairs.inner_tables import nested
from milepost.core.interpret.repairs.keyed import keyed
from milepost.core.interpret.repairs.led_answers import led
from milepost.core.interpret.repairs.led_cells import named
from milepost.core.interpret.repairs.led_sentences import led_in_sentences
from milepost.core.interpret.repairs.levels import levelled
from milepost.core.interpret.repairs.lone_actions import lifted
from milepost.core.interpret.repairs.merged_numbers import parted
from milepost.core.interpret.repairs.notes_between import without_notes
from milepost.core.interpret.repairs.numbered_rows import arranged
from milepost.core.interpret.repairs.numbers import numbered
from milepost.core.interpret.repairs.numbers_apart import numbers_apart
from milepost.core.interpret.repairs.numbers_before import numbered_headings
from milepost.core.interpret.repairs.own_papers import plain
from milepost.core.interpret.repairs.particulars import without_particulars
from milepost.core.interpret.repairs.promoted import promoted
from milepost.core.interpret.repairs.renamed_groups import regrouped
from milepost.core.interpret.repairs.run_together import lined_up
from milepost.core.interpret.repairs.section_facts import of_sections
from milepost.core.interpret.repairs.shaded import shaded
from milepost.core.interpret.repairs.shared_labels import called
from milepost.core.interpret.repairs.shifts import shifted
from milepost.core.interpret.repairs.stated_answers import stated
from milepost.core.interpret.repairs.stated_titles import apart
from milepost.core.interpret.repairs.stepped_below import stepped_below
from milepost.core.interpret.repairs.steps import stepped
from milepost.core.interpret.repairs.surmised import surmised
from milepost.core.interpret.repairs.tears import rejoined
from milepost.core.interpret.repairs.templates import without_templates
from milepost.core.interpret.repairs.ticked import ticked
from milepost.core.interpret.repairs.titled_again import named_once, told_apart
from milepost.core.interpret.repairs.titled_fields import with_fields
from milepost.core.interpret.repairs.titles import titled
from milepost.core.interpret.repairs.told_below import told
from milepost.core.interpret.repairs.united import united

Repair = Callable[[tuple[Item, ...]], tuple[Item, ...]]

_LINES_TOGETHER: tuple[Repair, ...] = (  # what stands apart of its title, row or key, while all lines are still there
    without_contacts,
    without_earlier,
    named_once,
    numbered_headings,
    numbers_apart,
    crowned,
    told,
    keyed,
    dated_pairs,  # before outlines, which would read the strip of days as lines of an action
)
_RECORDS_OF_LINES: tuple[Repair, ...] = (  # all actions are records from here on
    outlined,
    without_reports,
    stepped_below,  # behind outlines: steps go to the record above them
    nested,
    without_particulars,
    of_sections,
)
_WHOLE_RECORDS: tuple[Repair, ...] = (  # one row an action, under columns that mean the same in the whole document
    parted,
    without_templates,  # before rows are joined: a row of guidance goes on with none
    united,
    titled,  # behind `united`: which label holds the title is decided there, and only without one is it the line above
    agreed,
    regrouped,
    shifted,
    rejoined,
)
_CELLS: tuple[Repair, ...] = (  # what a cell holds of other columns, of other rows, or by its look
    said_again,
    halved,
    lined_up,
    carried,
    covered,
    ticked,
    with_fields,
    apart,
    stated,
    led,
    named,
    coded_statuses,
    shaded,
    plain,
    stepped,
)
_NUMBERS: tuple[Repair, ...] = (
    numbered,
    arranged,  # behind `numbered`: it compares numbers that were taken off their titles
    surmised,
)
_LEVELS: tuple[Repair, ...] = (  # what the lines between the records open, and which records are groups
    without_notes,
    announced,
    entitled,  # before levels: a label alone would open a section without a title
    levelled,
    led_in_sentences,
    demoted,  # behind levels: whether a column's groups are sections depends on what the lines opened
    called,
    promoted,
    lifted,
    gathered,
    told_apart,  # last of all: what is loose until then may still be found a use for
)

REPAIRS = (*_LINES_TOGETHER, *_RECORDS_OF_LINES, *_WHOLE_RECORDS, *_CELLS, *_NUMBERS, *_LEVELS)
