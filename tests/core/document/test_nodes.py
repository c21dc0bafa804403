"""What a node refuses to be."""

import pytest

from milepost.core.document.nodes import Picture


def test_a_picture_without_words_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="needs its words"):
        Picture("<svg/>", "  ", 10, 10)


def test_a_picture_without_a_caption_is_said_by_its_words_alone() -> None:
    assert Picture("<svg/>", "Ten are\nlate.", 10, 10).text == "Ten are late."
