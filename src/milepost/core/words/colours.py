"""What people call a colour where it stands for a status, and the sign that shows it in text."""

import colorsys

SIGNS = {"red": "🔴", "amber": "🟠", "green": "🟢", "blue": "🔵", "purple": "🟣", "grey": "⚪"}
DRAWN = "\ufe0e"  # behind such a sign: a dot was drawn in this colour, and no letter was printed


def colour_name(fill: str) -> str:
    """The status colour that people would call this fill (RRGGBB), or "" for white, black and pale shading."""
    if len(fill) != 6:
        return ""
    red, green, blue = (int(fill[at : at + 2], 16) / 255 for at in (0, 2, 4))
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    spread = max(red, green, blue) - min(red, green, blue)
    if spread < 0.09 or saturation < 0.12:
        return "grey" if 0.4 <= lightness <= 0.88 else ""
    return _hue_name(hue * 360)


def _hue_name(hue: float) -> str:
    for limit, name in ((17, "red"), (68, "amber"), (170, "green"), (262, "blue"), (330, "purple"), (361, "red")):
        if hue < limit:
            return name
    return ""
