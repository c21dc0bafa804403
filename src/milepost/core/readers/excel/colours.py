"""The colour that a cell shows: direct, indexed or theme fills with their tints, and simple conditional formats."""

import colorsys
from collections.abc import Callable, Iterator
from typing import Any

_INDEXED_AUTO = (64, 65)
# The order in which fills name the colours of a theme: the light and dark pairs are swapped against the file's order.
_THEME_ORDER = ("lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6")


def theme_colours(theme_xml: bytes | None) -> tuple[str, ...]:
    """The ten colours of a workbook's theme as RRGGBB, in the order in which cells name them; none without a theme."""
    from lxml import etree  # noqa: PLC0415 - only workbooks need it here

    if not theme_xml:
        return ()
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    space = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
    found: dict[str, str] = {}
    for name in _THEME_ORDER:
        for element in etree.fromstring(theme_xml, parser).iter(space + name):
            for child in element:
                found.setdefault(name, (child.get("lastClr") or child.get("val") or "").lower())
    return tuple(found.get(name, "") for name in _THEME_ORDER)


def fill_of(fill: Any, theme: tuple[str, ...]) -> str:
    """The fill of a cell as RRGGBB in lower case; "" for none and for white, which looks like none."""
    kind = getattr(fill, "fill_type", None)
    if not kind:
        return ""
    if kind in ("linear", "path"):
        stops = getattr(fill, "stop", ()) or ()
        colour = stops[0].color if stops else None
    else:
        colour = fill.fgColor if kind == "solid" else fill.bgColor
    return visible(rgb(colour, theme))


def visible(colour: str) -> str:
    """The colour, or "" for white."""
    return "" if colour == "ffffff" else colour


def rgb(colour: Any, theme: tuple[str, ...]) -> str:
    """An openpyxl colour as RRGGBB in lower case, tint applied; "" where it says nothing."""
    from openpyxl.styles.colors import COLOR_INDEX  # noqa: PLC0415 - openpyxl takes half a second to import

    if colour is None:
        return ""
    base = ""
    if colour.type == "rgb" and isinstance(colour.rgb, str):
        base = colour.rgb[-6:].lower()
    elif colour.type == "theme":
        base = theme[colour.theme] if colour.theme < len(theme) else ""
    elif colour.type == "indexed" and colour.indexed not in _INDEXED_AUTO and colour.indexed < len(COLOR_INDEX):
        base = COLOR_INDEX[colour.indexed][-6:].lower()
    return _tinted(base, colour.tint or 0.0) if base else ""


def _tinted(colour: str, tint: float) -> str:
    """ECMA-376 part 1, 18.8.19: a negative tint darkens, a positive one lightens, in HLS."""
    if not tint:
        return colour
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, light, saturation = colorsys.rgb_to_hls(red, green, blue)
    light = light * (1 + tint) if tint < 0 else light * (1 - tint) + tint
    return "".join(f"{round(part * 255):02x}" for part in colorsys.hls_to_rgb(hue, light, saturation))


Rule = tuple[Any, Callable[[str], bool], str]


def conditional_fills(sheet: Any, theme: tuple[str, ...]) -> tuple[Rule, ...]:
    """The simple rules of a sheet (equal to a text or number, contains a text): cells, test, colour, first wins."""
    rules: list[tuple[int, Rule]] = []
    for area in sheet.conditional_formatting:
        for rule in area.rules:
            fill = getattr(rule.dxf, "fill", None) if rule.dxf else None
            test = _test(rule)
            if fill is None or test is None:
                continue
            colour = rgb(fill.bgColor, theme) or rgb(fill.fgColor, theme)
            if colour:
                rules.append((rule.priority, (area.sqref, test, visible(colour))))
    return tuple(rule for _, rule in sorted(rules, key=lambda pair: pair[0]))


def _test(rule: Any) -> Callable[[str], bool] | None:
    wanted = _literal(rule.formula[0]) if rule.formula else None
    if rule.type == "cellIs" and rule.operator == "equal" and wanted is not None:
        return lambda text: text.casefold() == wanted.casefold()
    if rule.type == "containsText" and rule.text:
        return lambda text: rule.text.casefold() in text.casefold()
    if rule.type == "beginsWith" and rule.text:
        return lambda text: text.casefold().startswith(rule.text.casefold())
    return None


def _literal(formula: str) -> str | None:
    text = formula.strip().lstrip("=")
    if len(text) >= 2 and text[0] == text[-1] == '"':
        return text[1:-1].replace('""', '"')
    return text if text.replace(".", "", 1).isdigit() else None


def matching(rules: tuple[Rule, ...], coordinate: str, text: str) -> Iterator[str]:
    """The colours of the rules that take this cell, first first."""
    for cells, test, colour in rules:
        if text and test(text) and coordinate in cells:
            yield colour
