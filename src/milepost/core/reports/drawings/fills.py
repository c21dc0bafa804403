"""The fills of drawings: each is told from the others by its pattern alone, in grey and by the colour-blind."""

INK = "#1d1d1b"

# Each is a tile of 6 x 6 points: a ground, and what is drawn on it.
_TILES = {
    "blank": ("#ffffff", ""),
    "dark": ("#0b3c45", ""),
    "mid": ("#4a8c8c", ""),
    "striped-dark": ("#7a1f1f", '<path d="M-1 5 1 7M0 0 6 6M5 -1 7 1" stroke="#ffffff" stroke-width="1.1"/>'),
    "striped": ("#ffffff", '<path d="M-1 1 1 -1M0 6 6 0M5 7 7 5" stroke="#9a4a00" stroke-width="1.9"/>'),
    "lined": ("#ffffff", '<path d="M0 3H6" stroke="#444444" stroke-width="1.6"/>'),
    "dotted": ("#ffffff", '<circle cx="3" cy="3" r="1.1" fill="#555555"/>'),
    "crossed": ("#ffffff", '<path d="M0 0 6 6M0 6 6 0" stroke="#444444" stroke-width="0.9"/>'),
}


def pattern(name: str) -> str:
    """The definition of one fill as an SVG pattern of this id."""
    ground, drawn = _TILES[name]
    tile = f'<rect width="6" height="6" fill="{ground}"/>{drawn}'
    return f'<pattern id="{name}" width="6" height="6" patternUnits="userSpaceOnUse">{tile}</pattern>'
