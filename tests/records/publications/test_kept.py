"""Publications that earlier releases made: every later one says the same words, the same one writes the same bytes."""

import json
import zlib
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from tests.records.publications.keeping import FORMATS, KEPT, libraries, words

from milepost import __version__
from milepost.core import pipeline
from milepost.records.publications.value import Value, hash_of, kept, opened, written

VALUES = sorted(KEPT.glob("*/*.value.json"))
# A page breaks elsewhere with another typesetter, and a later format of the plan has more fields: these may say more.
MAY_SAY_MORE = {"pdf", pipeline.JSON}
PACKED = {"word", "excel"}


def value_of(file: Path) -> Value:
    return opened(file.read_text(encoding="utf-8"))


def told_of(file: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(
        file.with_name(file.name.replace(".value.", ".files.")).read_text(encoding="utf-8")
    )
    return told


def letters(lines: list[str]) -> Counter[str]:
    """How often each letter stands; hyphens that end a line in a PDF do not count."""
    return Counter("".join("".join(lines).split()).replace("-", ""))


def difference(release: str, key: str, before: list[str], now: list[str]) -> str:
    """What a file says otherwise than the release that made it, in words; "" where nothing is lost."""
    if not letters(before) - letters(now) and (key in MAY_SAY_MORE or before == now):
        return ""
    gone, new = (list((Counter(one) - Counter(other)).elements()) for one, other in ((before, now), (now, before)))
    what = f"A publication made by Milepost {release} now says other words as {key}"
    if not gone and not new:
        return f"{what}: the same words in another order."
    return f"{what}: it no longer says {gone[:5]}, and says {new[:5]} instead ({len(gone)} gone, {len(new)} new)."


def test_a_publication_of_this_release_is_kept() -> None:
    assert (KEPT / __version__).is_dir(), "Run python -m tests.records.publications.keeping and commit what it makes."


@pytest.mark.parametrize("key", FORMATS)
@pytest.mark.parametrize("file", VALUES, ids=lambda file: f"{file.parent.name}-{file.name.split('.')[0]}")
def test_a_publication_made_earlier_says_the_same_words(file: Path, key: str) -> None:
    data, release = written(value_of(file), key), file.parent.name
    before = told_of(file)["files"][key]
    assert difference(release, key, before["words"], words(key, data)) == ""
    if release == __version__ and hash_of(data) != before["sha256"]:
        if key in PACKED and told_of(file)["zlib"] != zlib.ZLIB_RUNTIME_VERSION:
            pytest.skip("This machine packs files by another zlib, which gives other bytes for the same words.")
        others = {name: at for name, at in libraries().items() if told_of(file)["libraries"][name] != at}
        why = f"because of other libraries: {others}" if others else "and no library is another"
        pytest.fail(
            f"The {key} file says the same and has other bytes than when {release} made it, {why}. If that is meant, "
            "and this release is not out yet, run python -m tests.records.publications.keeping."
        )


@pytest.mark.parametrize("file", VALUES, ids=lambda file: f"{file.parent.name}-{file.name.split('.')[0]}")
def test_a_value_that_an_earlier_release_kept_is_read_whole(file: Path) -> None:
    before, now = (json.loads(text) for text in (file.read_text(encoding="utf-8"), kept(value_of(file))))
    assert lost(before, now) == []


def lost(before: Any, now: Any, path: str = "") -> list[str]:
    """Where the second JSON value lacks or changes something that the first has; more fields are no loss."""
    if isinstance(before, dict) and isinstance(now, dict):
        return [one for key, part in before.items() for one in lost(part, now.get(key), f"{path}.{key}")]
    if isinstance(before, list) and isinstance(now, list) and len(before) == len(now):
        pairs = enumerate(zip(before, now, strict=True))
        return [one for at, (old, new) in pairs for one in lost(old, new, f"{path}[{at}]")]
    return [] if before == now else [path]


def test_words_that_went_missing_are_named() -> None:
    told = difference("0.1.0", "word", ["Open a hub", "Late"], ["Open a hut", "Late"])
    assert "no longer says ['Open a hub'], and says ['Open a hut'] instead" in told
    assert difference("0.1.0", "csv", ["a", "b"], ["b", "a"]).endswith("the same words in another order.")
    assert difference("0.1.0", "pdf", ["a long-", "er line"], ["a", "longer line", "again"]) == ""
