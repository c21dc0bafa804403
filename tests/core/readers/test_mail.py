"""Mails that a program saved: their page or words, what is attached, and mails that are hostile or sealed."""

import time
from email.message import EmailMessage

import pytest
from tests.core.readers.test_text import cells, lines

from milepost.core import errors, readers
from milepost.core.document.nodes import Document
from milepost.core.readers import mail, threads

_ROWS = (("Action", "Lead"), ("Mend the ten lamps", "Ann Lowe"), ("Paint the benches", "Bo Hale"))
_TABLE = "<table>" + "".join(f"<tr><td>{one}</td><td>{other}</td></tr>" for one, other in _ROWS) + "</table>"


def message(words: str = "See below.") -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "Ann <ann@vale.example>", "all@vale.example", "FW: RE: Our plan – news"
    made["Message-ID"] = "<1@vale.example>"
    made.set_content(words)
    return made


def read(made: EmailMessage) -> Document:
    document = readers.read(made.as_bytes(), "plan.eml")
    assert document.source.format == "mail"
    return document


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
def test_the_page_of_a_mail_is_read_however_it_is_encoded(encoding: str) -> None:
    made = message()
    made.add_alternative(f"<html><body><p>Café</p>{_TABLE}</body></html>", subtype="html", cte=encoding)
    document = read(made)
    assert (document.title, lines(document)) == ("Our plan – news", ["Subject: Our plan – news", "Café"])
    assert cells(document) == [[list(row) for row in _ROWS]]
    assert "From: Ann <ann@vale.example>" in [aside.text for aside in document.asides]


def test_a_mail_of_words_is_read_as_words_and_its_soft_ends_of_lines_are_none() -> None:
    made = message("Mend the \r\nten lamps.\r\nStatus: late\r\n")
    made.set_param("format", "flowed")
    assert lines(read(made))[1:] == ["Mend the ten lamps.", "Status: late"]


def test_a_charset_that_is_not_true_or_not_known_loses_no_word() -> None:
    data = (
        message("x")
        .as_bytes()
        .replace(b'charset="utf-8"', b'charset="x-vale"')
        .replace(b"\nx", "\nCafé".encode("cp1252"))
    )
    data = data.replace(b"Content-Transfer-Encoding: 7bit", b"Content-Transfer-Encoding: 8bit")
    assert lines(readers.read(data, "plan.eml"))[1:] == ["Café"]


def test_an_attached_table_is_the_plan_where_the_mail_has_none() -> None:
    made = message("The plan is attached.")
    made.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", filename="crest.png")
    made.add_attachment("\n".join(map(",".join, _ROWS)).encode(), maintype="text", subtype="csv", filename="plän.csv")
    document = read(made)
    assert cells(document) == [[list(row) for row in _ROWS]]
    assert {"The plan is attached.", "crest.png"} <= {aside.text for aside in document.asides}
    assert "plän.csv" in document.notes[-1].message


def test_a_table_in_the_mail_comes_before_what_is_attached() -> None:
    made = message()
    made.add_alternative(f"<html><body>{_TABLE}</body></html>", subtype="html")
    made.add_attachment(b"Action,Lead\nOther,Cy\nMore,Cy\n", maintype="text", subtype="csv", filename="old.csv")
    document = read(made)
    assert cells(document) == [[list(row) for row in _ROWS]]
    assert "old.csv" in [aside.text for aside in document.asides]


@pytest.mark.parametrize(
    ("data", "kind", "words"),
    [
        (message("").as_bytes(), None, ""),
        (message("x").as_bytes().replace(b"text/plain", b"application/pkcs7-mime"), errors.Encrypted, "encrypted mail"),
        (message("word " * 1_200_000).as_bytes(), errors.TooLarge, "5 MB of text"),
    ],
)
def test_what_cannot_be_read_is_said(data: bytes, kind: type[errors.ReadError] | None, words: str) -> None:
    if kind is None:
        assert lines(readers.read(data, "plan.eml")) == ["Subject: Our plan – news"]
        return
    with pytest.raises(kind, match=words) as raised:
        readers.read(data, "plan.eml")
    assert "plan.eml" in str(raised.value)


_HEAD = b"From: a@b\nTo: c@d\nSubject: x\nMIME-Version: 1.0\n"


def _nested(depth: int) -> bytes:
    opening = (b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (at, at) for at in range(depth))
    return _HEAD + b"".join(opening) + b"Content-Type: text/plain\n\nwords\n"


def _many(parts: int) -> bytes:
    return _HEAD + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\nContent-Type: text/plain\n\nx\n" * parts


@pytest.mark.parametrize(
    "data",
    [
        _nested(40),
        _nested(5000),
        _many(1000),
        _many(100_000),
        _HEAD + b"Subject: " + b"=?utf-8?q?" * 300_000 + b"\n\nx",
    ],
    ids=["deep", "deeper", "many parts", "more parts", "a field without end"],
)
def test_a_hostile_mail_is_refused_or_read_in_time(data: bytes) -> None:
    begun = time.monotonic()
    try:
        readers.read(data, "plan.eml")
    except errors.ReadError as error:
        assert "plan.eml" in str(error)  # noqa: PT017 - which of the errors is of no matter
    assert time.monotonic() - begun < 10


@pytest.mark.parametrize(
    "text",
    ["From: Ann\nSent: 2 May\nTo: Bo\nSubject: plan\n\nWords", "Lead: Ann\nStatus: late\nAction: mend", "words: words"],
)
def test_what_was_copied_from_a_mail_is_no_file_of_one(text: str) -> None:
    assert not mail.recognise(text.encode())


_OLDER = "From: Bo Hale\nSent: 2 September 2025 09:14\nTo: Ann Lowe\nSubject: Our plan\n\n"
_TOLD = "1. Mend the ten lamps by the river\n2. Paint the benches in the park\n3. Test the well of the village\n"


@pytest.mark.parametrize("head", [_OLDER, "-----Original Message-----\n" + _OLDER, "On 2 May 2025, Bo Hale wrote:\n\n"])
@pytest.mark.parametrize("mark", ["", "> "])
def test_an_older_mail_that_says_the_same_again_is_set_apart(head: str, mark: str) -> None:
    older = "".join(f"{mark}{line}\n" for line in _TOLD.splitlines())
    document = readers.read(f"{_TOLD}\nBest, Ann\n\n{head}{older}".encode(), "mail.txt")
    assert lines(document) == [*_TOLD.splitlines(), "Best, Ann"]
    assert [aside.text for aside in document.asides if aside.kind == threads.KIND][-1] == older.splitlines()[-1]


def test_a_mail_that_was_sent_on_stays() -> None:
    document = readers.read(f"Dear all, see below.\n\n{_OLDER}{_TOLD}".encode(), "mail.txt")
    assert lines(document)[-3:] == _TOLD.splitlines()
    assert not document.asides


def test_tables_under_the_same_headings_are_said_again_whatever_changed_in_them() -> None:
    old = "Ref\tAction\tStatus\n1\tMend\tlate\n2\tPaint\topen\n"
    document = readers.read(f"{old.replace('late', 'done')}\n\n{_OLDER}{old}".encode(), "mail.txt")
    assert [[row[2] for row in table] for table in cells(document)] == [["Status", "done", "open"]]
