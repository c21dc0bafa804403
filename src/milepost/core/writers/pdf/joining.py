"""Parts of one paper as one tagged PDF: its pages, structure, header cells and bookmarks as if it were set at once.

Setting a paper at once takes memory for all of it. General tools that join files lose the structure, without which
nobody can read a page that they do not see. This one knows no files but those of our typesetter.
"""

import re
from collections.abc import Sequence
from itertools import count

from milepost.core.writers.pdf.objects import Objects, moved, read, written

_PAGES = re.compile(rb"/Type/Pages/Count (\d+)")
_FOOT = b"Q\n/Artifact<</Type/Pagination/Subtype/Footer>>BDC\nq /foot Do Q\nEMC\n"


def page_count(data: bytes) -> int:
    """How many pages a file has that our typesetter wrote."""
    found = _PAGES.search(data)
    return int(found[1]) if found else 0


def joined(parts: Sequence[bytes], feet: bytes) -> bytes:
    """One file of all parts in order; `feet` is a file of as many pages as all of them, with the foot of each.

    The first part has the title of the paper; the others begin with a heading below it.
    """
    whole = read(parts[0])
    roots = [whole.root]
    for at, data in enumerate(parts[1:], 1):
        part = moved(read(data), whole.size, b"%03d" % at)
        whole.found |= part.found
        roots.append(part.root)
    pages = _join_structure(whole, roots)
    _join_pages(whole, roots)
    _join_bookmarks(whole, roots)
    _put_feet(whole, pages, feet)
    _count(whole, len(pages))
    for root in roots[1:]:
        del whole.found[root]
    return written(whole)


def _join_structure(whole: Objects, roots: Sequence[int]) -> list[int]:
    """Hangs the structure of every part below that of the first, and gives all pages in order."""
    trees = [whole.ref(root, b"StructTreeRoot") for root in roots]
    tops = [whole.refs(tree, b"K")[0] for tree in trees]
    pages: list[int] = []
    numbers, names = [], []
    for root, tree in zip(roots, trees, strict=True):
        places = re.findall(rb"(\d+) (\d+ 0 R)", whole.listed(tree, b"Nums"))
        numbers += [b"%d %s" % (int(place) + len(pages), ref) for place, ref in places]
        names.append(whole.listed(tree, b"Names"))
        for page in whole.refs(whole.ref(root, b"Pages"), b"Kids"):
            words = re.sub(rb"/StructParents \d+", b"/StructParents %d" % len(pages), whole.words(page))
            whole.put(page, words)
            pages.append(page)
    for top in tops[1:]:
        for child in whole.refs(top, b"K"):
            whole.set_ref(child, b"P", tops[0])
    whole.set_list(tops[0], b"K", b" ".join(whole.listed(top, b"K") for top in tops))
    _put_tree(whole, trees[0], b" ".join(numbers), b"".join(names), len(pages))
    for gone in (*tops[1:], *trees[1:]):
        del whole.found[gone]
    return pages


def _put_tree(whole: Objects, tree: int, numbers: bytes, names: bytes, pages: int) -> None:
    whole.set_list(tree, b"Nums", numbers)
    words = re.sub(rb"/ParentTreeNextKey \d+", b"/ParentTreeNextKey %d" % pages, whole.words(tree))
    bare = re.sub(rb"/IDTree<<.*\]>>", b"", words, count=1, flags=re.DOTALL)
    if not names:
        whole.put(tree, bare)
        return
    # The names of later parts bear a prefix: sorted as PDF wants them, those of the first part come last.
    found = sorted(re.findall(rb"(\([^()]*\))(\d+ 0 R)", names))
    leaf = whole.size
    inner = b"".join(name + ref for name, ref in found)
    whole.put(leaf, b"<</Limits[%s %s]/Names[%s]>>" % (found[0][0], found[-1][0], inner))
    whole.put(tree, bare.removesuffix(b">>") + b"/IDTree<</Kids[%d 0 R]>>>>" % leaf)


def _join_pages(whole: Objects, roots: Sequence[int]) -> None:
    nodes = [whole.ref(root, b"Pages") for root in roots]
    count = sum(page_count(whole.words(node)) for node in nodes)
    top = whole.size
    for node in nodes:
        whole.set_ref(node, b"Parent", top)
    whole.put(top, b"<</Type/Pages/Count %d/Kids[%s]>>" % (count, b" ".join(b"%d 0 R" % node for node in nodes)))
    whole.set_ref(roots[0], b"Pages", top)


def _join_bookmarks(whole: Objects, roots: Sequence[int]) -> None:
    """Puts the bookmarks of later parts below the title, after those of the first."""
    title = whole.ref(whole.ref(roots[0], b"Outlines"), b"First")
    for root in roots[1:]:
        outline = whole.ref(root, b"Outlines")
        first, last, before = whole.ref(outline, b"First"), whole.ref(outline, b"Last"), whole.ref(title, b"Last")
        at = first
        while at:
            whole.set_ref(at, b"Parent", title)
            at = whole.ref(at, b"Next")
        if before:
            whole.set_ref(before, b"Next", first)
            whole.set_ref(first, b"Prev", before)
        else:
            whole.set_ref(title, b"First", first)
        whole.set_ref(title, b"Last", last)
        del whole.found[outline]
    _count_below(whole, title)


def _count_below(whole: Objects, title: int) -> None:
    number, at = 0, whole.ref(title, b"First")
    while at:
        number, at = number + 1, whole.ref(at, b"Next")
    words = re.sub(rb"/Count (-?)\d+", rb"/Count \g<1>%d" % number, whole.words(title))
    whole.put(title, words)


def _put_feet(whole: Objects, pages: Sequence[int], feet: bytes) -> None:
    """Draws the foot of each page on it, as something that is no part of the text."""
    drawn = moved(read(feet), whole.size, b"")
    sheets = drawn.refs(drawn.ref(drawn.root, b"Pages"), b"Kids")
    whole.found |= {at: one for at, one in drawn.found.items() if at not in (drawn.root, drawn.info)}
    fresh = count(whole.size)
    before, after = next(fresh), next(fresh)
    whole.found[before] = (b"<</Length 2>>", b"\nstream\nq\n\nendstream")
    whole.found[after] = (b"<</Length %d>>" % len(_FOOT), b"\nstream\n%s\nendstream" % _FOOT)
    for page, sheet in zip(pages, sheets, strict=True):
        foot = whole.ref(sheet, b"Contents")
        box, resources = whole.listed(sheet, b"MediaBox"), whole.ref(sheet, b"Resources")
        form = b"/Type/XObject/Subtype/Form/BBox[%s]/Resources %d 0 R>>" % (box, resources)
        whole.put(foot, whole.words(foot).removesuffix(b">>") + form)
        own = next(fresh)
        whole.put(own, _with_drawing(whole.words(whole.ref(page, b"Resources")), foot))
        whole.set_ref(page, b"Resources", own)
        content = b"/Contents[%d 0 R %d 0 R %d 0 R]" % (before, whole.ref(page, b"Contents"), after)
        whole.put(page, re.sub(rb"/Contents \d+ 0 R", content, whole.words(page)))
        del whole.found[sheet]
    del whole.found[drawn.ref(drawn.root, b"Pages")]


def _with_drawing(resources: bytes, foot: int) -> bytes:
    if b"/XObject<<" in resources:
        return resources.replace(b"/XObject<<", b"/XObject<</foot %d 0 R" % foot, 1)
    return resources.removesuffix(b">>") + b"/XObject<</foot %d 0 R>>>>" % foot


def _count(whole: Objects, pages: int) -> None:
    """Says in the facts about the file how many pages it has."""
    at = whole.ref(whole.root, b"Metadata")
    words, rest = whole.found[at]
    told = re.sub(rb"NPages>\d+<", b"NPages>%d<" % pages, rest)
    longer = len(told) - len(rest)
    whole.found[at] = (re.sub(rb"/Length (\d+)", lambda one: b"/Length %d" % (int(one[1]) + longer), words), told)
