"""Typst with the fonts that come with us, and none of the machine's: the same words give the same bytes."""

from functools import cache
from importlib.resources import files
from typing import Any

TYPEFACE = "Source Sans Pro"


def compiler(program: bytes, inputs: dict[str, str]) -> Any:
    """A typst compiler of this program, which reads its data from `sys.inputs` and never as markup."""
    import typst  # noqa: PLC0415  # 60 MB to load, and most commands set no type

    return typst.Compiler(program, font_paths=_fonts(), ignore_system_fonts=True, sys_inputs=inputs)


@cache
def _fonts() -> Any:
    import typst  # noqa: PLC0415  # as above

    folder = str(files("font_source_sans_pro") / "files")
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[folder])
