"""Prints what is fast as a table with the command that made it: `python -m bench [NAME …]`."""

import os
import platform
import sys
from collections.abc import Callable, Iterator

from bench import checks, comparing, importing, papers, reading_pdf_excel, reading_speed, web_pages
from bench.figures import Figure

# A bench is a function that yields figures; add its module here.
BENCHES: dict[str, Callable[[], Iterator[Figure]]] = {
    "reading": reading_speed.figures,
    "pdf-excel": reading_pdf_excel.figures,
    "importing": importing.figures,
    "papers": papers.figures,
    "pages": web_pages.figures,
    "checks": checks.figures,
    "comparing": comparing.figures,
}


def main(names: list[str]) -> int:
    """Run the named benches, or all, and print each figure as soon as it is there."""
    unknown = [name for name in names if name not in BENCHES]
    if unknown:
        print(f"There is no bench called {unknown[0]}. There are: {', '.join(BENCHES)}.", file=sys.stderr)
        return 2
    print(f"`script/bench {' '.join(names)}`".replace(" `", "`"))
    print(f"on Python {platform.python_version()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}\n")
    print("| what | best run | beside |\n|---|---|---|")
    for name in names or BENCHES:
        for figure in BENCHES[name]():
            print(f"| {figure.what} | {figure.figure} | {figure.beside} |", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
