"""Pictures as WordprocessingML: Word shows drawings of its own only, so a drawing becomes a PNG, sharp in print."""

from lxml import etree

from milepost.core.document.nodes import Picture
from milepost.core.writers.drawings import drawing
from milepost.core.writers.markup import escaped
from milepost.core.writers.typesetting import TYPEFACES, compiler
from milepost.core.writers.word.package import picture_id
from milepost.core.writers.word.paragraphs import styled

PIXELS = 300  # an inch
_EMU = 12_700  # of Word's units in a point
_TWENTIETHS = 20
_PROGRAM = b"""
#set page(width: auto, height: auto, margin: 0pt)
#image(bytes(sys.inputs.svg), format: "svg")
"""
_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_INLINE = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"


def png(block: Picture) -> bytes:
    """The drawing in pixels."""
    root = drawing(block)
    root.set("font-family", ", ".join(TYPEFACES))
    data: bytes = compiler(_PROGRAM, {"svg": etree.tostring(root, encoding="unicode")}).compile(
        format="png", ppi=PIXELS
    )
    return data


def picture(block: Picture, number: int, width: int) -> str:
    """The picture of this number under its caption, no wider than `width` twentieths of a point."""
    scale = min(1, width / _TWENTIETHS / block.width)
    across, down = (round(points * scale * _EMU) for points in (block.width, block.height))
    words = f'name="Picture {number}" descr="{escaped(" ".join(block.alt.split()))}"'
    caption = styled(block.caption, "Caption") if block.caption else ""
    return (
        f'{caption}<w:p><w:r><w:drawing><wp:inline xmlns:wp="{_INLINE}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{across}" cy="{down}"/><wp:docPr id="{number}" {words}/>'
        f'<a:graphic xmlns:a="{_DRAWING}"><a:graphicData uri="{_PICTURE}"><pic:pic xmlns:pic="{_PICTURE}">'
        f'<pic:nvPicPr><pic:cNvPr id="{number}" {words}/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip r:embed="{picture_id(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{across}" cy="{down}"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r></w:p>"
    )
