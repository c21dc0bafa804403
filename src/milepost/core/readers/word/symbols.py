"""Characters of symbol fonts as the Unicode characters that they look like."""

_WINGDINGS = {
    0x4A: "☺", 0x4C: "☹", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x75: "◆",
    0x76: "❖", 0x9F: "•", 0xA0: "▪", 0xA1: "○", 0xA7: "▪", 0xA8: "□", 0xAB: "★", 0xD8: "➢", 0xDF: "←", 0xE0: "→",
    0xE1: "↑",
    0xE2: "↓", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_WINGDINGS_2 = {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●", 0xA3: "□"}
_WINGDINGS_3 = {
    0x70: "▲",
    0x71: "▼",
    0x74: "◀",
    0x75: "▶",
    0x84: "►",
    0x85: "►",
    0xC6: "←",
    0xC7: "→",
    0xC8: "↑",
    0xC9: "↓",
}
_SYMBOL = {
    0xA3: "≤", 0xA5: "∞", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB3: "≥",
    0xB4: "×", 0xB7: "•", 0xB9: "≠", 0xBB: "≈", 0xD6: "√",
}  # fmt: skip
_FONTS = {"wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2, "wingdings 3": _WINGDINGS_3, "symbol": _SYMBOL}
_PRIVATE = 0xF000


def is_symbol_font(font: str) -> bool:
    """Whether the letters of this font are signs."""
    return font.lower() in _FONTS


def symbol(code: int, font: str) -> str:
    """The sign that a font shows for a code, with or without the private-use offset; ▯ where it is not known."""
    low = code - _PRIVATE if _PRIVATE <= code <= _PRIVATE + 0xFF else code
    known = _FONTS.get(font.lower(), _WINGDINGS)
    if low in known:
        return known[low]
    return chr(low) if 0x20 <= low < 0x7F and font.lower() == "symbol" else "▯"


def as_shown(text: str, font: str) -> str:
    """The text as this font shows it; a text in an ordinary font stays as it is."""
    if not is_symbol_font(font):
        return text
    return "".join(character if character.isspace() else symbol(ord(character), font) for character in text)
