"""An archive of all snippets, with their requirements."""

import io
import tomllib
import zipfile

from tools import ROOT
from tools.model import snippets

ALWAYS = (1980, 1, 1, 0, 0, 0)  # the date of all files in the archive


def requirements() -> str:
    """The requirements of the snippets, in the format of pip."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return "\n".join(project["dependencies"]) + "\n"


def zipped() -> bytes:
    """All snippets, with their requirements."""
    files = {"requirements.txt": requirements()}
    for snippet in snippets.all_snippets():
        files[f"{snippets.name_of(snippet)}.py"] = snippets.text_of(snippet) + "\n"
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, text in files.items():
            opened.writestr(zipfile.ZipInfo(f"snippets/{name}", ALWAYS), text)
    return archive.getvalue()
