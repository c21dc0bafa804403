"""The table of contents as WordprocessingML: Word's own field, filled in already.

It shows before it is updated. Its entries are links without page numbers: only Word knows on which page a heading comes
to stand, and a number that waits to be updated is a wrong one.
"""

from collections.abc import Mapping, Sequence

from milepost.core.document.nodes import Block, Heading
from milepost.core.writers.markup import escaped, is_right_to_left
from milepost.core.writers.word.paragraphs import heading, styled

FEWEST = 7  # headings; a paper with fewer, as the summary for the board, is seen at a glance
MOST = 30  # entries; where there would be more, deeper headings are left to the navigation pane
DEEPEST = 3


def listed(blocks: Sequence[Block]) -> dict[int, Heading]:
    """The headings that a table of contents names, by their position among the blocks; none in a short paper."""
    found = {at: block for at, block in enumerate(blocks) if isinstance(block, Heading) and block.text.strip()}
    if len(found) < FEWEST:
        return {}
    for level in range(DEEPEST, 0, -1):
        named = {at: block for at, block in found.items() if block.level <= level}
        if len(named) <= MOST:
            return named
    return named


def contents(named: Mapping[int, Heading]) -> str:
    """The table of contents of these headings, each a link to its own."""
    deepest = max(block.level for block in named.values())
    field = f' TOC \\o "1-{deepest}" \\n \\h \\z \\u '
    opening = f'{_mark("begin")}<w:r><w:instrText xml:space="preserve">{field}</w:instrText></w:r>{_mark("separate")}'
    entries = [_entry(block, at) for at, block in named.items()]
    entries[0] = entries[0].replace("<w:hyperlink", f"{opening}<w:hyperlink", 1)
    entries[-1] = entries[-1].replace("</w:hyperlink>", f"</w:hyperlink>{_mark('end')}", 1)
    entries[-1] = entries[-1].replace("</w:pPr>", '<w:spacing w:after="240"/></w:pPr>', 1)  # the text begins below
    return (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>'
        f"</w:docPartObj></w:sdtPr><w:sdtContent>{styled('Contents', 'TOCHeading')}{''.join(entries)}"
        "</w:sdtContent></w:sdt>"
    )


def target(block: Heading, at: int) -> str:
    """A heading to which the table of contents leads."""
    mark = f'<w:bookmarkStart w:id="{at}" w:name="{_name(at)}"/>'
    opened = heading(block).replace("<w:r>", f"{mark}<w:r>", 1)
    return opened.replace("</w:p>", f'<w:bookmarkEnd w:id="{at}"/></w:p>')


def _entry(block: Heading, at: int) -> str:
    direction = "<w:bidi/>" if is_right_to_left(block.text) else ""
    run = f'<w:r><w:t xml:space="preserve">{escaped(block.text)}</w:t></w:r>'
    return (
        f'<w:p><w:pPr><w:pStyle w:val="TOC{block.level}"/>{direction}</w:pPr>'
        f'<w:hyperlink w:anchor="{_name(at)}" w:history="1">{run}</w:hyperlink></w:p>'
    )


def _name(at: int) -> str:
    return f"_Toc{at:08}"


def _mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'
