"""Word files and workbooks as LibreOffice prints them to PDF, all in one run, since each run takes seconds to start."""

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

_LONGEST = 900  # seconds


def printed(files: Sequence[bytes], kind: str = "docx") -> list[bytes]:
    """The PDF of each of these files of one kind, in their order."""
    soffice = shutil.which("soffice")
    if not files or soffice is None:
        return []
    with TemporaryDirectory() as name:
        folder = Path(name)
        paths = [folder / f"{at:04}.{kind}" for at in range(len(files))]
        for path, data in zip(paths, files, strict=True):
            path.write_bytes(data)
        profile = f"-env:UserInstallation=file://{folder}/profile"
        asked = [soffice, profile, "--headless", "--convert-to", "pdf", "--outdir", name, *map(str, paths)]
        subprocess.run(asked, check=True, capture_output=True, timeout=_LONGEST)
        return [path.with_suffix(".pdf").read_bytes() for path in paths]
