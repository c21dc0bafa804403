"""Letters that no typeface of ours has: PDF/UA allows no sign that cannot be seen, so each is printed as its name."""

import json
import re
import unicodedata
from collections.abc import Mapping

from milepost.core.writers.typesetting import TYPEFACES, compiler

# What Source Sans Pro has, so that papers in plain words need not ask.
_HAS = r"\x20-\x7e\xa0-\u017f\u2010-\u2026\u20ac"
_ODD_WORD = re.compile(rf"\S*[^{_HAS}\s]\S*")
_LACKING = re.compile(r'the text `"(.+?)"` could not be displayed')
_JOINING = ("Cf", "Mn")  # unseen joiners and marks that are refused only for the letters that they stand by
_ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
_PROGRAM = f"""
#set document(title: "Letters")
#set text(font: {json.dumps(TYPEFACES).replace("[", "(").replace("]", ")")})
#for word in json(bytes(sys.inputs.words)) {{ par(text(word)) }}
""".encode()


def lacking(text: str) -> dict[int, str]:
    """The letters of a text that no typeface has, each with its name in brackets, in the form of str.translate."""
    names: dict[int, str] = {}
    if not _ODD_WORD.search("".join(set(text))):
        return names
    words = sorted(set(_ODD_WORD.findall(text)))
    while found := _not_displayed([word.translate(names) for word in words]):
        names |= {ord(letter): f"[{_name(letter)}]" for letter in found}
    return names


def note(names: Mapping[int, str]) -> str:
    """One sentence for the end of a paper that has such names in it."""
    example = min(names.values())
    return f"Signs that the typefaces of this paper do not have are printed as their names, such as {example}."


def _not_displayed(words: list[str]) -> set[str]:
    """The letters that the typesetter refuses."""
    import typst  # noqa: PLC0415  # slow to load, and most commands set no type

    try:
        compiler(_PROGRAM, {"words": json.dumps(words)}).compile(format="pdf", pdf_standards=["ua-1"], timestamp=0)
    except typst.TypstError as error:
        found = set(_ESCAPED.sub(lambda code: chr(int(code[1], 16)), "".join(_LACKING.findall(error.diagnostic))))
        if not found:
            raise
        return {letter for letter in found if unicodedata.category(letter) not in _JOINING} or found
    return set()


def _name(letter: str) -> str:
    return unicodedata.name(letter, f"U+{ord(letter):04X}")
