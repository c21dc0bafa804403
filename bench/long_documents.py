"""Plan documents of any length as text, in the layouts that plans have: one table, a table a section, lines, forms."""

from collections.abc import Callable

_HEADINGS = "Ref\tAction\tLead\tDue\tRAG\tWhere are we now?\tWhat needs to happen next?"
_PER_SECTION = 6


def one_table(actions: int) -> str:
    """Every action a row of one table."""
    return "\n".join(("Priority 1: Near home", "", _HEADINGS, *map(_row, range(actions))))


def a_table_a_section(actions: int) -> str:
    """A table under the heading of every section."""
    return "\n\n".join(
        "\n".join((f"Priority {first // _PER_SECTION + 1}: Theme {first}", "", _HEADINGS, *map(_row, rows)))
        for first in range(0, actions, _PER_SECTION)
        if (rows := range(first, min(actions, first + _PER_SECTION)))
    )


def lines(actions: int) -> str:
    """Every action a line, with labelled lines below it."""
    return "Priority 1: Near home\n\n" + "\n".join(
        f"{_number(at)} Open hub {at} for families in Wexcombe\nLead: Ann Price, Elmshire Council\nDue: June 2026\n"
        f"Status: Green\nProgress: Hub {at} opened in May.\n"
        for at in range(actions)
    )


def forms(actions: int) -> str:
    """A table of labels and values for every action."""
    return "\n\n".join(
        f"Ref\t{_number(at)}\nAction\tOpen hub {at} for families\nLead\tAnn Price, Elmshire Council\nStatus\tOn track\n"
        f"Progress\tHub {at} opened in May."
        for at in range(actions)
    )


LAYOUTS: tuple[Callable[[int], str], ...] = (one_table, a_table_a_section, lines, forms)


def _number(at: int) -> str:
    return f"{at // 25 + 1}.{at % 25 + 1}"


def _row(at: int) -> str:
    return (
        f"{_number(at)}\tOpen hub {at} for families in Wexcombe\tAnn Price, Head of Service {at}\tBy June 2026\tGreen\t"
        f"Hub {at} opened in May and forty families came.\tWe will train {at} volunteers by spring term 2026."
    )
