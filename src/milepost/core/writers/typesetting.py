"""Typst with the typefaces that come with us, and none of the machine's: the same words give the same bytes."""

import shutil
from functools import cache
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

# Arabic and Hebrew, mathematics and most other signs are in those that typst has within it.
TYPEFACES = (
    "Source Sans Pro",
    "DejaVu Sans Mono",
    "Libertinus Serif",
    "New Computer Modern",
    "New Computer Modern Math",
)
_FACES = ("Regular", "It", "Bold", "BoldIt")
_REMEMBERED = 10
_EVERY_FACE = f'#set text(font: "{TYPEFACES[0]}")\na *b* _c *d*_'.encode()


def compiler(program: bytes, inputs: dict[str, str]) -> Any:
    """A typst compiler of this program, which reads its data from `sys.inputs` and never as markup."""
    import typst  # noqa: PLC0415  # 60 MB to load, and most commands set no type

    return typst.Compiler(program, font_paths=_fonts(), ignore_system_fonts=True, sys_inputs=inputs)


def forget() -> None:
    """Let go of what was set last.

    Typst keeps it until ten more programs are set, which for papers of 1,000 actions would fill a server's memory.
    """
    for at in range(_REMEMBERED + 1):
        compiler(f"{at}".encode(), {}).compile(format="svg")


@cache
def _fonts() -> Any:
    """Our faces alone, loaded into memory.

    The package holds each face twice, and typst takes whichever of the two its folder lists first.
    """
    import typst  # noqa: PLC0415  # as above

    package = files("font_source_sans_pro") / "files"
    with TemporaryDirectory() as folder:
        for face in _FACES:
            name = f"SourceSansPro-{face}.otf"
            shutil.copyfile(str(package / name), Path(folder) / name)
        fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[folder])
        typst.Compiler(_EVERY_FACE, font_paths=fonts, ignore_system_fonts=True).compile(format="png")
    return fonts
