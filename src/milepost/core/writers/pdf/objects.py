"""The objects of a PDF as our typesetter writes it: one plain table of objects, none of them packed into another."""

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

_ENTRY = 20  # bytes of an entry of the table of objects
_STREAM = re.compile(rb">>\s*stream\r?\n")
_TOKEN = re.compile(rb"\\.|\(U\d+x\d+y\d+\)|[()]|(\d+) 0 R", re.DOTALL)
_TEXT = re.compile(rb"\((?!U\d+x\d+y\d+\))")  # anything in brackets but the name of a header cell
_NUMBER = re.compile(rb"(\d+)(?= 0 R)")
_HEAD = b"%PDF-1.7\n%\x80\x80\x80\x80\n\n"
_FREE = b"0000000000 65535 f\r\n"
_ID = re.compile(rb"/ID\[\(([^()]*)\)")


@dataclass(slots=True)
class Objects:
    """Objects by their numbers, each as the words of its value and, for a stream, all that follows them.

    `root` and `info` are the numbers of the catalogue and of the facts about the file, `mark` is its identifier.
    """

    found: dict[int, tuple[bytes, bytes]]
    root: int
    info: int
    mark: bytes

    @property
    def size(self) -> int:
        """One more than the highest number."""
        return max(self.found) + 1

    def words(self, number: int) -> bytes:
        """The value of an object, without its stream."""
        return self.found[number][0]

    def put(self, number: int, words: bytes) -> None:
        """Gives an object another value; a stream keeps its bytes."""
        self.found[number] = (words, self.found[number][1] if number in self.found else b"")

    def ref(self, number: int, key: bytes) -> int:
        """The number of the object to which an entry of this one refers; 0 where it has no such entry."""
        found = re.search(rb"/%s (\d+) 0 R" % key, self.words(number))
        return int(found[1]) if found else 0

    def refs(self, number: int, key: bytes) -> list[int]:
        """The numbers of the objects in a list of this one."""
        return [int(one) for one in re.findall(rb"(\d+) 0 R", self.listed(number, key))]

    def listed(self, number: int, key: bytes) -> bytes:
        """What stands in a list of this object; b"" where it has no such list."""
        found = re.search(rb"/%s\[(.*?)\]" % key, self.words(number), re.DOTALL)
        return found[1] if found else b""

    def set_list(self, number: int, key: bytes, inner: bytes) -> None:
        """Puts something else into a list of this object."""
        pattern = re.compile(rb"/%s\[.*?\]" % key, re.DOTALL)
        self.put(number, pattern.sub(lambda _: b"/%s[%s]" % (key, inner), self.words(number), count=1))

    def set_ref(self, number: int, key: bytes, to: int) -> None:
        """Makes an entry of this object refer to another one."""
        bare = re.sub(rb"/%s \d+ 0 R" % key, b"", self.words(number), count=1)
        self.put(number, bare.removesuffix(b">>") + b"/%s %d 0 R>>" % (key, to))


def read(data: bytes) -> Objects:
    """The objects of a file that our typesetter wrote."""
    start = int(data[data.rindex(b"startxref") + 9 :].split()[0])
    _, head, table = data[start:].split(b"\n", 2)
    entries = (table[at * _ENTRY : (at + 1) * _ENTRY] for at in range(int(head.split()[1])))
    places = sorted((int(one[:10]), at) for at, one in enumerate(entries) if one[17:18] == b"n")
    ends = [place for place, _ in places[1:]] + [start]
    found = {at: _parted(data[place:end]) for (place, at), end in zip(places, ends, strict=True)}
    trailer = data[start:]
    named = dict(re.findall(rb"/(Root|Info) (\d+) 0 R", trailer))
    mark = _ID.search(trailer)
    return Objects(found, int(named[b"Root"]), int(named[b"Info"]), mark[1] if mark else b"")


def moved(objects: Objects, by: int, prefix: bytes) -> Objects:
    """The same objects under higher numbers, with the names of their header cells behind a prefix."""
    found = {number + by: (_shifted(words, by, prefix), rest) for number, (words, rest) in objects.found.items()}
    return Objects(found, objects.root + by, objects.info + by, objects.mark)


def written(objects: Objects) -> bytes:
    """The file; it is marked by a hash of all that it holds."""
    chunks, places, place = [_HEAD], {}, len(_HEAD)
    for number, (words, rest) in sorted(objects.found.items()):
        places[number] = place
        chunks.append(b"%d 0 obj\n%s%s\nendobj\n" % (number, words, rest))
        place += len(chunks[-1])
    entries = (b"%010d 00000 n\r\n" % places[at] if at in places else _FREE for at in range(1, objects.size))
    chunks += [b"xref\n0 %d\n" % objects.size, _FREE, *entries]
    ids = b"/ID[(%s)(%s)]" % (objects.mark, objects.mark)
    trailer = b"trailer\n<</Size %d/Root %d 0 R/Info %d 0 R%s>>\nstartxref\n%d\n%%%%EOF"
    chunks.append(trailer % (objects.size, objects.root, objects.info, ids, place))
    whole = b"".join(chunks)
    return whole.replace(objects.mark, base64.b64encode(sha256(whole).digest()[:16])) if objects.mark else whole


def _parted(chunk: bytes) -> tuple[bytes, bytes]:
    body = chunk[chunk.index(b" obj") + 4 : chunk.rindex(b"endobj")].strip(b"\r\n")
    stream = _STREAM.search(body)
    return (body[: stream.start() + 2], body[stream.start() + 2 :]) if stream else (body, b"")


def _shifted(words: bytes, by: int, prefix: bytes) -> bytes:
    if _TEXT.search(words):
        return b"".join(_pieces(words, by, prefix))
    parts = _NUMBER.split(words.replace(b"(U", b"(%sU" % prefix))
    parts[1::2] = [b"%d" % (int(number) + by) for number in parts[1::2]]
    return b"".join(parts)


def _pieces(words: bytes, by: int, prefix: bytes) -> Iterator[bytes]:
    """The words with their references moved; what stands in a text, which may look like one, is left alone."""
    depth = last = 0
    for token in _TOKEN.finditer(words):
        depth += {b"(": 1, b")": -1}.get(token[0], 0)
        if depth == 0 and token[0].startswith(b"(U"):
            yield words[last : token.start() + 1] + prefix + token[0][1:]
        elif depth == 0 and token[1]:
            yield words[last : token.start()] + b"%d 0 R" % (int(token[1]) + by)
        else:
            continue
        last = token.end()
    yield words[last:]
