"""Downloads for readers: pages as scripts, notebooks and plain Markdown.

Everything is written into docs/download/ before the site is built, from the same files
that the pages include, so that any builder of the site publishes it as it is:

    download/ways/sequential.py      the code of the page, in its order
    download/ways/sequential.ipynb   prose, code, and the recorded outputs
    download/ways/sequential.txt     the page as Markdown, includes resolved
    download/snippets.zip            all snippets, and a requirements.txt
    llms.txt, llms-full.txt          the list of the pages, and all of them in one

A new format needs a module in this folder, and a line in `files`.
"""

import shutil
from pathlib import Path

from tools import DOCS
from tools.derive.downloads.archive import zipped
from tools.derive.downloads.llms import in_site_order, llms
from tools.derive.downloads.notebook import notebook
from tools.derive.downloads.reading import download_of
from tools.derive.downloads.script import script
from tools.derive.downloads.text import plain
from tools.model import site

DOWNLOAD = DOCS / "download"
LLMS = (DOCS / "llms.txt", DOCS / "llms-full.txt")
SNIPPETS_ZIP = DOWNLOAD / "snippets.zip"


def files() -> dict[Path, bytes]:
    """All downloads, path -> content."""
    made, listed = dict[Path, str](), in_site_order()
    for page in listed:
        made[download_of(page, ".txt")] = plain(page)
        if code := script(page):
            made[download_of(page, ".py")] = code
            made[download_of(page, ".ipynb")] = notebook(page)
    address = site.configuration().site_url or ""
    made[LLMS[0]] = llms(listed)
    made[LLMS[1]] = "\n\n".join(plain(page, address) for page in listed)
    return {path: text.encode() for path, text in made.items()} | {
        SNIPPETS_ZIP: zipped()
    }


def write() -> None:
    """Write all downloads again."""
    made = files()
    shutil.rmtree(DOWNLOAD, ignore_errors=True)
    for path, content in made.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
