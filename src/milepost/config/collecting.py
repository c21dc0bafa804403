"""How often a web process looks for objects that only hold each other: seldom, since a plan holds no circles."""

import gc

SELDOM = 10_000  # objects made since the last look; Python's own 700 is too often where a plan has a hundred thousand


def collect_seldom() -> None:
    """Leaves out of every later look what is loaded by now, which stays as long as the process, and looks seldom.

    Of a page of 2,500 actions that differ, looking was two fifths of the time; the process grows no larger for it.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(SELDOM)
