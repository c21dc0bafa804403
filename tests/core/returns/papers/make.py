"""Makes the filled forms that other programs saved, with LibreOffice: `python -m tests.core.returns.papers.make`.

`resaved.docx` went through LibreOffice, which drops the names of boxes and narrows them to their first paragraph;
`stripped.docx` went through rich text, which has neither boxes nor properties.
"""

import shutil
import subprocess
import tempfile
from pathlib import Path

from tests.core.returns.forms import FILLED, FORM, changed

from milepost.core.returns import write_form

HERE = Path(__file__).parent


def through_libreoffice(data: bytes, *kinds: str) -> bytes:
    """The file opened and saved again as one kind after the other."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "form.docx"
        path.write_bytes(data)
        for number, kind in enumerate(kinds):
            out = folder / str(number)
            command = ("soffice", f"-env:UserInstallation=file://{folder}/lo", "--headless", "--convert-to", kind)
            subprocess.run([*command, "--outdir", str(out), str(path)], check=True, capture_output=True, timeout=120)
            path = out / f"form.{kind}"
        return path.read_bytes()


def main() -> None:
    """Make both."""
    filled = changed(write_form(FORM), *FILLED)
    (HERE / "resaved.docx").write_bytes(through_libreoffice(filled, "docx"))
    (HERE / "stripped.docx").write_bytes(through_libreoffice(filled, "rtf", "docx"))


if __name__ == "__main__" and shutil.which("soffice"):
    main()
